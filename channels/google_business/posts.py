"""Posts of the profile: written once, found again by what they say, changed in place, deleted."""

from __future__ import annotations

import time
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import regex

from channels._clock import disbelieved
from channels.google_business import entities
from channels.google_business.entities import PROCESSING, REJECTED, Post
from channels.google_business.refusals import Missing
from channels.google_business.server import POSTS, Server
from publisher.channel import Absent, Progress, Unknown
from publisher.errors import ChannelError, ContentRejected, OutcomeUnknown, Unreachable
from publisher.sentence import say

POST: Final = "post"  # what the post's name is called in `progress` and among the remote ids
BEGUN: Final = "begun"  # in `progress`: when the first attempt began, on Google's clock
PAGE_SIZE: Final = 100
MOST_PAGES: Final = 25
MARGIN: Final = timedelta(seconds=2)  # the clocks are compared in whole seconds
# Google examines a post before it shows it, mostly within seconds: looks, in seconds apart.
LOOKS: Final = (0.0, 1.0, 2.0, 4.0, 8.0)
CHANGED: Final = ("topicType", "languageCode", "summary", "callToAction", "event", "media")
_SAID: Final = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def write(server: Server, place: str, content: dict[str, Any], progress: Progress) -> Post:
    """Write a post, or find the one that an earlier attempt of the same delivery wrote.

    Raises `ContentRejected` when Google examined it and does not show it; it is deleted then.
    """
    known = progress.known()
    post = _known(server, known.get(POST, ""))
    if post is None:
        begun = _begun(server, place, progress)
        found = look_for(server, place, content, begun) if BEGUN in known else Absent()
        if isinstance(found, Unknown):
            raise OutcomeUnknown(found.reason)
        if isinstance(found, Absent):
            found = server.send("POST", f"/v4/{place}/localPosts", entities.post, json=content)
        post = found
        progress.save(POST, post.name)
    post = examined(server, post)
    if post.state == REJECTED:
        with suppress(ChannelError):  # nobody sees it
            server.send("DELETE", f"/v4/{post.name}", entities.nothing)
        raise refused()
    return post


def change(server: Server, name: str, content: dict[str, Any]) -> Post:
    """Make a post say `content`; the old text comes back when Google does not show the new one."""
    try:
        before = read(server, name)
    except Missing:
        raise ContentRejected(
            say("Le message n'existe plus sur Google : il ne peut plus être corrigé.")
        ) from None
    mask = [field for field in CHANGED if _differs(field, before, content)]
    if not mask:
        return before
    post = examined(server, _patched(server, name, content, mask))
    if post.state == REJECTED:
        # Google took the picture over: its address there is no longer the one that was sent.
        old = [field for field in mask if field != "media"]
        if before.state != REJECTED:
            _patched(server, name, {field: before.raw.get(field) for field in old}, old)
        raise refused()
    return post


def look_for(
    server: Server, place: str, content: dict[str, Any], begun: datetime
) -> Post | Absent | Unknown:
    """Look for the post among those made since `begun`, which is on Google's clock."""
    token = ""
    for _ in range(MOST_PAGES):
        page, following = listed(server, place, token)
        if not (page or following or token):  # {}: Google has none, or something is broken
            page, following = listed(server, place)
        for post in page:
            recent = post.created is None or post.created >= begun - MARGIN
            if recent and _core(post.raw) == _core(content):
                return post
        if not following:
            return Absent()
        if following == token:
            break  # the server does not turn the page
        token = following
    return Unknown(
        say(
            "La liste des messages de la fiche n'a pas pu être relue assez loin : regardez"
            " vous-même sur Google."
        )
    )


def delete(server: Server, name: str) -> None:
    """Delete a post, and read back that it is gone; already gone is success."""
    with suppress(Missing):
        server.send("DELETE", f"/v4/{name}", entities.nothing)
    for look in LOOKS[:4]:
        time.sleep(look)
        try:
            read(server, name)
        except Missing:
            # An account that lost the profile is told so of everything: believe it only with sight.
            listed(server, name.rpartition("/localPosts/")[0])
            return
    raise Unreachable(
        say("Google a supprimé le message, mais le montre encore : nouvel essai."),
        timedelta(seconds=30),
    )


def read(server: Server, name: str) -> Post:
    """Read one post; raises `Missing`."""
    return server.read(POSTS, f"/v4/{name}", entities.post)


def listed(server: Server, place: str, token: str = "") -> tuple[list[Post], str]:
    """Read one page of the profile's posts, and the token of the next one."""
    query = {"pageSize": str(PAGE_SIZE), **({"pageToken": token} if token else {})}
    return server.read(POSTS, f"/v4/{place}/localPosts", entities.posts, **query)


def examined(server: Server, post: Post) -> Post:
    """Wait a little for Google's verdict; what is still examined then will mostly be shown."""
    for look in LOOKS:
        if post.state != PROCESSING:
            break
        time.sleep(look)
        with suppress(Unreachable):  # it is there, whatever a look learns
            post = read(server, post.name)
    return post


def refused() -> ContentRejected:
    """Say what to do about a post that Google does not show."""
    return ContentRejected(
        say(
            "Google a examiné ce message et ne le montre pas : ôtez numéros de téléphone, mots en"
            " majuscules et adresses du texte, ou changez l'image."
        )
    )


def _known(server: Server, name: str) -> Post | None:
    if not name:
        return None
    try:
        return read(server, name)
    except Missing:
        return None  # refused then, and deleted


def _differs(field: str, before: Post, content: dict[str, Any]) -> bool:
    """Whether a field is to be changed; Google shows a picture at an address of its own."""
    old, new = before.raw.get(field), content.get(field)
    return bool(old or new) if field == "media" else old != new


def _patched(server: Server, name: str, content: dict[str, Any], mask: list[str]) -> Post:
    return server.send(
        "PATCH",
        f"/v4/{name}",
        entities.post,
        params={"updateMask": ",".join(mask)},
        json={field: content[field] for field in mask if content.get(field) is not None},
    )


def _begun(server: Server, place: str, progress: Progress) -> datetime:
    known = progress.known().get(BEGUN)
    if known is not None:
        return datetime.fromisoformat(known)
    listed(server, place)  # its answer shows Google's clock
    wrong = disbelieved(server.clock_ahead, "Google")
    if wrong is not None:  # the post could not be found again
        raise Unreachable(wrong.reason)
    begun = datetime.now(UTC) + server.clock_ahead
    progress.save(BEGUN, begun.isoformat())
    return begun


def _core(content: Any) -> tuple[str, str]:
    """Return what must be the same in two tellings of one post: its letters and figures."""
    event = content.get("event") or {}
    return _letters(str(content.get("summary", ""))), _letters(str(event.get("title", "")))


def _letters(text: str) -> str:
    return _SAID.sub("", unicodedata.normalize("NFC", text)) or "".join(text.split())
