"""Python's collector of cycles, on the window's thread alone.

By itself it runs on whichever thread happens to allocate. On a worker it would take away what
belongs to the window, from under Qt, which ends the process.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

BEAT: Final = 1_000  # ms
SETTLED: Final = 3_000  # ms from the opening: by then what opening imports and makes is there


class Collecting(QObject):
    """Collects as often as Python would, from now until it is deleted with its parent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # modules stay: walking through them each time would be felt
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """The service is open: soon all that it brought stays, too.

        Nothing is collected before: a tenth of a second would be felt more than the little that
        is never given back.
        """
        QTimer.singleShot(SETTLED, self, gc.freeze)

    def collect(self) -> None:
        """Collect the oldest generation whose turn it is."""
        made, most = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if made[generation] > most[generation]:
                gc.collect(generation)
                return
