"""What was published before: below everything else, once, and found by its words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from publisher.archive import Past
from publisher.sieve import Sieve
from publisher.storage import announcements, history, past
from publisher.storage.database import Database
from tests.builders import announcement
from tests.publisher.desk import PERSON

NEWEST = datetime(2025, 6, 1, 9, tzinfo=UTC)


def one(number: int) -> Past:
    return Past(
        url=f"https://www.ville.be/{number}",
        title=f"Fête numéro {number}",
        at=NEWEST - timedelta(days=number),
        body="Rue de la Station",
        tags=("fête",),
    )


def test_it_stands_below_what_publisher_published_in_the_order_of_its_dates(
    database: Database,
) -> None:
    with database.write() as connection:
        announcements.accept(connection, announcement(id="a" * 12, title="La nôtre"), PERSON)
        assert [past.keep(connection, one(number), PERSON) for number in range(5)] == [True] * 5
        announcements.accept(connection, announcement(id="b" * 12, title="Ensuite"), PERSON)
    titles: list[str] = []
    after = None
    with database.read() as connection:
        while True:
            page = history.page(connection, after=after, limit=2)
            titles += [row.title for row in page.rows]
            after = page.next
            if after is None:
                break
    assert titles == ["Ensuite", "La nôtre", *(f"Fête numéro {number}" for number in range(5))]


def test_it_is_dated_as_it_was_and_found_by_its_words(database: Database) -> None:
    with database.write() as connection:
        past.keep(connection, one(3), PERSON)
    with database.read() as connection:
        [row] = history.page(connection, Sieve(words="station fete")).rows
        assert row.accepted_at == NEWEST - timedelta(days=3)
        assert row.states == {}
        [revision] = announcements.revisions(connection, row.announcement_id)
    assert revision.announcement.canonical_url == "https://www.ville.be/3"


def test_twice_is_once(database: Database) -> None:
    with database.write() as connection:
        assert past.keep(connection, one(1), PERSON)
        assert not past.keep(connection, one(1), PERSON)
        assert len(history.page(connection).rows) == 1
