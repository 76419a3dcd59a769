"""Which day of a month: the same date, the last day, or certain days of the week."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from publisher.recurrence import Rule
from publisher.recurrence.rule import LAST
from ui.widgets.repeat.calendar_words import ranks, weekdays
from ui.widgets.repeat.toggles import Toggles

DATE, LAST_DAY, RANKED = range(3)


class MonthDays(QWidget):
    """Reads and shows what a monthly or a yearly rule says of its days."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = QComboBox()
        self.which.addItems(
            [
                self.tr("Le même jour du mois"),
                self.tr("Le dernier jour du mois"),
                self.tr("Certains jours de la semaine"),
            ]
        )
        self.ranks = Toggles(ranks())
        self.weekday = QComboBox()
        self.weekday.setAccessibleName(self.tr("Jour de la semaine"))
        self.weekday.addItems([name for _, _, name in weekdays()])
        self._ranked = QWidget()
        row = QHBoxLayout(self._ranked)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ranks, 1)
        row.addWidget(self.weekday)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.which)
        column.addWidget(self._ranked)
        self._months_days: tuple[int, ...] = ()  # several, of a rule that came from a file
        self._several: tuple[int, ...] = ()
        self.which.currentIndexChanged.connect(self._chosen)
        self.ranks.changed.connect(self.changed)
        self.weekday.currentIndexChanged.connect(lambda _: self._weekday_chosen())

    def values(self, first: date) -> dict[str, Any]:
        """The fields of the rule."""
        which = self.which.currentIndex()
        if which == LAST_DAY:
            return {"month_days": (LAST,)}
        if which == DATE:
            return {"month_days": self._months_days or (first.day,)}
        weekdays = self._several or (self.weekday.currentIndex(),)
        return {"ranks": self.ranks.chosen() or (rank_of(first),), "weekdays": weekdays}

    def show_rule(self, rule: Rule) -> None:
        """Show the days of a rule, without telling `changed`."""
        blocked = self.blockSignals(True)
        days = rule.weekdays or (rule.first.weekday(),)
        self.weekday.setCurrentIndex(days[0])
        self.ranks.choose(rule.ranks or (rank_of(rule.first),))
        last = rule.month_days == (LAST,)
        self.which.setCurrentIndex(RANKED if rule.ranks else LAST_DAY if last else DATE)
        self._months_days = rule.month_days if len(rule.month_days) > 1 else ()
        self._several = days if len(days) > 1 else ()
        self._ranked.setVisible(bool(rule.ranks))
        self.blockSignals(blocked)

    def _weekday_chosen(self) -> None:
        self._several = ()
        self.changed.emit()

    def _chosen(self) -> None:
        self._months_days = ()
        self._ranked.setVisible(self.which.currentIndex() == RANKED)
        self.changed.emit()


def rank_of(day: date) -> int:
    """Return which of its weekdays in its month a day is; the fifth is called the last."""
    rank = (day.day - 1) // 7 + 1
    return rank if rank < 5 else LAST
