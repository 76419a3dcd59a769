"""The drafts: open one, or delete it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from publisher.views import DraftView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import writing
from ui.look import tint

ID = Qt.ItemDataRole.UserRole


class DraftsDialog(Sheet):
    """Newest first. Deleting asks a second time, in place."""

    chosen = Signal(str)
    deleted = Signal(str)

    def __init__(self, desk: Desk, drafts: Sequence[DraftView], parent: QWidget | None) -> None:
        super().__init__(
            parent, self.tr("Brouillons"), self.tr("&Ouvrir"), cancel=self.tr("Fermer")
        )
        self._desk = desk
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Brouillons, du plus récent au plus ancien"))
        for draft in drafts:
            title = draft.title or self.tr("(sans titre)")
            when = writing.moment(draft.updated_at)
            item = QListWidgetItem(f"{title}\n{when}")
            item.setData(ID, draft.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self.confirm())
        self.list.currentRowChanged.connect(self._selected)
        self.delete = QPushButton(self.tr("&Supprimer"))
        self.delete.setAutoDefault(False)
        tint(self.delete, "trash")
        self.delete.clicked.connect(self._delete)
        self.buttons.insertWidget(0, self.delete)
        self.content.addWidget(self.list)
        self._sure = False
        self._selected()
        self.resize(480, 440)

    def confirm(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(ID))

    def _selected(self) -> None:
        self._sure = False
        self.delete.setText(self.tr("&Supprimer"))
        some = self.list.currentRow() >= 0
        self.delete.setEnabled(some)
        self.primary.setEnabled(some)
        if not self.list.count():
            self.notice.say(self.tr("Aucun brouillon."), "calm")

    def _delete(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        if not self._sure:
            self._sure = True
            self.delete.setText(self.tr("&Supprimer vraiment ?"))
            return
        draft_id: str = item.data(ID)
        self._desk.ask(
            lambda service: service.delete_draft(draft_id),
            lambda _: self._gone(draft_id),
            self.refuse,
            in_order=True,
        )

    def _gone(self, draft_id: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(ID) == draft_id:
                self.list.takeItem(row)
                break
        self._selected()
        self.deleted.emit(draft_id)
