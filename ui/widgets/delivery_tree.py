"""Deliveries with their attempts, as a tree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from publisher.delivery import Attempt
from publisher.views import DeliveryView
from ui import words
from ui.look.icons import icon
from ui.look.marks import MARKS

ADDRESS = Qt.ItemDataRole.UserRole


class DeliveryTree(QTreeWidget):
    """A double click, or Enter, on an address opens it."""

    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Envois et essais")])
        self.setAccessibleName(self.tr("Envois et essais"))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.itemActivated.connect(self._activated)

    def show_deliveries(
        self, deliveries: Iterable[DeliveryView], attempts: Mapping[str, tuple[Attempt, ...]]
    ) -> None:
        """Show these instead, newest first."""
        self.clear()
        for view in reversed(list(deliveries)):
            mark = MARKS[view.state]
            top = QTreeWidgetItem(
                [
                    f"{view.channel} : {words.operation_words(view.operation)},"
                    f" {words.delivery_words(view)}"
                ]
            )
            top.setIcon(0, icon(mark.icon, mark.colours.ink))
            self.addTopLevelItem(top)
            if view.url:
                self._line(top, view.url, "open", view.url)
            for name, remote_id in view.remote_ids.items():
                self._line(top, f"{name} : {remote_id}")
            if view.error:
                self._line(top, view.error)
            for attempt in attempts.get(view.id, ()):
                self._line(top, self._words(attempt))
            top.setExpanded(True)

    def _line(self, top: QTreeWidgetItem, text: str, drawing: str = "", address: str = "") -> None:
        item = QTreeWidgetItem([text])
        item.setToolTip(0, text)
        if drawing:
            item.setIcon(0, icon(drawing))
            item.setData(0, ADDRESS, address)
        top.addChild(item)

    def _words(self, attempt: Attempt) -> str:
        outcome = words.state_words(attempt.outcome) if attempt.outcome else self.tr("en cours")
        text = self.tr("Essai {number}, {when} : {outcome}").format(
            number=attempt.number, when=words.moment(attempt.started_at), outcome=outcome
        )
        return f"{text}. {attempt.error}" if attempt.error else text

    def _activated(self, item: QTreeWidgetItem) -> None:
        address = item.data(0, ADDRESS)
        if address:
            self.open_asked.emit(address)
