"""The common shape of a dialog: a heading, what it is about, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.widgets.notice import Notice


class Sheet(QDialog):
    """A window-modal dialog; `content` is where a subclass puts its fields."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        primary: str,
        *,
        cancel: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(title)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.notice = Notice()
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.primary = QPushButton(primary)
        self.primary.setProperty("role", "danger" if danger else "primary")
        self.primary.setDefault(not danger)
        self.primary.clicked.connect(self.confirm)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        if cancel:
            self.cancel = QPushButton(cancel)
            self.cancel.setAutoDefault(False)
            self.cancel.clicked.connect(self.reject)
            self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.primary)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(14)
        whole.addWidget(heading)
        whole.addWidget(self.notice)
        whole.addLayout(self.content, 1)
        whole.addLayout(self.buttons)
        self.setMinimumWidth(440)

    def explain(self, text: str) -> QLabel:
        """Add a paragraph."""
        line = QLabel(text)
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        self.content.addWidget(line)
        return line

    def busy(self, busy: bool) -> None:
        """While the answer is awaited, it cannot be asked for twice."""
        self.primary.setEnabled(not busy)
        if busy:
            self.notice.be_quiet()

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self.busy(False)
        self.notice.say(sentence, "bad")

    def confirm(self) -> None:
        """The primary button: a subclass checks, asks the service, then accepts."""
        self.accept()
