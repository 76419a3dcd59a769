"""A delivery needs a person: what happened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from publisher.errors import Duplicate
from publisher.views import DeliveryView
from ui.desk import Desk
from ui.dialogs.call_off import CallOff
from ui.dialogs.releasing import ask_about_twin
from ui.dialogs.sheet import Sheet
from ui.dialogs.suspend import AllowDialog
from ui.dialogs.waiting import Late, WaitingDialog, fetch_late
from ui.widgets.announcement_panel import AGAIN, WholeAct
from ui.widgets.delivery_panel import Act, DeliveryPanel

if TYPE_CHECKING:
    from publisher.service import Service


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
    """Do what was asked of a delivery; acts that ask something first are the caller's."""
    match Act(act):
        case Act.OPEN:
            open_address(link)
        case Act.CANCEL:
            desk.ask(lambda service: service.cancel(delivery_id), done, failed)
        case Act.DROP:
            desk.ask(lambda service: service.drop(delivery_id), done, failed)
        case Act.SENT:
            desk.ask(lambda service: service.decide(delivery_id, sent_url=link), done, failed)
        case Act.RESEND:
            desk.ask(lambda service: service.decide(delivery_id, sent_url=None), done, failed)


def ask_first(
    desk: Desk,
    act: str,
    view: DeliveryView,
    done: Callable[[], object],
    failed: Callable[[str], object],
    parent: QWidget | None,
) -> bool:
    """Open the dialog that this act needs, if it needs one; then `done()`."""
    match Act(act):
        case Act.ALLOW:
            allow = AllowDialog(desk, view, parent)
            allow.allowed.connect(done)
            allow.open()
        case Act.RETRY:
            _retry(desk, (view.id,), done, failed, parent)
        case Act.WHOLE:
            _decide(desk, view.announcement_id, done, failed, parent)
        case _:
            return False
    return True


def ask_of_whole(
    desk: Desk,
    act: str,
    views: Sequence[DeliveryView],
    done: Callable[[], object],
    failed: Callable[[str], object],
    parent: QWidget | None,
) -> None:
    """Do what was asked of a whole announcement, of which these are the deliveries."""
    about = views[0].announcement_id
    match WholeAct(act):
        case WholeAct.DECIDE:
            _decide(desk, about, done, failed, parent)
        case WholeAct.RETRY:
            again = tuple(view.id for view in views if view.state in AGAIN)
            _retry(desk, again, done, failed, parent)
        case WholeAct.CALL_OFF:
            dialog = CallOff(desk, views[0].title, views, parent)
            dialog.called_off.connect(done)
            dialog.open()


def _decide(
    desk: Desk,
    announcement_id: str,
    done: Callable[[], object],
    failed: Callable[[str], object],
    parent: QWidget | None,
) -> None:
    show = partial(_show_whole, desk, done, parent)
    desk.ask(partial(_of_announcement, announcement_id), show, failed)


def _retry(
    desk: Desk,
    ids: tuple[str, ...],
    done: Callable[[], object],
    failed: Callable[[str], object],
    parent: QWidget | None,
    again: bool = False,
) -> None:
    def answered(question: Duplicate | None) -> None:
        if question is None:
            done()
        else:
            once_more = partial(_retry, desk, ids, done, failed, parent, True)
            ask_about_twin(question, parent, once_more, done)

    desk.ask(partial(_retried, ids, again), answered, failed)


def _retried(ids: tuple[str, ...], again: bool, service: Service) -> Duplicate | None:
    try:
        if len(ids) == 1:
            service.retry(ids[0], again=again)
        else:
            service.release(*ids, at_once=True, again=again)
    except Duplicate as question:
        return question
    return None


def _of_announcement(announcement_id: str, service: Service) -> Late:
    return fetch_late(service, announcement_id)


def _show_whole(desk: Desk, done: Callable[[], object], parent: QWidget | None, late: Late) -> None:
    if not late.views:  # somebody else was quicker
        done()
        return
    dialog = WaitingDialog(desk, late, parent)
    dialog.decided.connect(done)
    dialog.open()


class WhatToDo(Sheet):
    """One delivery, with its buttons."""

    def __init__(self, desk: Desk, view: DeliveryView, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Que faire ?"), self.tr("&Fermer"))
        self._desk = desk
        self._view = view
        self.panel = DeliveryPanel()
        self.panel.show_view(view)
        self.panel.asked.connect(self._perform)
        self.content.addWidget(self.panel)
        desk.bridge.changed.connect(self._changed)

    def _perform(self, act: str, delivery_id: str, link: str) -> None:
        if act in (Act.ALLOW, Act.WHOLE):  # another dialog takes the place of this one
            self.accept()
            ask_first(self._desk, act, self._view, _nothing, _nothing, self.parentWidget())
            return
        if act == Act.RETRY:
            ask_first(self._desk, act, self._view, self.accept, self.refuse, self)
            return
        perform(self._desk, act, delivery_id, link, self._done, self.refuse)

    def _done(self, _: object) -> None:
        self.accept()

    def _changed(self, views: tuple[DeliveryView, ...]) -> None:
        for view in views:
            if view.id == self._view.id:
                self._view = view
                self.panel.show_view(view)


def _nothing(_: object = None) -> None:
    """The rows follow by themselves."""
