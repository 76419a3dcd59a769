"""The history through a sieve: what it lets through, and that no million of rows is read for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, update

from publisher.announcement import Kind
from publisher.delivery import Operation, State
from publisher.errors import InputError, NotFound
from publisher.sieve import Sieve
from publisher.storage import channels, history, sieving
from publisher.storage.database import Database
from publisher.storage.tables import delivery, revision
from tests.publisher.desk import Desk
from tests.servers.postgres import Place

DAY = date(2027, 2, 22)


def titles(database: Database, **asked: Any) -> list[str]:
    with database.read() as connection:
        return [row.title for row in history.page(connection, Sieve(**asked)).rows]


def stands(desk: Desk, about: str, channel: str, *states: State) -> None:
    """Deliver an announcement to a channel, once per state, oldest first."""
    for state in states:
        put = desk.put(channel, about=about, operation=Operation.PUBLISH)
        with desk.database.write() as connection:
            chosen = update(delivery).where(delivery.c.id == put.id)
            connection.execute(chosen.values(state=state))


def test_genre_author_and_words_hold_together(desk: Desk) -> None:
    desk.accept(title="Fête au parc", kind=Kind.NEWS)
    desk.accept(title="Travaux au parc", kind=Kind.WORKS)
    other = desk.accept(title="Travaux au quai", kind=Kind.WORKS)
    with desk.database.write() as connection:
        chosen = update(revision).where(revision.c.announcement_id == other.id)
        connection.execute(chosen.values(author="Bruno"))
    assert titles(desk.database, kind=Kind.WORKS) == ["Travaux au quai", "Travaux au parc"]
    assert titles(desk.database, kind=Kind.WORKS, words="PARC") == ["Travaux au parc"]
    assert titles(desk.database, author="Bruno") == ["Travaux au quai"]
    assert titles(desk.database, author="Bruno", kind=Kind.NEWS) == []


def test_the_state_is_that_of_the_newest_delivery_of_a_channel(desk: Desk) -> None:
    mended, broken, sent = (desk.accept(title=title).id for title in ("A", "B", "C"))
    stands(desk, mended, "site", State.REJECTED, State.DELIVERED)
    stands(desk, broken, "site", State.DELIVERED, State.REJECTED)
    stands(desk, sent, "toot", State.DELIVERED)
    for few in (sieving.FEW, 0):  # from the deliveries, and from the newest announcement on
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sieving, "FEW", few)
            assert titles(desk.database, state=State.REJECTED) == ["B"]
            assert titles(desk.database, state=State.DELIVERED) == ["C", "A"]
            assert titles(desk.database, channel="Site") == ["B", "A"]
            assert titles(desk.database, channel="toot", state=State.REJECTED) == []
            assert titles(desk.database, channel="site", state=State.DELIVERED) == ["A"]


def test_days_are_those_of_the_town_and_both_are_included(desk: Desk) -> None:
    for title, at in (
        ("la veille", datetime(2027, 2, 21, 22, 59, tzinfo=UTC)),
        ("minuit", datetime(2027, 2, 21, 23, 0, tzinfo=UTC)),
        ("le soir", datetime(2027, 2, 22, 22, 59, tzinfo=UTC)),
        ("le lendemain", datetime(2027, 2, 22, 23, 0, tzinfo=UTC)),
    ):
        written = desk.accept(title=title)
        with desk.database.write() as connection:
            chosen = update(revision).where(revision.c.announcement_id == written.id)
            connection.execute(chosen.values(accepted_at=at))
    assert titles(desk.database, first=DAY, last=DAY) == ["le soir", "minuit"]
    assert titles(desk.database, first=DAY) == ["le lendemain", "le soir", "minuit"]
    assert titles(desk.database, last=DAY) == ["le soir", "minuit", "la veille"]
    assert titles(desk.database, first=date(2030, 1, 1)) == []
    assert len(titles(desk.database, first=date.min.replace(year=2), last=date.max)) == 4
    with pytest.raises(InputError, match="échangez"):
        titles(desk.database, first=DAY, last=DAY - timedelta(days=1))


def test_a_channel_that_was_removed_can_still_be_chosen(desk: Desk) -> None:
    about = desk.accept(title="Ancienne").id
    stands(desk, about, "site", State.DELIVERED)
    desk.channel("toot")
    with desk.database.write() as connection:
        channels.remove(connection, desk.channel_ids["site"])
        channels.add(connection, "essai", "Toot bis", {})
    with desk.database.read() as connection:
        found = sieving.choices(connection)
    assert found.channels == ("toot", "Toot bis", "site")
    assert found.authors == ("Anne",)
    assert titles(desk.database, channel="site") == ["Ancienne"]
    with pytest.raises(NotFound, match="pigeon"):
        titles(desk.database, channel="pigeon")


@pytest.fixture
def counted(tmp_path: Path, model_file: Path) -> Iterator[Desk]:
    """A desk on SQLite, which plans by rules; PostgreSQL plans by what its tables hold."""
    shutil.copy(model_file, tmp_path)
    database = Place(tmp_path, None).open()
    yield Desk(database)
    database.close()


@pytest.mark.parametrize("few", [0, sieving.FEW])
@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"kind": Kind.JOB},
        {"author": "Anne"},
        {"channel": "site"},
        {"state": State.REJECTED},
        {"channel": "site", "state": State.REJECTED},
        {"first": DAY, "last": DAY},
        {"kind": Kind.JOB, "channel": "site", "state": State.REJECTED, "first": DAY},
        {"words": "parc", "kind": Kind.JOB, "channel": "site"},
    ],
)
def test_no_table_that_grows_is_read_whole_or_sorted(
    counted: Desk, monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any], few: int
) -> None:
    monkeypatch.setattr(sieving, "FEW", few)
    stands(counted, counted.accept().id, "site", State.REJECTED)
    plans, page = [], []
    for statement, values in statements(counted.database, asked):
        with counted.database.read() as connection:
            explained = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plans.append([row.detail for row in explained])
        if statement.startswith("SELECT announcement.place"):
            page = plans[-1]
    driven = few and ("channel" in asked or "state" in asked)  # by a few deliveries: those it sorts
    for plan in plans:
        if not driven:
            assert "SCAN announcement" not in plan, plan
            if "USE TEMP B-TREE FOR ORDER BY" in plan:  # the deliveries of the page alone
                assert plan[0] == "SEARCH delivery USING INTEGER PRIMARY KEY (rowid=?)", plan
        of_all = [step for step in plan if step.startswith("SCAN delivery")]
        assert not of_all, plan
    whole = "SCAN revision" in page  # from the newest on, until the page is full
    assert whole == (not driven and asked.keys() <= {"channel", "state"}), page
    if not driven and "state" in asked:
        assert not any("ix_delivery_state" in step for step in page), page


def statements(database: Database, asked: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return what one page asks of the database."""
    found: list[tuple[str, Any]] = []

    def keep(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement.startswith("SELECT") and "FROM channel" not in statement:
            found.append((statement, values))

    event.listen(database.engine, "before_cursor_execute", keep)
    try:
        titles(database, **asked)
    finally:
        event.remove(database.engine, "before_cursor_execute", keep)
    return found
