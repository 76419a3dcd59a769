"""Rows that are fetched page by page as they are scrolled. The model asks; who owns it fetches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Signal

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
_NOWHERE = QModelIndex()


class Page(Protocol[Row_co]):
    """Some rows; `next` is the key of the page after them, or None."""

    @property
    def rows(self) -> Sequence[Row_co]: ...
    @property
    def next(self) -> str | None: ...


class PagedModel(QAbstractTableModel, Generic[Row]):
    """`wanted` asks for the page after a key; `append` takes it, `give_up` lets it be asked again.

    Each search has a number: a page of an earlier search that comes late is left aside. A row that
    slipped into two pages is shown once.
    """

    wanted = Signal(int, object, object)  # search number, what is searched, key (str) or None
    columns: ClassVar[int] = 1
    most: ClassVar[int | None] = None  # rows; None: as many as there are

    def __init__(self, everything: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._next: str | None = None
        self._searched = everything
        self._number = 0
        self._waiting = False

    def key(self, row: Row) -> str:
        """What tells a row from the others."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.columns

    def canFetchMore(self, parent: Index) -> bool:
        more = self._next is not None and not self.is_full()
        return not parent.isValid() and more and not self._waiting

    def is_full(self) -> bool:
        """Whether there are more rows than are shown at once."""
        return self._next is not None and self.most is not None and len(self._rows) >= self.most

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.wanted.emit(self._number, self._searched, self._next)

    def search(self, what: Any) -> None:
        """Start again with what matches; what is shown stays until the first page comes."""
        self._number += 1
        self._searched, self._next, self._waiting = what, None, True
        self.wanted.emit(self._number, what, None)

    def append(self, number: int, first: bool, page: Page[Row]) -> None:
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
        fresh = [row for row in page.rows if self.key(row) not in self._places]
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

    def row(self, place: int) -> Row:
        """What stands in a row."""
        return self._rows[place]

    def place(self, key: str) -> int | None:
        """The row of a key, when it is here."""
        return self._places.get(key)

    def _put(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._places[self.key(row)] = len(self._rows)
            self._rows.append(row)
