"""Where tags are written, with those of before and whole sets offered while one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from publisher.library import TagSet
from publisher.text.folding import fold

TAGS: Final = Qt.ItemDataRole.UserRole
FOLDED: Final = Qt.ItemDataRole.UserRole + 1


class TagsField(QLineEdit):
    """Tags separated by commas. Choosing a set adds all of its tags."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStandardItemModel(self)
        self.offered = _Offered(self._known, self)
        self.offered.setWidget(self)  # and not the line's own: only the last tag is completed
        self.offered.setCompletionRole(FOLDED)
        self.offered.setFilterMode(Qt.MatchFlag.MatchContains)
        self.offered.setMaxVisibleItems(8)
        popup = self.offered.popup()
        if popup is not None:
            popup.setObjectName("offered")
            popup.setAccessibleName(self.tr("Mots-clés proposés"))
        self.offered.activated.connect(self._choose)
        self.textEdited.connect(self._offer)

    def tags(self) -> tuple[str, ...]:
        """The tags as written; twice the same is once."""
        return tags_in(self.text())

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show these instead."""
        self.setText(", ".join(tags))
        self.setCursorPosition(0)

    def add(self, tags: Iterable[str]) -> None:
        """Add these to what is written."""
        self.set_tags(dict.fromkeys([*self.tags(), *tags]))

    def set_known(self, tags: Sequence[str], sets: Sequence[TagSet]) -> None:
        """What is offered: sets by their names first, then single tags."""
        self._known.clear()
        for one in sets:
            self._know(self.tr("{name} : {tags}").format(name=one.name, tags=", ".join(one.tags)),
                       one.name, one.tags)  # fmt: skip
        for tag in tags:
            self._know(tag, tag, (tag,))

    def _know(self, shown: str, name: str, tags: tuple[str, ...]) -> None:
        item = QStandardItem(shown)
        item.setData(tags, TAGS)
        item.setData(fold(name), FOLDED)
        self._known.appendRow(item)

    def _offer(self) -> None:
        before = self.text()[: self.cursorPosition()]
        begun = fold(before.rpartition(",")[2].strip().lstrip("#"))
        if not begun or self.text()[self.cursorPosition() :].strip():
            self._offer_nothing()
            return
        self.offered.setCompletionPrefix(begun)
        if self.offered.completionCount():
            self.offered.complete()
        else:
            self._offer_nothing()

    def _offer_nothing(self) -> None:
        popup = self.offered.popup()
        if popup is not None:
            popup.hide()

    def _choose(self, tags: str) -> None:
        """Put them instead of what was begun."""
        written = tags_in(self.text().rpartition(",")[0])
        self.setText(", ".join(dict.fromkeys([*written, *tags_in(tags)])) + ", ")


class _Offered(QCompleter):
    """Found by its folded name, it gives its tags."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        tags: tuple[str, ...] = index.data(TAGS)
        return ", ".join(tags)


def tags_in(text: str) -> tuple[str, ...]:
    """Split at commas; twice the same is once."""
    return tuple(
        dict.fromkeys(tag.strip().lstrip("#") for tag in text.split(",") if tag.strip(" #"))
    )
