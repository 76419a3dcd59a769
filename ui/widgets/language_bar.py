"""The tabs of the languages, each marked, and the buttons that add and remove one."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget

from ui import words
from ui.look import icon, tones


class LanguageBar(QWidget):
    """The first tab is the announcement's own language; it cannot be removed."""

    turned = Signal(int)  # another tab is in sight
    add_asked = Signal(str)  # a code
    remove_asked = Signal()  # the language in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[str, ...] = ()
        self._missing: list[list[str]] = []
        self.tabs = QTabBar()
        self.add = QPushButton(self.tr("+ Langue"))
        self.menu = QMenu(self.add)
        self.told = QLabel()
        self.remove = QPushButton(self.tr("Retirer cette langue"))
        self.tabs.setAccessibleName(self.tr("Langues de l'annonce"))
        self.tabs.setObjectName("languages")  # narrower: four of them stand beside each other
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setMenu(self.menu)
        self.add.setAccessibleName(self.tr("Ajouter une langue"))
        self.told.setProperty("role", "muted")
        for button in (self.add, self.remove):
            button.setProperty("role", "quiet")
        self._lay_out()
        self.tabs.currentChanged.connect(self.turned)
        self.remove.clicked.connect(self.remove_asked)

    def offer(self, taken: Collection[str]) -> None:
        """Offer the languages that are not there yet."""
        offered = tuple(code for code in words.LANGUAGES if code not in taken)
        if offered == self._offered:
            return
        self._offered = offered
        self.menu.clear()
        for code in offered:
            chosen = self.menu.addAction(words.language_name(code))
            chosen.triggered.connect(partial(self._ask_for, code))
        self.add.setVisible(bool(offered))

    def mark(self, missing: list[list[str]]) -> None:
        """Say of each tab what is missing there; an announcement in one language needs no marks."""
        self._missing = missing
        several, place = len(missing) > 1, self.tabs.currentIndex()
        for number, parts in enumerate(missing):
            self._mark_one(number, parts, several=several)
        self.told.setText(self._state(missing[place]) if 0 <= place < len(missing) else "")
        self.told.setVisible(several)
        self.remove.setVisible(place > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.mark(self._missing)  # in the colours of day or night
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.tabs.updateGeometry()  # Qt does not tell what changed while they were hidden
        super().showEvent(event)

    def _mark_one(self, place: int, parts: list[str], *, several: bool) -> None:
        """By a drawing and by words: nobody has to know the colours."""
        state = self._state(parts) if several else ""
        name = self.tabs.tabText(place)
        drawing, ink = ("warning", tones().wait.ink) if parts else ("check", tones().good.ink)
        shown = f"{name}, {state} {ink}"
        if self.tabs.tabData(place) == shown:  # it goes with its tab, wherever that moves
            return
        self.tabs.setTabData(place, shown)
        self.tabs.setTabIcon(place, icon(drawing, ink) if several else QIcon())
        self.tabs.setTabToolTip(place, state)
        self.tabs.setAccessibleTabName(place, f"{name}, {state}" if several else name)

    def _state(self, parts: list[str]) -> str:
        if not parts:
            return self.tr("Complet dans cette langue")
        return self.tr("Il manque encore : {parts}").format(parts=", ".join(parts))

    def _ask_for(self, code: str, _checked: bool = False) -> None:
        self.add_asked.emit(code)

    def _lay_out(self) -> None:
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
        column.addLayout(about)
