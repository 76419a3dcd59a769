"""The tree of announcements and deliveries, which stays where it is while its rows change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from statistics import median_low
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView

from ui.look.tones import tones

Index = QModelIndex | QPersistentModelIndex
WHAT, STATE, DUE = range(3)
STATE_ROOM: Final = (40, 0.46)  # characters, and the share of the whole that they may take
DUE_ROOM: Final = (22, 0.26)
REMEMBERED: Final = 200  # choices that are told to who keeps them: the last ones


class DeliveryTree(QTreeView):
    """Headings of announcements over their deliveries. `key` gives the id of a row, `find` the row
    of an id, `live` whether a heading begins unfolded.

    What a person folded or unfolded, chose, and scrolled to stays so, whatever the model does
    inside `steady`.
    """

    def __init__(
        self, model: QAbstractItemModel, find: Callable[[str], QModelIndex], key: int, live: int
    ) -> None:
        super().__init__()
        self._find, self._key, self._live = find, key, live
        self._folded: dict[str, bool] = {}  # as each stands
        self._chosen: dict[str, bool] = {}  # what a person wants otherwise than it begins
        self._unfolding = False
        self._current = ""
        self.setObjectName("unfolding")  # its first heading stands over the titles
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)  # that opens the announcement
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.header().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.rowsInserted.connect(self._unfold_new)
        self.expanded.connect(lambda heading: self._fold(heading, False))
        self.collapsed.connect(lambda heading: self._fold(heading, True))

    def chosen(self) -> dict[str, bool]:
        """Whether each heading is folded that a person folded or unfolded, by its id."""
        return dict(list(self._chosen.items())[-REMEMBERED:])

    def choose(self, chosen: Mapping[str, bool]) -> None:
        """Fold and unfold as `chosen` told, also what comes later."""
        self._chosen.update(chosen)
        self._folded.update(chosen)
        self._unfold_new(QModelIndex(), 0, self.model().rowCount() - 1)

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Let the model change, and keep what is in sight where it is.

        Seen from the top, what is new comes in at the top. Else most of what was in sight stays: an
        announcement that moves away takes nothing along.
        """
        before = {} if self.verticalScrollBar().value() == 0 else self._in_sight()
        yield
        moved = [
            self.visualRect(at).top() - top
            for key, top in before.items()
            if (at := self._find(key)).isValid()
        ]
        if moved:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + median_low(moved))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading stands out by its ground."""
        if not index.parent().isValid():
            painter.fillRect(option.rect, QColor(tones().alternate))
        super().drawRow(painter, option, index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow the size of the text, and leave the names their room."""
        super().resizeEvent(event)
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, (characters, share) in ((STATE, STATE_ROOM), (DUE, DUE_ROOM)):
            most = int(self.viewport().width() * share)
            self.setColumnWidth(column, min(digit * characters, most))

    def _in_sight(self) -> dict[str, int]:
        """The rows that are seen now, and where."""
        found = {}
        at = self.indexAt(QPoint(0, 0))
        while at.isValid() and (top := self.visualRect(at).top()) < self.viewport().height():
            found[str(at.data(self._key))] = top
            at = self.indexBelow(at)
        return found

    def _fold(self, heading: QModelIndex, folded: bool) -> None:
        key = heading.data(self._key)
        self._folded[key] = folded
        if not self._unfolding:
            self._chosen.pop(key, None)  # the last choice comes last
            if folded is bool(heading.data(self._live)):
                self._chosen[key] = folded

    def _remember(self) -> None:
        self._current = str(self.currentIndex().data(self._key) or "")

    def _restore(self) -> None:
        self._unfold_new(QModelIndex(), 0, self.model().rowCount() - 1)
        current = self._find(self._current)
        if current.isValid():
            self.setCurrentIndex(current)

    def _unfold_new(self, parent: Index, first: int, last: int) -> None:
        if parent.isValid():
            return
        self._unfolding = True
        for row in range(first, last + 1):
            heading = self.model().index(row, 0)
            folded = self._folded.get(heading.data(self._key), not heading.data(self._live))
            self.setExpanded(heading, not folded)
        self._unfolding = False
