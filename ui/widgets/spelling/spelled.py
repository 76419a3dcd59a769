"""One field whose words are checked: what of it is shown, and what can be done with a word."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from publisher.spelling.words import Word, words
from publisher.text.markdown import LONGEST
from ui.look import tones
from ui.widgets.spelling.verdicts import Verdicts

SOON: Final = 20  # ms: several keys, or steps of a scroll bar, are one look


class Spelled(QObject):
    """Lives as long as its field. Places are counted in characters, as Python does."""

    asked = Signal(object, object, object)  # Spelled, Word or None, QPoint on the screen: a menu
    scrolled = Signal()  # words are in sight that may never have been looked up

    def __init__(self, field: QLineEdit | QPlainTextEdit, verdicts: Verdicts) -> None:
        super().__init__(field)
        self._verdicts = verdicts
        self._changed = True  # since the last look
        self._typed_at = -1  # where the last key wrote: the word that ends there is not finished
        self.language = "fr"
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.refresh)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._menu)
        field.textChanged.connect(self._written)
        field.cursorPositionChanged.connect(self._move)

    @property
    @abstractmethod
    def field(self) -> QLineEdit | QPlainTextEdit:
        """The field."""

    @abstractmethod
    def text(self) -> str:
        """What is written in it."""

    @abstractmethod
    def cursor(self) -> int:
        """Where the keyboard writes, or where what is chosen ends."""

    @abstractmethod
    def refresh(self) -> None:
        """Mark the words that are in sight."""

    @abstractmethod
    def choose(self, word: Word) -> None:
        """Select a word, and bring it into sight within the field."""

    @abstractmethod
    def put(self, word: Word, other: str) -> None:
        """Write another word in its place, as if it was typed."""

    @abstractmethod
    def standard_menu(self) -> QMenu:
        """Return the menu that the field has anyway."""

    @abstractmethod
    def samples(self) -> list[str]:
        """Return the texts whose words are to be looked up; what is in sight is always there."""

    @abstractmethod
    def place_at(self, point: QPoint) -> int:
        """Return the place in the text below a point of the field."""

    def mistakes(self) -> list[Word]:
        """The words to look at, in order, of as much as an announcement can hold."""
        return list(self._wrong(words(self.text()[:LONGEST])))

    def unfinished(self, word: Word) -> bool:
        """Whether a word is being typed."""
        return self._typing() and word.start < self._typed_at <= word.end

    def being_typed(self) -> str:
        """The word that is not finished; "" when there is none."""
        if not self._typing():
            return ""
        here = words(self.text(), max(0, self._typed_at - 1), self._typed_at + 1)
        return "".join(word.text for word in here if self.unfinished(word))

    def detach(self) -> None:
        """Leave the field as it was."""
        self._soon.stop()
        self._verdicts = Verdicts()
        self.refresh()
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.field.customContextMenuRequested.disconnect(self._menu)
        self.field.textChanged.disconnect(self._written)
        self.field.cursorPositionChanged.disconnect(self._move)
        self.deleteLater()

    def _wrong(self, some: Iterator[Word]) -> Iterator[Word]:
        for word in some:
            if self._verdicts.wrong(self.language, word.text):
                yield word

    def _typing(self) -> bool:
        return self.field.hasFocus() and self._typed_at == self.cursor()

    def _written(self) -> None:
        self._changed = True
        self._soon.start()

    def _move(self, *_: int) -> None:
        self._soon.start()

    def _note_typing(self) -> None:
        if self._changed:
            self._changed = False
            self._typed_at = self.cursor()

    def _menu(self, point: QPoint) -> None:
        place = self.place_at(point)
        here = words(self.text(), max(0, place - 1), place + 1)
        found = [word for word in self._wrong(here) if word.start <= place <= word.end]
        where = self._on_screen(point)
        self.asked.emit(self, found[0] if found else None, where)

    def _on_screen(self, point: QPoint) -> QPoint:
        return self.field.mapToGlobal(point)


def wave() -> QTextCharFormat:
    """How a word to look at is drawn: by a wavy line, whatever its colour."""
    drawn = QTextCharFormat()
    drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    drawn.setUnderlineColor(QColor(tones().bad.ink))
    return drawn
