"""The fields in which an announcement's words are written, and what each holds to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from publisher import variants
from publisher.announcement import Announcement
from publisher.spelling.words import Word, words
from ui.pages.compose import ComposePage
from ui.widgets.spelling.line import SpelledLine
from ui.widgets.spelling.paragraphs import SpelledParagraphs
from ui.widgets.spelling.spelled import Spelled
from ui.widgets.spelling.verdicts import Verdicts


@dataclass(frozen=True, slots=True)
class Closed:
    """A text of one channel's own, while nobody writes in it."""

    channel: str
    language: str
    text: str


class Fields(QObject):
    """They come and go with languages, pictures and channels."""

    asked = Signal(object, object, object)  # as Spelled.asked
    scrolled = Signal()

    def __init__(self, compose: ComposePage, verdicts: Verdicts, parent: QObject) -> None:
        super().__init__(parent)
        self._compose = compose
        self._verdicts = verdicts
        self._all: list[Spelled] = []  # also of a language that was removed and may come back
        self.spelled: list[Spelled] = []  # as they are read
        self.closed: list[Closed] = []

    def look_around(self) -> None:
        """Find the fields that there are now."""
        self._all = [one for one in self._all if shiboken6.isValid(one)]
        known = {one.field: one for one in self._all}
        self.spelled = []
        for field, language in self._written_now():
            spelled = known.get(field) or self._attach(field)
            spelled.language = language
            self.spelled.append(spelled)
        announcement = self._compose.form.announcement()
        self._verdicts.announcement = announcement.id
        self.closed = list(self._closed(announcement))

    def leave(self) -> None:
        """Check nothing any more."""
        for one in self._all:
            if shiboken6.isValid(one):
                one.detach()
        self._all, self.spelled, self.closed = [], [], []

    def refresh(self) -> None:
        """Mark anew what is in sight."""
        for one in self.spelled:
            if shiboken6.isValid(one):
                one.refresh()

    def samples(self) -> list[tuple[str, list[str]]]:
        """The texts to look up, each with its language and, where it is long, what is in sight."""
        fields = [(one.language, one.samples()) for one in self.spelled]
        return fields + [(one.language, [one.text]) for one in self.closed]

    def being_typed(self) -> set[str]:
        """The words that are not finished."""
        return {one.being_typed() for one in self.spelled if shiboken6.isValid(one)}

    def mistakes_of(self, closed: Closed) -> list[Word]:
        """The words to look at in a text that nobody writes in."""
        return [
            word for word in words(closed.text) if self._verdicts.wrong(closed.language, word.text)
        ]

    def _attach(self, field: QLineEdit | QPlainTextEdit) -> Spelled:
        spelled: Spelled
        if isinstance(field, QLineEdit):
            spelled = SpelledLine(field, self._verdicts)
        else:
            spelled = SpelledParagraphs(field, self._verdicts)
        spelled.asked.connect(self.asked)
        spelled.scrolled.connect(self.scrolled)
        self._all.append(spelled)
        return spelled

    def _written_now(self) -> Iterator[tuple[QLineEdit | QPlainTextEdit, str]]:
        form = self._compose.form
        own: str = form.language.currentData()
        for language, page in form.languages.pages():
            yield from ((one, language) for one in (page.title, page.summary, page.body.field))
        yield from ((one, own) for one in (*form.images.descriptions(), form.link_label))
        for card in self._compose.previews.cards.values():
            if card.editor is not None and card.editing:
                yield from ((one, own) for one in (card.editor.field, card.editor.comment))

    def _closed(self, announcement: Announcement) -> Iterator[Closed]:
        adapters, seen = self._compose.slices.adapters, set[str]()
        for channel, card in self._compose.previews.cards.items():
            adapter = adapters.get(channel)
            if adapter is None or card.editing:
                continue
            own = variants.in_use(announcement, adapter.names)
            text = "\n\n".join(one for one in (own.text, own.first_comment) if one.strip())
            if text and text not in seen:  # one text may hold for several channels
                seen.add(text)
                yield Closed(channel, announcement.language, text)
