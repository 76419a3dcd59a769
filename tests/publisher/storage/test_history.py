"""Looking back: pages by key, and words found whatever their accents."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, update

from publisher.announcement import Translation
from publisher.delivery import State
from publisher.errors import InputError
from publisher.sieve import Sieve
from publisher.storage import announcements, history
from publisher.storage.database import Database
from publisher.storage.tables import announcement as table
from publisher.storage.tables import revision
from publisher.text.folding import fold, words
from tests.builders import announcement
from tests.publisher.desk import PERSON, Desk


def fill(database: Database, count: int) -> list[str]:
    """Accept one announcement, and copy its rows so many times; return the ids, newest first."""
    ids = [f"{number:012d}" for number in range(count)]
    with database.write() as connection:
        announcements.accept(connection, announcement(id=ids[0]), PERSON)
        row = dict(connection.execute(select(revision)).mappings().one())
        del row["seq"]
        connection.execute(insert(table), [{"id": id, "newest": 1, "place": 0} for id in ids[1:]])
        connection.execute(insert(revision), [{**row, "announcement_id": id} for id in ids[1:]])
        its_own = select(revision.c.seq).where(revision.c.announcement_id == table.c.id)
        connection.execute(update(table).values(place=its_own.scalar_subquery()))
    return ids[::-1]


def test_two_thousand_rows_page_by_page(database: Database) -> None:
    ids = fill(database, 2000)
    seen: list[str] = []
    after = None
    while True:
        with database.read() as connection:
            page = history.page(connection, after=after, limit=300)
        assert len(page.rows) <= 300
        seen += [row.announcement_id for row in page.rows]
        if page.next is None:
            break
        after = page.next
    assert seen == ids


def test_what_is_published_meanwhile_moves_nothing(desk: Desk) -> None:
    ids = fill(desk.database, 6)
    with desk.database.read() as connection:
        first = history.page(connection, limit=3)
    with desk.database.write() as connection:
        newer = announcement(id=ids[0], revision=2)
        announcements.accept(connection, newer, PERSON)
    with desk.database.read() as connection:
        second = history.page(connection, after=first.next, limit=3)
    assert [row.announcement_id for row in (*first.rows, *second.rows)] == ids
    assert second.next is None


def test_a_row_tells_how_each_channel_stands(desk: Desk) -> None:
    put = desk.put("site")
    desk.put("toot", about=put.announcement_id)
    desk.deliver("site")
    with desk.database.read() as connection:
        (row,) = history.page(connection).rows
    assert row.states == {"site": State.DELIVERED, "toot": State.QUEUED}
    assert row.due_at == put.due_at
    assert (row.revision, row.title, row.kind, row.language) == (
        1, "Travaux rue de la Station", "works", "fr",
    )  # fmt: skip


@pytest.mark.parametrize("after", ["x", "--1", "1" * 30, "1 OR 1=1", "²"])
def test_a_page_that_does_not_exist(database: Database, after: str) -> None:
    with pytest.raises(InputError), database.read() as connection:
        history.page(connection, after=after)


def found(database: Database, asked: str) -> int:
    with database.read() as connection:
        return len(history.page(connection, Sieve(words=asked)).rows)


@pytest.mark.parametrize(
    "asked",
    ["ÉCOLE", "ecole", "école", "oeuvre", "ŒUVRE", "œuv", "eco oeuv", "Strasse", "lundi 12h30",
     "vaktaal", "« école »", "école - œuvre", "mobil", "derogation", "barriere"],
)  # fmt: skip
def test_words_are_found_by_their_beginning(desk: Desk, asked: str) -> None:
    written = announcement(
        id="aaaaaaaaaaaa",
        title="École communale : une œuvre d'art, Straße 4",
        body="Rendez-vous **lundi** à 12h30.",
        translations={"nl": Translation(title="Vaktaal")},
    )
    images = desk.accept(title="Autre annonce").images
    with desk.database.write() as connection:
        announcements.accept(connection, dataclasses.replace(written, images=images), PERSON)
    if asked in ("mobil", "derogation"):
        assert found(desk.database, asked) == 2  # both carry the tag and the link
    elif asked == "barriere":
        assert found(desk.database, asked) == 0
    else:
        assert found(desk.database, asked) == 1


@pytest.mark.parametrize("asked", ["cole", "école primaire", "xyz", "«»", "*", "--", '"'])
def test_and_not_by_what_they_do_not_hold(desk: Desk, asked: str) -> None:
    desk.accept(title="École communale")
    assert found(desk.database, asked) == 0


def test_a_correction_is_found_by_its_new_words_only(desk: Desk) -> None:
    first = desk.accept(title="Brocante")
    second = dataclasses.replace(first, title="Braderie", revision=2)
    with desk.database.write() as connection:
        announcements.accept(connection, second, PERSON)
    assert found(desk.database, "brocante") == 0
    assert found(desk.database, "braderie") == 1


def test_a_novel_can_be_searched(desk: Desk) -> None:
    body = " ".join(f"mot{number}" for number in range(60_000)) + "a" * 100_000
    desk.accept(title="Roman", body=body)
    assert found(desk.database, "roman mot19") == 1


@hypothesis_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(asked=st.text(max_size=40))
def test_no_text_of_the_officer_is_an_operator(database: Database, asked: str) -> None:
    assert found(database, asked) == 0


@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(title=st.text(min_size=1, max_size=30), number=st.integers(0, 10**9))
def test_what_is_written_is_found_by_its_own_words(
    database: Database, title: str, number: int
) -> None:
    id = f"{number:012d}"
    with database.write() as connection:
        for table in ("announcement_search", "revision", "announcement"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        announcements.accept(connection, announcement(id=id, title=title), PERSON)
    if words(title):
        assert found(database, title) == 1


def test_folding() -> None:
    assert fold("ÉCOLE Œuvre Straße ÇA") == "ecole oeuvre strasse ca"
    assert words("L'église, l’École ; 12h30_a") == ("l", "eglise", "ecole", "12h30", "a")
