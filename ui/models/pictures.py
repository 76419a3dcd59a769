"""Pictures of the library, fetched as they are scrolled: the model asks, its owner fetches."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPixmap

from publisher.views import PicturePage, PictureView
from ui import words

Index = QModelIndex | QPersistentModelIndex
KEPT: Final = 300  # thumbnails: some 25 MB
MOST: Final = 3000  # rows: with more, the grid takes too long to lay itself out
SIZE: Final = QSize(160, 120)
_NOWHERE: Final = QModelIndex()


class PictureModel(QAbstractListModel):
    """The last used first. Each search has a number: what comes late of another is left aside."""

    wanted = Signal(int, str, object)  # search number, search text, key (str) or None
    thumbnail_wanted = Signal(str)  # sha256 of a picture that is in sight

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PictureView] = []
        self._places: dict[str, int] = {}
        self._thumbnails: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._next: str | None = None
        self._search = ""
        self._number = 0
        self._waiting = False
        self._blank = QPixmap(SIZE)
        self._blank.fill(Qt.GlobalColor.transparent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return view.image.alt or view.image.name
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(view.image.sha256)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{view.image.alt or view.image.name}. {words.use_words(view)}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        more = self._next is not None and not self.is_full()
        return not parent.isValid() and more and not self._waiting

    def is_full(self) -> bool:
        """Whether there are more pictures than are shown at once."""
        return self._next is not None and len(self._rows) >= MOST

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.wanted.emit(self._number, self._search, self._next)

    def search(self, text: str) -> None:
        """Start again with what matches; what is shown stays until the first page comes."""
        self._number += 1
        self._search, self._next, self._waiting = text, None, True
        self.wanted.emit(self._number, text, None)

    def append(self, number: int, first: bool, page: PicturePage) -> None:
        """Take the page that was wanted; `first` replaces what is shown."""
        if number != self._number:
            return
        self._waiting = False
        if first:
            self.beginResetModel()
            self._rows, self._places = [], {}
            self._put(list(page.rows))
            self._next = page.next
            self.endResetModel()
            return
        # One that was used meanwhile comes twice.
        fresh = [view for view in page.rows if view.image.sha256 not in self._places]
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

    def show_thumbnail(self, sha256: str, picture: QImage) -> None:
        """Show a picture that was asked for."""
        self._asked.discard(sha256)
        self._thumbnails[sha256] = _framed(picture)
        if len(self._thumbnails) > KEPT:
            self._thumbnails.popitem(last=False)
        place = self._places.get(sha256)
        if place is not None:
            index = self.index(place)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def let_go(self, sha256: str) -> None:
        """A picture that was asked for is not shown now; in sight again, it is asked for again."""
        self._asked.discard(sha256)

    def is_shown(self, place: int) -> bool:
        """Whether the picture of a row is here, and not only its words."""
        return self._rows[place].image.sha256 in self._thumbnails

    def view(self, place: int) -> PictureView:
        """The picture of a row."""
        return self._rows[place]

    def place(self, sha256: str) -> int | None:
        """The row of a picture, when it is here."""
        return self._places.get(sha256)

    def _thumbnail(self, sha256: str) -> QPixmap:
        found = self._thumbnails.get(sha256)
        if found is not None:
            self._thumbnails.move_to_end(sha256)
            return found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self.thumbnail_wanted.emit(sha256)
        return self._blank

    def _put(self, rows: list[PictureView]) -> None:
        for view in rows:
            self._places[view.image.sha256] = len(self._rows)
            self._rows.append(view)


def _framed(picture: QImage) -> QPixmap:
    """Put a picture in the middle of the room that all have: else their words do not line up."""
    ratio = picture.devicePixelRatio()
    room = QPixmap(SIZE * ratio)
    room.setDevicePixelRatio(ratio)
    room.fill(Qt.GlobalColor.transparent)
    size = picture.deviceIndependentSize()
    left, top = (SIZE.width() - size.width()) / 2, (SIZE.height() - size.height()) / 2
    painter = QPainter(room)
    painter.drawImage(QPointF(left, top), picture)
    painter.end()
    return room
