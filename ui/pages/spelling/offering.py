"""What is offered for a word: other words, the town's dictionary, to leave it alone."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, Signal

from publisher.spelling.lexicon import to_learn
from publisher.spelling.words import Word
from ui.desk import Desk
from ui.widgets.spelling.menu import offer
from ui.widgets.spelling.spelled import Spelled
from ui.widgets.spelling.verdicts import Verdicts


class Offering(QObject):
    """The menu opens once the dictionary has answered, unless the text is another one by then."""

    changed = Signal()  # a word is right now, or left alone
    failed = Signal(str)

    def __init__(self, desk: Desk, verdicts: Verdicts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._verdicts = verdicts

    def ask(self, spelled: Spelled, word: Word | None, where: QPoint) -> None:
        """Open the menu of a word, or the one that a field has anyway."""
        if word is None:
            offered = spelled.standard_menu()
            offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            offered.popup(where)
            return
        language, text = spelled.language, word.text
        self._desk.ask(
            lambda service: service.suggest(language, text),
            partial(self._open, spelled, word, where),
            self.failed.emit,
        )

    def _open(
        self, spelled: Spelled, word: Word, where: QPoint, suggestions: tuple[str, ...]
    ) -> None:
        if not shiboken6.isValid(spelled) or not _still_there(spelled, word):
            return
        unknown = self._verdicts.unknown(spelled.language, word.text)
        learnt = to_learn(word.text, unknown)
        offer(
            spelled.standard_menu(),
            suggestions,
            partial(self._put, spelled, word),
            (
                (
                    self.tr("&Ajouter « {word} » au dictionnaire de la commune").format(
                        word=learnt.replace("&", "&&")
                    ),
                    partial(self._learn, learnt),
                ),
                (self.tr("&Ignorer dans cette annonce"), partial(self._ignore, word.text)),
            ),
        ).popup(where)

    def _put(self, spelled: Spelled, word: Word, other: str) -> None:
        if shiboken6.isValid(spelled) and _still_there(spelled, word):
            spelled.put(word, other)

    def _learn(self, word: str) -> None:
        self._desk.ask(
            lambda service: service.learn(word), lambda _: self.changed.emit(), self.failed.emit
        )

    def _ignore(self, word: str) -> None:
        self._verdicts.ignore(word)
        self.changed.emit()


def _still_there(spelled: Spelled, word: Word) -> bool:
    return spelled.text()[word.start : word.end] == word.text
