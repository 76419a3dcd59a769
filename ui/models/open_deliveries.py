"""Leaves out the deliveries that are finished."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from publisher.delivery import State
from ui.models.deliveries import STATE

FINISHED: Final = frozenset({State.DELIVERED, State.CANCELLED})


class OpenDeliveries(QSortFilterProxyModel):
    """All deliveries, or only those that still leave, wait or need a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._only_open = False

    def set_only_open(self, only_open: bool) -> None:
        """Leave out what is finished, or show all."""
        self._only_open = only_open
        self.invalidate()

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        if not self._only_open:
            return True
        state = self.sourceModel().index(source_row, 0, source_parent).data(STATE)
        return State(state) not in FINISHED
