"""One sentence that the officer should not miss, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.language import said


class Notice(QFrame):
    """A coloured strip; hidden until it has something to say. Tones: good, bad, wait, calm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._what: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty when hidden."""
        return "" if self.isHidden() else self._label.text()

    def tell(self, text: str, tone: str) -> None:
        """Show a sentence until it is read: its button takes it away."""
        self.say(text, tone, self.tr("Compris"), self.be_quiet)

    def say(
        self,
        text: str,
        tone: str = "calm",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence and, when given, one button named `action`.

        What is not calm is also said aloud, once, to who cannot see it.
        """
        text = said(text)
        new = text != self.text
        self._label.setText(text)
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self._what = act
        self.setProperty("tone", tone)
        for widget in (self, self._label):
            widget.style().polish(widget)
        self.setAccessibleName(text)
        self.show()
        if new and tone != "calm":
            self.aloud()

    def aloud(self) -> None:
        """Say aloud, once, what is calm but must be heard."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._label.text()))

    def insist(self) -> None:
        """Put the keyboard on its button."""
        if not self._action.isHidden():
            self._action.setFocus()

    def be_quiet(self) -> None:
        """Say nothing any more."""
        self.hide()

    def _act(self) -> None:
        if self._what is not None:
            self._what()
