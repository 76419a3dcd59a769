"""Now, or at a wall time in a zone."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateTimeEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from publisher.announcement import DEFAULT_TIME_ZONE
from ui.look import tint
from ui.widgets.flow import FlowLayout

# Every minute of every day can be shown in UTC: the edit must not jump over hours that its own
# zone skips, since the announcement's zone may be another one. Which times exist, the service says.
_PLAIN = QTimeZone(QTimeZone.Initialization.UTC)


class WhenField(QWidget):
    """Asks when to publish."""

    changed = Signal()
    slot_asked = Signal()  # somebody who knows the calendar answers with `set_when`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = QRadioButton(self.tr("Publier &maintenant"))
        self.later = QRadioButton(self.tr("Pro&grammer"))
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
        self.zone.addItems(_zones())
        self.zone.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.zone.setMinimumContentsLength(15)
        group = QButtonGroup(self)
        group.addButton(self.now)
        group.addButton(self.later)
        self.now.setChecked(True)
        row = FlowLayout(self, across=8, down=6)
        for widget in (self.now, self.later, self.edit, self.zone, self.slot):
            row.addWidget(widget)
        self.set_when(None, DEFAULT_TIME_ZONE)
        self.later.toggled.connect(self._toggled)
        self.edit.dateTimeChanged.connect(lambda _: self.changed.emit())
        self.zone.currentTextChanged.connect(lambda _: self.changed.emit())

    def wall(self) -> datetime | None:
        """The naive wall time, or None for now."""
        return wall_of(self.edit) if self.later.isChecked() else None

    def time_zone(self) -> str:
        """The IANA name of the zone in which the wall time is meant."""
        return self.zone.currentText()

    def set_when(self, wall: datetime | None, zone: str) -> None:
        """Show a time, without telling `changed`. An aware time is shown as its wall clock."""
        blocked = self.blockSignals(True)
        if self.zone.findText(zone) < 0:
            self.zone.addItem(zone)
        self.zone.setCurrentText(zone)
        self.later.setChecked(wall is not None)
        self.now.setChecked(wall is None)
        show_wall(self.edit, wall or _tomorrow_at_nine())
        self._enable()
        self.blockSignals(blocked)

    def _toggled(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        # Hidden, not greyed: what plays no part needs no room and no look.
        self.edit.setVisible(self.later.isChecked())
        self.zone.setVisible(self.later.isChecked())
        # Beside a date there is room for its drawing only.
        named = not self.later.isChecked()
        self.slot.setText(self.tr("Prochain &créneau libre") if named else "")


def wall_edit() -> QDateTimeEdit:
    """Make an edit for a wall time to the minute, that never skips an hour."""
    edit = QDateTimeEdit()
    edit.setTimeZone(_PLAIN)
    edit.setDisplayFormat("ddd dd/MM/yyyy HH:mm")
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
