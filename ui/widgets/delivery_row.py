"""The live state of one delivery, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.delivery import WAIT_FOR_A_PERSON, State
from publisher.views import DeliveryView, Upload
from ui import words
from ui.language import said
from ui.look import tint
from ui.look.marks import MARKS
from ui.widgets.badge import Badge
from ui.widgets.hue_mark import HueMark
from ui.widgets.upload_bar import UploadBar


class DeliveryRow(QFrame):
    """One channel: its name, its state, its link, and the error in words."""

    open_asked = Signal(str)  # the address
    help_asked = Signal(str)  # the delivery's id: a person must look at it

    def __init__(self, view: DeliveryView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setProperty("role", "card")
        name = QLabel(view.channel)
        name.setProperty("role", "heading")
        self.badge = Badge()
        self.link = QPushButton(self.tr("Ouvrir"))
        tint(self.link, "open")
        self.link.setAccessibleName(
            self.tr("Ouvrir la publication sur {channel}").format(channel=view.channel)
        )
        self.link.clicked.connect(lambda: self.open_asked.emit(self.view.url or ""))
        self.act = QPushButton(self.tr("Que faire ?"))
        self.act.setAccessibleName(
            self.tr("Que faire pour {channel} ?").format(channel=view.channel)
        )
        self.act.clicked.connect(lambda: self.help_asked.emit(self.view.id))
        self.upload = UploadBar()
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(HueMark(view.channel))
        head.addWidget(name)
        head.addStretch(1)
        for widget in (self.badge, self.link, self.act):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.addLayout(head)
        column.addWidget(self.upload)
        column.addWidget(self.error)
        self.show_view(view)

    def show_view(self, view: DeliveryView) -> None:
        """Show where the delivery stands now."""
        self.view = view
        if view.state is not State.SENDING:
            self.upload.show_upload(None)
        self.badge.show_state(words.delivery_words(view), MARKS[view.state])
        self.link.setVisible(bool(view.url) and view.state is State.DELIVERED)
        self.act.setVisible(view.state in (*WAIT_FOR_A_PERSON, State.UNCERTAIN) or view.stopped)
        self.error.setText(said(view.error))
        self.error.setVisible(bool(view.error))

    def show_upload(self, upload: Upload) -> None:
        """Show how far its video is."""
        if self.view.state is State.SENDING:
            self.upload.show_upload(upload)
            self.badge.show_state(words.upload_words(upload), MARKS[State.SENDING])
