"""A thin bar that empties while time runs out: for the eye alone, words are said elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import tones

HIGH: Final = 4  # device-independent pixels
STEP: Final = 50  # ms between two pictures of it


class Dwindling(QWidget):
    """Hidden until it is started; `over` comes once, unless it is stopped before."""

    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._end)
        self._since = QElapsedTimer()
        self._whole = 1  # ms
        self._painting = QTimer(self)
        self._painting.setInterval(STEP)
        self._painting.timeout.connect(self.update)
        self.setFixedHeight(HIGH)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether the time is not over."""
        return self.timer.isActive()

    def start(self, seconds: int) -> None:
        """Let the time run."""
        self._whole = max(1, seconds * 1000)
        self._since.start()
        self.timer.start(self._whole)
        self._painting.start()
        self.show()

    def stop(self) -> None:
        """Forget it: `over` does not come."""
        self.timer.stop()
        self._painting.stop()
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tones()
        left = max(0.0, 1 - self._since.elapsed() / self._whole)
        painter.fillRect(self.rect(), QColor(colours.line))
        painter.fillRect(0, 0, round(left * self.width()), HIGH, QColor(colours.accent))

    def _end(self) -> None:
        self.stop()
        self.over.emit()
