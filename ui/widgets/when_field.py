"""Now, at a wall time in a zone, or again and again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateTimeEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from publisher.announcement import DEFAULT_TIME_ZONE, Draft
from publisher.recurrence import Rule
from publisher.sentence import raised
from publisher.series.words import rule_words
from ui.language import said, writing
from ui.look import tint
from ui.widgets.flow import FlowLayout

LIST: Final = 220  # pixels of width, of the zones to choose from
LONGEST: Final = 52  # characters of a rule on its button; all of it is in the tool tip

# Every minute of every day can be shown in UTC: the edit must not jump over hours that its own
# zone skips, since the announcement's zone may be another one. Which times exist, the service says.
_PLAIN = QTimeZone(QTimeZone.Initialization.UTC)


class WhenField(QWidget):
    """Asks when to publish."""

    changed = Signal()
    slot_asked = Signal()  # somebody who knows the calendar answers with `set_when`
    rule_asked = Signal()  # somebody answers with `set_rule`, or with `give_up_rule`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = QRadioButton(self.tr("Publier &maintenant"))
        self.later = QRadioButton(self.tr("Pro&grammer"))
        self.again = QRadioButton(self.tr("&Répéter…"))
        self._rule: Rule | None = None
        self._before = self.now  # what was chosen before « Répéter »
        self.rule_button = QPushButton()
        tint(self.rule_button, "repeat")
        self.rule_button.clicked.connect(self.rule_asked)
        self.slot = QPushButton()
        self.slot.setAccessibleName(self.tr("Prochain créneau libre"))
        told = self.tr("Prochain créneau libre : votre première heure habituelle sans annonce")
        self.slot.setToolTip(told)
        tint(self.slot, "calendar")
        self.slot.clicked.connect(self.slot_asked)
        self.edit = wall_edit()
        self.edit.setAccessibleName(self.tr("Date et heure de publication"))
        self.zone = QComboBox()
        self.zone.setAccessibleName(self.tr("Fuseau horaire"))
        for name in _zones():
            self.zone.addItem(self._place(name), name)
        self.zone.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.zone.setMinimumContentsLength(6)  # beside all the rest on one line
        self.zone.view().setMinimumWidth(LIST)
        group = QButtonGroup(self)
        for choice in (self.now, self.later, self.again):
            group.addButton(choice)
        self.now.setChecked(True)
        row = FlowLayout(self, across=6, down=6)
        chosen = (self.edit, self.rule_button, self.zone, self.slot)
        for widget in (self.now, self.later, self.again, *chosen):
            row.addWidget(widget)
        self.set_when(None, DEFAULT_TIME_ZONE)
        self.later.toggled.connect(self._toggled)
        self.again.toggled.connect(self._again_toggled)
        self.edit.dateTimeChanged.connect(lambda _: self.changed.emit())
        self.zone.currentIndexChanged.connect(lambda _: self._zone_chosen())

    def wall(self) -> datetime | None:
        """The naive wall time, or None for now."""
        return wall_of(self.edit) if self.later.isChecked() else None

    def rule(self) -> Rule | None:
        """The rule, or None when it goes out once."""
        return self._rule if self.again.isChecked() else None

    def shown_wall(self) -> datetime:
        """The wall time that is in the edit, chosen or not: a rule may begin with it."""
        return wall_of(self.edit)

    def put_into(self, draft: Draft) -> Draft:
        """Return the draft with the hour or the rule, and the zone, that are chosen now."""
        written = replace(draft.announcement, time_zone=self.time_zone())
        return replace(draft, announcement=written, publish_at=self.wall(), repeat=self.rule())

    def time_zone(self) -> str:
        """The IANA name of the zone in which the wall time is meant."""
        return str(self.zone.currentData())

    def show_draft(self, draft: Draft) -> None:
        """Show when a draft goes out, without telling `changed`."""
        self.set_when(draft.publish_at, draft.announcement.time_zone)
        blocked = self.blockSignals(True)
        self._rule = draft.repeat
        self.again.setChecked(draft.repeat is not None)
        self._enable()
        self.blockSignals(blocked)

    def set_when(self, wall: datetime | None, zone: str) -> None:
        """Show a time, without telling `changed`. An aware time is shown as its wall clock."""
        blocked = self.blockSignals(True)
        if self.zone.findData(zone) < 0:
            self.zone.addItem(zone, zone)
        self.zone.setCurrentIndex(self.zone.findData(zone))
        self.later.setChecked(wall is not None)
        self.now.setChecked(wall is None)
        self._before = self.now if wall is None else self.later
        show_wall(self.edit, wall or _tomorrow_at_nine())
        self._enable()
        self.blockSignals(blocked)

    def set_rule(self, rule: Rule) -> None:
        """Take the rule that was asked for, and tell `changed`."""
        self._rule = rule
        self.again.setChecked(True)
        self._enable()
        self.changed.emit()

    def give_up_rule(self) -> None:
        """No rule was chosen: without one, what was chosen before holds again."""
        if self._rule is None:
            self._before.setChecked(True)
            self._enable()

    def _place(self, zone: str) -> str:
        """Name a zone by its place, as people do."""
        if zone == DEFAULT_TIME_ZONE:
            return self.tr("Bruxelles")
        continent, _, place = zone.replace("_", " ").partition("/")
        return place if continent == "Europe" else f"{place}, {continent}"

    def _zone_chosen(self) -> None:
        self.zone.setToolTip(self.tr("Fuseau horaire : {zone}").format(zone=self.time_zone()))
        self.changed.emit()

    def _toggled(self) -> None:
        self._enable()
        if not self.again.isChecked():
            self._before = self.later if self.later.isChecked() else self.now
            self.changed.emit()

    def _again_toggled(self, on: bool) -> None:
        self._enable()
        if on and self._rule is None:
            self.rule_asked.emit()
        else:
            self.changed.emit()

    def _enable(self) -> None:
        # Hidden, not greyed: what plays no part needs no room and no look.
        repeats = self.again.isChecked()
        self.edit.setVisible(self.later.isChecked())
        self.rule_button.setVisible(repeats and self._rule is not None)
        self.zone.setVisible(self.later.isChecked() or repeats)
        self.slot.setVisible(not repeats)
        # Beside a date there is room for its drawing only.
        named = not self.later.isChecked()
        self.slot.setText(self.tr("Prochain &créneau libre") if named else "")
        if self._rule is not None:
            whole = raised(said(rule_words(self._rule)))
            self.rule_button.setText(f"{whole[:LONGEST]}…" if len(whole) > LONGEST else whole)
            self.rule_button.setToolTip(whole)
            self.rule_button.setAccessibleName(
                self.tr("Changer la répétition : {rule}").format(rule=whole)
            )


def wall_edit() -> QDateTimeEdit:
    """Make an edit for a wall time to the minute, that never skips an hour."""
    edit = QDateTimeEdit()
    edit.setTimeZone(_PLAIN)
    edit.setDisplayFormat(writing.typed_date(weekday=True, clock=True))
    edit.setCalendarPopup(True)
    return edit


def wall_of(edit: QDateTimeEdit) -> datetime:
    """Read the naive wall time of an edit."""
    shown = edit.dateTime()
    date, time = shown.date(), shown.time()
    return datetime(  # noqa: DTZ001 - a wall time has no zone of its own
        date.year(), date.month(), date.day(), time.hour(), time.minute()
    )


def show_wall(edit: QDateTimeEdit, wall: datetime) -> None:
    """Show a wall time in an edit."""
    date = QDate(wall.year, wall.month, wall.day)
    edit.setDateTime(QDateTime(date, QTime(wall.hour, wall.minute), _PLAIN))


def _tomorrow_at_nine() -> datetime:
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    return tomorrow.replace(hour=9, minute=0, second=0, microsecond=0, tzinfo=None)


def _zones() -> list[str]:
    """Zones with a place in their name; Europe first, where the towns are."""
    names = [bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()]
    placed = [name for name in names if "/" in name and not name.startswith(("Etc/", "posix/"))]
    return sorted(placed, key=lambda name: (not name.startswith("Europe/"), name))
