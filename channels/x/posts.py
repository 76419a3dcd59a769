"""Posts of the account: written once, found again by what they say, deleted."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import regex

from channels._clock import disbelieved
from channels._numbered import mark_shown, part, step, within
from channels.x import entities, pictures, video
from channels.x.entities import Tweet
from channels.x.refusals import Missing, PictureGone, Twice
from channels.x.server import Server
from publisher.channel import Absent, Media, Partial, Progress, Unknown
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say

POST: Final = "post"  # what the post's id is called in `progress` and among the remote ids
BEGUN: Final = "begun"  # in `progress`: when the first attempt began, on X's clock
SERVICE: Final = "X"
PAGE_SIZE: Final = 100
MOST_PAGES: Final = 25
EARLIER: Final = 20  # posts that are looked through for the text that X calls a duplicate
MARGIN: Final = timedelta(seconds=2)  # the clocks are compared in whole seconds
# X's pages lag behind what it has just done: looks, in seconds apart.
LOOKS: Final = (0.0, 0.5, 1.5, 3.0)
_SAID: Final = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def write(
    server: Server,
    rendition: Rendition,
    store: Media,
    progress: Progress,
    *,
    replaced: Sequence[str] = (),
) -> list[Tweet]:
    """Write a post, or the posts of a thread, each in answer to the one before it.

    What an earlier attempt of the same delivery wrote is found, and not written again. Of the
    thread `replaced`, all but the first post goes as soon as the new one has begun: X would refuse
    what both say.
    """
    posts = rendition.each()
    done: list[Tweet] = []
    resumed = BEGUN in progress.known()
    for number, post in enumerate(posts, 1):
        known = progress.known().get(step(POST, number))
        if known is not None:
            done.append(Tweet(known, post.text, None))
            continue
        with within(SERVICE, number - 1, len(posts)):
            if number == 2:
                for id in reversed(replaced[1:]):
                    delete(server, id)
            above = done[-1].id if done else None
            tweet = _write(server, post, above, store, progress, resumed)
            progress.save(step(POST, number), tweet.id)
            if number < len(posts):
                mark_shown(progress)
        done.append(tweet)
        resumed = False  # nothing can be behind a post that was not there
    return done


def _write(
    server: Server,
    post: Rendition,
    above: str | None,
    store: Media,
    progress: Progress,
    resumed: bool,
) -> Tweet:
    begun = _begun(server, progress)
    if resumed:
        found = look_for(server, [post], begun)
        if isinstance(found, list):
            return found[0]
    try:
        return _post(server, post, above, store, progress)
    except Twice as refused:
        return _already_there(server, post, begun, refused)


def look_for(
    server: Server, posts: Sequence[Rendition], begun: datetime
) -> list[Tweet] | Absent | Partial | Unknown:
    """Look for posts among those made since `begun`, which is on X's clock."""
    said = {core(post.text): number for number, post in enumerate(posts, 1)}
    found: dict[int, Tweet] = {}
    query = {"max_results": str(PAGE_SIZE), "start_time": _instant(begun - MARGIN)}
    for _ in range(MOST_PAGES):
        page, following = _page(server, query)
        for tweet in page:
            number = said.get(core(tweet.text))
            if number is not None:
                found.setdefault(number, tweet)
        if len(found) == len(posts):
            return [found[number] for number in sorted(found)]
        if following is None:
            return part({n: tweet.id for n, tweet in found.items()}, POST, len(posts), SERVICE)
        if following == query.get("pagination_token"):
            break  # the server does not turn the page
        query["pagination_token"] = following
    return Unknown(
        say(
            "La liste des messages du compte n'a pas pu être relue assez loin : regardez vous-même"
            " sur X."
        )
    )


def delete(server: Server, id: str) -> None:
    """Delete a post, and read back that it is gone; already gone is success."""
    with suppress(Missing):
        server.send("DELETE", f"/2/tweets/{_safe(id)}", entities.deleted)
    for look in LOOKS:
        time.sleep(look)
        if not exists(server, id):
            return
    raise Unreachable(
        say("X a supprimé le message, mais le montre encore : nouvel essai."), timedelta(seconds=30)
    )


def exists(server: Server, id: str) -> bool:
    """Say whether a post is there."""
    try:
        return server.read(f"/2/tweets/{_safe(id)}", entities.exists)
    except Missing:
        # An address that became another site's says so of everything: believe it only of X.
        _ = server.read("/2/users/me", entities.account)
        return False


def core(text: str) -> str:
    """Return what must be the same in two writings of one post: its letters and figures.

    X adds http:// to an address that was written without, and shows white space in its own way.
    """
    text = unicodedata.normalize("NFC", re.sub(r"https?://", "", text))
    return _SAID.sub("", text) or "".join(text.split())


def _post(
    server: Server, rendition: Rendition, above: str | None, store: Media, progress: Progress
) -> Tweet:
    def content(afresh: bool) -> dict[str, Any]:
        if rendition.video is not None:
            media = [video.attach(server, rendition.video, store, progress, afresh=afresh)]
        else:
            media = pictures.attach(server, rendition.images, store, progress, afresh=afresh)
        told: dict[str, Any] = {"text": rendition.text} if rendition.text else {}
        if above is not None:
            told["reply"] = {"in_reply_to_tweet_id": above}
        return {**told, **({"media": {"media_ids": media}} if media else {})}

    try:
        id = server.send("POST", "/2/tweets", entities.written, json=content(afresh=False))
    except PictureGone:
        id = server.send("POST", "/2/tweets", entities.written, json=content(afresh=True))
    return Tweet(id, rendition.text, None)


def _already_there(server: Server, rendition: Rendition, begun: datetime, refused: Twice) -> Tweet:
    """Find out whose the post is that X calls the same: of this delivery, or an older one."""
    said = core(rendition.text)
    for look in LOOKS:
        time.sleep(look)
        page, _ = _page(server, {"max_results": str(EARLIER)})
        same = [tweet for tweet in page if core(tweet.text) == said]
        for tweet in same:
            if tweet.created is not None and tweet.created >= begun - MARGIN:
                return tweet
        if same:
            raise refused
    raise OutcomeUnknown(
        say("X dit que ce texte est déjà publié, mais ne le montre pas : regardez sur X.")
    )


def _begun(server: Server, progress: Progress) -> datetime:
    known = progress.known().get(BEGUN)
    if known is not None:
        return datetime.fromisoformat(known)
    _ = server.account  # its answer shows X's clock
    wrong = disbelieved(server.clock_ahead, "X")
    if wrong is not None:  # the post could not be found again
        raise Unreachable(wrong.reason)
    begun = datetime.now(UTC) + server.clock_ahead
    progress.save(BEGUN, begun.isoformat())
    return begun


def _page(server: Server, query: dict[str, str]) -> tuple[list[Tweet], str | None]:
    fields = {"exclude": "retweets", "tweet.fields": "created_at,entities"}
    path = f"/2/users/{server.account.id}/tweets"
    return server.read(path, entities.timeline, **fields, **query)


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _safe(id: str) -> str:
    if not id.isdecimal() or not id.isascii():
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.")
        )
    return id
