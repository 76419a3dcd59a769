"""Posts in the account's repository: written once under a name made beforehand, found, deleted."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from channels._numbered import mark_shown, part, step, within
from channels.bluesky import composing, entities, pictures, tids, video
from channels.bluesky.composing import Answered
from channels.bluesky.entities import Record
from channels.bluesky.facets import handles
from channels.bluesky.refusals import BlobGone, Missing, Occupied
from channels.bluesky.server import Server
from publisher.channel import Absent, Media, Partial, Progress, Unknown
from publisher.errors import ContentRejected, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say

COLLECTION: Final = "app.bsky.feed.post"
NAME: Final = "post"  # what a post's name is called in `progress` and among the remote ids
SERVICE: Final = "Bluesky"
# A post that never arrived gets a new name after this time, or readers would find it far down.
STALE: Final = timedelta(minutes=10)
PAGE_SIZE: Final = 100
MOST_PAGES: Final = 50
MARGIN: Final = timedelta(seconds=2)  # the clocks are compared in whole seconds


def write(
    server: Server,
    rendition: Rendition,
    delivery_key: str,
    store: Media,
    progress: Progress,
    *,
    answers: Record | None = None,
) -> list[Record]:
    """Write a post, or the posts of a thread, or find them written by an earlier attempt.

    The first may answer another post; each further one answers the one before it.
    """
    posts = rendition.each()
    done: list[Record] = []
    root = answers
    for number, post in enumerate(posts, 1):
        above = done[-1] if done else answers
        parents = Answered(root or above, above) if above is not None else None
        with within(SERVICE, number - 1, len(posts)):
            done.append(_write(server, post, number, delivery_key, store, progress, parents))
        root = root or done[0]
        if number < len(posts):
            mark_shown(progress)
    return done


def _write(
    server: Server,
    rendition: Rendition,
    number: int,
    delivery_key: str,
    store: Media,
    progress: Progress,
    answers: Answered | None,
) -> Record:
    """Write one post, or find it written by an earlier attempt of the same delivery."""
    called = step(NAME, number)
    name = progress.known().get(called)
    if name is not None:
        there = get(server, name)
        if there is not None:
            return there
    session = server.session
    if name is None or _stale(name, server.now()):
        name = tids.tid(server.now(), step(delivery_key, number))
        progress.save(called, name)
    created = tids.made_at(name)
    assert created is not None
    accounts = {handle: _account(server, handle) for handle in handles(rendition.text)}

    def record(afresh: bool) -> dict[str, Any]:
        if rendition.video is not None:
            film = video.attach(server, rendition.video, store, progress, afresh=afresh)
            written = composing.post(rendition, created, [], accounts.get, answers)
            return {**written, "embed": film}
        limits = pictures.limits(rendition)
        shown = pictures.attach(
            server, rendition.images, store, progress, limits=limits, afresh=afresh
        )
        return composing.post(rendition, created, shown, accounts.get, answers)

    place = {"repo": session.did, "collection": COLLECTION, "rkey": name}
    try:
        return _put(server, place, record(afresh=False))
    except BlobGone:
        return _put(server, place, record(afresh=True))


def get(server: Server, name: str) -> Record | None:
    """Return the post of that name, or None when there is none (any more)."""
    place = {"repo": server.session.did, "collection": COLLECTION, "rkey": name}
    try:
        return server.read("com.atproto.repo.getRecord", entities.record, **place)
    except Missing:
        return None


def delete(server: Server, name: str) -> None:
    """Delete the post of that name, and read back that it is gone; already gone is success."""
    place = {"repo": server.session.did, "collection": COLLECTION, "rkey": name}
    server.send("com.atproto.repo.deleteRecord", _nothing, json=place)
    if get(server, name) is not None:
        raise Unreachable(
            say("Bluesky a supprimé le message, mais le montre encore : nouvel essai."),
            timedelta(seconds=10),
        )


def find(
    server: Server, delivery_key: str, total: int, since: datetime
) -> list[Record] | Absent | Partial | Unknown:
    """Look for the `total` posts that a delivery made since that instant (UTC, on our clock).

    The listing is ordered by name, newest first, and names tell their time, so that reading it
    down to `since` proves absence.
    """
    query = {"repo": server.session.did, "collection": COLLECTION, "limit": str(PAGE_SIZE)}
    keys = {number: step(delivery_key, number) for number in range(1, total + 1)}
    found: dict[int, Record] = {}
    for _ in range(MOST_PAGES):
        page, cursor = server.read("com.atproto.repo.listRecords", entities.records, **query)
        oldest_wanted = since + server.clock_ahead - MARGIN
        for record in page:
            found |= {n: record for n, key in keys.items() if tids.bears(record.name, key)}
            if len(found) == total:
                return [found[number] for number in keys]
            made = tids.made_at(record.name)
            if made is not None and made < oldest_wanted:
                return _part(found, total)
        if not page or cursor is None:
            return _part(found, total)
        if cursor == query.get("cursor"):
            break  # the server does not turn the page
        query["cursor"] = cursor
    return Unknown(
        say(
            "La liste des messages du compte n'a pas pu être relue assez loin : regardez vous-même"
            " sur Bluesky."
        )
    )


def _part(found: dict[int, Record], total: int) -> Absent | Partial | Unknown:
    return part({n: record.name for n, record in found.items()}, NAME, total, SERVICE)


def _put(server: Server, place: dict[str, str], record: dict[str, Any]) -> Record:
    """Create the record; when its name is taken, an earlier attempt of this delivery arrived."""
    told = {**place, "record": record, "swapRecord": None}
    try:
        return server.send("com.atproto.repo.putRecord", entities.written, json=told)
    except Occupied:
        there = get(server, place["rkey"])
        if there is None:
            raise
        return there


def _account(server: Server, handle: str) -> str | None:
    """Find whose a handle is; one that is nobody's stays plain text."""
    try:
        return server.read("com.atproto.identity.resolveHandle", entities.did, handle=handle)
    except ContentRejected:
        return None


def _stale(name: str, now: datetime) -> bool:
    made = tids.made_at(name)
    return made is None or now - made > STALE


def _nothing(told: Any) -> None:
    if not isinstance(told, dict):
        raise ValueError("no answer")
