"""« Répéter… »: asks for a rule, and puts it where one says when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from publisher.announcement import Draft
from ui.desk import Desk
from ui.dialogs.repeat import RepeatDialog
from ui.widgets.when_field import WhenField


class Repeating(QObject):
    """Opens the dialog on the rule that is there, or on a first suggestion."""

    def __init__(
        self, desk: Desk, field: WhenField, draft: Callable[[], Draft | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._field = field
        self._draft = draft
        self._window = window
        self.dialog: RepeatDialog | None = None
        field.rule_asked.connect(self.ask)

    def ask(self) -> None:
        """Ask for the rule of what is being written."""
        draft = self._draft()
        if draft is None:
            self._field.give_up_rule()
            return
        wall = self._field.shown_wall()
        self.dialog = RepeatDialog(self._desk, draft.repeat, wall, draft.announcement, self._window)
        self.dialog.chosen.connect(self._field.set_rule)
        self.dialog.rejected.connect(self._field.give_up_rule)
        self.dialog.open()
