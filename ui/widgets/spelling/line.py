"""The words of a field of one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from publisher.spelling.words import Word, words
from ui.widgets.spelling.spelled import Spelled, wave
from ui.widgets.spelling.units import characters, units
from ui.widgets.spelling.verdicts import Verdicts


class SpelledLine(Spelled):
    """A line edit draws formats only of what an input method sends: so they are sent to it.

    While a person composes a letter (a dead key, another script) the input method has the line.
    """

    def __init__(self, field: QLineEdit, verdicts: Verdicts) -> None:
        super().__init__(field, verdicts)
        self._field = field
        self._composing = False
        self.marked: tuple[Word, ...] = ()
        field.installEventFilter(self)
        self.refresh()

    @property
    def field(self) -> QLineEdit:
        return self._field

    def text(self) -> str:
        return self._field.text()

    def cursor(self) -> int:
        return characters(self.text(), self._field.cursorPosition())

    def samples(self) -> list[str]:
        return [self.text()]

    def refresh(self) -> None:
        self._note_typing()
        if self._composing:
            return
        text = self.text()
        now = tuple(word for word in self._wrong(words(text)) if not self.unfinished(word))
        if not now and not self.marked:
            return
        self.marked = now
        begin, drawn = self._field.cursorPosition(), wave()
        formats = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                units(text, word.start) - begin,
                units(text, word.end) - units(text, word.start),
                drawn,
            )
            for word in now
        ]
        QCoreApplication.sendEvent(self._field, QInputMethodEvent("", formats))

    def choose(self, word: Word) -> None:
        begin, end = (units(self.text(), place) for place in (word.start, word.end))
        self._field.setSelection(begin, end - begin)

    def put(self, word: Word, other: str) -> None:
        self.choose(word)
        self._field.insert(other)

    def standard_menu(self) -> QMenu:
        return self._field.createStandardContextMenu()

    def place_at(self, point: QPoint) -> int:
        return characters(self.text(), self._field.cursorPositionAt(point))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        return super().eventFilter(watched, event)

    def _written(self) -> None:
        super()._written()
        self.refresh()  # at once: the waves would stand below what moved
