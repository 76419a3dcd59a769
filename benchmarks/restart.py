"""From a killed engine to a settled outbox, against the floor of the reads themselves.

    make bench ARGS="restart"            # 1,000 deliveries pending on 8 channels
    make bench ARGS="restart 200"

Every delivery was being sent, or its answer was lost, when the engine died; every post is there and
found by the first read. The floor is those same reads alone, one after the other on each channel,
all channels at once. Times are medians of five; the difference is what is to be read.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert, select, update

from publisher.delivery import Delivery, State
from publisher.dispatcher import Dispatcher
from publisher.reconciler import reconcile
from publisher.storage.database import open_database
from publisher.storage.outbox.port import StoredOutbox
from publisher.storage.tables import attempt, delivery
from tests.publisher.desk import Desk
from tests.publisher.engine.essai import ReadableEssai

CHANNELS, TIMES = 8, 5
READ = 0.002  # seconds that a platform takes to answer
DEAD = "un-moteur-mort"
TEXT = "Bonjour"


class Slow(ReadableEssai):
    """A platform whose reads take their time."""

    reading = staticmethod(lambda: time.sleep(READ))


def measure(pending: int) -> None:
    """Print the medians of both, their difference and their ratio."""
    total, floor = [], []
    for _ in range(TIMES):
        with tempfile.TemporaryDirectory() as folder:
            restart, reads = _once(Path(folder), pending)
        total.append(restart)
        floor.append(reads)
    ours, least = statistics.median(total), statistics.median(floor)
    sys.stdout.write(
        f"{pending} pending on {CHANNELS} channels, {READ * 1000:.0f} ms a read\n"
        f"from restart to settled {ours:8.2f} s\n"
        f"the reads alone         {least:8.2f} s\n"
        f"over the floor          {ours - least:8.2f} s   ratio {ours / least:.2f}\n"
    )


def _once(folder: Path, pending: int) -> tuple[float, float]:
    database = open_database(folder)
    desk = Desk(database)
    put = [desk.plan(f"canal {number % CHANNELS}") for number in range(pending)]
    desk.enqueue(*put)
    channels = {id: Slow(name=name) for name, id in desk.channel_ids.items()}
    _left_by_the_dead(desk, channels, folder)
    engine = Dispatcher(StoredOutbox(database), channels.__getitem__, reconcile, folder=folder)
    restart = _timed(lambda: engine.drain(None, timedelta(hours=1)))
    reads = _timed(lambda: _read_all(channels, put))
    assert not desk.outbox.unfinished(None, timedelta(days=365))
    database.close()
    return restart, reads


def _left_by_the_dead(desk: Desk, channels: dict[str, Slow], folder: Path) -> None:
    """Leave one delivery in each lane's hands, and all others with a lost answer."""
    for id, channel in channels.items():
        work = desk.outbox.claim_next(id, DEAD)
        assert work is not None
        channel.posts[work.delivery.id] = work.delivery.rendition.text
    moment = desk.now()
    lost = {"state": State.UNCERTAIN, "attempt": 1, "first_armed_at": moment}
    with desk.database.write() as connection:
        rest = delivery.c.state == State.QUEUED
        for row in connection.execute(select(delivery.c.id, delivery.c.channel_id).where(rest)):
            channels[row.channel_id].posts[row.id] = TEXT
            armed = {"delivery_id": row.id, "number": 1, "started_at": moment, "owner": DEAD}
            connection.execute(insert(attempt).values(**armed, error=""))
        connection.execute(update(delivery).where(rest).values(**lost, uncertain_since=moment))
    locks = folder / "engines"
    locks.mkdir(exist_ok=True)
    (locks / f"{DEAD}.lock").touch()  # nobody holds it: the engine is dead


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _read_all(channels: dict[str, Slow], put: list[Delivery]) -> None:
    def lane(id: str) -> None:
        for one in put:
            if one.channel_id == id:
                channels[id].find(one.rendition, one.id, one.due_at)

    with ThreadPoolExecutor(CHANNELS) as pool:
        list(pool.map(lane, channels))


def main() -> None:
    """Measure with as many pending as the command says."""
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)


if __name__ == "__main__":
    main()
