"""The pieces of one sort, by name, and beside them what the chosen one says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from publisher.library import Kept, Piece, Snippet, TagSet, Template, Word
from publisher.text.folding import words as folded
from publisher.text.hashtags import hashtags
from ui import words
from ui.language import writing
from ui.widgets.notice import Notice
from ui.widgets.paper import Paper

KEPT = Qt.ItemDataRole.UserRole


class PieceList(QWidget):
    """A search by the words of names and texts; `empty` is what to do when there is none."""

    chosen = Signal(object)  # Kept, or None
    activated = Signal(object)  # Kept: with Enter or twice the mouse

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._kept: tuple[Kept[Piece], ...] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Un mot ; sans souci des accents"))
        self.search.setAccessibleName(self.tr("Chercher dans la liste"))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.paper = Paper()
        self.paper.setAccessibleName(self.tr("Contenu"))
        self.notice = Notice()
        self._who = QLabel()
        self._who.setProperty("role", "muted")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._fill())
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.list.itemActivated.connect(lambda item: self.activated.emit(item.data(KEPT)))

    def show_pieces(self, kept: Sequence[Kept[Piece]], choose: str = "") -> None:
        """Show these; `choose` is the name of the one to choose, else the same one stays."""
        self._kept = tuple(kept)
        self._fill(choose)

    def current(self) -> Kept[Piece] | None:
        """The piece that is chosen."""
        item = self.list.currentItem()
        kept: Kept[Piece] | None = None if item is None else item.data(KEPT)
        return kept

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.paper, 1)
        right.addWidget(self._who)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notice)
        whole.addLayout(both, 1)

    def _fill(self, choose: str = "") -> None:
        before = self.current()
        asked = folded(self.search.text())
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for kept in self._kept:
            if _answers(kept.piece, asked):
                item = QListWidgetItem(kept.piece.name)
                item.setData(KEPT, kept)
                self.list.addItem(item)
                if kept.piece.name == choose or (
                    not choose and before is not None and kept.id == before.id
                ):
                    self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        if not self._kept:
            self.notice.say(self._empty, "calm")
        elif not self.list.count():
            self.notice.say(self.tr("Rien ne correspond à cette recherche."), "calm")
        else:
            self.notice.be_quiet()
        self._tell()

    def _tell(self) -> None:
        kept = self.current()
        self.paper.setHtml("")
        self._who.setVisible(kept is not None)
        if kept is not None:
            self.paper.setMarkdown(_shown(kept.piece))
            self._who.setText(
                self.tr("Par {who}, le {when}").format(
                    who=kept.changed_by, when=writing.stamp(kept.changed_at)
                )
            )
        self.chosen.emit(kept)


def _shown(piece: Piece) -> str:
    match piece:
        case Snippet(text=text):
            return text
        case TagSet(tags=tags):
            return ", ".join(tags) + "\n\n" + " ".join("\\" + one for one in hashtags(tags))
        case Word(name=name, language=language):
            where = words.language_name(language) if language else _tr("toutes les langues")
            return f"{name} ({where})"
        case Template(draft=draft):
            written = draft.announcement
            parts = (f"# {written.title}", written.summary, written.body, ", ".join(written.tags))
            return "\n\n".join(part for part in (*parts, ", ".join(draft.channels)) if part)


def _answers(piece: Piece, asked: Sequence[str]) -> bool:
    own = folded(f"{piece.name} {_shown(piece)}")
    return all(any(word.startswith(part) for word in own) for part in asked)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PieceList", text)
