"""The history, one announcement a row, fetched as it is scrolled."""

from __future__ import annotations

import dataclasses
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from publisher.delivery import State
from publisher.sieve import EVERYTHING
from publisher.views import DeliveryView, HistoryRow
from ui import words
from ui.language import writing
from ui.look import icon
from ui.models.paged import PagedModel

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole  # the whole HistoryRow


class Column(IntEnum):
    """The columns, in their order."""

    DATE = 0
    TITLE = 1
    KIND = 2
    CHANNELS = 3


class HistoryModel(PagedModel[HistoryRow]):
    """Newest first; what is searched is a Sieve."""

    columns = len(Column)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(EVERYTHING, parent)

    def key(self, row: HistoryRow) -> str:
        return row.announcement_id

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
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (
            Column.TITLE,
            Column.CHANNELS,
        ):
            return _shown(row, Column(index.column()))  # a narrow column may cut it
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

    def update_state(self, view: DeliveryView) -> None:
        """Show the new state of one channel of an announcement that is in the table."""
        place = self.place(view.announcement_id)
        if place is None:
            return
        row = self._rows[place]
        if view.revision >= row.revision and row.states.get(view.channel) != view.state:
            states = {**row.states, view.channel: view.state}
            self._rows[place] = dataclasses.replace(row, states=states)
            index = self.index(place, Column.CHANNELS)
            self.dataChanged.emit(index, index)


def _shown(row: HistoryRow, column: Column) -> str:
    match column:
        case Column.DATE:
            return writing.stamp(row.accepted_at)
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
