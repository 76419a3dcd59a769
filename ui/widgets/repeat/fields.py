"""All the fields of a rule but the dates that it leaves out one by one."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QTimeEdit, QVBoxLayout, QWidget

from publisher.recurrence import Frequency, Rule
from ui.language import writing
from ui.look.inset import inset
from ui.widgets.flow import FlowLayout
from ui.widgets.labelled import Labelled
from ui.widgets.repeat.calendar_words import months, weekdays
from ui.widgets.repeat.ending import EndingField, day_edit, day_of, show_day
from ui.widgets.repeat.month_days import MonthDays
from ui.widgets.repeat.paces import leads, offer, paces
from ui.widgets.repeat.toggles import Toggles

_ALL = tuple(range(1, 13))


class RuleFields(QWidget):
    """Reads and shows a rule; what plays no part in its frequency is hidden."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frequency = QComboBox()
        for value, name in (
            (Frequency.DAILY, self.tr("Jour")),
            (Frequency.WEEKLY, self.tr("Semaine")),
            (Frequency.MONTHLY, self.tr("Mois")),
            (Frequency.YEARLY, self.tr("Année")),
        ):
            self.frequency.addItem(name, value.value)
        self.pace = QComboBox()
        self.first = day_edit()
        self.weekdays = Toggles(weekdays())
        self.month_days = MonthDays()
        self.at = QTimeEdit()
        self.at.setDisplayFormat(writing.CLOCK)
        self.ahead = QComboBox()
        offer(self.ahead, leads())
        self.ending = EndingField()
        self.months = Toggles(months())
        self.holidays = QCheckBox(self.tr("Sauter les jours &fériés de Belgique"))
        self.follow = QCheckBox(self.tr("Décaler l'é&vénement et le retrait avec chaque date"))
        inset(self.at)
        self._lay_out()
        self._listen()

    def rule(self) -> Rule:
        """The rule as it is chosen now."""
        frequency = Frequency(self.frequency.currentData())
        first = day_of(self.first)
        until, count = self.ending.end()
        values: dict[str, Any] = {}
        if frequency is Frequency.WEEKLY:
            values = {"weekdays": self.weekdays.chosen() or (first.weekday(),)}
        elif frequency in (Frequency.MONTHLY, Frequency.YEARLY):
            values = self.month_days.values(first)
        chosen = self.months.chosen()
        if frequency is Frequency.YEARLY:
            values["months"] = (first.month,)
        elif chosen and chosen != _ALL:
            values["months"] = chosen
        return Rule(
            frequency=frequency,
            first=first,
            at=time(self.at.time().hour(), self.at.time().minute()),
            interval=self.pace.currentIndex() + 1,
            until=until,
            count=count,
            except_holidays=self.holidays.isChecked(),
            days_before=self.ahead.currentIndex(),
            dates_follow=self.follow.isChecked(),
            **values,
        )

    def show_rule(self, rule: Rule) -> None:
        """Show a rule, without telling `changed`."""
        blocked = self.blockSignals(True)
        self.frequency.setCurrentIndex(self.frequency.findData(rule.frequency.value))
        offer(self.pace, paces(rule.frequency))
        self.pace.setCurrentIndex(rule.interval - 1)
        show_day(self.first, rule.first)
        self.weekdays.choose(rule.weekdays or (rule.first.weekday(),))
        self.month_days.show_rule(rule)
        self.at.setTime(QTime(rule.at.hour, rule.at.minute))
        self.ahead.setCurrentIndex(rule.days_before)
        self.ending.show_end(rule.until, rule.count, rule.first + timedelta(days=365))
        yearly = rule.frequency is Frequency.YEARLY
        self.months.choose(_ALL if yearly or not rule.months else rule.months)
        self.holidays.setChecked(rule.except_holidays)
        self.follow.setChecked(rule.dates_follow)
        self._show_parts()
        self.blockSignals(blocked)

    def _lay_out(self) -> None:
        self._of_a_week = Labelled(
            self.tr("&Jours"), self.weekdays, focus=next(iter(self.weekdays.buttons.values()))
        )
        self._of_a_month = Labelled(
            self.tr("&Quel jour"), self.month_days, focus=self.month_days.which
        )
        self._of_a_year = Labelled(
            self.tr("&Mois"),
            self.months,
            self.tr("Cliquez sur un mois pour ne rien annoncer ce mois-là."),
            focus=next(iter(self.months.buttons.values())),
        )
        self._name_first()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = FlowLayout(across=14, down=10)
        for field in (
            Labelled(self.tr("&Répéter par"), self.frequency),
            Labelled(self.tr("R&ythme"), self.pace),
            Labelled(self.tr("Première &date"), self.first),
            Labelled(self.tr("&Annoncer"), self.ahead),
            Labelled(self.tr("À quelle &heure"), self.at),
            Labelled(self.tr("Se &termine"), self.ending, focus=self.ending.how),
        ):
            row.addWidget(field)
        column.addLayout(row)
        for part in (
            self._of_a_week,
            self._of_a_month,
            self._of_a_year,
            self.holidays,
            self.follow,
        ):
            column.addWidget(part)

    def _name_first(self) -> None:
        """A label gives its field a name: the buttons keep theirs."""
        for toggles in (self.weekdays, self.months):
            for button in toggles.buttons.values():
                button.setAccessibleName(button.toolTip())

    def _listen(self) -> None:
        self.frequency.currentIndexChanged.connect(self._frequency_chosen)
        for box in (self.pace, self.ahead):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.first.dateChanged.connect(lambda _: self.changed.emit())
        self.at.timeChanged.connect(lambda _: self.changed.emit())
        for part in (self.weekdays, self.month_days, self.ending, self.months):
            part.changed.connect(self.changed)
        for tick in (self.holidays, self.follow):
            tick.toggled.connect(lambda _: self.changed.emit())

    def _frequency_chosen(self) -> None:
        offer(self.pace, paces(Frequency(self.frequency.currentData())))
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        frequency = Frequency(self.frequency.currentData())
        self._of_a_week.setVisible(frequency is Frequency.WEEKLY)
        self._of_a_month.setVisible(frequency in (Frequency.MONTHLY, Frequency.YEARLY))
        self._of_a_year.setVisible(frequency is not Frequency.YEARLY)


def suggested(wall: datetime) -> Rule:
    """Return a first rule: each week, at the hour that was chosen."""
    return Rule(frequency=Frequency.WEEKLY, first=wall.date(), at=wall.time())
