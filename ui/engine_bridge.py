"""From the engine's threads to the window: a queue, and one signal that carries nothing.

Python objects never travel in a signal between threads; only the wake-up does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from publisher.views import DeliveryView, Upload
from ui.language import said

T = TypeVar("T")
News = dict[str, DeliveryView]
AT_ONCE: Final = 1  # change per turn of the event loop: twenty at once would be felt


class EngineBridge(QObject):
    """Tells the GUI thread which deliveries changed, the newest of each, and how sending goes."""

    changed = Signal(object)  # tuple[DeliveryView, ...], on the GUI thread
    uploading = Signal(object)  # tuple[Upload, ...], on the GUI thread
    troubled = Signal(str)  # why nothing is sent for the moment, or "": it is again
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: SimpleQueue[DeliveryView] = SimpleQueue()
        self._uploads: SimpleQueue[Upload] = SimpleQueue()
        self._troubles: SimpleQueue[str] = SimpleQueue()
        self._awake = False
        self._left: dict[str, DeliveryView] = {}  # the newest of each, not told yet
        self._noted: list[News] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._tell_some)
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def tell(self, views: Iterable[DeliveryView]) -> None:
        """Take what changed, from any thread; returns at once."""
        for view in views:
            self._views.put(view)
        self._wake()

    def tell_upload(self, upload: Upload) -> None:
        """Take how far an upload is, from any thread; returns at once."""
        self._uploads.put(upload)
        self._wake()

    def tell_trouble(self, sentence: str) -> None:
        """Take why nothing is sent, or "", from any thread; returns at once."""
        self._troubles.put(sentence)
        self._wake()

    def note(self) -> News:
        """Begin to note what is told, by the ids of deliveries, until `end` is given it back."""
        news: News = {}
        self._noted.append(news)
        return news

    def end(self, news: News) -> None:
        """Note nothing more there."""
        self._noted = [one for one in self._noted if one is not news]

    def _wake(self) -> None:
        # A race here costs one needless wake-up, never a lost one: the flag falls before draining.
        if not self._awake and shiboken6.isValid(self):
            self._awake = True
            self._woken.emit()

    @Slot()
    def _drain(self) -> None:
        self._awake = False
        _take(self._views, self._left, lambda view: view.id)
        if not self._turn.isActive():  # else this turn has told its share
            self._tell_some()
        uploads: dict[str, Upload] = {}
        _take(self._uploads, uploads, lambda upload: upload.delivery_id)
        if uploads:
            self.uploading.emit(tuple(uploads.values()))
        while not self._troubles.empty():
            self.troubled.emit(said(self._troubles.get()))

    def _tell_some(self) -> None:
        few = [self._left.pop(id) for id in list(islice(self._left, AT_ONCE))]
        for news in self._noted:
            news.update({view.id: view for view in few})
        if few:
            self._turn.start()
            self.changed.emit(tuple(few))
        else:
            self._turn.stop()


def _take(queue: SimpleQueue[T], newest: dict[str, T], about: Callable[[T], str]) -> None:
    """Move what is in the queue now into `newest`, the last of each delivery."""
    for _ in range(queue.qsize()):
        try:
            one = queue.get_nowait()
        except Empty:
            break
        newest.pop(about(one), None)
        newest[about(one)] = one
