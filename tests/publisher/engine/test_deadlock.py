"""Two writers on a server that wait for each other: one gives way and simply does it again."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from sqlalchemy import event, text

from publisher.delivery import Delivery, State
from publisher.storage import journal
from publisher.storage.database import Database
from tests.publisher.desk import Desk, waiting

WAITS = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


def soon(raw: Any, *_: object) -> None:
    raw.execute("SET deadlock_timeout = '2s'")
    raw.commit()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_settling_gives_way_and_is_done_again(desk: Desk, database: Database) -> None:
    put = desk.put()
    work = desk.take()
    # Who looks for the deadlock first gives way: whoever settles, not the other.
    event.listen(database.engine, "checkout", soon)
    errors: list[BaseException] = []
    event.listen(
        database.engine,
        "handle_error",
        lambda failed: errors.append(failed.original_exception),
    )
    settled: list[Delivery] = []
    settling = threading.Thread(
        target=lambda: settled.append(desk.outbox.settle(work, waiting(60, whole_channel=True)))
    )
    with database.write() as connection:
        connection.execute(text("SET LOCAL deadlock_timeout = '60s'"))
        journal.take_turn(connection)
        settling.start()  # takes the channel, and waits for the journal
        while not connection.execute(WAITS).scalar_one():
            pass
        connection.execute(text("UPDATE channel SET position = position + 1"))
    settling.join()
    assert {getattr(error, "sqlstate", None) for error in errors} == {"40P01"}
    assert [one.state for one in settled] == [State.WAITING]
    assert desk.read(put).state is State.WAITING
