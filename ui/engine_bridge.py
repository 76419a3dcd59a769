"""From the engine's threads to the window: a queue, and one signal that carries nothing.

Python objects never travel in a signal between threads; only the wake-up does.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from publisher.views import DeliveryView, Upload

T = TypeVar("T")


class EngineBridge(QObject):
    """Tells the GUI thread which deliveries changed, the newest view of each."""

    changed = Signal(object)  # tuple[DeliveryView, ...], on the GUI thread
    uploading = Signal(object)  # tuple[Upload, ...], on the GUI thread
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: SimpleQueue[DeliveryView] = SimpleQueue()
        self._uploads: SimpleQueue[Upload] = SimpleQueue()
        self._awake = False
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def tell(self, view: DeliveryView) -> None:
        """Take one change, from any thread; returns at once."""
        self._views.put(view)
        self._wake()

    def tell_upload(self, upload: Upload) -> None:
        """Take how far an upload is, from any thread; returns at once."""
        self._uploads.put(upload)
        self._wake()

    def _wake(self) -> None:
        # A race here costs one needless wake-up, never a lost one: the flag falls before draining.
        if not self._awake and shiboken6.isValid(self):
            self._awake = True
            self._woken.emit()

    @Slot()
    def _drain(self) -> None:
        self._awake = False
        views = _newest(self._views, lambda view: view.id)
        if views:
            self.changed.emit(views)
        uploads = _newest(self._uploads, lambda upload: upload.delivery_id)
        if uploads:
            self.uploading.emit(uploads)


def _newest(queue: SimpleQueue[T], about: Callable[[T], str]) -> tuple[T, ...]:
    """Take what is in the queue now, the last of each delivery."""
    newest: dict[str, T] = {}
    for _ in range(queue.qsize()):
        try:
            one = queue.get_nowait()
        except Empty:
            break
        newest.pop(about(one), None)
        newest[about(one)] = one
    return tuple(newest.values())
