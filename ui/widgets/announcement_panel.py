"""How a whole announcement stands, and what a person can do about all of it now."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.delivery import LATE, State
from publisher.sentence import both
from publisher.views import DeliveryView, Upload
from ui.language import said, writing
from ui.widgets.flow import FlowLayout
from ui.widgets.upload_bar import UploadBar


class WholeAct(StrEnum):
    """What a person can ask of an announcement."""

    OPEN = "open"
    DECIDE = "decide"  # is what is late still relevant?
    RETRY = "retry"  # what was refused, or rests before another try
    CALL_OFF = "call off"  # what has not left yet


AGAIN = frozenset({State.REJECTED, State.WAITING})
NOT_YET = frozenset({State.QUEUED, State.WAITING})


class AnnouncementPanel(QWidget):
    """Shows one announcement in words, with a button for each thing that its deliveries allow."""

    asked = Signal(str)  # a WholeAct

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._sentence = QLabel()
        for label in (self._title, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.upload = UploadBar()
        self.buttons: dict[WholeAct, QPushButton] = {}
        row = FlowLayout(across=8, down=6)
        for act in WholeAct:
            button = QPushButton()
            button.clicked.connect(lambda _=False, act=act: self.asked.emit(act.value))
            self.buttons[act] = button
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self.upload, self._sentence):
            column.addWidget(widget)
        column.addLayout(row)

    def show_views(
        self, title: str, counted: str, views: Sequence[DeliveryView], upload: Upload | None
    ) -> None:
        """Show this announcement; `counted` says in words how many stand how."""
        self._title.setText(title)
        self.upload.show_upload(upload)
        self._sentence.setText("\n".join((counted, *self._sentences(views))))
        again, not_yet = _in(AGAIN, views), _in(NOT_YET, views)
        late = [view for view in _in(LATE, views) if not view.stopped]
        self._offer(WholeAct.OPEN, self.tr("&Ouvrir l'annonce"))
        self._offer(WholeAct.DECIDE, self.tr("&Décider pour cette annonce…"), bool(late))
        self._offer(WholeAct.RETRY, self._retry_words(again), bool(again))
        self._offer(WholeAct.CALL_OFF, self.tr("A&nnuler ce qui n'est pas parti…"), bool(not_yet))

    def _offer(self, act: WholeAct, text: str, possible: bool = True) -> None:
        self.buttons[act].setText(text)
        self.buttons[act].setVisible(possible)

    def _retry_words(self, again: Sequence[DeliveryView]) -> str:
        if len(again) == 1:
            return self.tr("&Envoyer maintenant sur {channel}").format(channel=again[0].channel)
        return self.tr("&Envoyer maintenant sur {count} canaux").format(
            count=writing.number(len(again))
        )

    def _sentences(self, views: Sequence[DeliveryView]) -> list[str]:
        """What waits for what."""
        told = []
        pages: dict[str, list[str]] = {}
        for view in views:
            if view.waits_for_link and view.waits_for:
                pages.setdefault(view.waits_for, []).append(view.channel)
        for page, waiting in pages.items():
            sentence = self.tr("{channels} attend {page}, pour son adresse.")
            if len(waiting) > 1:
                sentence = self.tr("{channels} attendent {page}, pour son adresse.")
            told.append(sentence.format(channels=said(both(waiting)), page=page))
        unknown = [v.channel for v in views if v.state is State.NEEDS_DECISION and not v.prepared]
        if unknown:
            told.append(
                self.tr(
                    "Choisissez la ligne du canal pour dire si le message y est paru : {channels}."
                ).format(channels=said(both(unknown)))
            )
        if any(view.stopped for view in views):
            told.append(self.tr("Tout est suspendu : rien ne part avant la reprise."))
        return told


def _in(states: frozenset[State], views: Sequence[DeliveryView]) -> list[DeliveryView]:
    return [view for view in views if view.state in states]
