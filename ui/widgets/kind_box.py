"""The kinds of channels, under the headings where people look for them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from publisher.views import KindView
from ui.language import said

MOST_SEEN = 18  # lines of the list that is unfolded


class KindBox(QComboBox):
    """Chooses one kind; its headings cannot be chosen, by mouse or by keyboard."""

    def __init__(self, kinds: Sequence[KindView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(MOST_SEEN)
        for heading, family in groupby(kinds, lambda kind: kind.family):
            self._add_heading(heading)
            for kind in family:
                self.addItem(said(kind.label), kind.kind)
        if kinds:
            self.setCurrentIndex(self.findData(kinds[0].kind))

    def _add_heading(self, heading: str) -> None:
        item = QStandardItem(said(heading))
        item.setEnabled(False)
        item.setSelectable(False)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.appendRow(item)
