"""Going to a field by a click elsewhere: it gets the keyboard, and comes into sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

ROOM: Final = 60  # device-independent pixels kept around it


def go_to(field: QWidget) -> None:
    """Focus a field, and scroll to it wherever it is."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    show(field)


def show(part: QWidget) -> None:
    """Scroll until a part of the window can be seen."""
    # What was opened just now has no place before the layouts have had their turn.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part, 0, ROOM)
        above = above.parentWidget()


def written_in(field: QLineEdit | QPlainTextEdit) -> str:
    """Return the text as it was typed: Qt's plain text makes every space one that breaks."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def rewrite(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Put another text into a field as if it was typed: Ctrl+Z brings the former one back."""
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(text)
        return
    cursor = field.textCursor()
    cursor.select(cursor.SelectionType.Document)
    cursor.insertText(text)
