"""The outbox as a tree: announcements, the most urgent first, and under each its deliveries."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from typing import Any, Final, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from publisher.delivery import State
from publisher.views import DeliveryView, Upload
from ui.look.hues import order
from ui.models.announcement_group import Group, Key
from ui.models.outbox_cells import Column, of_delivery, of_heading

Index = QModelIndex | QPersistentModelIndex
MANY: Final = 40  # changes at once, from which it is quicker to show all anew
_NOWHERE: Final = QModelIndex()


class OutboxModel(QAbstractItemModel):
    """Rows are added, changed and moved one by one, so that a view keeps its place.

    Only a flood (`MANY`) resets it. The internal id of a delivery's index is its group's number.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []  # those that are shown, by their keys
        self._known: dict[str, Group] = {}
        self._numbered: dict[int, Group] = {}
        self._announcements: dict[str, str] = {}  # by delivery
        self._uploads: dict[str, Upload] = {}
        self._only_open = False
        self._order: tuple[str, ...] = ()
        self._numbers = count(1)

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()].shown)

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return len(Column)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() or not (parent.internalId() or parent.column())

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        # A view that lays itself out asks this of every row it has.
        above = None
        if parent.isValid():
            if parent.internalId() or parent.column():
                return QModelIndex()
            above = self._groups[parent.row()]
        rows = len(self._groups if above is None else above.shown)
        if not (0 <= row < rows and 0 <= column <= Column.DUE):
            return QModelIndex()
        return self.createIndex(row, column, 0 if above is None else above.number)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: Index) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        if child is None:
            return super().parent()
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(self._row(self._numbered[child.internalId()]), 0, 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view, column = self.view(index), Column(index.column())
        if view is not None:
            return of_delivery(view, self.upload(view), column, role)
        group = self.group(index)
        return of_heading(group, self._upload_of(group), column, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return [self.tr("Annonces et canaux"), self.tr("État"), self.tr("Prévu")][section]
        return super().headerData(section, orientation, role)

    # What is asked of it

    def view(self, index: Index) -> DeliveryView | None:
        """The delivery of a row; None for a heading."""
        group = self.group(index)
        return group.views[group.shown[index.row()]] if index.internalId() else None

    def group(self, index: Index) -> Group:
        """The announcement of a row."""
        number = index.internalId()
        return self._numbered[number] if number else self._groups[index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """Where a delivery, or the heading of an announcement, is shown; else no valid index."""
        group = self._known.get(self._announcements.get(key, key))
        if group is None or not group.shown:
            return QModelIndex()
        row = self._row(group)
        if key == group.announcement_id:
            return self.createIndex(row, 0, 0)
        if key not in group.shown:
            return QModelIndex()
        return self.createIndex(group.shown.index(key), 0, group.number)

    def views(self) -> list[DeliveryView]:
        """Every delivery that is known here, shown or not."""
        return [view for group in self._known.values() for view in group.views.values()]

    def leaving_first(self, view: DeliveryView) -> DeliveryView | None:
        """What its channel sends at this moment, while a delivery that is due waits its turn."""
        if view.state is not State.QUEUED or view.due_at > datetime.now(UTC):
            return None
        others = (one for one in self.views() if one.channel == view.channel)
        return next((one for one in others if one.state is State.SENDING), None)

    def upload(self, view: DeliveryView) -> Upload | None:
        """How far the upload of a delivery is; None when nothing is being sent."""
        return self._uploads.get(view.id) if view.state is State.SENDING else None

    # What changes it

    def take(self, views: Iterable[DeliveryView]) -> None:
        """Add or change these deliveries; of those that are new, the first accepted first."""
        changed: dict[str, list[str]] = {}
        for view in views:
            group = self._known.get(view.announcement_id) or self._begin(view.announcement_id)
            if group.views.get(view.id) != view:
                if view.state is not State.SENDING:
                    self._uploads.pop(view.id, None)
                group.views[view.id] = view
                self._announcements[view.id] = view.announcement_id
                changed.setdefault(view.announcement_id, []).append(view.id)
        if sum(map(len, changed.values())) >= MANY:
            self._show_anew()
            return
        for announcement_id, ids in changed.items():
            self._show(self._known[announcement_id], ids)

    def set_only_open(self, only_open: bool) -> None:
        """Leave out what is finished, or show all."""
        if only_open is not self._only_open:
            self._only_open = only_open
            self._show_anew()

    def follow_order(self) -> None:
        """The channels may stand in another order than before."""
        if order() != self._order:
            self._order = order()
            self._show_anew()

    def set_upload(self, upload: Upload) -> None:
        """Show how far the upload of a delivery is, as long as it is being sent."""
        if upload.delivery_id not in self._announcements:
            return
        self._uploads[upload.delivery_id] = upload
        for key in (upload.delivery_id, self._announcements[upload.delivery_id]):
            at = self.index_of(key)
            if at.isValid():
                self.dataChanged.emit(at, at.siblingAtColumn(Column.STATE))

    def _begin(self, announcement_id: str) -> Group:
        group = Group(announcement_id, next(self._numbers))
        self._known[announcement_id] = self._numbered[group.number] = group
        return group

    def _show_anew(self) -> None:
        self.beginResetModel()
        for group in self._known.values():
            group.key, group.shown = group.place(), group.wanted(only_open=self._only_open)
        shown = (group for group in self._known.values() if group.shown)
        self._groups = sorted(shown, key=_key)
        self.endResetModel()

    def _show(self, group: Group, changed: Iterable[str]) -> None:
        wanted, key = group.wanted(only_open=self._only_open), group.place()
        if not group.shown:
            self._insert(group, wanted, key)
        elif not wanted:
            self._remove(group)
        else:
            self._move(group, key)
            self._show_deliveries(group, wanted, changed)

    def _insert(self, group: Group, wanted: list[str], key: Key) -> None:
        if wanted:
            row = bisect_left(self._groups, key, key=_key)
            self.beginInsertRows(QModelIndex(), row, row)
            group.key, group.shown = key, wanted
            self._groups.insert(row, group)
            self.endInsertRows()

    def _remove(self, group: Group) -> None:
        row = self._row(group)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._groups[row]
        group.shown = []
        self.endRemoveRows()

    def _move(self, group: Group, key: Key) -> None:
        before, after = self._row(group), bisect_left(self._groups, key, key=_key)
        if after in (before, before + 1):
            group.key = key
            return
        top = QModelIndex()
        self.beginMoveRows(top, before, before, top, after)
        group.key = key
        del self._groups[before]
        self._groups.insert(after - (after > before), group)
        self.endMoveRows()

    def _show_deliveries(self, group: Group, wanted: list[str], changed: Iterable[str]) -> None:
        heading = self.createIndex(self._row(group), 0, 0)
        for place in reversed(range(len(group.shown))):
            if group.shown[place] not in wanted:
                self.beginRemoveRows(heading, place, place)
                del group.shown[place]
                self.endRemoveRows()
        for place, id in enumerate(wanted):
            if id not in group.shown:
                self.beginInsertRows(heading, place, place)
                group.shown.insert(place, id)
                self.endInsertRows()
        for key in (*changed, group.announcement_id):
            at = self.index_of(key)
            if at.isValid():
                self.dataChanged.emit(at, at.siblingAtColumn(Column.DUE))

    def _row(self, group: Group) -> int:
        return bisect_left(self._groups, group.key, key=_key)

    def _upload_of(self, group: Group) -> Upload | None:
        return group.upload(self._uploads) if self._uploads else None


def _key(group: Group) -> Key:
    return group.key
