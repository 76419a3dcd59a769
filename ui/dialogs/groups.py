"""The groups of channels: which there are, and of what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from publisher.groups import Group
from publisher.views import ChannelView
from ui import words
from ui.desk import Desk
from ui.dialogs.edit_group import EditGroup, RemoveGroup
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.look.hues import hue_icon, icon_size, paint_of
from ui.widgets.flow import FlowLayout

GROUP: Final = Qt.ItemDataRole.UserRole
MOST: Final = 4  # marks shown beside a name


class GroupsDialog(Sheet):
    """A list; each change is kept at once."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        groups: Sequence[Group],
        channels: Sequence[ChannelView],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, self.tr("Groupes de canaux"), self.tr("&Fermer"))
        self._desk = desk
        self._channels = {view.name: view for view in channels}
        self.explain(
            self.tr(
                "Un groupe se coche d'un clic en rédigeant. « Alerte » est coché de lui-même pour"
                " une annonce de ce genre."
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Groupes"))
        self.list.setIconSize(icon_size(15, MOST))
        self.list.setWordWrap(True)
        self.add = QPushButton(self.tr("&Nouveau groupe…"))
        self.edit = QPushButton(self.tr("&Modifier…"))
        self.remove = QPushButton(self.tr("&Supprimer…"))
        self.content.addWidget(self.list, 1)
        row = FlowLayout(across=8)
        for button in (self.add, self.edit, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.content.addLayout(row)
        self.add.clicked.connect(lambda: self._edit(None))
        self.edit.clicked.connect(lambda: self._edit(self.current()))
        self.remove.clicked.connect(self._remove)
        self.list.currentItemChanged.connect(self._allow)
        self.list.itemActivated.connect(lambda _: self._activated())
        self.show_groups(groups)
        self.resize(560, 460)

    def show_groups(self, groups: Sequence[Group], choose: str = "") -> None:
        """Show these; `choose` is the id of the one to choose, else the same stays chosen."""
        before = self.current()
        wanted = choose or (before.id if before else "")
        self.list.clear()
        for group in groups:
            item = QListWidgetItem(words.named(said(group.name), self._members(group)))
            marks = [self._paint(name) for name in group.members[:MOST]]
            item.setIcon(hue_icon(marks or [paint_of(None)]))
            item.setData(GROUP, group)
            self.list.addItem(item)
            if group.id == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._allow()

    def current(self) -> Group | None:
        """The group that is chosen in the list."""
        item = self.list.currentItem()
        group: Group | None = None if item is None else item.data(GROUP)
        return group

    def _members(self, group: Group) -> str:
        return ", ".join(group.members) or self.tr("aucun canal")

    def _paint(self, name: str) -> str:
        view = self._channels.get(name)
        return paint_of(view.hue if view else None)

    def _allow(self) -> None:
        group = self.current()
        self.edit.setEnabled(group is not None and not group.computed)
        self.remove.setEnabled(group is not None and not group.lasting)

    def _activated(self) -> None:
        if self.edit.isEnabled():
            self._edit(self.current())

    def _edit(self, group: Group | None) -> None:
        dialog = EditGroup(self._desk, group, tuple(self._channels.values()), self)
        dialog.saved.connect(lambda saved: self._refresh(saved.id))
        dialog.open()

    def _remove(self) -> None:
        group = self.current()
        if group is not None:
            dialog = RemoveGroup(self._desk, group, self)
            dialog.removed.connect(self._refresh)
            dialog.open()

    def _refresh(self, choose: str = "") -> None:
        self.changed.emit()
        self._desk.ask(
            lambda service: service.groups(),
            lambda groups: self.show_groups(groups, choose),
            self.refuse,
        )
