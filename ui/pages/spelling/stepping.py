"""From one word to look at to the next, through all fields and back to the first."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from publisher.spelling.words import Word
from ui.pages.compose import ComposePage
from ui.pages.spelling.fields import Fields
from ui.widgets.going import go_to
from ui.widgets.spelling.spelled import Spelled


def step(compose: ComposePage, fields: Fields) -> bool:
    """Go to the next word after the keyboard; False when there is none."""
    here = _here(fields)
    after = fields.spelled[here:] + fields.spelled[:here] if here is not None else fields.spelled
    for number, spelled in enumerate(after):
        begin = spelled.cursor() if here is not None and number == 0 else 0
        for word in spelled.mistakes():
            if word.start >= begin:
                _go(compose, spelled, word)
                return True
        if spelled is fields.spelled[-1] and _open(compose, fields):
            return True
    for spelled in after[:1]:  # round to what stands before the keyboard in its own field
        for word in spelled.mistakes():
            _go(compose, spelled, word)
            return True
    return False


def _here(fields: Fields) -> int | None:
    focused = QApplication.focusWidget()
    for number, spelled in enumerate(fields.spelled):
        if spelled.field is focused:
            return number
    return None


def _open(compose: ComposePage, fields: Fields) -> bool:
    """Open a channel's own text that has a word to look at, and go to it."""
    for closed in fields.closed:
        if fields.mistakes_of(closed):
            compose.adapting.edit(closed.channel)
            fields.look_around()
            card = compose.previews.cards[closed.channel]
            own = [one for one in fields.spelled if card.isAncestorOf(one.field)]
            for spelled in own:
                for word in spelled.mistakes():
                    _go(compose, spelled, word)
                    return True
    return False


def _go(compose: ComposePage, spelled: Spelled, word: Word) -> None:
    compose.form.languages.reveal(spelled.field)
    go_to(spelled.field)
    spelled.choose(word)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(spelled.field, word.text))
