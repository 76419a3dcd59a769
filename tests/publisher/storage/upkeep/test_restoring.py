"""Taking a copy back: nothing that may have gone out goes out again, and a crash loses nothing."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from publisher.delivery import Delivery, State
from publisher.dispatcher import Dispatcher
from publisher.errors import DatabaseTooNew, NotFound, StorageUnavailable
from publisher.outbox import Outcome
from publisher.reconciler import reconcile
from publisher.storage import journal, settings
from publisher.storage.database import FILE, open_database
from publisher.storage.outbox import people
from publisher.storage.upkeep import places
from publisher.storage.upkeep.copies import all_copies, make_daily
from publisher.storage.upkeep.integrity import damage
from publisher.storage.upkeep.restoring import offered, restore
from tests.publisher.desk import PERSON, Desk, waiting
from tests.publisher.engine.essai import Essai
from tests.publisher.storage.upkeep.conftest import YESTERDAY, overwrite_pages, zero_header

ROOT = Path(__file__).parents[4]
# Restores one folder after another, each in a child that kills itself, as a power cut would, just
# before the nth change of a name in it; prints how each child ended.
KILLED = """
import os, pathlib, signal, sys
from publisher.storage.upkeep.restoring import restore

def die_before(step, folder):
    def watch(event, given):
        nonlocal step
        if event in ("os.rename", "os.remove", "os.mkdir", "os.rmdir"):
            if str(given[0]).startswith(folder) and ".lock" not in str(given[0]):
                step -= 1
                if step < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(watch)
    restore(pathlib.Path(folder), None, "Anne")
    os._exit(0)

for step, folder in enumerate(sys.argv[1:]):
    child = os.fork()
    if not child:
        die_before(step, folder)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
STEPS = 40


def outbox_of_every_kind(folder: Path) -> dict[str, Delivery]:
    """Put one delivery of each state in the outbox, each on a lane of its own."""
    desk = Desk(open_database(folder))
    put = {
        "due": desk.put("a"),
        "later": desk.put("b", due_at=desk.now() + timedelta(days=3)),
        "resting": desk.put("c"),
        "sending": desk.put("d"),
        "uncertain": desk.uncertain("e"),
        "rejected": desk.put("f"),
        "delivered": desk.put("g"),
        "cancelled": desk.put("h"),
    }
    desk.outbox.settle(desk.take("c"), waiting(5))
    desk.take("d")
    desk.outbox.settle(desk.take("f"), Outcome(state=State.REJECTED, error="Trop long."))
    desk.deliver("g")
    with desk.database.write() as connection:
        people.cancel(connection, put["cancelled"].id, PERSON)
    desk.database.close()
    return put


def test_whatever_may_have_gone_out_needs_a_persons_word(folder: Path) -> None:
    put = outbox_of_every_kind(folder)
    make_daily(folder, datetime.now(UTC))
    done = restore(folder, None, "Anne")
    assert (done.asked, done.held) == (4, 1)
    desk = Desk(open_database(folder))
    assert {name: desk.read(delivery).state for name, delivery in put.items()} == {
        "due": State.NEEDS_DECISION,
        "later": State.HELD,
        "resting": State.NEEDS_DECISION,
        "sending": State.NEEDS_DECISION,
        "uncertain": State.NEEDS_DECISION,
        "rejected": State.REJECTED,
        "delivered": State.DELIVERED,
        "cancelled": State.CANCELLED,
    }
    assert "regardez d'abord sur le canal" in desk.read(put["rejected"]).error
    assert desk.read(put["rejected"]).error.endswith("Trop long.")
    with desk.database.read() as connection:
        assert journal.check(connection).intact
        *_, last = journal.entries(connection)
    assert (last.event, last.actor) == ("database.restored", "Anne")
    assert last.body["asked"] == 4
    desk.database.close()


def test_no_engine_sends_any_of_it_until_a_person_says_so(folder: Path) -> None:
    put = outbox_of_every_kind(folder)
    make_daily(folder, datetime.now(UTC))
    restore(folder, None, "Anne")
    desk = Desk(open_database(folder))
    channel = Essai()
    dispatcher = Dispatcher(desk.outbox, lambda _: channel, reconcile, folder=folder)
    dispatcher.drain(None, timedelta(days=30))
    assert channel.calls == []
    with desk.database.write() as connection:
        people.decide(connection, put["due"].id, PERSON, sent_url=None)
        people.decide(connection, put["sending"].id, PERSON, sent_url="https://ville.be/p")
    dispatcher.drain(None, timedelta(seconds=20))
    assert channel.calls == ["publish"]
    assert desk.read(put["due"]).state is State.DELIVERED
    assert desk.read(put["sending"]).attempt == 1
    desk.database.close()


def test_the_newest_whole_copy_is_taken_and_the_file_kept(used: Path) -> None:
    make_daily(used, YESTERDAY + timedelta(days=1))
    database = open_database(used)
    with database.write() as connection:
        settings.keep(connection, "written after the copies", 1)
    database.close()
    newest, oldest = all_copies(used)
    overwrite_pages(newest.path)
    before = (used / FILE).read_bytes()
    done = restore(used, None, "Anne")
    assert (done.copy, done.skipped) == (oldest.path, (newest.path,))
    assert done.set_aside is not None
    assert (done.set_aside / FILE).read_bytes() == before
    database = open_database(used)
    with database.read() as connection:
        assert settings.read(connection, "written after the copies") is None
    database.close()


def test_a_copy_is_chosen_by_name_or_by_path(used: Path) -> None:
    (copy,) = all_copies(used)
    assert [one.copy for one in offered(used)] == [copy]
    assert restore(used, copy.path.name, "Anne").copy == copy.path
    elsewhere = shutil.copy(copy.path, used.parent / "clé.sqlite3")
    assert restore(used, str(elsewhere), "Anne").copy == elsewhere
    with pytest.raises(NotFound, match="--list"):
        restore(used, "hier", "Anne")


def test_a_copy_that_cannot_be_used_changes_nothing(used: Path) -> None:
    before = (used / FILE).read_bytes()
    (copy,) = all_copies(used)
    with sqlite3.connect(copy.path) as opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
    opened.close()
    with pytest.raises(DatabaseTooNew):
        restore(used, None, "Anne")
    zero_header(copy.path)
    with pytest.raises(StorageUnavailable, match="abîmée"):
        restore(used, copy.path.name, "Anne")
    with pytest.raises(StorageUnavailable, match="pas de copie de sauvegarde utilisable"):
        restore(used, None, "Anne")
    assert (used / FILE).read_bytes() == before
    assert list((used / places.ASIDE).iterdir()) == []


def test_killed_at_any_step_there_is_the_old_or_the_new(used: Path) -> None:
    database = open_database(used)
    with database.write() as connection:
        settings.keep(connection, "written after the copy", "old")
    database.close()
    trials = [used.parent / f"trial-{step}" for step in range(STEPS)]
    for trial in trials:
        shutil.copytree(used, trial)
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, *map(str, trials)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    statuses = [int(line) for line in ran.stdout.split()]
    assert set(statuses) == {-signal.SIGKILL, 0}, ran.stderr
    assert statuses[-1] == 0  # there are no more steps than trials
    ends = [_is_old(trial) for trial in trials[: statuses.index(0) + 1]]
    assert ends == sorted(ends, reverse=True)
    assert ends.count(True) > 3
    assert ends.count(False) > 3


def _is_old(trial: Path) -> bool:
    """Open what a kill left; fail when it is neither the old database nor the new one, whole."""
    database = open_database(trial)
    with database.read() as connection:
        old = settings.read(connection, "written after the copy") == "old"
        events = {entry.event for entry in journal.entries(connection)}
    database.close()
    assert old is ("database.restored" not in events)
    assert damage(trial / FILE, thorough=True) is None
    kept = [path for path in (trial / places.ASIDE).rglob(FILE) if damage(path) is None]
    assert old or len(kept) == 1
    return old
