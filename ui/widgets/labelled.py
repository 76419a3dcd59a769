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
        self._target = target = focus or field
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
        self._help = QLabel()
        self._help.setProperty("role", "muted")
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._help)
        self.explain(help)

    def explain(self, help: str) -> None:
        """Say something else below the field, or nothing."""
        self._help.setText(help)
        self._help.setVisible(bool(help))
        self._target.setAccessibleDescription(help)
