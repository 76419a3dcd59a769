"""The pictures of an announcement one below the other, and how they change places."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.widgets.described_row import DescribedRow
from ui.widgets.image_row import ImageRow


class RowOrder(QObject):
    """Moves rows by mouse, buttons or keys; `head`, when there is one, stays above them."""

    changed = Signal()

    def __init__(self, owner: QWidget, column: QVBoxLayout) -> None:
        super().__init__(owner)
        self._owner = owner
        self._column = column
        self.rows: list[ImageRow] = []  # the same list for good
        self.head: DescribedRow | None = None
        self._before_drag: list[ImageRow] | None = None

    def insert(self, row: ImageRow, before: object) -> None:
        """Put a new row above the one with the key `before`; else last."""
        keys = [one.key for one in self.rows]
        self._adopt(row)
        self.rows.insert(keys.index(before) if before in keys else len(keys), row)
        self.arrange()

    def remove(self, row: ImageRow) -> None:
        """Take a row away."""
        self.rows.remove(row)
        self._let_go(row)
        self.arrange()

    def show(self, rows: Sequence[ImageRow]) -> None:
        """Show these instead, in this order."""
        for row in self.rows:
            if row not in rows:
                self._let_go(row)
        for row in rows:
            if row not in self.rows:
                self._adopt(row)
        self.rows[:] = rows
        self.arrange()

    def arrange(self) -> None:
        """Put all where they belong, for the eye and for the keyboard."""
        above = 1 if self.head is not None else 0
        for number, row in enumerate(self.rows):
            if self._column.indexOf(row) != above + number:
                self._column.removeWidget(row)
                self._column.insertWidget(above + number, row)
            row.place(number, len(self.rows))
        stops = [stop for row in self.rows for stop in row.stops]
        if self.head is not None:
            stops = [self.head.alt, self.head.credit, self.head.remove, *stops]
        for one, other in zip(stops, stops[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def _adopt(self, row: ImageRow) -> None:
        row.move_asked.connect(partial(self._move, row))
        row.handle.dragged.connect(partial(self._drag, row))
        row.handle.dropped.connect(self._dropped)
        row.handle.called_off.connect(self._called_off)

    def _let_go(self, row: ImageRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _move(self, row: ImageRow, by: int) -> None:
        place = self.rows.index(row)
        to = min(max(place + by, 0), len(self.rows) - 1)
        if to == place:
            return
        holder = self._owner.window().focusWidget()
        self._put(row, to)
        if holder is not None and row.isAncestorOf(holder):
            # Where it went to the end, its button sleeps: the keyboard stays in the row.
            (holder if holder.isEnabled() else row.down if by < 0 else row.up).setFocus()
        told = self.tr("Image {name} : {place} sur {count}").format(
            name=row.name, place=to + 1, count=len(self.rows)
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(row, told))
        self.changed.emit()

    def _put(self, row: ImageRow, to: int) -> None:
        self.rows.remove(row)
        self.rows.insert(to, row)
        self.arrange()
        self._reveal(row)

    def _drag(self, row: ImageRow, where: QPoint) -> None:
        if self._before_drag is None:
            self._before_drag = list(self.rows)
        height = self._owner.mapFromGlobal(where).y()
        others = [one for one in self.rows if one is not row]
        to = sum(one.geometry().center().y() < height for one in others)
        if self.rows.index(row) != to:
            self._put(row, to)
            self._column.activate()

    def _dropped(self) -> None:
        before, self._before_drag = self._before_drag, None
        if before is not None and before != self.rows:
            self.changed.emit()

    def _called_off(self) -> None:
        before, self._before_drag = self._before_drag, None
        if before is not None:
            self.rows[:] = before
            self.arrange()
            self._column.activate()

    def _reveal(self, row: QWidget) -> None:
        above = row.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            self._column.activate()
            above.ensureWidgetVisible(row, 0, 20)
