"""Drafts save themselves: at most a second after the first key, however long one types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from publisher.announcement import Draft
from ui.desk import Desk

LATENCY: Final = 800  # ms from the first unsaved key to the save
AGAIN: Final = 3000  # ms after a save that failed


class Autosave(QObject):
    """Saves what `read` returns, unless it is None. One save at a time; later changes follow."""

    saved = Signal(object)  # datetime, UTC
    failed = Signal(str)
    unsaved = Signal()  # something waits to be saved

    def __init__(self, desk: Desk, read: Callable[[], Draft | None], parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._read = read
        self._saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)

    @property
    def dirty(self) -> bool:
        """Whether something waits to be saved."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Something was changed. Typing on does not put the save off."""
        if not self._timer.isActive():
            self._timer.start(LATENCY)
            self.unsaved.emit()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._give()

    def forget(self) -> None:
        """What is not saved yet need not be: the draft was published or deleted."""
        self._timer.stop()

    def _save(self) -> None:
        if self._saving:
            self._timer.start(LATENCY)
        else:
            self._give()

    def _give(self) -> None:
        draft = self._read()
        if draft is None:
            return
        self._saving = True
        self._desk.ask(
            lambda service: service.save_draft(draft), self._done, self._refused, in_order=True
        )

    def _done(self, _: None) -> None:
        self._saving = False
        self.saved.emit(datetime.now(UTC))

    def _refused(self, sentence: str) -> None:
        self._saving = False
        self.failed.emit(sentence)
        self._timer.start(AGAIN)
