"""A field with its label above and, when useful, a line of help below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget


class Labelled(QWidget):
    """Ties a label to its field, for the keyboard (mnemonic) and for screen readers (buddy)."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        help: str = "",
        parent: QWidget | None = None,
        *,
        focus: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        target = focus or field
        name = QLabel(label)
        name.setBuddy(target)
        plain = label.replace("&", "")
        target.setAccessibleName(plain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(name)
        column.addWidget(field)
        if field.sizePolicy().verticalPolicy() is not QSizePolicy.Policy.Expanding:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if help:
            line = QLabel(help)
            line.setProperty("role", "muted")
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            target.setAccessibleDescription(help)
            column.addWidget(line)
