"""The service as the window sees it: opened in the background, asked in the background.

Work asked for before the service is open waits for it; if it cannot be opened, all of it fails with
the same sentence.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from publisher.announcement import Image
from publisher.errors import DatabaseDamaged
from publisher.framing import PictureLimits
from ui.background import Background, call
from ui.engine_bridge import EngineBridge, News

if TYPE_CHECKING:
    from publisher.channel import Media
    from publisher.service import Service
    from publisher.service.upkeep import Care
    from publisher.views import DeliveryView

T = TypeVar("T")
PICTURE_WIDTH: Final = 640  # pixels
EMBLEM: Final = QSize(128, 128)  # pixels
EVERY: Final = 3_600_000  # ms between two looks at the file and its copies


class Desk(QObject):
    """Asks the service for things; answers arrive on the GUI thread."""

    opened = Signal()
    broken = Signal(str)  # the service cannot be opened: one sentence
    damaged = Signal(str, object)  # as broken, and the data folder: a copy can be taken back
    alarmed = Signal(str, bool)  # the data need care: one sentence; whether nothing is sent now
    closed = Signal(str)  # "" or the sentence of what could not be finished
    channels_changed = Signal()

    def __init__(
        self,
        open_service: Callable[[], Service],
        parent: QObject | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """With `beside` the engine is a process of its own: whatever it does, no window waits."""
        super().__init__(parent)
        self._beside = beside
        self.background = Background(self)
        self.bridge = EngineBridge(self)
        self._open_service = open_service
        self._service: Future[Service] = Future()
        self._care = QTimer(self)
        self._care.setInterval(EVERY)
        self._care.timeout.connect(self._look_after)
        self.bridge.troubled.connect(self._look_for_damage)

    def open(self) -> None:
        """Open the service and start its engine; `opened`, `damaged` or `broken` follows.

        Again after it could not be opened, or was closed by `reopen`.
        """
        if self._service.done():
            self._service = Future()
        # Its own thread: waiting work must never fill the pool that would open.
        threading.Thread(target=self._open, name="publisher-opening", daemon=True).start()
        self.ask(lambda _: None, self._opened, self._not_opened)

    def reopen(self) -> None:
        """Close the service and open it again: a damaged file is then set aside."""
        self._care.stop()
        self.background.run_in_background(
            self._shut, lambda _: self.open(), self.broken.emit, in_order=True
        )

    def ask(
        self,
        work: Callable[[Service], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[str], object] | None = None,
        *,
        in_order: bool = False,
    ) -> None:
        """Run `work(service)` on a thread, then `done(result)` or `failed(sentence)` here."""
        self.background.run_in_background(
            lambda: work(self._service.result()), done, failed, in_order=in_order
        )

    def ask_with_news(
        self,
        work: Callable[[Service], T],
        done: Callable[[T], object],
        again: Callable[[tuple[DeliveryView, ...]], object],
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """As `ask`, for what the engine may change meanwhile.

        What it told between the question and the answer may be newer than this: after `done`,
        `again` is told it once more.
        """
        news = self.bridge.note()
        self.ask(
            work,
            partial(self._answered, news, done, again),
            partial(self._unanswered, news, failed),
        )

    def picture(self, image: Image, show: Callable[[str, QImage], object]) -> None:
        """Fetch a picture as it is shown, small, then `show(sha256, picture)`."""

        def fetch(service: Service) -> QImage:
            if image.crop is not None:
                return _part(service.media(), image, PICTURE_WIDTH)
            master = QImage.fromData(service.media().read(image.sha256))
            return master.scaledToWidth(
                min(PICTURE_WIDTH, master.width()), Qt.TransformationMode.SmoothTransformation
            )

        self.ask(fetch, partial(show, image.sha256))

    def emblem(self, file: str, show: Callable[[QImage], object]) -> None:
        """Read the town's logo, then `show(picture)`; a null one when there is none any more."""
        self.background.run_in_background(lambda: _logo(file), show)

    def thumbnail(
        self,
        image: Image,
        size: QSize,
        show: Callable[[str, QImage], object],
        failed: Callable[[str], object],
    ) -> None:
        """Fetch one picture, small from the first decoded byte, then `show(sha256, picture)`."""

        def fetch(service: Service) -> QImage:
            if image.crop is not None:
                return _part(service.media(), image, max(size.width(), size.height()))
            return _reduced(service.media().read(image.sha256), size)

        self.ask(fetch, partial(show, image.sha256), failed)

    def close(self) -> None:
        """Finish drafts, stop the engine, close the service; `closed` follows."""
        self._care.stop()
        if self._service.done() and self._service.exception() is None:
            self._service.result().house.closing.set()  # a check or a copy under way gives up
        # In order: after the drafts that were given to be saved.
        self.background.run_in_background(
            self._shut, lambda _: self.closed.emit(""), self.closed.emit, in_order=True
        )

    def _answered(
        self,
        news: News,
        done: Callable[[T], object],
        again: Callable[[tuple[DeliveryView, ...]], object],
        answer: T,
    ) -> None:
        self.bridge.end(news)
        call(done, answer)
        if news:
            call(again, tuple(news.values()))

    def _unanswered(
        self, news: News, failed: Callable[[str], object] | None, sentence: str
    ) -> None:
        self.bridge.end(news)
        if failed is not None:
            call(failed, sentence)

    def _opened(self, _: None) -> None:
        self.opened.emit()
        self._look_after()  # once the window is at work: it may read the whole file
        self._care.start()

    def _not_opened(self, sentence: str) -> None:
        problem = self._service.exception()
        if isinstance(problem, DatabaseDamaged) and problem.folder is not None:
            self.damaged.emit(sentence, problem.folder)
        else:
            self.broken.emit(sentence)

    def _look_after(self) -> None:
        self.ask(lambda service: service.look_after(), self._looked)

    def _look_for_damage(self, trouble: str) -> None:
        """An engine that begins reads the file anew, and may be the first to find it damaged."""
        if trouble:
            self.ask(lambda service: service.look_after(), self._looked_for_damage)

    def _looked_for_damage(self, care: Care) -> None:
        if care.damaged:  # else the trouble is what matters now
            self._looked(care)

    def _looked(self, care: Care) -> None:
        if care.damaged:
            self._care.stop()
        if care.warning:
            self.alarmed.emit(care.warning, care.damaged)

    def _open(self) -> None:
        try:
            service = self._open_service()
            try:
                self._start(service)
            except BaseException:
                service.close()  # else it would keep everybody from taking a copy back
                raise
        except BaseException as problem:
            self._service.set_exception(problem)
        else:
            self._service.set_result(service)

    def _start(self, service: Service) -> None:
        service.subscribe(self.bridge.tell)
        service.watch_uploads(self.bridge.tell_upload)
        service.watch_engine(self.bridge.tell_trouble)
        service.start_engine(beside=self._beside)

    def _shut(self) -> None:
        if self._service.exception() is None:
            service = self._service.result()
            service.stop_engine()
            service.close()


def _logo(file: str) -> QImage:
    reader = QImageReader(str(Path(file).expanduser()))
    reader.setScaledSize(reader.size().scaled(EMBLEM, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _part(media: Media, image: Image, side: int) -> QImage:
    """Show a part as it is sent: by the same code."""
    limits = PictureLimits(max_side=side)
    return QImage.fromData(media.fitted(replace(image, focal=None), limits).content)


def _reduced(master: bytes, size: QSize) -> QImage:
    """Decode a picture at the size it is shown at: a tenth of the time of the whole."""
    content = QBuffer()
    content.setData(QByteArray(master))
    reader = QImageReader(content)
    reader.setScaledSize(reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
