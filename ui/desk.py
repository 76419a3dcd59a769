"""The service as the window sees it: opened in the background, asked in the background.

Work asked for before the service is open waits for it; if it cannot be opened, all of it fails with
the same sentence.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from ui.background import Background
from ui.engine_bridge import EngineBridge

if TYPE_CHECKING:
    from publisher.service import Service

T = TypeVar("T")
PICTURE_WIDTH: Final = 640  # pixels


class Desk(QObject):
    """Asks the service for things; answers arrive on the GUI thread."""

    opened = Signal()
    broken = Signal(str)  # the service cannot be opened: one sentence
    closed = Signal(str)  # "" or the sentence of what could not be finished
    channels_changed = Signal()

    def __init__(self, open_service: Callable[[], Service], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.background = Background(self)
        self.bridge = EngineBridge(self)
        self._open_service = open_service
        self._service: Future[Service] = Future()

    def open(self) -> None:
        """Open the service and start its engine; `opened` or `broken` follows."""
        # Its own thread: waiting work must never fill the pool that would open.
        threading.Thread(target=self._open, name="publisher-opening", daemon=True).start()
        self.ask(lambda _: None, lambda _: self.opened.emit(), self.broken.emit)

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

    def picture(self, sha256: str, show: Callable[[str, QImage], object]) -> None:
        """Fetch one master as a small picture, then `show(sha256, picture)`."""

        def fetch(service: Service) -> QImage:
            master = QImage.fromData(service.media().read(sha256))
            return master.scaledToWidth(
                min(PICTURE_WIDTH, master.width()), Qt.TransformationMode.SmoothTransformation
            )

        self.ask(fetch, partial(show, sha256))

    def close(self) -> None:
        """Finish drafts, stop the engine, close the service; `closed` follows."""
        # In order: after the drafts that were given to be saved.
        self.background.run_in_background(
            self._shut, lambda _: self.closed.emit(""), self.closed.emit, in_order=True
        )

    def _open(self) -> None:
        try:
            service = self._open_service()
            service.subscribe(self.bridge.tell)
            service.start_engine()
        except BaseException as problem:
            self._service.set_exception(problem)
        else:
            self._service.set_result(service)

    def _shut(self) -> None:
        if self._service.exception() is None:
            service = self._service.result()
            service.stop_engine()
            service.close()
