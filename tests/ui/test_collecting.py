"""What is in a cycle is taken away on the window's thread, and on no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.collecting import Collecting


class Cycle:
    """Refers to itself, as a widget and what listens to it do."""

    def __init__(self, gone_on: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone_on.append(threading.current_thread().name))


@pytest.fixture
def collecting() -> Iterator[Collecting]:
    before = gc.get_threshold()
    gc.set_threshold(50, 5, 5)
    collecting = Collecting()
    yield collecting
    collecting.deleteLater()
    gc.set_threshold(*before)


def make_many(gone_on: list[str]) -> None:
    for _ in range(1_000):
        Cycle(gone_on)


@pytest.mark.usefixtures("collecting")
def test_a_worker_collects_nothing_and_the_window_all(qtbot: QtBot) -> None:
    gone_on: list[str] = []
    worker = threading.Thread(target=make_many, args=(gone_on,))
    worker.start()
    worker.join()
    assert not gone_on
    qtbot.waitUntil(lambda: len(gone_on) == 1_000, timeout=30_000)  # by itself, in its own time
    assert set(gone_on) == {threading.main_thread().name}


def test_older_cycles_have_their_turn(collecting: Collecting) -> None:
    gone_on: list[str] = []
    make_many(gone_on)
    kept = Cycle(gone_on)
    for _ in range(100):
        make_many([])
        collecting.collect()
    del kept
    for _ in range(100):
        make_many([])
        collecting.collect()
    assert len(gone_on) == 1_001


def test_what_opening_brought_is_walked_no_more(
    collecting: Collecting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.collecting.SETTLED", 0)
    before = gc.get_freeze_count()
    brought = [Cycle([]) for _ in range(1_000)]
    collecting.settle()
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(brought), timeout=30_000)
