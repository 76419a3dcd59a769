"""The deliveries, one row each: new ones come at the top, changes touch only their row."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from publisher.delivery import State
from publisher.views import DeliveryView, Upload
from ui import words
from ui.language import said
from ui.look import icon
from ui.look.hues import channel_icon

Index = QModelIndex | QPersistentModelIndex
VIEW: Final = Qt.ItemDataRole.UserRole  # the whole DeliveryView
STATE: Final = Qt.ItemDataRole.UserRole + 1  # its State
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    TITLE = 0
    CHANNEL = 1
    OPERATION = 2
    STATE = 3
    DUE = 4


class DeliveriesModel(QAbstractTableModel):
    """Newest first. `upsert` adds or changes one; nothing is ever reset by an update."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: list[DeliveryView] = []  # oldest first, so that a place never changes
        self._places: dict[str, int] = {}
        self._uploads: dict[str, Upload] = {}  # of what is being sent

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._views)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view = self._views[self._turn(index.row())]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(view, Column(index.column()), self.upload(view))
            case Qt.ItemDataRole.AccessibleTextRole:
                text = _shown(view, Column(index.column()), self.upload(view))
                of_series = view.series and index.column() == Column.TITLE
                return words.of_series(text) if of_series else text
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.TITLE and view.series:
                return icon("repeat")
            case Qt.ItemDataRole.ToolTipRole:
                words_of_it = words.delivery_words(view)  # a long name is cut in the column
                return said(view.error) or (words_of_it if index.column() == Column.STATE else None)
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.CHANNEL:
                return channel_icon(view.channel)
            case _ if role == VIEW:
                return view
            case _ if role == STATE:
                return view.state
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return [
                self.tr("Annonce"),
                self.tr("Canal"),
                self.tr("Action"),
                self.tr("État"),
                self.tr("Prévu"),
            ][section]
        return super().headerData(section, orientation, role)

    def upsert(self, view: DeliveryView) -> None:
        """Change the row of this delivery, or put a new one at the top."""
        place = self._places.get(view.id)
        if place is None:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._places[view.id] = len(self._views)
            self._views.append(view)
            self.endInsertRows()
        elif self._views[place] != view:
            if view.state is not State.SENDING:
                self._uploads.pop(view.id, None)
            self._views[place] = view
            row = self._turn(place)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def set_upload(self, upload: Upload) -> None:
        """Show how far the upload of a delivery is, as long as it is being sent."""
        row = self.row_of(upload.delivery_id)
        if row is not None:
            self._uploads[upload.delivery_id] = upload
            self.dataChanged.emit(self.index(row, Column.STATE), self.index(row, Column.STATE))

    def upload(self, view: DeliveryView) -> Upload | None:
        """How far the upload of a delivery is; None when nothing is being sent."""
        return self._uploads.get(view.id) if view.state is State.SENDING else None

    def upsert_all(self, newest_first: Iterable[DeliveryView]) -> None:
        """Take a list as the service gives it: newest first."""
        for view in reversed(list(newest_first)):
            self.upsert(view)

    def view(self, row: int) -> DeliveryView:
        """The delivery of a row."""
        return self._views[self._turn(row)]

    def row_of(self, delivery_id: str) -> int | None:
        """Where a delivery is shown."""
        place = self._places.get(delivery_id)
        return None if place is None else self._turn(place)

    def _turn(self, place: int) -> int:
        return len(self._views) - 1 - place


def _shown(view: DeliveryView, column: Column, upload: Upload | None) -> str:
    match column:
        case Column.TITLE:
            return view.title or view.announcement_id
        case Column.CHANNEL:
            return view.channel
        case Column.OPERATION:
            return words.operation_words(view.operation)
        case Column.STATE:
            # When it is planned for stands in a column of its own.
            if upload is not None:
                return words.upload_words(upload)
            return words.delivery_words(view, with_time=False)
        case Column.DUE:
            return words.stamp(view.due_at)
