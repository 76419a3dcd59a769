"""The words of a field of several lines: those in sight are marked, however long the text is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from publisher.spelling.words import Word, words
from publisher.text.markdown import LONGEST
from ui.widgets.going import written_in
from ui.widgets.spelling.spelled import SOON, Spelled, wave
from ui.widgets.spelling.units import characters, units
from ui.widgets.spelling.verdicts import Verdicts

LONG: Final = 20_000  # characters: reading more at each key would be felt …
PAUSE: Final = 250  # ms: … so that it waits until nobody types; the waves move with their words


class SpelledParagraphs(Spelled):
    """Marks with extra selections: the text, its Ctrl+Z and what is told of it stay untouched."""

    def __init__(self, field: QPlainTextEdit, verdicts: Verdicts) -> None:
        super().__init__(field, verdicts)
        self._field = field
        self._text: str | None = None  # until the next key
        self._plain = True  # each character is one of Qt's
        self._seen = (0, 0)  # in Qt's units: what is asked at each key must not read the text
        self.marked: tuple[Word, ...] = ()
        field.updateRequest.connect(self._moved)
        self.refresh()

    @property
    def field(self) -> QPlainTextEdit:
        return self._field

    def text(self) -> str:
        if self._text is None:
            self._text = written_in(self._field)
            # Qt counts the end of the last paragraph too.
            self._plain = len(self._text) == self._field.document().characterCount() - 1
        return self._text

    def cursor(self) -> int:
        return self._place(self._field.textCursor().selectionEnd())

    def samples(self) -> list[str]:
        text = self.text()
        if len(text) <= LONGEST:
            return [text]
        first, last = map(self._place, self._in_sight())
        return [text[:LONGEST], text[max(0, first - LONGEST // 10) : last + LONGEST // 10]]

    def refresh(self) -> None:
        self._note_typing()
        self._seen = self._in_sight()
        first, last = map(self._place, self._seen)
        found = self._wrong(words(self.text(), first, last + 1))
        self.marked = tuple(word for word in found if not self.unfinished(word))
        drawn, selections = wave(), []
        for word in self.marked:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._over(word)
            selection.format = drawn
            selections.append(selection)
        if selections or self._field.extraSelections():
            self._field.setExtraSelections(selections)

    def choose(self, word: Word) -> None:
        self._field.setTextCursor(self._over(word))
        self._field.ensureCursorVisible()

    def put(self, word: Word, other: str) -> None:
        cursor = self._over(word)
        cursor.insertText(other)
        self._field.setTextCursor(cursor)

    def standard_menu(self) -> QMenu:
        return self._field.createStandardContextMenu()

    def place_at(self, point: QPoint) -> int:
        return self._place(self._field.cursorForPosition(point).position())

    def detach(self) -> None:
        self._field.updateRequest.disconnect(self._moved)
        super().detach()

    def _on_screen(self, point: QPoint) -> QPoint:
        return self._field.viewport().mapToGlobal(point)

    def _written(self) -> None:
        self._text = None
        long = self._field.document().characterCount() > LONG
        self._soon.setInterval(PAUSE if long else SOON)
        super()._written()

    def _moved(self) -> None:
        # Also told of the blinking cursor: only another part of the text is news.
        if self._in_sight() != self._seen:
            self._soon.start()
            self.scrolled.emit()

    def _in_sight(self) -> tuple[int, int]:
        """Between which places, in Qt's units, the text is shown."""
        area = self._field.viewport().rect()
        first = self._field.cursorForPosition(area.topLeft()).position()
        last = self._field.cursorForPosition(area.bottomRight()).position()
        return first, last

    def _over(self, word: Word) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(self._unit(word.start))
        cursor.setPosition(self._unit(word.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, unit: int) -> int:
        text = self.text()
        return min(unit, len(text)) if self._plain else characters(text, unit)

    def _unit(self, place: int) -> int:
        return place if self._plain else units(self.text(), place)
