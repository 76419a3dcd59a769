"""A delivery needs a person: what happened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from publisher.views import DeliveryView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.delivery_panel import Act, DeliveryPanel


def open_address(address: str) -> None:
    """Open a publication in the browser; only a web page or a file that Publisher made."""
    url = QUrl(address)
    if url.scheme() in ("http", "https", "file"):
        QDesktopServices.openUrl(url)


def perform(
    desk: Desk,
    act: str,
    delivery_id: str,
    link: str,
    done: Callable[[object], object],
    failed: Callable[[str], object],
) -> None:
    """Do what was asked of a delivery."""
    match Act(act):
        case Act.OPEN:
            open_address(link)
        case Act.RETRY:
            desk.ask(lambda service: service.retry(delivery_id), done, failed)
        case Act.CANCEL:
            desk.ask(lambda service: service.cancel(delivery_id), done, failed)
        case Act.DROP:
            desk.ask(lambda service: service.drop(delivery_id), done, failed)
        case Act.SENT:
            desk.ask(lambda service: service.decide(delivery_id, sent_url=link), done, failed)
        case Act.RESEND:
            desk.ask(lambda service: service.decide(delivery_id, sent_url=None), done, failed)


class WhatToDo(Sheet):
    """One delivery, with its buttons."""

    def __init__(self, desk: Desk, view: DeliveryView, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Que faire ?"), self.tr("&Fermer"))
        self._desk = desk
        self._id = view.id
        self.panel = DeliveryPanel()
        self.panel.show_view(view)
        self.panel.asked.connect(self._perform)
        self.content.addWidget(self.panel)
        desk.bridge.changed.connect(self._changed)

    def _perform(self, act: str, delivery_id: str, link: str) -> None:
        perform(self._desk, act, delivery_id, link, self._done, self.refuse)

    def _done(self, _: object) -> None:
        self.accept()

    def _changed(self, views: tuple[DeliveryView, ...]) -> None:
        for view in views:
            if view.id == self._id:
                self.panel.show_view(view)
