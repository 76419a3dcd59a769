"""Posts of the page: written once, found again by what they say, corrected, deleted."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from channels._clock import disbelieved
from channels.linkedin import composing, entities, pictures, video
from channels.linkedin.entities import URN, Post
from channels.linkedin.little import core, little
from channels.linkedin.refusals import Missing, Twice
from channels.linkedin.server import Server, of_post, unclear
from publisher.channel import Absent, Media, Progress, Unknown
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say

POST: Final = "post"  # what the post's name is called in `progress` and among the remote ids
BEGUN: Final = "begun"  # in `progress`: when the first attempt began, on LinkedIn's clock
PAGE_SIZE: Final = 50
MOST_PAGES: Final = 25
MARGIN: Final = timedelta(seconds=2)  # the clocks are compared in whole seconds
# LinkedIn's pages lag behind what it has just done: looks, in seconds apart.
LOOKS: Final = (0.0, 0.5, 1.5, 3.0)


def write(server: Server, rendition: Rendition, store: Media, progress: Progress) -> str:
    """Write a post, or find the one that an earlier attempt of the same delivery wrote."""
    known = progress.known()
    if POST in known:
        return known[POST]
    begun = _begun(server, progress)
    if BEGUN in known:
        found = look_for(server, rendition, begun)
        if isinstance(found, Post):
            progress.save(POST, found.urn)
            return found.urn
    if rendition.video is not None:
        shown = [video.attach(server, rendition.video, store, progress)]
    else:
        limits = pictures.limits(rendition)
        shown = pictures.attach(server, rendition.images, store, progress, limits)
    content = composing.post(server.page, rendition, shown)
    try:
        urn = server.send("POST", "/rest/posts", json=content).headers.get("x-restli-id", "")
    except Twice as refused:
        urn = _already_there(server, rendition, begun, refused)
    if not URN.fullmatch(urn):
        raise unclear()
    progress.save(POST, urn)
    return urn


def look_for(server: Server, rendition: Rendition, begun: datetime) -> Post | Absent | Unknown:
    """Look for the post among those made since `begun`, which is on LinkedIn's clock."""
    said, seen = core(rendition.text), set[str]()
    for number in range(MOST_PAGES):
        page = listed(server, PAGE_SIZE, len(seen))
        fresh = [post for post in page if post.urn not in seen]
        if not page:
            return Absent()
        if number and not fresh:
            break  # the server does not turn the page
        for post in fresh:
            if post.created is not None and post.created < begun - MARGIN:
                return Absent()
            if core(post.text) == said:
                return post
        seen.update(post.urn for post in fresh)
    return Unknown(
        say(
            "La liste des messages de la page n'a pas pu être relue assez loin : regardez"
            " vous-même sur LinkedIn."
        )
    )


def listed(server: Server, count: int, start: int = 0) -> list[Post]:
    """Read posts of the page, newest first."""
    query = {"author": server.page, "q": "author", "sortBy": "CREATED"}
    more = {"count": str(count), "start": str(start)}
    return server.read("/rest/posts", entities.page, method="FINDER", **query, **more)


def get(server: Server, urn: str) -> Post | None:
    """Return a post, or None when it is gone; believed only of a LinkedIn that lists the page."""
    try:
        return server.read(of_post(urn), entities.post)
    except Missing:
        listed(server, 1)
        return None


def correct(server: Server, urn: str, rendition: Rendition) -> None:
    """Change the text: nothing else of a post can be changed."""
    patch: dict[str, Any] = {"patch": {"$set": {"commentary": little(rendition.text)}}}
    if server.send("POST", of_post(urn), "PARTIAL_UPDATE", json=patch).status != 204:
        raise unclear()


def delete(server: Server, urn: str) -> None:
    """Delete a post, and read back that it is gone; already gone is success."""
    with suppress(Missing):  # read back all the same
        server.send("DELETE", of_post(urn), "DELETE")
    for look in LOOKS:
        time.sleep(look)
        if get(server, urn) is None:
            return
    raise Unreachable(
        say("LinkedIn a supprimé le message, mais le montre encore : nouvel essai."),
        timedelta(seconds=30),
    )


def _already_there(server: Server, rendition: Rendition, begun: datetime, refused: Twice) -> str:
    """Find out whose the post is that LinkedIn calls the same: of this delivery, or an older."""
    there = get(server, refused.urn) if refused.urn else None
    if there is not None:
        if there.created is not None and there.created >= begun - MARGIN:
            return there.urn
        raise refused
    found = look_for(server, rendition, begun)
    if isinstance(found, Post):
        return found.urn
    raise OutcomeUnknown(
        say("LinkedIn dit que ce texte est déjà publié, mais ne le montre pas : regardez-y.")
    )


def _begun(server: Server, progress: Progress) -> datetime:
    known = progress.known().get(BEGUN)
    if known is not None:
        return datetime.fromisoformat(known)
    listed(server, 1)  # its answer shows LinkedIn's clock
    wrong = disbelieved(server.clock_ahead, "LinkedIn")
    if wrong is not None:  # the post could not be found again
        raise Unreachable(wrong.reason)
    begun = datetime.now(UTC) + server.clock_ahead
    progress.save(BEGUN, begun.isoformat())
    return begun
