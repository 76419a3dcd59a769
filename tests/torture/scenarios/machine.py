"""A machine that refuses: no room on the disk, a database that somebody else holds."""

from __future__ import annotations

import resource
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import event

from publisher.announcement import Announcement, Draft
from publisher.errors import StorageUnavailable
from publisher.ids import new_id
from publisher.storage import drafts
from publisher.storage.database import FILE
from tests.servers.fault_proxy import lost_answer
from tests.servers.full_disk import full_disk
from tests.torture.hand import Hand, settled
from tests.torture.processes import Processes
from tests.torture.scenarios.scenario import Scenario, Verdicts, repeated
from tests.torture.scene import Scene, Stage
from tests.torture.steps import Stepping, die
from tests.torture.verdict import Tally, judge

LET_GO = 0.3  # seconds; long enough for a settling to fail once
IMPATIENT = "PRAGMA busy_timeout = 10"


def no_room() -> None:
    """Let no file of this process grow any more: the next commit is refused. Then die of it."""
    if resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY:
        die()  # the same step again: it was refused, and whoever waits gives up
    logs = [open_file for open_file in _open_files() if open_file.name.endswith("-wal")]
    size = max(file.stat().st_size for file in logs)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _open_files() -> list[Path]:
    links = Path("/proc/self/fd").iterdir()
    return [link.readlink() for link in links if link.exists()]


def _full_at(step: str) -> Callable[[Stage, str], Verdicts]:
    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            scene.put()
            scene.put()
            with Processes(scene) as processes:
                processes.engine(step, no_room).ended()
            settled(scene)
            return judge(scene)

    return round


def full_at_draft(stage: Stage, seed: str) -> Verdicts:
    """Saving a draft is refused, and what was saved before is still there, whole."""
    with stage.scene(seed) as scene:
        database, identity = scene.desk.database, new_id()
        before = Draft(announcement=Announcement(id=identity, title="Avant"))
        after = Draft(announcement=Announcement(id=identity, title="Après", body="x" * 500_000))
        with database.write() as connection:
            drafts.save(connection, before)
        said = True
        try:
            with full_disk(database), database.write() as connection:
                drafts.save(connection, after)
        except StorageUnavailable:
            said = False
        with database.read() as connection:
            kept = drafts.get(connection, identity)
        wrong = said or kept != before
        return {
            "(draft)": Tally(rounds=1, deliveries=1, lost=kept not in (before, after), wrong=wrong)
        }


def _locked_at(step: str) -> Callable[[Stage, str], Verdicts]:
    """Another program holds the file from one step on, for a while."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            scene.proxy.fail(lost_answer(), path="posts")
            scene.put()
            _worked_against(scene, step)
            settled(scene)
            return judge(scene)

    return round


def _worked_against(scene: Scene, step: str) -> None:
    database = scene.desk.database
    event.listen(database.engine, "checkout", lambda raw, *_: raw.execute(IMPATIENT))
    file = scene.place.folder / FILE
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    free = threading.Event()

    def hold() -> None:
        if not other.in_transaction and not free.is_set():
            other.execute("BEGIN IMMEDIATE")
            threading.Timer(LET_GO, let_go).start()

    def let_go() -> None:
        other.execute("ROLLBACK")
        free.set()

    hand = Hand(scene, Stepping(scene.desk.outbox, step, hold))
    while not free.is_set():
        try:
            hand.settle()
        except StorageUnavailable:
            free.wait()
    hand.close()
    other.close()


SCENARIOS = (
    *(
        Scenario(f"disk full during {name}", repeated(_full_at(step)))
        for name, step in (
            ("a claim", "claim.before"),
            ("the saving of a step", "send.save.before"),
            ("a settling", "send.settle.before"),
        )
    ),
    Scenario("disk full while a draft is saved", repeated(full_at_draft)),
    *(
        Scenario(f"database locked at {step}", repeated(_locked_at(step)))
        for step in (
            *("claim.before", "send.renew.before", "send.save.before", "send.settle.before"),
            "look_up.settle.before",
        )
    ),
)
