"""Until when: never, a day, or a number of times."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QSpinBox, QWidget

from publisher.recurrence.rule import MOST_DATES
from ui.language import writing
from ui.look.inset import inset

NEVER, UNTIL, COUNT = range(3)
_A_YEAR: Final = timedelta(days=365)


class EndingField(QWidget):
    """Reads and shows the end of a rule."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how = QComboBox()
        self.how.addItems([self.tr("Jamais"), self.tr("Le"), self.tr("Après")])
        self.until = day_edit()
        self.until.setAccessibleName(self.tr("Dernier jour possible"))
        self.count = QSpinBox()
        self.count.setRange(1, MOST_DATES)
        self.count.setSuffix(self.tr(" fois"))
        self.count.setSpecialValueText(self.tr("une seule fois"))
        inset(self.count)
        self.count.setAccessibleName(self.tr("Nombre de fois"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.how, self.until, self.count):
            row.addWidget(part)
        row.addStretch(1)
        self.show_end(None, None, date.today() + _A_YEAR)  # noqa: DTZ011 - a first suggestion
        self.how.currentIndexChanged.connect(self._chosen)
        self.until.dateChanged.connect(lambda _: self.changed.emit())
        self.count.valueChanged.connect(lambda _: self.changed.emit())

    def end(self) -> tuple[date | None, int | None]:
        """The last day, or the number of times; neither: never."""
        how = self.how.currentIndex()
        return (
            day_of(self.until) if how == UNTIL else None,
            self.count.value() if how == COUNT else None,
        )

    def show_end(self, until: date | None, count: int | None, suggested: date) -> None:
        """Show an end, without telling `changed`."""
        blocked = self.blockSignals(True)
        self.how.setCurrentIndex(UNTIL if until else COUNT if count else NEVER)
        show_day(self.until, until or suggested)
        self.count.setValue(count or 10)
        self._show_parts()
        self.blockSignals(blocked)

    def _chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.until.setVisible(self.how.currentIndex() == UNTIL)
        self.count.setVisible(self.how.currentIndex() == COUNT)


def day_edit() -> QDateEdit:
    """Make an edit for a day."""
    edit = QDateEdit()
    edit.setDisplayFormat(writing.typed_date(weekday=True))
    edit.setCalendarPopup(True)
    edit.setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31))
    return edit


def day_of(edit: QDateEdit) -> date:
    """Read the day of an edit."""
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def show_day(edit: QDateEdit, day: date) -> None:
    """Show a day in an edit."""
    edit.setDate(QDate(day.year, day.month, day.day))
