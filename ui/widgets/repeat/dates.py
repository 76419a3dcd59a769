"""The next dates of a rule, in words; those that are unticked are left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from publisher.series.occurring import Occurrence
from ui.widgets.repeat.calendar_words import date_words

DAY: Final = Qt.ItemDataRole.UserRole
_TICKED: Final = Qt.CheckState.Checked


class NextDates(QListWidget):
    """Told day by day; the space bar ticks and unticks."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Prochaines dates ; décochez celles à sauter"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def show_dates(self, dates: Sequence[Occurrence], skipped: Iterable[date]) -> None:
        """Show these dates, ticked unless they are skipped, without telling `changed`."""
        left_out, standing = frozenset(skipped), self.currentRow()
        self.blockSignals(True)
        self.clear()
        for one in dates:
            item = QListWidgetItem(date_words(one.wall, one.day), self)
            item.setData(DAY, one.day)
            item.setCheckState(Qt.CheckState.Unchecked if one.day in left_out else _TICKED)
        self.setCurrentRow(min(max(standing, 0), self.count() - 1))
        self.blockSignals(False)

    def skipped(self) -> tuple[date, ...]:
        """The days that are unticked."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(item.data(DAY) for item in items if item.checkState() is not _TICKED)

    def shown(self) -> tuple[date, ...]:
        """All the days that can be ticked."""
        return tuple(self.item(row).data(DAY) for row in range(self.count()))
