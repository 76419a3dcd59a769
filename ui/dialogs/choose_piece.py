"""Choosing a text or a template of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher.library import Kept, Piece
from ui.dialogs.sheet import Sheet
from ui.widgets.piece_list import PieceList


class ChoosePiece(Sheet):
    """A list to search; `empty` says what to do when there is nothing to choose."""

    chosen = Signal(object)  # Kept

    def __init__(
        self,
        title: str,
        verb: str,
        empty: str,
        kept: Sequence[Kept[Piece]],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, title, verb, cancel=self.tr("Fermer"))
        self.pieces = PieceList(title, empty)
        self.pieces.chosen.connect(self._selected)
        self.pieces.activated.connect(lambda _: self.confirm())
        self.content.addWidget(self.pieces, 1)
        self.pieces.show_pieces(kept)
        self.resize(720, 460)

    def confirm(self) -> None:
        kept = self.pieces.current()
        if kept is not None:
            self.accept()
            self.chosen.emit(kept)

    def _selected(self, kept: Kept[Piece] | None) -> None:
        self.primary.setEnabled(kept is not None)
