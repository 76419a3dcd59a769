"""One announcement that did not go out at its hour, and what a person may say about it."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.views import DeliveryView, WaitingView
from ui import words
from ui.language import said, writing
from ui.look.marks import MARKS
from ui.widgets.badge import Badge
from ui.widgets.flow import FlowLayout

SOON: Final = 5.0  # seconds: what is due within them goes now


class Word(StrEnum):
    """What a person says of the announcement."""

    KEEP = "keep"  # at the hour that was chosen, which is still to come
    NOW = "now"
    LATER = "later"  # at another hour, to be asked for
    DROP = "drop"


class WaitingCard(QFrame):
    """Its title, its hour, its channels, why it waits; then a button for each word."""

    said = Signal(str, str)  # a Word, the announcement's id

    def __init__(self, view: WaitingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setProperty("role", "card")
        title = QLabel(view.title)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        first = view.late[0]
        badge = Badge()
        badge.show_state(words.state_words(first.state), MARKS[first.state])
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons: dict[Word, QPushButton] = {}
        row = FlowLayout(across=8, down=6)
        for word, text in self._texts().items():
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setAccessibleName(words.named(text.rstrip("…"), view.title))
            button.clicked.connect(lambda _=False, word=word: self._say(word))
            self.buttons[word] = button
            row.addWidget(button)
        self.buttons[Word.KEEP].setVisible(view.planned_for > datetime.now(UTC))
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        for text in (
            self._where(),
            *dict.fromkeys(said(one.error) for one in view.late if one.error),
        ):
            line = QLabel(text)
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setProperty("role", "muted")
            column.addWidget(line)
        column.addLayout(row)
        column.addWidget(self.answer)

    @property
    def answered(self) -> bool:
        """Whether a person has spoken."""
        return not self.answer.isHidden()

    def busy(self, busy: bool) -> None:
        """While the answer is awaited, nothing else can be asked."""
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def show_answer(self, text: str) -> None:
        """Show what became of it, instead of the buttons."""
        for button in self.buttons.values():
            button.hide()
        self.answer.setText(text)
        self.answer.show()

    def _where(self) -> str:
        names = dict.fromkeys(one.channel for one in self.view.late)
        return self.tr("Prévue le {when} · {channels}").format(
            when=writing.moment(self.view.planned_for), channels=", ".join(names)
        )

    def _texts(self) -> dict[Word, str]:
        return {
            Word.KEEP: self.tr("Garder l'heure prévue"),
            Word.NOW: self.tr("Envoyer maintenant"),
            Word.LATER: self.tr("Choisir une heure…"),
            Word.DROP: self.tr("Abandonner…"),
        }

    def _say(self, word: Word) -> None:
        self.said.emit(word.value, self.view.announcement_id)


def released_words(views: tuple[DeliveryView, ...]) -> str:
    """Say when what was just released goes out."""
    due = max(view.due_at for view in views)
    if (due - datetime.now(UTC)).total_seconds() < SOON:
        return _tr("Elle part maintenant.")
    return _tr("Elle partira le {when}.").format(when=writing.moment(due))


def _tr(text: str) -> str:
    return QCoreApplication.translate("WaitingCard", text)
