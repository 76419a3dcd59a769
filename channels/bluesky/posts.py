"""Posts in the account's repository: written once under a name made beforehand, found, deleted."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from channels.bluesky import composing, entities, pictures, tids
from channels.bluesky.entities import Record
from channels.bluesky.facets import handles
from channels.bluesky.refusals import BlobGone, Missing, Occupied
from channels.bluesky.server import Server
from publisher.channel import Absent, Media, Progress, Unknown
from publisher.errors import ContentRejected, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say

COLLECTION: Final = "app.bsky.feed.post"
NAME: Final = "post"  # what a post's name is called in `progress` and among the remote ids
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
) -> Record:
    """Write a post, or find it written by an earlier attempt of the same delivery."""
    name = progress.known().get(NAME)
    if name is not None:
        there = get(server, name)
        if there is not None:
            return there
    session = server.session
    if name is None or _stale(name, server.now()):
        name = tids.tid(server.now(), delivery_key)
        progress.save(NAME, name)
    created = tids.made_at(name)
    assert created is not None
    accounts = {handle: _account(server, handle) for handle in handles(rendition.text)}

    def record(afresh: bool) -> dict[str, Any]:
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


def find(server: Server, delivery_key: str, since: datetime) -> Record | Absent | Unknown:
    """Look for the post that a delivery made since that instant (UTC, on our clock).

    The listing is ordered by name, newest first, and names tell their time, so that reading it
    down to `since` proves absence.
    """
    query = {"repo": server.session.did, "collection": COLLECTION, "limit": str(PAGE_SIZE)}
    for _ in range(MOST_PAGES):
        page, cursor = server.read("com.atproto.repo.listRecords", entities.records, **query)
        oldest_wanted = since + server.clock_ahead - MARGIN
        for record in page:
            if tids.bears(record.name, delivery_key):
                return record
            made = tids.made_at(record.name)
            if made is not None and made < oldest_wanted:
                return Absent()
        if not page or cursor is None:
            return Absent()
        if cursor == query.get("cursor"):
            break  # the server does not turn the page
        query["cursor"] = cursor
    return Unknown(
        say(
            "La liste des messages du compte n'a pas pu être relue assez loin : regardez vous-même"
            " sur Bluesky."
        )
    )


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
