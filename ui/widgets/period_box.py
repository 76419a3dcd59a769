"""From which day to which: a usual period, or two days that are chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum, auto

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from ui.language import writing
from ui.widgets.labelled import Labelled


class Period(Enum):
    """What can be chosen without typing a day."""

    ALL = auto()
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()
    LAST_YEAR = auto()
    CHOSEN = auto()


class PeriodBox(QWidget):
    """Shows two days only when they are to be chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = QComboBox()
        for text, period in (
            (self.tr("Tout"), Period.ALL),
            (self.tr("7 derniers jours"), Period.WEEK),
            (self.tr("30 derniers jours"), Period.MONTH),
            (self.tr("Cette année"), Period.YEAR),
            (self.tr("L'année passée"), Period.LAST_YEAR),
            (self.tr("Choisir les dates…"), Period.CHOSEN),
        ):
            self.period.addItem(text, period)
        self.first, self.last = QDateEdit(), QDateEdit()
        self._edits = {"first": self.first, "last": self.last}
        self._days = [
            Labelled(self.tr("Du"), self.first),
            Labelled(self.tr("Au"), self.last),
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Labelled(self.tr("Période"), self.period))
        today = QDate.currentDate()
        for label, edit, day in zip(
            self._days, (self.first, self.last), (today.addMonths(-1), today), strict=True
        ):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat(writing.typed_date())
            edit.setDate(day)
            edit.dateChanged.connect(self._choose_day)
            label.hide()
            row.addWidget(label)
        self.period.currentIndexChanged.connect(self._choose)

    def days(self) -> tuple[date | None, date | None]:
        """Return the first day and the last, both included; None: no bound."""
        today = date.today()  # noqa: DTZ011 - of the person who looks
        match self.period.currentData():
            case Period.WEEK:
                return today - timedelta(days=6), today
            case Period.MONTH:
                return today - timedelta(days=29), today
            case Period.YEAR:
                return date(today.year, 1, 1), today
            case Period.LAST_YEAR:
                return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
            case Period.CHOSEN:
                return _day(self.first), _day(self.last)
        return None, None

    def chosen(self) -> dict[str, str]:
        """What is chosen, by name, to be chosen again."""
        period = self.period.currentData()
        if period is Period.ALL:
            return {}
        days = {name: str(_day(edit)) for name, edit in self._edits.items()}
        return {"period": period.name} | (days if period is Period.CHOSEN else {})

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Choose what `chosen` told; raises KeyError or ValueError where that is no period."""
        period = Period[chosen.get("period", Period.ALL.name)]
        if period is Period.CHOSEN:
            blockers = [QSignalBlocker(edit) for edit in self._edits.values()]
            for name, edit in self._edits.items():
                day = date.fromisoformat(chosen[name])
                edit.setDate(QDate(day.year, day.month, day.day))
            for blocker in blockers:
                blocker.unblock()
        self.period.setCurrentIndex(list(Period).index(period))

    def clear(self) -> None:
        """Bound nothing."""
        self.period.setCurrentIndex(0)

    def _choose(self) -> None:
        chosen = self.period.currentData() is Period.CHOSEN
        for label in self._days:
            label.setVisible(chosen)
        self.updateGeometry()
        self.changed.emit()

    def _choose_day(self) -> None:
        """Move the other day along, when the two would cross."""
        if self.first.date() > self.last.date():
            other = self.last if self.sender() is self.first else self.first
            edited = self.first if other is self.last else self.last
            other.setDate(edited.date())
            return  # that change is told of
        self.changed.emit()


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
