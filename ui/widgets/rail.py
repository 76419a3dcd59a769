"""The rail of pages at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.look import tint


class Rail(QFrame):
    """One button per page; the menu gives Ctrl+1, Ctrl+2… to the same."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 14, 8, 14)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._shown = -1
        # Not `clicked`: a screen reader may also tick it.
        self._group.idToggled.connect(self._toggled)

    def add(self, name: str, drawing: str) -> None:
        """Add a page at the end."""
        place = len(self.buttons)
        button = QToolButton()
        button.setText(name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(20, 20))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(f"{name} (Ctrl+{place + 1})")
        button.setAccessibleName(name)
        tint(button, drawing)
        self._group.addButton(button, place)
        self._column.insertWidget(place, button)
        self.buttons.append(button)

    def choose(self, place: int) -> None:
        """Show which page is open."""
        self._shown = place
        self.buttons[place].setChecked(True)

    def _toggled(self, place: int, checked: bool) -> None:
        if checked and place != self._shown:
            self.chosen.emit(place)
