"""What was learnt of the accounts, looked at now and then; the strip that says what is in danger.

Only the database is asked, in the background: the engine's process asks the platforms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from publisher.health import DangerView
from publisher.views import ChannelView
from ui.desk import Desk
from ui.language import said
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from publisher.service import Service

SOON: Final = 1_000  # ms after something was sent: what platforms said of it is written down
NOW_AND_THEN: Final = 15_000  # ms
MOST: Final = 3  # dangers shown at once
Found = tuple[tuple[ChannelView, ...], tuple[DangerView, ...]]


class Accounts(QObject):
    """Fills `notice`, which stays until the accounts do again."""

    learnt = Signal(object)  # tuple[ChannelView, ...]
    channels_asked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.notice = Notice()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._now_and_then = QTimer(self)
        self._now_and_then.setInterval(NOW_AND_THEN)
        for timer in (self._soon, self._now_and_then):
            timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look again and again from now on."""
        self._now_and_then.start()

    def stop(self) -> None:
        """Look no more."""
        self._soon.stop()
        self._now_and_then.stop()

    def look_soon(self) -> None:
        """Something was sent: platforms may have said more."""
        if not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Ask what is known, and show it when the answer comes."""
        self._desk.ask(_found, self._show)

    def _show(self, found: Found) -> None:
        views, dangers = found
        self.learnt.emit(views)
        if dangers:
            self.notice.say(
                "\n".join(said(danger.message) for danger in dangers[:MOST]),
                "bad",
                self.tr("Voir les canaux"),
                self.channels_asked.emit,
            )
        else:
            self.notice.be_quiet()


def _found(service: Service) -> Found:
    return service.channels(), service.dangers()
