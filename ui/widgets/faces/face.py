"""The widget that shows what a citizen will see, at its full height, and fetches nothing."""

from __future__ import annotations

from itertools import count
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QImage,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from ui.look.tones import tones
from ui.widgets.faces.blocks import Block
from ui.widgets.faces.canvas import Canvas
from ui.widgets.faces.cards import on_card, same_page
from ui.widgets.faces.choosing import face_of
from ui.widgets.faces.pictures import pictures_of
from ui.widgets.faces.scene import Author, Scene
from ui.widgets.translated import in_language

TALLEST: Final = 520  # device-independent pixels
PAUSE: Final = 500  # ms without a change
APART: Final = 15  # ms between faces that have waited: drawn at once, they would hold up the window
_ordinals: Final = count()


class Face(QScrollArea):
    """Shows a rendition as its platform does; grows up to `tallest`; None: it keeps its room.

    With `whole`, nothing is cut as the platform cuts it.

    One stop of the Tab key, as it is one thing: the arrows scroll, Enter unfolds what is cut.
    """

    def __init__(
        self, author: Author, parent: QWidget | None = None, *, tallest: int | None = TALLEST,
        whole: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._author, self._tallest, self._whole = author, tallest, whole
        self._pictures: dict[str, QImage] = {}
        self._emblem = QImage()
        self._language = ""
        self._shown: Rendition | None = None
        self._limits: PictureLimits | None = None
        self._page: Rendition | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setTimerType(Qt.TimerType.PreciseTimer)
        self._later.setInterval(PAUSE + next(_ordinals) % 30 * APART)
        self._later.timeout.connect(self._draw)
        self._canvas = Canvas(self)
        self._canvas.unfold_asked.connect(self._turn)
        self.setWidget(self._canvas)
        self.setWidgetResizable(True)
        for ground in (self._canvas, self.viewport()):
            ground.setAutoFillBackground(False)  # what is behind shows through
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the canvas has it
        if tallest is not None:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        copy = QAction(self.tr("Copier le texte"), self._canvas)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self._canvas.addAction(copy)
        self._canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def words(self) -> str:
        """All that is read: the texts, whole, and what the pictures show."""
        self._catch_up()
        return self._canvas.accessibleDescription()

    @property
    def block(self) -> Block:
        """What is drawn."""
        self._catch_up()
        return self._canvas.block

    @property
    def canvas(self) -> QWidget:
        """What has the keyboard."""
        return self._canvas

    def setAccessibleName(self, name: str) -> None:
        self._canvas.setAccessibleName(name)

    def wear(self, author: Author) -> None:
        """Show it as published by somebody else, on another kind of channel."""
        if author != self._author:
            self._author = author
            self._draw()

    def show_rendition(self, rendition: Rendition, limits: PictureLimits | None = None) -> None:
        """Show what a channel is sent; of each picture the part that is within these limits."""
        if (rendition, limits) != (self._shown, self._limits):
            self._shown, self._limits = rendition, limits
            # Laying out a long page takes its time: what is scrolled away waits for a pause.
            if self.isVisible() and self.visibleRegion().isEmpty():
                self._later.start()
            else:
                self._draw()

    def show_page(self, page: Rendition | None) -> None:
        """Tell what the page says to which the rendition links: platforms make a card of it."""
        if on_card(page) == on_card(self._page):
            return
        known, self._page = self._page, page
        if self._shown is not None and any(same_page(self._shown, one) for one in (known, page)):
            self._later.start()  # its own words may come first

    def show_language(self, code: str) -> None:
        """Show this translation where the rendition has a page for it; "": its own words."""
        if code != self._language:
            self._language = code
            if self._shown is not None and self._shown.fields.get("translations"):
                self._draw()

    def set_picture(self, sha256: str, picture: QImage) -> None:
        """Show a picture where the rendition has it."""
        self._pictures[sha256] = picture
        if self._shown and any(one.sha256 == sha256 for one in pictures_of(self._shown)):
            self._draw()

    def set_emblem(self, emblem: QImage) -> None:
        """Show the town's logo beside the name; a null one: its initials."""
        self._emblem = emblem
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() or self._tallest is None:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange,
        ):  # fmt: skip
            self._draw()

    def _catch_up(self) -> None:
        if self._later.isActive():
            self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        self._later.stop()
        sent = in_language(self._shown, self._language)
        self._canvas.show_block(face_of(self._author.kind)(self._scene(), sent))
        self._fit()

    def _scene(self) -> Scene:
        self.ensurePolished()
        return Scene(
            author=self._author,
            font=self.font(),
            tones=tones(),
            pictures=self._pictures,
            emblem=self._emblem,
            limits=self._limits,
            ratio=self.devicePixelRatioF(),
            unfolded=self._whole or self._canvas.folds,
            page=self._page,
        )

    def _fit(self) -> None:
        """Lay out; whether there is a scroll bar follows from the width without one."""
        whole = self.width()
        high = self._canvas.lay_out(whole)
        bar = self._tallest is not None and high > self._tallest
        if self._tallest is None:
            bar = high > self.height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if bar else policy.ScrollBarAlwaysOff
        )
        if bar:
            high = self._canvas.lay_out(whole - self.verticalScrollBar().sizeHint().width())
        self._canvas.setMinimumHeight(int(high) + 1)
        if self._tallest is not None:
            self.setFixedHeight(max(28, min(int(high) + 1, self._tallest)))
        self._canvas.update()

    def _turn(self) -> None:
        """Show the whole of what is cut, or where it is cut again."""
        self._canvas.folds = not self._canvas.folds
        self._draw()

    def fold(self) -> None:
        """Cut again what a person has unfolded: something else is shown."""
        self._canvas.folds = False

    def _copy(self) -> None:
        if self._shown is not None:
            sent = in_language(self._shown, self._language)
            told = "\n\n".join((sent.text, *sent.following))
            QGuiApplication.clipboard().setText(told)
