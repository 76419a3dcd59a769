"""Where the body is written: plain text with a few marks, and buttons that put them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.widgets import marks
from ui.widgets.flow import FlowLayout
from ui.widgets.going import written_in
from ui.widgets.markdown_field import MarkdownField


class MarkdownEditor(QWidget):
    """Edits Markdown. Tab leaves the field, as everywhere else in the form."""

    changed = Signal()
    text_asked = Signal()  # one of the library is to be inserted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = MarkdownField()
        self.field.setMinimumHeight(150)
        self.field.textChanged.connect(self.changed)
        tools = FlowLayout(across=0, down=2)
        for text, name, keys, act in (
            (self.tr("G"), self.tr("Gras"), "Ctrl+B", partial(self._around, "**")),
            (self.tr("I"), self.tr("Italique"), "Ctrl+I", partial(self._around, "*")),
            (self.tr("Titre 2"), self.tr("Intertitre"), "Ctrl+Shift+H",
             partial(self._lines, marks.HEADING)),
            (self.tr("Titre 3"), self.tr("Intertitre plus petit"), "Ctrl+Shift+J",
             partial(self._lines, marks.LOWER_HEADING)),
            (self.tr("Liste"), self.tr("Liste à puces"), "Ctrl+Shift+L",
             partial(self._lines, marks.BULLET)),
            (self.tr("1. 2."), self.tr("Liste numérotée"), "Ctrl+Shift+O",
             partial(self._lines, marks.NUMBER)),
            (QLocale().quoteString(" "), self.tr("Citation"), "Ctrl+Shift+Q",
             partial(self._lines, marks.QUOTE)),
            (self.tr("Lien"), self.tr("Lien"), "Ctrl+Shift+K", self._link),
        ):  # fmt: skip
            tools.addWidget(self._button(text, name, keys, act))
        self.library = self._plain_button(
            self.tr("Texte…"), self.tr("Insérer un texte de la bibliothèque"), "Ctrl+Shift+T"
        )
        self.library.clicked.connect(self.text_asked)
        tools.addWidget(self.library)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(tools)
        column.addWidget(self.field, 1)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def text(self) -> str:
        """The Markdown as written."""
        return written_in(self.field)

    def set_text(self, text: str) -> None:
        """Replace the text without telling `changed`."""
        self.field.which += 1
        blocked = self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(blocked)

    def insert(self, text: str) -> None:
        """Put paragraphs where the cursor is, apart from what is around them."""
        cursor = self.field.textCursor()
        whole, first, last = self.text(), cursor.selectionStart(), cursor.selectionEnd()
        before = "" if not whole[:first].strip() else _gap(whole[:first][::-1])
        after = "" if not whole[last:].strip() else _gap(whole[last:])
        cursor.insertText(f"{before}{text.strip()}{after}")
        self.field.setTextCursor(cursor)

    def append(self, text: str) -> None:
        """Put paragraphs at the end."""
        cursor = self.field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.field.setTextCursor(cursor)
        self.insert(text)

    def _button(self, text: str, name: str, keys: str, act: Callable[[], None]) -> QPushButton:
        button = self._plain_button(text, name, keys)
        button.clicked.connect(lambda _=False: act())
        shortcut = QShortcut(QKeySequence(keys), self.field)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)
        return button

    def _plain_button(self, text: str, name: str, keys: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        # The keys do the same: the buttons need not lengthen the way of the Tab key.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setToolTip(
            f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
        )
        font = button.font()
        font.setBold(text == self.tr("G"))
        font.setItalic(text == self.tr("I"))
        button.setFont(font)
        return button

    def _around(self, mark: str) -> None:
        self.field.setTextCursor(marks.around(self.field.textCursor(), mark))

    def _lines(self, mark: str) -> None:
        marks.lines(self.field.textCursor(), mark)

    def _link(self) -> None:
        cursor = self.field.textCursor()
        chosen = cursor.selectedText()
        cursor.insertText(f"[{chosen or self.tr('texte du lien')}](https://)")
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        self.field.setTextCursor(cursor)


def _gap(beside: str) -> str:
    """The line breaks that are missing for an empty line; `beside` is read away from the gap."""
    return "\n" * max(0, 2 - (len(beside) - len(beside.lstrip("\n"))))
