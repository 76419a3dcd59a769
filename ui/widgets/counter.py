"""How much of a channel's room a text takes."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from publisher.rendition import Length
from ui import words


class Counter(QLabel):
    """Shows used and limit; takes the colour of a warning when nearly full, of an error beyond."""

    NEARLY_FULL = 0.9

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length: Length | None = None

    def show_length(self, length: Length | None) -> None:
        """Show a length, or nothing where the channel does not count."""
        if length == self._length and self.text():
            return
        self._length = length
        self.setVisible(length is not None)
        if length is None:
            return
        text, role = words.length_words(length), "muted"
        if length.limit is not None and length.used > length.limit:
            text, role = self.tr("{count} : trop long").format(count=text), "error"
        elif length.limit is not None and length.used > self.NEARLY_FULL * length.limit:
            role = "nearly"
        self.setText(text)
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().polish(self)
