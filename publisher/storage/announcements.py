"""Revisions, which never change once accepted."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from publisher.announcement import Announcement
from publisher.codec import canonical, encode
from publisher.errors import InputError, NotFound
from publisher.sentence import say
from publisher.storage import dates, expiry, films, search, typed_ids
from publisher.storage.database import now
from publisher.storage.library import pictures, tags
from publisher.storage.outbox.reading import sent_of
from publisher.storage.tables import announcement, revision
from publisher.storage.types import storable
from publisher.views import RevisionView


def accept(connection: Connection, accepted: Announcement, author: str) -> str:
    """Keep one revision for ever and return the SHA-256 of its content.

    Revision 1 begins an announcement; any other must follow the newest one. Raises `InputError`
    when that was done already: somebody else was quicker, or the same draft is sent twice.
    """
    newest = connection.execute(
        select(announcement.c.newest).where(announcement.c.id == accepted.id).with_for_update()
    ).scalar()
    if accepted.revision != (newest or 0) + 1:
        raise _overtaken()
    if newest is None:
        try:
            connection.execute(insert(announcement).values(id=accepted.id, newest=1, place=0))
        except IntegrityError:  # at this very moment
            raise _overtaken() from None
    if accepted.video is not None:
        films.make_lasting(connection, accepted.video.sha256)
    place, sha256 = write_down(connection, accepted, author, now(connection))
    connection.execute(
        update(announcement)
        .where(announcement.c.id == accepted.id)
        .values(
            newest=accepted.revision,
            place=place,
            expires_at=expiry.of(accepted),
            **dates.of_event(accepted),
        )
    )
    return sha256


def write_down(
    connection: Connection, written: Announcement, author: str, at: datetime, **place: int
) -> tuple[int, str]:
    """Add one revision, found by its words and offered again in its parts; return seq and SHA-256.

    `place` may give the `seq`; else it is the next.
    """
    content = storable(canonical(encode(written)))
    sha256 = hashlib.sha256(content.encode()).hexdigest()
    seq = connection.execute(
        insert(revision)
        .values(
            **place,
            announcement_id=written.id,
            number=written.revision,
            title=written.title,
            kind=written.kind.value,
            language=written.language,
            content=written,
            sha256=sha256,
            author=author,
            accepted_at=at,
        )
        .returning(revision.c.seq)
    ).scalar_one()
    search.index(connection, written, seq)
    pictures.note(connection, written, at)
    tags.note(connection, written, at)
    return seq, sha256


def newest(connection: Connection, id: str) -> Announcement:
    """Return the newest revision; raises `NotFound`."""
    found: Announcement | None = connection.execute(
        select(revision.c.content)
        .where(revision.c.announcement_id == id)
        .order_by(revision.c.number.desc())
        .limit(1)
    ).scalar()
    if found is None:
        raise _unknown(id)
    return found


def revisions(connection: Connection, id: str) -> tuple[RevisionView, ...]:
    """Return every revision, oldest first, with what each channel was sent; raises `NotFound`."""
    rows = connection.execute(
        select(revision).where(revision.c.announcement_id == id).order_by(revision.c.number)
    ).all()
    if not rows:
        raise _unknown(id)
    sent = sent_of(connection, id)
    return tuple(
        RevisionView(
            announcement=row.content,
            accepted_at=row.accepted_at,
            author=row.author,
            sent=sent.get(row.number, {}),
        )
        for row in rows
    )


def resolve(connection: Connection, typed: str) -> str:
    """Return the whole id of which a person typed all or the beginning; raises `NotFound`."""
    found = beginning_with(connection, typed)
    if len(found) > 1:
        raise NotFound(
            say("Plusieurs annonces commencent par « {typed} » : donnez plus de lettres.",
                typed=typed)
        )  # fmt: skip
    if not found:
        raise _unknown(typed)
    return found[0]


def beginning_with(connection: Connection, typed: str) -> tuple[str, ...]:
    """Return up to two ids of announcements that begin as a person typed."""
    return typed_ids.beginning_with(connection, announcement.c.id, typed)


def _overtaken() -> InputError:
    return InputError(
        say(
            "Cette version de l'annonce est déjà enregistrée : elle a été envoyée deux fois, ou"
            " quelqu'un l'a modifiée entre-temps. Relisez-la dans l'historique."
        )
    )


def _unknown(id: str) -> NotFound:
    return NotFound(
        say("L'annonce « {id} » n'existe pas. « publisher history » les montre toutes.", id=id)
    )
