"""Until when an announcement is useful."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.when_field import show_wall, wall_edit, wall_of


class EndField(QWidget):
    """Asks for a wall time, in the zone of the announcement."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = wall_edit()
        self.edit.setAccessibleName(self.tr("Date et heure du retrait"))
        self._given: datetime | None = None
        help = QLabel(
            self.tr(
                "À cette date, Publisher retire l'annonce de ses canaux. Avant la publication, il"
                " dit lesquels."
            )
        )
        help.setProperty("role", "muted")
        help.setWordWrap(True)
        help.setTextFormat(Qt.TextFormat.PlainText)
        self.edit.setAccessibleDescription(help.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(help)
        self.show_wall(None)
        self.edit.dateTimeChanged.connect(lambda _: self.changed.emit())

    def wall(self) -> datetime:
        """What is chosen now; of an hour that exists twice, the one that was given."""
        shown = wall_of(self.edit)
        given = self._given
        if given is not None and given.replace(tzinfo=None, second=0, microsecond=0) == shown:
            return given
        return shown

    def show_wall(self, wall: datetime | None) -> None:
        """Show an end, or a first suggestion, without telling `changed`."""
        self._given = wall
        blocked = self.blockSignals(True)
        show_wall(self.edit, wall or _in_a_month())
        self.blockSignals(blocked)


def _in_a_month() -> datetime:
    then = datetime.now().astimezone() + timedelta(days=30)
    return then.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
