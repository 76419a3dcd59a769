"""What may be done with the chosen thing of the library, below the list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.look import tint
from ui.widgets.flow import FlowLayout


def foot(add: QPushButton, edit: QPushButton, remove: QPushButton, use: QPushButton) -> QHBoxLayout:
    """Lay out the buttons, the main one (`use`) at the end; long words go to a second line."""
    use.setProperty("role", "primary")
    others = FlowLayout(across=8, down=6)
    for button, drawing in ((add, "plus"), (edit, "edit"), (remove, "trash")):
        tint(button, drawing)
        others.addWidget(button)
    row = QHBoxLayout()
    row.addLayout(others, 1)
    row.addWidget(use)
    return row
