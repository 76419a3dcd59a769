"""From the engine's threads to the window: a queue, and one signal that carries nothing.

Python objects never travel in a signal between threads; only the wake-up does.
"""

from __future__ import annotations

from queue import Empty, SimpleQueue

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from publisher.views import DeliveryView


class EngineBridge(QObject):
    """Tells the GUI thread which deliveries changed, the newest view of each."""

    changed = Signal(object)  # tuple[DeliveryView, ...], on the GUI thread
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: SimpleQueue[DeliveryView] = SimpleQueue()
        self._awake = False
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def tell(self, view: DeliveryView) -> None:
        """Take one change, from any thread; returns at once."""
        self._views.put(view)
        # A race here costs one needless wake-up, never a lost one: the flag falls before draining.
        if not self._awake and shiboken6.isValid(self):
            self._awake = True
            self._woken.emit()

    @Slot()
    def _drain(self) -> None:
        self._awake = False
        newest: dict[str, DeliveryView] = {}
        for _ in range(self._views.qsize()):
            try:
                view = self._views.get_nowait()
            except Empty:
                break
            newest.pop(view.id, None)
            newest[view.id] = view
        if newest:
            self.changed.emit(tuple(newest.values()))
