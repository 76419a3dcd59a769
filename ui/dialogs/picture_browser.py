"""A search over the pictures of the library, and what is known of the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from publisher.views import PicturePage, PictureView
from ui.desk import Desk
from ui.models.pictures import SIZE, PictureModel
from ui.widgets.notice import Notice

IDLE: Final = 200  # ms without a key before a search begins
AT_ONCE: Final = 2  # thumbnails that are being made: other work has threads, too


class PictureBrowser(QWidget):
    """Thumbnails, the last used first; they are made as they come in sight."""

    chosen = Signal(object)  # PictureView, or None: none is selected
    activated = Signal(object)  # PictureView: with Enter or twice the mouse

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._making: set[str] = set()
        self._waiting: list[str] = []  # the newest last: it is in sight
        self._select = ""
        self.model = PictureModel(self)
        self.search = QLineEdit()
        self.notice = Notice()
        self.grid = QListView()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._dress_grid()
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._idle.start())
        self.search.returnPressed.connect(self.refresh)
        self._idle.timeout.connect(self.refresh)
        self.model.wanted.connect(self._fetch)
        # Not while the row is being painted, which is when it is asked for.
        self.model.thumbnail_wanted.connect(self._want, Qt.ConnectionType.QueuedConnection)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def refresh(self) -> None:
        """Search again; the chosen picture stays chosen."""
        self._idle.stop()
        view = self.current()
        self._select = self._select or (view.image.sha256 if view else "")
        self.model.search(self.search.text().strip())

    def select(self, sha256: str) -> None:
        """Choose this picture when the list comes."""
        self._select = sha256
        self.search.clear()
        self.refresh()

    def current(self) -> PictureView | None:
        """The picture that is chosen."""
        index = self.grid.currentIndex()
        return self.model.view(index.row()) if index.isValid() else None

    def _dress_grid(self) -> None:
        grid = self.grid
        grid.setObjectName("grid")
        grid.setModel(self.model)
        grid.setAccessibleName(self.tr("Images, de la dernière utilisée à la plus ancienne"))
        grid.setViewMode(QListView.ViewMode.IconMode)
        grid.setMovement(QListView.Movement.Static)
        grid.setResizeMode(QListView.ResizeMode.Adjust)
        grid.setUniformItemSizes(True)
        grid.setIconSize(SIZE)
        grid.setGridSize(QSize(SIZE.width() + 20, SIZE.height() + 62))
        grid.setWordWrap(True)
        grid.setTextElideMode(Qt.TextElideMode.ElideRight)
        grid.setSpacing(0)
        grid.setTabKeyNavigation(False)
        grid.selectionModel().currentChanged.connect(lambda *_: self._tell())
        grid.activated.connect(self._activated)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Chercher &une image"))
        label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Chercher une image"))
        self.search.setPlaceholderText(
            self.tr("Un mot du texte alternatif, du nom ou du crédit ; sans souci des accents")
        )
        self.search.setClearButtonEnabled(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for widget in (label, self.search, self.notice):
            whole.addWidget(widget)
        whole.addWidget(self.grid, 1)

    def _fetch(self, number: int, text: str, after: str | None) -> None:
        self._desk.ask(
            lambda service: service.pictures(text, after=after),
            partial(self._take, number, after is None),
            partial(self._failed, number),
        )

    def _take(self, number: int, first: bool, page: PicturePage) -> None:
        self.model.append(number, first, page)
        if self.model.is_full():
            self.notice.say(
                self.tr("Les plus récentes sont montrées : cherchez un mot pour voir les autres."),
                "calm",
            )
        elif self.model.rowCount():
            self.notice.be_quiet()
        elif self.search.text().strip():
            self.notice.say(self.tr("Aucune image ne correspond à cette recherche."), "calm")
        else:
            self.notice.say(
                self.tr("Ajoutez une image, ou publiez une annonce qui en a : elle sera ici."),
                "calm",
            )
        if first:
            place = self.model.place(self._select)
            self._select = ""
            if place is not None:
                self.grid.setCurrentIndex(self.model.index(place))
            self._tell()

    def _failed(self, number: int, sentence: str) -> None:
        self.model.give_up(number)
        self.notice.say(sentence, "bad", self.tr("Réessayer"), self.refresh)

    # Thumbnails

    def _want(self, sha256: str) -> None:
        self._waiting.append(sha256)
        self._make_some()

    def _make_some(self) -> None:
        while self._waiting and len(self._making) < AT_ONCE:
            sha256 = self._waiting.pop()
            place = self.model.place(sha256)
            if place is None or not self._in_sight(self.model.index(place)):
                self.model.let_go(sha256)
                continue
            self._making.add(sha256)
            image, size = self.model.view(place).image, SIZE * self.devicePixelRatioF()
            self._desk.thumbnail(image, size, self._made, partial(self._not_made, sha256))

    def _in_sight(self, index: QModelIndex) -> bool:
        seen = self.grid.viewport().rect()
        return seen.intersects(self.grid.visualRect(index))

    def _made(self, sha256: str, picture: QImage) -> None:
        self._making.discard(sha256)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.model.show_thumbnail(sha256, picture)
        self._make_some()

    def _not_made(self, sha256: str, _: str) -> None:
        self._making.discard(sha256)  # it stays blank: asking again and again would help nobody
        self._make_some()

    def _tell(self) -> None:
        self.chosen.emit(self.current())

    def _activated(self, index: QModelIndex) -> None:
        self.activated.emit(self.model.view(index.row()))
