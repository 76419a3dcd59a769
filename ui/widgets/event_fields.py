"""When and where an event takes place."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from publisher.announcement import Event
from ui.widgets.when_field import show_wall, wall_edit, wall_of


class EventFields(QWidget):
    """Asks for the start, perhaps the end, and the place."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = wall_edit()
        self.end = wall_edit()
        self.has_end = QCheckBox(self.tr("&Fin"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("Salle des fêtes, place du Marché"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (name, field) in enumerate(
            ((self.tr("&Début"), self.start), (None, self.end), (self.tr("Li&eu"), self.place))
        ):
            if name is None:
                grid.addWidget(self.has_end, row, 0)
                field.setAccessibleName(self.tr("Fin de l'événement"))
            else:
                label = QLabel(name)
                label.setBuddy(field)
                field.setAccessibleName(name.replace("&", ""))
                grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.show_event(None)
        self.has_end.toggled.connect(self.end.setEnabled)
        self.has_end.toggled.connect(self.changed)
        self.start.dateTimeChanged.connect(lambda _: self.changed.emit())
        self.end.dateTimeChanged.connect(lambda _: self.changed.emit())
        self.place.textEdited.connect(self.changed)

    def event_value(self) -> Event:
        """What is written now."""
        end = wall_of(self.end) if self.has_end.isChecked() else None
        return Event(wall_of(self.start), end, self.place.text().strip())

    def show_event(self, event: Event | None) -> None:
        """Show an event, or a first suggestion, without telling `changed`."""
        blocked = self.blockSignals(True)
        start = event.start if event else _next_week()
        end = event.end if event else None
        show_wall(self.start, start)
        show_wall(self.end, end or start + timedelta(hours=2))
        self.has_end.setChecked(end is not None)
        self.end.setEnabled(end is not None)
        self.place.setText(event.place if event else "")
        self.blockSignals(blocked)


def _next_week() -> datetime:
    then = datetime.now().astimezone() + timedelta(days=7)
    return then.replace(hour=19, minute=0, second=0, microsecond=0, tzinfo=None)
