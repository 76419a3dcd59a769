"""One entry of the calendar: a button that may be dragged to another day or hour."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QSizePolicy, QWidget

from publisher.calendar import Entry, What
from ui.look import pixmap, tones
from ui.look.hues import hue_of, paint_of
from ui.widgets.calendar import said

MIME: Final = "application/x-publisher-entry"
LINE: Final = 19  # px, of one line
ICON: Final = 13
PAD: Final = 5
SPINE: Final = 4  # px wide
MOST: Final = 4  # colours on it: more cannot be told apart
NARROW: Final = 60  # px
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def carried(held: QMimeData) -> str:
    """Return the key of the entry that is dragged."""
    return bytes(held.data(MIME).data()).decode()


class EntryButton(QAbstractButton):
    """Chosen by a click or the focus, opened by a double click or Enter, dragged if it may move."""

    chosen = Signal(object)  # Entry
    opened = Signal(object)
    move_asked = Signal(object)
    left = Signal()  # by Escape: back to its day
    in_hand: ClassVar[bool] = False  # one is being dragged: none may be taken away meanwhile

    def __init__(
        self, entry: Entry, zone: str, *, collides: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._wall = entry.wall(zone)
        self._collides = collides
        self._pressed: QPoint | None = None
        said_whole = said.entry_words(entry, zone, collides=collides)
        self.setAccessibleName(said_whole)
        self.setToolTip(said_whole)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if entry.movable:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(lambda: self.chosen.emit(self.entry))

    def sizeHint(self) -> QSize:
        return QSize(120, LINE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.opened.emit(self.entry)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed is not None and (here - self._pressed).manhattanLength() >= far:
            grabbed, self._pressed = self._pressed, None
            if self.entry.movable:
                self.setDown(False)
                self._drag(grabbed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.entry)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Ouvrir")).triggered.connect(lambda: self.opened.emit(self.entry))
        if self.entry.movable:
            move = menu.addAction(self.tr("&Déplacer…"))
            move.triggered.connect(lambda: self.move_asked.emit(self.entry))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        area = QRectF(self.rect()).adjusted(PAD, 0, -PAD, 0)
        if self.entry.places:
            self._paint_spine(painter)
            area.adjust(SPINE, 0, 0, 0)
        ink = said.mark(self.entry).colours.ink
        self._draw(painter, said.mark(self.entry).icon, ink, area.left())
        words = area.adjusted(ICON + 4, 0, 0, 0)
        narrow = words.width() < NARROW
        marks = [("warning", tones().wait.ink)] if self._collides else []
        marks += [("repeat", ink)] if self.entry.series else []
        for icon, colour in () if narrow else marks:
            words.adjust(0, 0, -ICON - 3, 0)
            self._draw(painter, icon, colour, words.right() + 3)
        painter.setPen(QColor(ink))
        title = self.entry.title or self.tr("(sans titre)")
        time = said.hour(self._wall)
        if self.height() >= 2 * LINE - 2:
            top = QRectF(words.left(), 1, words.width(), self.height() / 2)
            channels = said.channels_words(self.entry) or said.state_words(self.entry)
            below = f"{time} · {channels}"
            if painter.fontMetrics().horizontalAdvance(below) > words.width():
                below = time  # whole, or not at all
            self._write(painter, top, title)
            self._write(painter, top.translated(0, self.height() / 2 - 2), below)
        else:
            self._write(painter, words, f"{time} {title}")
        painter.end()
        event.accept()

    def _paint_spine(self, painter: QPainter) -> None:
        """The colours of its first channels, one below the other along its left side."""
        every = dict.fromkeys(paint_of(hue_of(place.channel)) for place in self.entry.places)
        colours = list(every)[:MOST]
        height = (self.height() - 6) / len(colours)
        for place, colour in enumerate(colours):
            painter.fillRect(QRectF(3, 3 + place * height, SPINE, height), QColor(colour))

    def _paint_ground(self, painter: QPainter) -> None:
        colours = said.mark(self.entry).colours
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        light = self.entry.what in (What.EVENT, What.END)
        painter.setBrush(Qt.BrushStyle.NoBrush if light else QColor(colours.ground))
        pen = QPen(
            QColor(tones().edge if light or self.entry.what is What.DRAFT else colours.ground)
        )
        if self.entry.what is What.DRAFT:
            pen.setStyle(Qt.PenStyle.DashLine)
        if light:
            pen.setColor(QColor(tones().line))
        if self._collides:
            pen = QPen(QColor(tones().wait.ink), 1)
        if self.hasFocus():
            pen = QPen(QColor(tones().accent), 2)
        painter.setPen(pen)
        painter.drawRoundedRect(area, 4, 4)

    def _draw(self, painter: QPainter, icon: str, ink: str, left: float) -> None:
        drawing = pixmap(icon, ink)
        top = (min(self.height(), LINE) - ICON) / 2
        painter.drawPixmap(QRectF(left, top, ICON, ICON), drawing, QRectF(drawing.rect()))

    def _write(self, painter: QPainter, area: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(
            text,
            # Three letters say more than two and an ellipsis.
            Qt.TextElideMode.ElideNone if area.width() < NARROW else Qt.TextElideMode.ElideRight,
            int(area.width()),
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _drag(self, grabbed: QPoint) -> None:
        held = QMimeData()
        held.setData(MIME, self.entry.key.encode())
        drag = QDrag(self.window())
        drag.setMimeData(held)
        drag.setPixmap(self.grab())
        drag.setHotSpot(grabbed)
        EntryButton.in_hand = True
        try:
            drag.exec(Qt.DropAction.MoveAction)
        finally:
            EntryButton.in_hand = False
