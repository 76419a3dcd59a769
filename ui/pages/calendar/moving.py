"""Giving an entry another hour, by the dialog or by dropping it somewhere; or skipping it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.announcement import Draft
from publisher.calendar import CalendarView, Entry, Moved
from ui.desk import Desk
from ui.dialogs.move import MoveSheet
from ui.language import writing


class Moving(QObject):
    """What must be asked (which of two hours, the same text nearby) is asked here too."""

    done = Signal(str)  # a sentence; "": of a draft there is nothing to say
    failed = Signal(str)
    draft_moved = Signal(str)  # draft id

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def by_hand(self, entry: Entry) -> None:
        """Ask for another hour."""
        self._sheet(entry).open()

    def drop(self, view: CalendarView, key: str, target: date | datetime) -> None:
        """An entry was dropped on a day, where it keeps its wall time, or on an hour."""
        entry = next((one for one in view.entries if one.key == key), None)
        if entry is None or not entry.movable:
            return
        wall = dropped(entry, target, view.zone)
        if wall != entry.wall(entry.time_zone):
            self._sheet(entry).ask(wall)

    def skip(self, entry: Entry) -> None:
        """Leave out one date of a series."""
        day = entry.day
        if day is not None:
            self._desk.ask(
                lambda service: service.skip_date(entry.series, day),
                lambda _: self.done.emit(
                    self.tr("« {title} » : le {day} est sauté.").format(
                        title=entry.title, day=writing.day_words(day)
                    )
                ),
                self.failed.emit,
            )

    def _sheet(self, entry: Entry) -> MoveSheet:
        sheet = MoveSheet(self._desk, entry, self._window)
        sheet.moved.connect(self._moved)
        sheet.finished.connect(sheet.deleteLater)  # one that was never shown is not closed
        return sheet

    def _moved(self, done: Moved | Draft) -> None:
        if isinstance(done, Draft):
            self.draft_moved.emit(done.announcement.id)
            self.done.emit("")
            return
        text = self.tr("« {title} » est déplacée : {when}.").format(
            title=done.title, when=writing.moment(done.due_at)
        )
        if done.address_changed:
            text += " " + self.tr("L'adresse de sa page devient {url}.").format(url=done.url)
        self.done.emit(text)


def dropped(entry: Entry, target: date | datetime, zone: str) -> datetime:
    """Return the new wall time (naive) in the announcement's zone; `target` is one of `zone`."""
    wall, seen = entry.wall(entry.time_zone), entry.wall(zone)
    if isinstance(target, datetime):
        return wall + (target - seen)
    return wall + (target - seen.date())
