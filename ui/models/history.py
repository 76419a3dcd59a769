"""The history, fetched page by page as it is scrolled. The model asks; who owns it fetches."""

from __future__ import annotations

import dataclasses
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from publisher.delivery import State
from publisher.sieve import EVERYTHING, Sieve
from publisher.views import DeliveryView, HistoryPage, HistoryRow
from ui import words
from ui.look import icon

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole  # the whole HistoryRow
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    DATE = 0
    TITLE = 1
    KIND = 2
    CHANNELS = 3


class HistoryModel(QAbstractTableModel):
    """Newest first. `wanted` asks for the page after a key; `append` takes it.

    Each search has a number: a page of an earlier search that comes late is left aside.
    """

    wanted = Signal(int, object, object)  # search number, Sieve, key (str) or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []
        self._places: dict[str, int] = {}
        self._next: str | None = None
        self._sieve = EVERYTHING
        self._number = 0
        self._waiting = False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        of_series = bool(row.series) and index.column() == Column.TITLE
        if of_series and role == Qt.ItemDataRole.DecorationRole:
            return icon("repeat")
        if of_series and role == Qt.ItemDataRole.AccessibleTextRole:
            return words.of_series(_shown(row, Column.TITLE))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _shown(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.CHANNELS:
            return _shown(row, Column.CHANNELS)
        return row if role == ROW else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return [
                self.tr("Publiée"),
                self.tr("Titre"),
                self.tr("Genre"),
                self.tr("Canaux"),
            ][section]
        return super().headerData(section, orientation, role)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.wanted.emit(self._number, self._sieve, self._next)

    def search(self, sieve: Sieve) -> None:
        """Start again with what `sieve` lets through; what is shown stays until its first page."""
        self._number += 1
        self._sieve = sieve
        self._next = None
        self._waiting = True
        self.wanted.emit(self._number, sieve, None)

    def append(self, number: int, first: bool, page: HistoryPage) -> None:
        """Take the page that was wanted; `first` replaces what is shown."""
        if number != self._number:
            return
        self._waiting = False
        if first:
            self.beginResetModel()
            self._rows, self._places = [], {}
            self._put(page.rows)
            self._next = page.next
            self.endResetModel()
            return
        fresh = [row for row in page.rows if row.announcement_id not in self._places]
        if fresh:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end + len(fresh) - 1)
            self._put(fresh)
            self.endInsertRows()
        self._next = page.next

    def give_up(self, number: int) -> None:
        """The page that was wanted cannot be had; it can be wanted again."""
        if number == self._number:
            self._waiting = False

    def update_state(self, view: DeliveryView) -> None:
        """Show the new state of one channel of an announcement that is in the table."""
        place = self._places.get(view.announcement_id)
        if place is None:
            return
        row = self._rows[place]
        if view.revision >= row.revision and row.states.get(view.channel) != view.state:
            states = {**row.states, view.channel: view.state}
            self._rows[place] = dataclasses.replace(row, states=states)
            index = self.index(place, Column.CHANNELS)
            self.dataChanged.emit(index, index)

    def row(self, place: int) -> HistoryRow:
        """The announcement of a row."""
        return self._rows[place]

    def _put(self, rows: list[HistoryRow] | tuple[HistoryRow, ...]) -> None:
        for row in rows:
            self._places[row.announcement_id] = len(self._rows)
            self._rows.append(row)


def _shown(row: HistoryRow, column: Column) -> str:
    match column:
        case Column.DATE:
            return words.stamp(row.accepted_at)
        case Column.TITLE:
            return row.title
        case Column.KIND:
            return words.kind_words(row.kind)
        case Column.CHANNELS:
            if not row.states:
                return QCoreApplication.translate("history", "Publiée avant Publisher")
            return ", ".join(
                words.named(name, words.state_words(State(state)))
                for name, state in row.states.items()
            )
