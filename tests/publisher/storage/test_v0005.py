"""What was written before version 0005 stands in the calendar too."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select, text

from publisher.announcement import Draft, Event
from publisher.codec import canonical, encode
from publisher.storage import tables
from tests.builders import announcement
from tests.publisher.storage.test_v0003 import make_version
from tests.servers.postgres import Place

START = datetime(2027, 7, 1, 10)  # noqa: DTZ001 - wall times
END = datetime(2027, 7, 2, 18)  # noqa: DTZ001 - wall time


def test_events_and_drafts_of_before_have_their_instants(bare_place: Place) -> None:
    engine = make_version(bare_place, "0004")
    fair = announcement(id="fair", event=Event(START, END, "Quai"))
    quoted = announcement(id="quoted", body='On y lit "event":{ sans plus', event=None)
    drafted = [
        Draft(announcement=announcement(id="later"), publish_at=START),
        Draft(announcement=announcement(id="now")),
        Draft(announcement=announcement(id="correction", revision=2), publish_at=START),
    ]
    at = datetime(2027, 2, 22, 8, tzinfo=UTC)
    moment = at if bare_place.address else at.replace(tzinfo=None).isoformat(" ")
    with engine.begin() as connection:
        for place, written in enumerate((fair, quoted), 1):
            connection.execute(
                text("INSERT INTO announcement (id, newest, place) VALUES (:id, 1, :place)"),
                {"id": written.id, "place": place},
            )
            connection.execute(
                text(
                    "INSERT INTO revision (seq, announcement_id, number, title, kind, language,"
                    " content, sha256, author, accepted_at)"
                    " VALUES (:seq, :id, 1, 'T', 'news', 'fr', :content, '', 'Anne', :at)"
                ),
                {
                    "seq": place,
                    "id": written.id,
                    "content": canonical(encode(written)),
                    "at": moment,
                },
            )
        for one in drafted:
            connection.execute(
                text(
                    "INSERT INTO draft (id, content, title, updated_at) VALUES (:id, :c, '', :at)"
                ),
                {"id": one.announcement.id, "c": canonical(encode(one)), "at": moment},
            )
    engine.dispose()
    database = bare_place.open()
    columns = tables.announcement.c
    with database.read() as connection:
        events = {
            row.id: (row.event_start, row.event_end)
            for row in connection.execute(
                select(columns.id, columns.event_start, columns.event_end)
            )
        }
        dues = {
            row.id: row.due_at
            for row in connection.execute(select(tables.draft.c.id, tables.draft.c.due_at))
        }
    database.close()
    start = datetime(2027, 7, 1, 8, tzinfo=UTC)
    assert events == {
        "fair": (start, datetime(2027, 7, 2, 16, tzinfo=UTC)), "quoted": (None, None),
    }  # fmt: skip
    assert dues == {"later": start, "now": None, "correction": None}
