"""A part of a form that takes room only when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget


class OptionalPart(QWidget):
    """A check box, and below it what it opens."""

    toggled = Signal(bool)

    def __init__(self, name: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(name)
        self._content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(content)
        content.setContentsMargins(18, 0, 0, 0)
        content.hide()
        self.box.toggled.connect(content.setVisible)
        self.box.toggled.connect(self.toggled)

    def isChecked(self) -> bool:
        """Whether the part is wanted."""
        return self.box.isChecked()

    def setChecked(self, wanted: bool) -> None:
        """Open or close the part."""
        self.box.setChecked(wanted)
