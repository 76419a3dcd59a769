"""Pictures of the library, fetched as they are scrolled; made small as they come in sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPixmap

from publisher.views import PictureView
from ui import words
from ui.models.paged import PagedModel

Index = QModelIndex | QPersistentModelIndex
KEPT: Final = 300  # thumbnails: some 25 MB
MOST: Final = 3000  # rows: with more, the grid takes too long to lay itself out
SIZE: Final = QSize(160, 120)


class PictureModel(PagedModel[PictureView]):
    """The last used first; what is searched is a text."""

    thumbnail_wanted = Signal(str)  # sha256 of a picture that is in sight
    most = MOST

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self._thumbnails: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._blank = QPixmap(SIZE)
        self._blank.fill(Qt.GlobalColor.transparent)

    def key(self, row: PictureView) -> str:
        return row.image.sha256

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

    def show_thumbnail(self, sha256: str, picture: QImage) -> None:
        """Show a picture that was asked for."""
        self._asked.discard(sha256)
        self._thumbnails[sha256] = _framed(picture)
        if len(self._thumbnails) > KEPT:
            self._thumbnails.popitem(last=False)
        place = self.place(sha256)
        if place is not None:
            index = self.index(place, 0)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def let_go(self, sha256: str) -> None:
        """A picture that was asked for is not shown now; in sight again, it is asked for again."""
        self._asked.discard(sha256)

    def is_shown(self, place: int) -> bool:
        """Whether the picture of a row is here, and not only its words."""
        return self._rows[place].image.sha256 in self._thumbnails

    def _thumbnail(self, sha256: str) -> QPixmap:
        found = self._thumbnails.get(sha256)
        if found is not None:
            self._thumbnails.move_to_end(sha256)
            return found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self.thumbnail_wanted.emit(sha256)
        return self._blank


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
