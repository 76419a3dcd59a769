"""What the system gives as an event: on macOS, the files and `publisher:` addresses to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.address import is_address


class Application(QApplication):
    """Tells what it is given.

    Not an event filter on the application: that would see every event of every widget, in Python.
    """

    given = Signal(str)  # an address, or the path of a file

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        address = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        what = address if is_address(address) else event.file()
        if what:
            self.given.emit(what)
        return True
