"""Looks up the words of what is being written, after each pause, off the thread of the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from publisher.sentence import Sentence
from ui import words as names
from ui.desk import Desk
from ui.language import said
from ui.pages.compose import ComposePage
from ui.pages.spelling.fields import Fields
from ui.pages.spelling.looking_up import LookedUp, look_up
from ui.pages.spelling.offering import Offering
from ui.pages.spelling.stepping import step
from ui.widgets.spelling.verdicts import Verdicts

PAUSE: Final = 250  # ms without a key


class Spelling(QObject):
    """Off until `follow`. One look at a time; what was typed meanwhile is looked at next."""

    going = Signal()  # the page of the announcement is to be seen
    said = Signal(str)
    failed = Signal(str)
    understood = Signal(object)  # tuple[str, ...]: languages of which nothing more is to be said
    looked = Signal()  # what is shown is true

    def __init__(self, desk: Desk, compose: ComposePage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._compose = compose
        self._on = False
        self._without: tuple[str, ...] = ()
        self._busy, self._again = False, False
        self._verdicts = Verdicts()
        self._met: Sequence[tuple[str, str]] = ()  # what dictionaries refused, as it is read
        self.fields = Fields(compose, self._verdicts, self)
        self.offering = Offering(desk, self._verdicts, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._begin)
        self._listen()

    def follow(self, on: bool, without: Sequence[str]) -> None:
        """Check, or not; `without`: languages of which a person knows that they are not checked."""
        self._without = tuple(without)
        if on == self._on:
            return
        self._on = on
        if on:
            self.look()
            return
        self._pause.stop()
        self.fields.leave()
        self._verdicts.forget()
        self._met = ()
        self._compose.form.spelling.be_quiet()
        self._compose.bar.words.show_count(0)

    def stop(self) -> None:
        """Look up nothing any more: the window closes."""
        self._on = False
        self._pause.stop()

    def look(self) -> None:
        """Something was changed: look at it after a pause."""
        if self._on:
            self._pause.start()

    def next_word(self) -> None:
        """Go to the next word to look at (F7)."""
        self.going.emit()
        if not self._on:
            self.said.emit(
                self.tr(
                    "L'orthographe n'est pas vérifiée : Fichier > « Réglages de cet ordinateur… »."
                )
            )
            return
        self.fields.look_around()
        if not step(self._compose, self.fields):
            self.said.emit(self.tr("Il n'y a aucun mot à vérifier."))

    def unknown(self) -> tuple[str, ...]:
        """The different words to look at, as they are met."""
        return tuple(dict.fromkeys(self._wrong()))

    def _listen(self) -> None:
        compose = self._compose
        compose.slices.checked.connect(lambda _: self.look())
        compose.form.languages.shown.connect(lambda _: self.look())
        compose.previews.adapt_asked.connect(lambda _: self.look())
        compose.publishing.unknown = self.unknown
        compose.bar.words.clicked.connect(self.next_word)
        compose.bar.words.repainted.connect(self.fields.refresh)
        self.fields.asked.connect(self.offering.ask)
        self.fields.scrolled.connect(self.look)
        self.offering.changed.connect(self._show)
        self.offering.changed.connect(self.look)
        self.offering.failed.connect(self.failed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # The word that was being typed is finished when the field is left.
        application.focusChanged.connect(self._left)

    def _left(self) -> None:
        if self._on:
            self._show()

    def _begin(self) -> None:
        if self._busy:
            self._again = True
            return
        if self._compose.current() is None:
            return
        self.fields.look_around()
        self._busy = True
        self._desk.ask(
            partial(look_up, self.fields.samples()), self._found, lambda _: self._found(None)
        )

    def _found(self, found: LookedUp | None) -> None:
        self._busy = False
        if not self._on:
            return
        if self._again:
            self._again = False
            self._pause.start()
        if found is not None:
            self._verdicts.take(found.findings)
            self._met = found.met
            self._show()
            self._tell(found.findings.missing)
        self.looked.emit()

    def _show(self) -> None:
        self.fields.refresh()
        self._compose.bar.words.show_count(len(self._wrong()))

    def _wrong(self) -> list[str]:
        typed = self.fields.being_typed()
        return [
            word
            for language, word in self._met
            if self._verdicts.wrong(language, word) and word not in typed
        ]

    def _tell(self, missing: dict[str, Sentence]) -> None:
        notice = self._compose.form.spelling
        for language, advice in missing.items():
            if language not in self._without:
                notice.say(
                    self.tr("L'orthographe n'est pas vérifiée ({language}). {advice}").format(
                        language=names.language_name(language), advice=said(advice)
                    ),
                    "calm",
                    self.tr("Compris"),
                    partial(self._understand, language),
                )
                return
        notice.be_quiet()

    def _understand(self, language: str) -> None:
        self._compose.form.spelling.be_quiet()
        self._without = (*self._without, language)
        self.understood.emit(self._without)
        self.look()
