"""The deliveries in the order in which people care, with or without those that are finished."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
)

from publisher.delivery import WAIT_FOR_A_PERSON, State
from publisher.views import DeliveryView
from ui.look.hues import order, rank
from ui.models.deliveries import STATE, VIEW

FINISHED: Final = frozenset({State.DELIVERED, State.CANCELLED})
Index = QModelIndex | QPersistentModelIndex


class OpenDeliveries(QSortFilterProxyModel):
    """Announcement by announcement: what waits for a person, leaves, is planned, or is over.

    An announcement stands where its most urgent delivery does; of two alike, the newer first. Of
    one revision, the channels stand in their order.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._only_open = False
        self._places: dict[str, tuple[int, int]] = {}  # of announcements: urgency, newest row
        self._moved = False
        self._order: tuple[str, ...] = ()

    def setSourceModel(self, model: QAbstractItemModel) -> None:
        """Follow `model`, whose VIEW role gives each delivery."""
        # Before Qt compares rows, and after it placed those that changed.
        for signal in (model.rowsInserted, model.dataChanged, model.modelReset):
            signal.connect(self._learn)
        super().setSourceModel(model)
        for signal in (model.rowsInserted, model.dataChanged, model.modelReset):
            signal.connect(self._move_the_others)
        self._learn()
        self.sort(0)

    def set_only_open(self, only_open: bool) -> None:
        """Leave out what is finished, or show all."""
        self._only_open = only_open
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._only_open:
            return True
        state = self.sourceModel().index(source_row, 0, source_parent).data(STATE)
        return State(state) not in FINISHED

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._key(left) < self._key(right)

    def follow_order(self) -> None:
        """The channels may stand in another order than before."""
        if order() != self._order:
            self._order = order()
            self.invalidate()

    def _key(self, index: Index) -> tuple[int, int, int, int, int]:
        view = index.data(VIEW)
        place = self._places[view.announcement_id]
        return (*place, -view.revision, rank(view.channel), index.row())

    def _learn(self) -> None:
        source, now = self.sourceModel(), datetime.now(UTC)
        found: dict[str, tuple[int, int]] = {}
        for row in range(source.rowCount()):
            view = source.index(row, 0).data(VIEW)
            before, newest = found.get(view.announcement_id, (_DONE, row))
            found[view.announcement_id] = (min(before, _urgency(view, now)), newest)
        ranks = {about: rank for about, (rank, _) in found.items()}
        known = {about: rank for about, (rank, _) in self._places.items() if about in ranks}
        self._moved = self._moved or any(ranks[about] != rank for about, rank in known.items())
        self._places = found

    def _move_the_others(self) -> None:
        """One delivery that changed takes the others of its announcement along."""
        if self._moved:
            self._moved = False
            self.invalidate()


_DONE: Final = 3


def _urgency(view: DeliveryView, now: datetime) -> int:
    if view.state in WAIT_FOR_A_PERSON:
        return 0
    if view.state in FINISHED:
        return _DONE
    return 2 if view.state is State.QUEUED and view.due_at > now else 1
