"""One part of the library: its pieces, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from publisher.library import Kept, Piece
from ui.desk import Desk
from ui.pages.library.foot import foot
from ui.widgets.notice import Notice
from ui.widgets.piece_list import PieceList

if TYPE_CHECKING:
    from publisher.service import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What one part says, and where its pieces come from."""

    fetch: Callable[[Service], Sequence[Kept[Piece]]]
    name: str  # of the list
    add: str
    edit: str
    empty: str  # what to do when there is none
    use: str = ""  # in an announcement; "": of itself, wherever it is written


class PiecesPart(QWidget):
    """A list; a piece is deleted at once, and comes back with one click."""

    add_asked = Signal()
    edit_asked = Signal(object)  # Kept
    used = Signal(object)  # Kept
    changed = Signal()

    def __init__(self, desk: Desk, terms: Terms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._terms = terms
        self.notice = Notice()
        self.pieces = PieceList(terms.name, terms.empty)
        self.use = QPushButton(terms.use)
        self.add = QPushButton(terms.add)
        self.edit = QPushButton(terms.edit)
        self.remove = QPushButton(self.tr("&Supprimer"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.pieces, 1)
        whole.addLayout(foot(self.add, self.edit, self.remove, self.use))
        self.use.setVisible(bool(terms.use))
        self._listen()
        self._selected(None)

    def refresh(self, choose: str = "") -> None:
        """Fetch the list again; `choose` is the name of the piece to choose."""
        self._desk.ask(
            self._terms.fetch, lambda kept: self.pieces.show_pieces(kept, choose), self._say
        )

    def _listen(self) -> None:
        self.pieces.chosen.connect(self._selected)
        self.pieces.activated.connect(self.used if self._terms.use else self.edit_asked)
        self.add.clicked.connect(self.add_asked)
        self.edit.clicked.connect(lambda: self._with_current(self.edit_asked.emit))
        self.use.clicked.connect(lambda: self._with_current(self.used.emit))
        self.remove.clicked.connect(lambda: self._with_current(self._remove))

    def _selected(self, kept: Kept[Piece] | None) -> None:
        for button in (self.use, self.edit, self.remove):
            button.setEnabled(kept is not None)

    def _with_current(self, act: Callable[[Kept[Piece]], object]) -> None:
        kept = self.pieces.current()
        if kept is not None:
            act(kept)

    def _remove(self, kept: Kept[Piece]) -> None:
        self._desk.ask(
            lambda service: service.remove_piece(kept),
            lambda _: self._removed(kept.piece),
            self._say,
        )

    def _removed(self, piece: Piece) -> None:
        self.notice.say(
            self.tr("« {name} » est supprimé.").format(name=piece.name),
            "calm",
            self.tr("Annuler"),
            partial(self._take_back, piece),
        )
        self.refresh()
        self.changed.emit()

    def _take_back(self, piece: Piece) -> None:
        self.notice.be_quiet()
        self._desk.ask(lambda service: service.add_piece(piece), self._back, self._say)

    def _back(self, kept: Kept[Piece]) -> None:
        self.refresh(kept.piece.name)
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self.notice.tell(sentence, "bad")
        self.refresh()
