"""A row of buttons that stay pressed: days of the week, months, ranks within a month."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.flow import FlowLayout


class Toggles(QWidget):
    """Each button stands for a number; what is heard of it is its whole name."""

    changed = Signal()

    def __init__(
        self, choices: Iterable[tuple[int, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[int, QPushButton] = {}
        row = FlowLayout(self, across=4, down=4)
        for number, short, whole in choices:
            button = QPushButton(short)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("role", "mode")
            button.setAccessibleName(whole)
            button.setToolTip(whole)
            button.clicked.connect(self.changed)
            self.buttons[number] = button
            row.addWidget(button)

    def chosen(self) -> tuple[int, ...]:
        """The numbers whose buttons are pressed, in their order."""
        return tuple(number for number, one in self.buttons.items() if one.isChecked())

    def choose(self, numbers: Collection[int]) -> None:
        """Press these buttons and no others, without telling `changed`."""
        for number, button in self.buttons.items():
            button.setChecked(number in numbers)
