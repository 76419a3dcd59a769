"""The command palette: every command and every announcement, by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from publisher.sieve import Sieve
from publisher.text.folding import words as folded
from publisher.views import DraftView, HistoryPage
from ui.desk import Desk
from ui.language import writing

IDLE = 150  # ms without a key before the history is searched
MOST_FOUND = 8
ENTRY = Qt.ItemDataRole.UserRole
_MOVES = {
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it says, what is beside it, and what it does."""

    label: str
    beside: str
    act: Callable[[], object]

    def answers(self, asked: Sequence[str]) -> bool:
        """Whether each asked word begins one of its own."""
        own = folded(f"{self.label} {self.beside}")
        return all(any(word.startswith(part) for word in own) for part in asked)


def entries_of(bar: QMenuBar) -> list[Entry]:
    """Every command of the menus that can be done now, with its menu and its keys."""
    found = []
    for menu in bar.actions():
        inner = menu.menu()
        for action in inner.actions() if isinstance(inner, QMenu) else ():
            if action.isEnabled() and action.text():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                beside = " · ".join(part for part in (_bare(menu.text()), keys) if part)
                found.append(Entry(_bare(action.text()), beside, action.trigger))
    return found


class Palette(QDialog):
    """Opened with Ctrl+K; Escape leaves it, Enter does what is chosen."""

    draft_chosen = Signal(str)
    announcement_chosen = Signal(str)

    def __init__(self, desk: Desk, commands: Sequence[Entry], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commandes"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._commands = list(commands)
        self._drafts: list[Entry] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Une commande, un brouillon ou une annonce"))
        self.field.setAccessibleName(self.tr("Chercher une commande ou une annonce"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Ce qui correspond"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemActivated.connect(self._do)
        self.list.itemClicked.connect(self._do)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._search)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._do)
        self.resize(620, 420)
        self._show()
        desk.ask(lambda service: service.drafts(), self._take_drafts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, _: str = "") -> None:
        self.list.clear()
        asked = folded(self.field.text())
        for entry in self._commands + (self._drafts if asked else []):
            if entry.answers(asked):
                self._add(entry)
        self._choose_first()
        if asked:
            self._idle.start()

    def _add(self, entry: Entry) -> None:
        item = QTreeWidgetItem([entry.label, entry.beside])
        item.setData(0, ENTRY, entry)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{entry.label}, {entry.beside}")
        item.setToolTip(0, entry.label)
        self.list.addTopLevelItem(item)

    def _take_drafts(self, drafts: Sequence[DraftView]) -> None:
        self._drafts = [
            Entry(
                draft.title or self.tr("(sans titre)"),
                self.tr("Brouillon"),
                partial(self.draft_chosen.emit, draft.id),
            )
            for draft in drafts
        ]
        self._show()

    def _search(self) -> None:
        asked = self.field.text()
        self._desk.ask(
            lambda service: service.history(Sieve(words=asked), limit=MOST_FOUND),
            partial(self._found, asked),
        )

    def _found(self, asked: str, page: HistoryPage) -> None:
        if asked != self.field.text():
            return
        for row in page.rows:
            chosen = partial(self.announcement_chosen.emit, row.announcement_id)
            self._add(Entry(row.title, writing.stamp(row.accepted_at), chosen))
        self._choose_first()

    def _choose_first(self) -> None:
        first = self.list.topLevelItem(0)
        if first is not None and self.list.currentItem() is None:
            self.list.setCurrentItem(first)

    def _do(self, item: QTreeWidgetItem | None = None) -> None:
        chosen = item or self.list.currentItem()
        if chosen is None:
            return
        entry: Entry = chosen.data(0, ENTRY)
        self.hide()  # what it does may open another sheet
        entry.act()
        self.accept()


def _bare(text: str) -> str:
    """A menu's words without the sign of its key."""
    return text.replace("&", "")
