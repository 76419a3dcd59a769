"""Closing the window without stopping the engine: the icon beside the clock stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.dialogs.stay import StayDialog
from ui.habits import Habits, KeptHabits, language_of
from ui.tray import Tray

if TYPE_CHECKING:
    from publisher.service import Service


class Staying(QObject):
    """Decides what closing the window means, and keeps what the person chose."""

    quit_asked = Signal()  # end Publisher
    hide_asked = Signal()  # only the window

    def __init__(self, desk: Desk, kept: KeptHabits, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._kept = kept
        self._window = window
        self.tray = Tray(window)
        self.habits = kept.read()
        self.begins_again = False  # once it has ended: in another language
        self.tray.quit_asked.connect(self.quit_asked)
        desk.bridge.changed.connect(self.tray.update_views)
        for trouble in (desk.bridge.troubled, desk.broken, desk.damaged, desk.alarmed):
            trouble.connect(lambda sentence, *_: self.tray.warn(sentence))
        self._follow()

    def choose(self, habits: Habits) -> None:
        """Keep what the person chose, and behave so from now on.

        Another language is that of another window: this one ends, and Publisher opens again.
        """
        self.begins_again = language_of(habits) != language_of(self.habits)
        self.habits = habits
        self._kept.keep(habits)
        self._follow()
        if self.begins_again:
            self.quit_asked.emit()

    def close(self) -> None:
        """The window is to close: hide it, end, or ask once; a signal follows."""
        if not Tray.possible() or self.habits.stays is False:
            self.quit_asked.emit()
        elif self.habits.stays:
            self.hide_asked.emit()
        else:
            self._desk.ask(_planned, self._ask, lambda _: self.quit_asked.emit())

    def _ask(self, planned: int) -> None:
        if not planned:
            self.quit_asked.emit()
            return
        dialog = StayDialog(planned, self._window)
        dialog.chosen.connect(self._answered)
        dialog.open()

    def _answered(self, stays: bool) -> None:
        self.choose(replace(self.habits, stays=stays))
        (self.hide_asked if stays else self.quit_asked).emit()

    def _follow(self) -> None:
        self.tray.tells = self.habits.tells
        self.tray.show(Tray.possible() and bool(self.habits.stays))


def _planned(service: Service) -> int:
    return service.planned_ahead()
