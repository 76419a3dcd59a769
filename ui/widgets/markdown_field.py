"""The field where Markdown is typed: lists go on by themselves, and what is pasted is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import shiboken6
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from publisher.text.markdown import LONGEST
from ui.widgets import marks
from ui.widgets.file_dialogs import FILMS, SUFFIXES

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted, and where: it comes into the text once it is Markdown."""

    html: str  # "" when there is only plain text, too long to be taken as it is
    plain: str
    field: MarkdownField
    cursor: QTextCursor
    chosen: str  # what it replaces
    text: int  # which text of the field it belongs to

    def insert(self, text: str) -> None:
        """Put it where it was pasted, as one step, unless another text is shown meanwhile."""
        if shiboken6.isValid(self.field) and self.field.which == self.text:
            # What was typed there meanwhile lies between its two ends: it is no selection.
            if self.cursor.selectedText() != self.chosen:
                self.cursor.setPosition(self.cursor.position())
            self.cursor.insertText(text)
            self.field.ensureCursorVisible()


class MarkdownField(QPlainTextEdit):
    """Tab leaves it, except where it indents an item of a list."""

    pasted = Signal(object)  # Pasted
    pictures_given = Signal(list)  # list[str]: paths of pictures and films
    picture_given = Signal(object)  # QImage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = 0
        self.takes_pictures = False
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        cursor = self.textCursor()
        if event.key() in ENTER and plain and marks.next_item(cursor):
            self.setTextCursor(cursor)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        # Never a trap: an item goes no deeper than one level, then the key leaves the field.
        cursor = self.textCursor()
        if self.hasFocus() and (marks.indent(cursor) if next else marks.outdent(cursor)):
            return True
        return super().focusNextPrevChild(next)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if self.takes_pictures and (source.hasImage() or _pictures(source)):
            return True
        return super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.takes_pictures and (paths := _pictures(source)):
            self.pictures_given.emit(paths)
        elif source.hasHtml() and source.text().strip():
            self._give(source.html(), source.text())
        elif source.hasImage() and self.takes_pictures:
            picture = source.imageData()
            if isinstance(picture, QImage) and not picture.isNull():
                self.picture_given.emit(picture)
        elif len(source.text()) > LONGEST:
            self._give("", source.text())
        else:
            super().insertFromMimeData(source)

    def _give(self, html: str, plain: str) -> None:
        cursor = self.textCursor()
        cursor.setKeepPositionOnInsert(True)  # what is typed meanwhile comes after it
        self.pasted.emit(Pasted(html, plain, self, cursor, cursor.selectedText(), self.which))


def _pictures(source: QMimeData) -> list[str]:
    """The files, when all that is given are pictures and films."""
    paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
    if len(paths) != len(source.urls()):
        return []
    known = all(path.lower().endswith((*SUFFIXES, *FILMS)) for path in paths)
    return paths if known else []
