"""The page where an announcement is written, previewed and sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from publisher.announcement import Draft
from publisher.channel import Channel
from publisher.problem import Problem
from publisher.views import Accepted, ChannelView, DeliveryView, RevisionView
from ui.address import Outside
from ui.desk import Desk
from ui.dialogs.what_to_do import WhatToDo, open_address
from ui.pages.compose.adapting import Adapting
from ui.pages.compose.autosave import Autosave
from ui.pages.compose.bar import PublishBar
from ui.pages.compose.correcting import Readers, correction_of, is_correction
from ui.pages.compose.fixes import Fixes
from ui.pages.compose.form import AnnouncementForm
from ui.pages.compose.halves import halves
from ui.pages.compose.next_slot import NextSlot
from ui.pages.compose.pictures import Pictures
from ui.pages.compose.previews import Previews
from ui.pages.compose.publishing import Publishing, asked_later
from ui.pages.compose.remarks import Remarks
from ui.pages.compose.repeating import Repeating
from ui.pages.compose.saving import Saving
from ui.pages.compose.sent import SentPanel
from ui.pages.compose.shelf import Shelf
from ui.pages.compose.slices import Check, Slices
from ui.pages.compose.usual import UsualChannels
from ui.widgets.notice import Notice
from ui.widgets.pasting import Pasting


class ComposePage(QWidget):
    """Holds one draft at a time; there is always one."""

    saved_words = Signal(str)  # « Enregistré à 10:32 »
    details = Signal(str)  # announcement id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft: Draft | None = None
        self.form = AnnouncementForm()
        self.previews = Previews()
        self.bar = PublishBar()
        self.notice = Notice()
        self._remarks = Remarks(self.notice, self)
        self.sent = SentPanel()
        self.autosave = Autosave(desk, self._to_save, self)
        self._saving = Saving(self.autosave, self.notice, self)
        self.slices = Slices(self.current, self)
        self._readers = Readers(desk, self.slices, self)
        self.publishing = Publishing(desk, self)
        self.shelf = Shelf(desk, self)
        self._next_slot = NextSlot(desk, self.bar.when, self.current, self)
        self.repeating = Repeating(desk, self.bar.when, self.current, self)
        self.adapting = Adapting(self.form, self.previews, self.slices, self)
        self.previews.offers = Fixes(self.form, self.bar, self.adapting, self).offers
        self._pictures = Pictures(desk, self.form.images, self.previews, self)
        self._pasting = Pasting(desk.background, self)
        self.usual = UsualChannels(desk, self.form, self.previews, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self.setEnabled(False)

    # The draft

    def draft(self) -> Draft:
        """What is written and chosen now."""
        assert self._draft is not None
        channels = self.previews.chooser.chosen()
        written = replace(self._draft, announcement=self.form.announcement(), channels=channels)
        return self.bar.when.put_into(written)

    def show_draft(self, draft: Draft) -> None:
        """Put another draft on the page; what was being written is saved first."""
        self.autosave.flush()
        self._draft = draft
        self.notice.be_quiet()
        self.adapting.begin()
        self.form.show_announcement(draft.announcement)
        self.previews.set_chosen(draft.channels)
        self.bar.show_draft(draft)
        self.usual.begin(draft)
        correcting = is_correction(draft)
        self.previews.chooser.setEnabled(not correcting)
        if correcting:
            self._remarks.corrects()
        self._stack.setCurrentIndex(0)
        self.setEnabled(True)
        self._readers.follow(draft.announcement)
        self.saved_words.emit("")
        self.form.begin()

    def new(self, at: datetime | None = None) -> None:
        """Begin another announcement, at a wall time; a draft that is empty is used again."""
        if self._draft is not None and self._stack.currentIndex() == 0 and self.is_empty():
            if at is not None:
                self._show_changed(replace(self.draft(), publish_at=at, repeat=None))
            self.form.languages.open("")
            self.form.begin()
            return
        self.autosave.flush()
        self.shelf.take_new(at)

    def take_outside(self, outside: Outside) -> None:
        """Begin an announcement with what came from outside, for the usual channels."""
        self.autosave.flush()
        self.shelf.take_outside(outside)

    def open(self, draft_id: str) -> None:
        """Open a saved draft."""
        self.autosave.flush()
        self.shelf.take(draft_id)

    def redated(self, draft_id: str) -> None:
        """A draft was given another date; when it is this one, show it."""
        if self._draft is not None and self._draft.announcement.id == draft_id:
            self.shelf.take(draft_id)

    def deleted(self, draft_id: str) -> None:
        """A draft was deleted; when it is this one, begin another."""
        if self._draft is not None and self._draft.announcement.id == draft_id:
            self.autosave.forget()
            self._draft = None
            self.shelf.take_last()

    def correct(self, newest: RevisionView, channels: Sequence[str]) -> None:
        """Load what was published last, to correct it."""
        self._show_changed(correction_of(newest, channels))

    def save_now(self) -> None:
        """Save without waiting (Ctrl+S)."""
        if self._draft is not None:
            self.autosave.touch()
            self.autosave.flush()

    def is_empty(self) -> bool:
        """Whether nothing was written yet."""
        written = self.form.announcement()
        shown = written.images or written.video
        wordings = [self.form.languages.main.written(), *written.translations.values()]
        return not shown and not any(
            one.title or one.summary or one.body.strip() for one in wordings
        )

    # Channels, states

    def set_channels(
        self, channels: Sequence[ChannelView], adapters: Mapping[str, Channel], check: Check
    ) -> None:
        """Offer these channels and preview with their adapters."""
        self.previews.set_channels(channels)
        self.usual.offer(channels)
        self.slices.set_views(channels)
        self.slices.set_adapters(adapters, check)

    def learn(self, channels: Sequence[ChannelView]) -> None:
        """Something was learnt of the channels, of their groups too perhaps."""
        self.slices.set_views(channels)
        self.usual.refresh()

    def update_views(self, views: Sequence[DeliveryView]) -> None:
        """Show what the engine says."""
        self.sent.update_views(views)
        self._readers.look_again(views)

    def publish(self) -> None:
        """Ask for the last word, then send."""
        if self._draft is None or self._stack.currentIndex() != 0 or not self.isEnabled():
            return
        draft = self.draft()
        if not draft.channels:
            self._remarks.no_channel()
            return
        self.notice.be_quiet()
        self.bar.publish.setEnabled(False)
        self.autosave.flush()
        self.publishing.start(draft)

    # How it is put together

    def _lay_out(self) -> None:
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(halves(self.form, self.previews), 1)
        column.addWidget(self.bar)
        self._stack.addWidget(writing)
        self._stack.addWidget(self.sent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _listen(self) -> None:
        for signal in (self.form.changed, self.previews.chosen_changed, self.bar.when.changed):
            signal.connect(self._changed)
        self.usual.chosen.connect(self._changed)
        self.previews.grown.connect(self.slices.restart)
        self.form.languages.shown.connect(self.previews.show_language)
        self.form.languages.pasted.connect(self._pasting.take)
        self.form.languages.pictures_given.connect(self.form.images.take)
        self.form.languages.picture_given.connect(self._pictures.take_in_pasted)
        self.slices.previewed.connect(self.previews.show_preview)
        self.slices.previewed.connect(self._pictures.note)
        self.slices.finished.connect(self._pictures.finished)
        self.slices.checked.connect(self._show_checked)
        self._saving.told.connect(self.saved_words)
        self.shelf.taken.connect(self.show_draft)
        self.shelf.changed.connect(self._show_changed)
        pastes = (self.form.languages.refused, self._pasting.refused)
        for refused in (*pastes, self._pictures.failed, self.shelf.failed):
            refused.connect(self._remarks.refuse)
        self.bar.asked.connect(self.publish)
        self._next_slot.failed.connect(self._remarks.refuse)
        self.publishing.accepted.connect(self._accepted)
        self.publishing.refused.connect(self._remarks.refuse)
        self.publishing.called_off.connect(self._remarks.called_off)
        self.publishing.settled.connect(self._settled)
        self.sent.again.connect(self.new)
        self.sent.details.connect(self.details)
        self.sent.open_asked.connect(open_address)
        self.sent.help_asked.connect(self._help)

    def _changed(self) -> None:
        if self._draft is not None:
            self.autosave.touch()
            self.slices.restart()

    def current(self) -> Draft | None:
        """What is written now, or None when no draft is open."""
        return None if self._draft is None else self.draft()

    def _to_save(self) -> Draft | None:
        # Saved behind its own publication, it would come back as a draft.
        return None if self.publishing.sending else self.current()

    def _show_checked(self, problems: Sequence[Problem]) -> None:
        self.previews.show_problems(asked_later(self.draft(), problems))
        self.previews.wait_for_words(self.is_empty())

    def _settled(self) -> None:
        self.bar.publish.setEnabled(True)
        if self._draft is not None:
            if is_correction(self._draft) and not self.notice.text:
                self._remarks.corrects()
            self.autosave.touch()

    def _show_changed(self, draft: Draft) -> None:
        self.show_draft(draft)
        self._changed()

    def _accepted(self, draft: Draft, accepted: Accepted) -> None:
        self.autosave.forget()
        self._draft = None
        self.saved_words.emit("")
        self._stack.setCurrentIndex(1)
        self.sent.start(draft.announcement.title, accepted)
        # What changed between the outbox and here was told before the rows existed.
        follow = self.sent.update_views
        about = accepted.announcement_id
        self._desk.ask_with_news(lambda service: service.deliveries(about), follow, follow)

    def _help(self, delivery_id: str) -> None:
        row = self.sent.rows.get(delivery_id)
        if row is not None:
            WhatToDo(self._desk, row.view, self).open()
