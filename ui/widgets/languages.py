"""The same announcement in several languages: one tab each, the announcement's own first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from publisher.announcement import Translation
from ui import words
from ui.widgets.going import go_to
from ui.widgets.language_bar import LanguageBar
from ui.widgets.notice import Notice
from ui.widgets.tab_order import chain
from ui.widgets.wording import Wording

_Receiver: TypeAlias = SignalInstance | Callable[[], None]
STEPS: Final = (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1))


class Languages(QWidget):
    """`main` is the announcement's own wording; the translations keep their order."""

    changed = Signal()
    pasted = Signal(object)  # Pasted
    pictures_given = Signal(list)  # list[str]: paths, dropped on a text
    picture_given = Signal(object)  # QImage, pasted into a text
    refused = Signal(str)  # why something was not pasted
    text_asked = Signal()  # one of the library is to be inserted
    shown = Signal(str)  # the code of the translation that is in sight; "": the announcement's own

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = "fr"
        self._codes: list[str] = []  # of the translations: the second tab and those after it
        self._removed: tuple[int, str, Wording] | None = None
        self.bar = LanguageBar()
        self.notice = Notice()
        self.stack = QStackedWidget()
        self.main = Wording()
        self._lay_out()
        self._insert(0, words.LANGUAGES["fr"], self.main)
        self._listen()
        self._tell()

    # What is written

    def translations(self) -> dict[str, Translation]:
        """The translations as written now, by language."""
        return {code: self._page(code).written() for code in self._codes}

    def show_announcement(
        self, language: str, own: Translation, translations: Mapping[str, Translation]
    ) -> None:
        """Show another announcement."""
        self._forget_removed()
        for code in list(self._codes):
            self._take_out(code).deleteLater()
        self.main.show_words(own)
        self.name_main(language)
        for code, translation in translations.items():
            self._put_in(len(self._codes), code, Wording(words.language_name(code)))
            self._page(code).show_words(translation)
        self.bar.tabs.setCurrentIndex(0)
        self._tell()

    def rewrite(self, translations: Mapping[str, Translation]) -> None:
        """Take over translations that were changed elsewhere."""
        for code in [code for code in self._codes if code not in translations]:
            self._take_out(code).deleteLater()
        for place, (code, translation) in enumerate(translations.items()):
            if code not in self._codes:
                self._put_in(place, code, Wording(words.language_name(code)))
            self._page(code).rewrite(translation)
        self._tell()

    def name_main(self, language: str) -> None:
        """The announcement's own language is another one."""
        self._own = language
        self.bar.tabs.setTabText(0, words.language_name(language))
        self._tell()

    def pages(self) -> Iterator[tuple[str, Wording]]:
        """Each wording with its language, the announcement's own first."""
        yield self._own, self.main
        for code in self._codes:
            yield code, self._page(code)

    # Where one is

    def current(self) -> Wording:
        """The wording in sight."""
        return self.main if self.bar.tabs.currentIndex() < 1 else self._page(self.current_code())

    def current_code(self) -> str:
        """The translation in sight; "": the announcement's own words."""
        place = self.bar.tabs.currentIndex()
        return self._codes[place - 1] if place > 0 else ""

    def code_at(self, number: int) -> str:
        """The code of a translation by its number, from 1; "" when there is none."""
        return self._codes[number - 1] if 0 < number <= len(self._codes) else ""

    def open(self, code: str) -> Wording:
        """Bring a translation into sight, or with "" the announcement's own words."""
        self.bar.tabs.setCurrentIndex(self._codes.index(code) + 1 if code else 0)
        return self.current()

    def reveal(self, field: QWidget) -> None:
        """Bring the tab that holds a field into sight; fields elsewhere are left alone."""
        for place, page in enumerate([self.main, *map(self._page, self._codes)]):
            if page.isAncestorOf(field):
                self.bar.tabs.setCurrentIndex(place)

    # Languages come and go

    def add_language(self, code: str) -> None:
        """Begin a translation, and go to its title."""
        self._forget_removed()
        self._put_in(len(self._codes), code, Wording(words.language_name(code)))
        go_to(self.open(code).title)
        self._tell()
        self.changed.emit()

    def remove_current(self) -> None:
        """Take the translation in sight away; one button brings it back."""
        code = self.current_code()
        if not code:
            return
        self._forget_removed()
        place = self._codes.index(code)
        self._removed = (place, code, self._take_out(code))
        self.bar.tabs.setCurrentIndex(0)
        self.bar.tabs.setFocus()
        self.notice.say(
            self.tr("La traduction « {language} » est retirée.").format(
                language=words.language_name(code)
            ),
            "calm",
            self.tr("Annuler"),
            self._bring_back,
        )
        self._tell()
        self.changed.emit()

    def _bring_back(self) -> None:
        if self._removed is None:
            return
        place, code, page = self._removed
        self._removed = None
        self.notice.be_quiet()
        self._put_in(min(place, len(self._codes)), code, page)
        go_to(self.open(code).title)
        self._tell()
        self.changed.emit()

    def _forget_removed(self) -> None:
        self.notice.be_quiet()
        if self._removed is not None:
            self._removed[2].deleteLater()
            self._removed = None

    def _page(self, code: str) -> Wording:
        page = self.stack.widget(self._codes.index(code) + 1)
        assert isinstance(page, Wording)
        return page

    def _put_in(self, place: int, code: str, page: Wording) -> None:
        self._codes.insert(place, code)
        self._insert(place + 1, words.language_name(code), page)
        chain(self.bar.remove, page)

    def _insert(self, place: int, name: str, page: Wording) -> None:
        # The pages first: a new tab may become the current one at once.
        self.stack.insertWidget(place, page)
        self.bar.tabs.insertTab(place, name)
        for signal, passed_on in self._signals(page):
            signal.connect(passed_on)

    def _take_out(self, code: str) -> Wording:
        place = self._codes.index(code) + 1
        page = self._page(code)
        for signal, passed_on in self._signals(page):
            signal.disconnect(passed_on)
        self._codes.remove(code)
        self.stack.removeWidget(page)
        page.setParent(None)
        self.bar.tabs.removeTab(place)
        return page

    def _signals(self, page: Wording) -> tuple[tuple[SignalInstance, _Receiver], ...]:
        """What is heard of a page while it is one of the tabs."""
        field = page.body.field
        return (
            (page.changed, self._written),
            (page.summary.refused, self.refused),
            (page.body.text_asked, self.text_asked),
            (field.pasted, self.pasted),
            (field.pictures_given, self.pictures_given),
            (field.picture_given, self.picture_given),
        )

    # What is said of them

    def _written(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        own = self.main.written()
        self.bar.offer((self._own, *self._codes))
        self.bar.mark([self.main.missing_of_its_own(), *self._missing(own)])

    def _missing(self, own: Translation) -> list[list[str]]:
        return [self._page(code).missing(own) for code in self._codes]

    # How it is put together

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)

    def _listen(self) -> None:
        self.bar.turned.connect(self._turned)
        self.bar.add_asked.connect(self.add_language)
        self.bar.remove_asked.connect(self.remove_current)
        for keys, step in STEPS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, step))

    def _turned(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._tell()
        self.shown.emit(self.current_code())

    def _step(self, step: int) -> None:
        self.bar.tabs.setCurrentIndex((self.bar.tabs.currentIndex() + step) % self.bar.tabs.count())
        go_to(self.current().title)
