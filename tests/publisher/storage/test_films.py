"""Films in the database: in parts, once, readable in pieces, forgotten when nothing shows them."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from publisher.announcement import Draft
from publisher.errors import NotFound
from publisher.library import template_of
from publisher.storage import announcements, drafts, films
from publisher.storage.database import Database, now
from publisher.storage.library import pieces
from publisher.storage.tables import film, film_part
from tests.builders import MemoryMedia, announcement
from tests.films import video

CONTENT = os.urandom(films.PART * 2 + 77)
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def stored(database: Database, tmp_path: Path) -> Database:
    (tmp_path / "film").write_bytes(CONTENT)
    films.keep(database, tmp_path / "film", SHA256)
    return database


def age(database: Database) -> None:
    """Make every film older than the rest that it is given."""
    with database.write() as connection:
        connection.execute(
            update(film).values(kept_at=now(connection) - films.RESTS - films.RESTS / 24)
        )


def shown(**more: object) -> Draft:
    written = replace(video(MemoryMedia()), sha256=SHA256)
    return Draft(announcement=announcement(video=written, **more))


def test_it_is_read_whole_in_pieces_and_anywhere(stored: Database) -> None:
    assert films.read(stored, SHA256).read() == CONTENT
    with films.read(stored, SHA256) as open_film:
        assert b"".join(iter(lambda: open_film.read(999_983), b"")) == CONTENT
        assert open_film.seek(0, os.SEEK_END) == len(CONTENT)
        open_film.seek(films.PART - 5)
        assert open_film.read(10) == CONTENT[films.PART - 5 : films.PART + 5]
        open_film.seek(0)
        assert open_film.read(3) == CONTENT[:3]


def test_twice_is_once(stored: Database, tmp_path: Path) -> None:
    films.keep(stored, tmp_path / "film", SHA256)
    assert films.read(stored, SHA256).read() == CONTENT


def test_half_of_it_counts_for_nothing_and_is_mended(database: Database, tmp_path: Path) -> None:
    class Cut(Exception):
        pass

    class Dying(type(tmp_path)):  # type: ignore[misc]
        def stat(self, **_: bool) -> os.stat_result:
            raise Cut

    (tmp_path / "film").write_bytes(CONTENT)
    with pytest.raises(Cut):
        films.keep(database, Dying(tmp_path / "film"), SHA256)
    with pytest.raises(NotFound, match="ajoutez-la de nouveau"):
        films.read(database, SHA256)
    with database.read() as connection:
        assert films.broken(connection) == ()
    films.keep(database, tmp_path / "film", SHA256)
    assert films.read(database, SHA256).read() == CONTENT


def test_what_nothing_shows_is_forgotten_after_a_day(stored: Database) -> None:
    assert films.forget_unused(stored) == 0
    age(stored)
    assert films.forget_unused(stored) == 1
    with pytest.raises(NotFound):
        films.read(stored, SHA256)
    with stored.read() as connection:
        assert connection.execute(film_part.select()).first() is None


def test_what_a_draft_or_a_revision_shows_stays(stored: Database) -> None:
    written = shown()
    with stored.write() as connection:
        drafts.save(connection, written)
    age(stored)
    assert films.forget_unused(stored) == 0
    with stored.write() as connection:
        announcements.accept(connection, written.announcement, "Anne")
        drafts.remove(connection, written.announcement.id)
    assert films.forget_unused(stored) == 0
    assert films.read(stored, SHA256).read() == CONTENT


def test_a_film_that_was_forgotten_is_not_accepted(stored: Database) -> None:
    age(stored)
    films.forget_unused(stored)
    with pytest.raises(NotFound), stored.write() as connection:
        announcements.accept(connection, shown().announcement, "Anne")
    with stored.read() as connection, pytest.raises(NotFound):
        announcements.resolve(connection, shown().announcement.id)


def test_a_part_that_is_missing_is_noticed(stored: Database) -> None:
    with stored.read() as connection:
        assert films.broken(connection) == ()
    with stored.write() as connection:
        connection.execute(delete(film_part).where(film_part.c.number == 1))
    with stored.read() as connection:
        assert films.broken(connection) == (SHA256,)
    with pytest.raises(NotFound):
        films.read(stored, SHA256).read()


def test_what_a_template_shows_stays(stored: Database) -> None:
    with stored.write() as connection:
        pieces.add(connection, template_of("Fête", shown()), "Anne")
    age(stored)
    assert films.forget_unused(stored) == 0
