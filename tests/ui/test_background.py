"""Results come back on the GUI thread, errors as sentences, and nothing blocks."""

from __future__ import annotations

import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from publisher.errors import StorageUnavailable
from publisher.redaction import remember
from ui.background import Background

pytestmark = pytest.mark.usefixtures("qapp")


def test_work_runs_elsewhere_and_its_result_arrives_here(
    qtbot: QtBot, background: Background
) -> None:
    seen: list[tuple[str, threading.Thread]] = []
    background.run_in_background(
        lambda: threading.current_thread().name,
        lambda worker: seen.append((worker, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker.startswith("publisher-desktop")
    assert receiver is threading.main_thread()


def test_an_error_on_purpose_is_said_as_it_is(qtbot: QtBot, background: Background) -> None:
    said: list[str] = []

    def work() -> None:
        raise StorageUnavailable("Le disque est plein : libérez de la place.")

    background.run_in_background(work, None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Le disque est plein : libérez de la place."]


def test_an_unexpected_error_is_a_sentence_without_credentials(
    qtbot: QtBot, background: Background
) -> None:
    said: list[str] = []
    secret = remember("mot-de-passe-tres-secret")

    def work() -> None:
        raise ValueError(f"refused {secret}")

    background.run_in_background(work, None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Une erreur imprévue")
    assert secret not in said[0]


def test_ordered_work_keeps_its_order(qtbot: QtBot, background: Background) -> None:
    first_may_end = threading.Event()
    done: list[int] = []
    background.run_in_background(lambda: first_may_end.wait(10), None, in_order=True)
    for number in range(20):
        background.run_in_background(partial(done.append, number), in_order=True)
    assert done == []
    first_may_end.set()
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_a_slow_piece_of_work_does_not_hold_the_others_up(
    qtbot: QtBot, background: Background
) -> None:
    release = threading.Event()
    done: list[str] = []
    background.run_in_background(lambda: release.wait(30), lambda _: done.append("slow"))
    background.run_in_background(lambda: "quick", done.append)
    qtbot.waitUntil(lambda: done == ["quick"])
    release.set()
    qtbot.waitUntil(lambda: done == ["quick", "slow"])


def test_a_receiver_that_is_gone_is_left_in_peace(qtbot: QtBot, background: Background) -> None:
    class Receiver(QObject):
        def take(self, value: object) -> None:
            self.setObjectName(str(value))  # would raise: the C++ object is deleted

    release = threading.Event()
    later: list[None] = []
    receiver = Receiver()
    background.run_in_background(lambda: release.wait(10), receiver.take, in_order=True)
    background.run_in_background(lambda: None, later.append, in_order=True)
    shiboken6.delete(receiver)
    release.set()
    qtbot.waitUntil(lambda: bool(later))


def test_close_says_when_something_is_still_running() -> None:
    background, release = Background(), threading.Event()
    background.run_in_background(lambda: release.wait(30))
    assert background.close(patience=0.05) is False
    release.set()
    assert background.close(patience=10) is True
