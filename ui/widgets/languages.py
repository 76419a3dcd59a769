"""The same announcement in several languages: one tab each, the announcement's own first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from publisher.announcement import Translation
from ui import words
from ui.look import icon, tones
from ui.widgets.going import go_to
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
    text_asked = Signal()  # one of the library is to be inserted
    shown = Signal(str)  # the code of the translation that is in sight; "": the announcement's own

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = "fr"
        self._codes: list[str] = []  # of the translations: the second tab and those after it
        self._removed: tuple[int, str, Wording] | None = None
        self.tabs = QTabBar()
        self.add = QPushButton(self.tr("+ Langue"))
        self._menu = QMenu(self.add)
        self.remove = QPushButton(self.tr("Retirer cette langue"))
        self.told = QLabel()
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
        self.tabs.setCurrentIndex(0)
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
        self.tabs.setTabText(0, words.language_name(language))
        self._tell()

    # Where one is

    def current(self) -> Wording:
        """The wording in sight."""
        return self.main if self.tabs.currentIndex() < 1 else self._page(self.current_code())

    def current_code(self) -> str:
        """The translation in sight; "": the announcement's own words."""
        place = self.tabs.currentIndex()
        return self._codes[place - 1] if place > 0 else ""

    def code_at(self, number: int) -> str:
        """The code of a translation by its number, from 1; "" when there is none."""
        return self._codes[number - 1] if 0 < number <= len(self._codes) else ""

    def open(self, code: str) -> Wording:
        """Bring a translation into sight, or with "" the announcement's own words."""
        self.tabs.setCurrentIndex(self._codes.index(code) + 1 if code else 0)
        return self.current()

    def reveal(self, field: QWidget) -> None:
        """Bring the tab that holds a field into sight; fields elsewhere are left alone."""
        for place, page in enumerate([self.main, *map(self._page, self._codes)]):
            if page.isAncestorOf(field):
                self.tabs.setCurrentIndex(place)

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
        self.tabs.setCurrentIndex(0)
        self.tabs.setFocus()
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
        chain(self.remove, page)

    def _insert(self, place: int, name: str, page: Wording) -> None:
        # The pages first: a new tab may become the current one at once.
        self.stack.insertWidget(place, page)
        self.tabs.insertTab(place, name)
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
        self.tabs.removeTab(place)
        return page

    def _signals(self, page: Wording) -> tuple[tuple[SignalInstance, _Receiver], ...]:
        """What is heard of a page while it is one of the tabs."""
        field = page.body.field
        return (
            (page.changed, self._written),
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
        """Mark each translation by a drawing and by words: nobody has to know the colours."""
        code, original = self.current_code(), self.main.written()
        for place, other in enumerate(self._codes, start=1):
            missing = self._page(other).missing(original)
            state = self._state(missing)
            drawing = ("warning", tones().wait.ink) if missing else ("check", tones().good.ink)
            self.tabs.setTabIcon(place, icon(*drawing))
            self.tabs.setTabToolTip(place, state)
            self.tabs.setAccessibleTabName(place, f"{self.tabs.tabText(place)}, {state}")
            if other == code:
                self.told.setText(state)
        self.add.setEnabled(bool(set(words.LANGUAGES) - {self._own, *self._codes}))
        self.told.setVisible(bool(code))
        self.remove.setVisible(bool(code))

    def _state(self, missing: list[str]) -> str:
        if not missing:
            return self.tr("Traduction complète")
        return self.tr("Il manque encore : {parts}").format(parts=", ".join(missing))

    def _offer(self) -> None:
        self._menu.clear()
        for code, name in words.LANGUAGES.items():
            if code not in (self._own, *self._codes):
                self._menu.addAction(name).triggered.connect(partial(self._asked, code))

    def _asked(self, code: str, _checked: bool = False) -> None:
        self.add_language(code)

    # How it is put together

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(self.tr("Langues de l'annonce"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setMenu(self._menu)
        self.add.setAccessibleName(self.tr("Ajouter une langue"))
        self.told.setProperty("role", "muted")
        for button in (self.add, self.remove):
            button.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addWidget(self.add)
        head.addStretch(1)
        about = QHBoxLayout()
        about.addWidget(self.told, 1)
        about.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(about)
        column.addWidget(self.stack, 1)

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self._turned)
        self.remove.clicked.connect(self.remove_current)
        self._menu.aboutToShow.connect(self._offer)
        for keys, step in STEPS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, step))

    def _turned(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._tell()
        self.shown.emit(self.current_code())

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        go_to(self.current().title)
