"""How long the window keeps a person waiting: the longest gap between two turns of its event loop.

    make bench ARGS=loop              # 1,000,000 announcements in the history
    make bench ARGS="loop 100000"

The real window, without a screen, on a real data folder with twenty channels. Medians of five; a
gap under 50 ms is not felt. The ratio is to what an idle loop does on this machine at this moment;
`own` is what the window's thread computed between two turns, whatever else the machine does.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.long_history import fill
from publisher import registry
from publisher.delivery import State
from ui.app import open_service
from ui.collecting import SETTLED, Collecting
from ui.desk import Desk
from ui.language.speaking import speak
from ui.look import dress
from ui.main_window import HISTORY, MainWindow

BEAT: Final = 2  # ms
TIMES: Final = 5
CHANNELS: Final = 20
REHEARSED: Final = ("mastodon", "facebook", "bluesky", "linkedin", "telegram", "x")
TEXT: Final = "La rue de la Station est en travaux ; les riverains passent, les autres attendent. "


class Gap(NamedTuple):
    """Between two turns of the loop."""

    felt: float  # seconds on the clock: also what other programs took from this one
    own: float  # seconds that the window's thread itself computed


class Loop:
    """Listens to the event loop: `gaps` are what passed between two beats."""

    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self._last = _now()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def longest(self, act: Callable[[], None]) -> Gap:
        """Return the longest gap, and the longest work, while `act` runs the loop."""
        self.run(BEAT * 5)
        self.gaps, self._last = [], _now()
        act()
        self.run(BEAT * 5)
        return Gap(*map(max, zip(*self.gaps, strict=True)))

    def run(self, milliseconds: int) -> None:
        """Let the loop turn for so long."""
        turning = QEventLoop()
        QTimer.singleShot(milliseconds, turning.quit)
        turning.exec()

    def until(self, done: Callable[[], bool]) -> None:
        """Let the loop turn until something is so."""
        while not done():
            self.run(BEAT * 5)

    def _beat(self) -> None:
        now = _now()
        self.gaps.append(Gap(now.felt - self._last.felt, now.own - self._last.own))
        self._last = now


def _now() -> Gap:
    return Gap(time.perf_counter(), time.thread_time())


def measure(rows: int) -> None:
    """Print the median of each situation, and its ratio to the idle loop."""
    app = QApplication([])
    speak(app, "fr")
    dress(app, dark=False)
    collecting = Collecting(app)
    loop = Loop()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        _town(place)
        fill(place / "donnees", rows)
        desk = Desk(partial(open_service, place / "donnees", None), beside=True)
        desk.opened.connect(collecting.settle)
        window = MainWindow(desk)
        window.show()
        desk.open()
        loop.until(lambda: len(window.channels.cards) == CHANNELS and window.compose.isEnabled())
        loop.run(SETTLED + 1_000)  # the first look at the accounts and the file, too
        found = {
            "idle": _median(loop, lambda: loop.run(1_000)),
            f"choosing {CHANNELS} channels": _median(
                loop, partial(_begin, loop, window), lambda: window.compose.previews.set_chosen(())
            ),
            f"typing, {CHANNELS} previews": _median(
                loop, partial(_type, loop, window), partial(_begin, loop, window)
            ),
            f"publishing to {CHANNELS}": _median(
                loop, partial(_publish, loop, window), partial(_write, loop, window)
            ),
            f"history of {rows:,}": _median(loop, partial(_look_back, loop, window)),
        }
        window.close()
        loop.until(lambda: window.closed)
        desk.background.close(patience=10)
    sys.stdout.write(f"{'longest gap':24}{'felt':>10}{'ratio':>8}{'own':>10}\n")
    for name, (felt, own) in found.items():
        ratio = felt / found["idle"].felt
        sys.stdout.write(f"{name:24}{felt * 1000:7.1f} ms{ratio:8.2f}{own * 1000:7.1f} ms\n")


def _median(loop: Loop, act: Callable[[], None], before: Callable[[], None] = lambda: None) -> Gap:
    gaps = []
    for _ in range(TIMES):
        before()
        gaps.append(loop.longest(act))
    return Gap(*map(statistics.median, zip(*gaps, strict=True)))


def _town(place: Path) -> None:
    """Connect the channels of a first start, and rehearsals until there are twenty."""
    with open_service(place / "donnees", None) as service:
        service.add_starter_channels(place / "site", "https://www.exemple.be", "Valrivière")
        for number in range(CHANNELS - len(service.channels())):
            kind = REHEARSED[number % len(REHEARSED)]
            name = f"{registry.kind(kind).label} {number}"
            wall = {"wraps": kind, "folder": str(place / "mur")}
            service.add_channel("practice", name, wall, {})


def _begin(loop: Loop, window: MainWindow) -> None:
    """Begin an announcement for every channel; their previews are there."""
    compose = window.compose
    if compose._stack.currentIndex() != 0:
        window.new_announcement()
        loop.until(lambda: compose.isEnabled() and compose.is_empty())
    compose.previews.set_chosen([view.name for view in window._channels])
    compose.form.title.setText(f"Travaux du {time.time_ns()}")  # else it is asked about twins
    compose.form.body.field.setPlainText(f"Avis {time.time_ns()}. ")
    loop.run(1_000)


def _type(loop: Loop, window: MainWindow) -> None:
    """Type as fast as anybody does, until all previews are fresh."""
    for letter in TEXT:
        QTest.keyClicks(window.compose.form.body.field, letter)
        loop.run(40)
    loop.run(400)


def _write(loop: Loop, window: MainWindow) -> None:
    _begin(loop, window)
    _type(loop, window)


def _publish(loop: Loop, window: MainWindow) -> None:
    """Publish what was typed, and wait until it is delivered everywhere."""
    compose = window.compose
    compose.publish()
    loop.until(lambda: compose.publishing.sheet is not None)
    sheet = compose.publishing.sheet
    assert sheet is not None
    sheet.primary.click()
    rows = compose.sent.rows
    loop.until(lambda: compose.sent.rows is not rows and len(compose.sent.rows) == CHANNELS)
    rows = compose.sent.rows
    loop.until(lambda: all(row.view.state is State.DELIVERED for row in rows.values()))


def _look_back(loop: Loop, window: MainWindow) -> None:
    """Open the history, scroll through some pages, search, filter."""
    history = window.history
    history.search.clear()
    window.go_to(HISTORY)
    loop.until(lambda: history.model.rowCount() > 0)
    for _ in range(20):
        history.table.scrollToBottom()
        loop.run(20)
    history.search.setText("travaux")
    loop.run(600)
    history.sieve.author.setCurrentIndex(history.sieve.author.count() - 1)
    loop.run(600)
    history.sieve.empty()


def main() -> None:
    """Measure on a history as long as the command says."""
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)


if __name__ == "__main__":
    main()
