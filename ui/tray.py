"""The icon beside the clock: Publisher goes on publishing, and says what went out or failed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from publisher.delivery import WAIT_FOR_A_PERSON, Operation, State
from publisher.views import DeliveryView
from ui import words
from ui.language import said

QUIET: Final = 3_000  # ms without news before it is told: channels end one after the other
SHOWN: Final = 10_000  # ms
MOST_NAMED: Final = 4  # channels


@dataclass(frozen=True, slots=True)
class News:
    """One notification."""

    title: str
    text: str
    bad: bool


class Tray(QObject):
    """Shown while `show` was the last word; tells news only while the window is not in use."""

    open_asked = Signal()
    stop_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.tells = True
        self._fresh: dict[str, DeliveryView] = {}
        self._warned = ""
        self._icon = QSystemTrayIcon(window.windowIcon() or QIcon(), self)
        self._icon.setToolTip("Publisher")
        self.menu = QMenu(window)
        for name, signal in (
            (self.tr("&Ouvrir Publisher"), self.open_asked),
            (self.tr("&Suspendre ou reprendre les envois…"), self.stop_asked),
            (self.tr("&Quitter : plus rien ne part d'ici"), self.quit_asked),
        ):
            self.menu.addAction(name).triggered.connect(lambda _=False, asked=signal: asked.emit())
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.open_asked)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._tell)

    @staticmethod
    def possible() -> bool:
        """Whether this desktop has a place for such icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, shown: bool) -> None:
        """Show the icon, or take it away."""
        self._icon.setVisible(shown)

    def update_views(self, views: Iterable[DeliveryView]) -> None:
        """Hear what the engine says."""
        for view in views:
            if view.state is State.DELIVERED or view.state in WAIT_FOR_A_PERSON:
                self._fresh[view.id] = view
                self._quiet.start()

    def warn(self, sentence: str) -> None:
        """Hear why nothing is sent, or "" once it is again: the window may be hidden for days."""
        if sentence and sentence != self._warned:  # a full disk is found anew every hour
            self._show([News("Publisher", sentence, bad=True)])
        self._warned = sentence

    def _tell(self) -> None:
        fresh, self._fresh = list(self._fresh.values()), {}
        self._show(news_of(fresh))

    def _show(self, told: Iterable[News]) -> None:
        if not self.tells or not self._icon.isVisible() or self._window.isActiveWindow():
            return
        for news in told:
            sort = QSystemTrayIcon.MessageIcon
            look = sort.Warning if news.bad else sort.Information
            self._icon.showMessage(news.title, news.text, look, SHOWN)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_asked.emit()


def news_of(views: Sequence[DeliveryView]) -> list[News]:
    """Say what became of deliveries that have just ended, by announcement; the bad news first."""
    ended: dict[str, list[DeliveryView]] = defaultdict(list)
    for view in views:
        ended[view.announcement_id].append(view)
    told = []
    for group in ended.values():
        title = group[0].title
        failed = [view for view in group if view.state is not State.DELIVERED]
        if failed:
            told.append(News(title, _failed(failed), bad=True))
        for operation, template in (
            (Operation.PUBLISH, _tr("Publiée : {channels}.")),
            (Operation.UPDATE, _tr("Corrigée : {channels}.")),
            (Operation.RETRACT, _tr("Retirée : {channels}.")),
        ):
            done = [
                view.channel
                for view in group
                if view.state is State.DELIVERED and view.operation is operation
            ]
            if done:
                told.append(News(title, template.format(channels=_listed(done)), bad=False))
    return sorted(told, key=lambda news: not news.bad)


def _failed(failed: Sequence[DeliveryView]) -> str:
    first = failed[0]
    text = words.named(first.channel, said(first.error)) if first.error else first.channel
    if len(failed) > 1:
        others = _listed([view.channel for view in failed[1:]])
        text = _tr("{first} De même : {others}.").format(first=text, others=others)
    return _tr("Votre avis est attendu. {text}").format(text=text)


def _listed(names: Sequence[str]) -> str:
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    rest = len(names) - MOST_NAMED
    return _tr("{names} et {rest} autres").format(names=", ".join(names[:MOST_NAMED]), rest=rest)


def _tr(text: str) -> str:
    return QCoreApplication.translate("tray", text)
