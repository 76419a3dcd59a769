"""What one page asks of another, carried from the one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from publisher.views import Accepted, RevisionView
from ui.main_window.places import CHANNELS, COMPOSE, HISTORY, OUTBOX

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Errands(QObject):
    """Connects the pages of one window; none of them knows another."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._of_announcements()
        self._of_drafts()
        self._of_the_outbox()
        self._of_accounts()
        self._of_words()

    def _of_announcements(self) -> None:
        window = self._window
        for page in (window.compose, window.outbox, window.history, window.calendar):
            page.details.connect(window.visit.begin)
        window.visit.correct_asked.connect(self._correct)
        window.visit.withdrawn.connect(self._withdrawn)
        window.visit.change_asked.connect(window.borrowing.change)
        window.visit.duplicate_asked.connect(window.borrowing.duplicate)
        window.visit.changed.connect(window.calendar.refresh)

    def _of_drafts(self) -> None:
        window = self._window
        window.calendar.draft_chosen.connect(window.open_draft)
        window.calendar.draft_moved.connect(window.compose.redated)
        window.calendar.write_asked.connect(window.new_announcement)
        for taking in (window.filing, window.borrowing):
            taking.taken.connect(partial(window.go_to, COMPOSE))
        window.filing.exported.connect(window.voice.exported)
        window.filing.filled.connect(self._filled)
        window.filing.arrived.connect(self._arrived)
        window.borrowing.kept.connect(window.voice.done)
        for failing in (window.visit, window.filing, window.borrowing, window.spelling):
            failing.failed.connect(window.voice.say)

    def _of_the_outbox(self) -> None:
        window = self._window
        window.outbox.suspension_changed.connect(window.voice.show_suspension)
        window.outbox.resumed.connect(window.asking.ask_if_any)
        for asking in (window.outbox, window.calendar):
            asking.decide_asked.connect(window.asking.ask)
        window.asking.decided.connect(window.outbox.refresh)
        for leading in (window.voice, window.rescue):
            leading.outbox_asked.connect(partial(window.go_to, OUTBOX))
        window.rescue.broken.connect(window.voice.broken)
        window.rescue.asked.connect(window.voice.hold)

    def _of_accounts(self) -> None:
        window = self._window
        window.channels.tested.connect(window.accounts.look)
        window.channels.joined.connect(window.compose.usual.choose_all)
        window.accounts.learnt.connect(window.channels.show_conditions)
        window.accounts.learnt.connect(window.compose.learn)
        window.accounts.channels_asked.connect(partial(window.go_to, CHANNELS))

    def _of_words(self) -> None:
        window = self._window
        window.spelling.going.connect(partial(window.go_to, COMPOSE))
        window.spelling.said.connect(window.voice.done)
        window.library.changed.connect(window.spelling.look)

    def _correct(self, newest: RevisionView, channels: Sequence[str]) -> None:
        self._window.go_to(COMPOSE)
        self._window.compose.correct(newest, channels)

    def _withdrawn(self, accepted: Accepted) -> None:
        self._window.go_to(OUTBOX)
        if accepted.by_hand:
            self._window.voice.say(" ".join(f"{name} : {what}" for name, what in accepted.by_hand))

    def _arrived(self) -> None:
        self._window.voice.done(
            self.tr("Ceci vient de l'extérieur : relisez tout, le lien aussi, avant de publier.")
        )

    def _filled(self, sentence: str) -> None:
        self._window.go_to(HISTORY)
        self._window.voice.done(sentence)
