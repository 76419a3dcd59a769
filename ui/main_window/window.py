"""The window: the rail, the pages, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget

from publisher.channel import Channel
from publisher.views import ChannelView, DeliveryView
from ui.desk import Desk
from ui.dialogs.first_start import Answers, FirstStart
from ui.dialogs.palette import Palette, entries_of
from ui.main_window.commands import commands_of
from ui.main_window.errands import Errands
from ui.main_window.places import CALENDAR, COMPOSE, HISTORY, LIBRARY, OUTBOX
from ui.menus import build_menus
from ui.pages.accounts import Accounts
from ui.pages.asking import Asking
from ui.pages.borrowing import Borrowing
from ui.pages.calendar import CalendarPage
from ui.pages.channels import ChannelsPage
from ui.pages.compose import ComposePage
from ui.pages.compose.slices import Check
from ui.pages.filing import Filing
from ui.pages.frame import Frame
from ui.pages.history import HistoryBrowser
from ui.pages.library import LibraryPage
from ui.pages.outbox import OutboxPage
from ui.pages.rescue import Rescue
from ui.pages.spelling import Spelling
from ui.pages.visit import Visit
from ui.pages.voice import Voice
from ui.widgets.notice import Notice
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from publisher.service import Service

PATIENCE = 20_000  # ms that closing waits for sending to end

Opened = tuple[tuple[ChannelView, ...], Mapping[str, Channel], Check]


class MainWindow(QMainWindow):
    """Puts the pages together; what they ask of each other, `errands` carries."""

    habits_asked = Signal()
    language_chosen = Signal(str, object)  # at the first start: open again in it, with the Answers
    leaving = Signal()  # it takes nothing more
    gone = Signal()  # closed, and nothing is left to finish

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._channels: tuple[ChannelView, ...] = ()
        self._closing = False
        self.closed = False
        self.on_close: Callable[[], object] | None = None  # instead of `quit`
        self.first_start: FirstStart | None = None
        self.answers: Answers | None = None  # to a first start that goes on in this window
        self.notice = Notice()
        self.accounts = Accounts(desk, self)
        self.compose = ComposePage(desk)
        self.outbox = OutboxPage(desk)
        self.calendar = CalendarPage(desk)
        self.history = HistoryBrowser(desk)
        self.library = LibraryPage(desk)
        self.channels = ChannelsPage(desk)
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.saved = QLabel()
        self.voice = Voice(desk, self.notice, self.rail, self)
        self.engine = self.voice.engine
        self.visit = Visit(desk, self)
        self.asking = Asking(desk, self.notice, self)
        self.filing = Filing(desk, self.compose, self)
        self.borrowing = Borrowing(desk, self.compose, self.library, self)
        self.spelling = Spelling(desk, self.compose, self)
        self.rescue = Rescue(desk, self)
        self._lay_out()
        build_menus(self.menuBar(), commands_of(self))
        self._listen()
        self.errands = Errands(self)
        self.go_to(COMPOSE)

    # Pages

    def go_to(self, place: int) -> None:
        """Show a page, fresh."""
        self.rail.choose(place)
        self.stack.setCurrentIndex(place)
        if place == OUTBOX:
            self.outbox.refresh()
        elif place == CALENDAR:
            self.calendar.refresh()
        elif place == HISTORY:
            self.history.refresh()
        elif place == LIBRARY:
            self.library.refresh()

    def new_announcement(self, at: datetime | None = None) -> None:
        """Begin another announcement, for a wall time that was chosen."""
        self.go_to(COMPOSE)
        self.compose.new(at)

    def open_palette(self) -> None:
        """Offer every command, draft and announcement by a few letters (Ctrl+K)."""
        palette = Palette(self._desk, entries_of(self.menuBar()), self)
        palette.announcement_chosen.connect(self.visit.begin)
        palette.draft_chosen.connect(self.open_draft)
        palette.open()

    def open_draft(self, draft_id: str) -> None:
        """Show a saved draft."""
        self.go_to(COMPOSE)
        self.compose.open(draft_id)

    def come_forward(self) -> None:
        """Show the window, whatever hid it."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    # How it is put together

    def _lay_out(self) -> None:
        self.setWindowTitle("Publisher")
        self.setMinimumSize(960, 640)
        self.resize(1180, 760)
        frame = Frame(self.rail, self.stack, self.accounts.notice, self.notice)
        for name, drawing, page in (
            (self.tr("Rédiger"), "compose", self.compose),
            (self.tr("Envois"), "outbox", self.outbox),
            (self.tr("Historique"), "history", self.history),
            (self.tr("Bibliothèque"), "library", self.library),
            (self.tr("Canaux"), "channels", self.channels),
            (self.tr("Calendrier"), "calendar", self.calendar),
        ):
            frame.add(name, drawing, page)
        self.setCentralWidget(frame)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.voice.engine)
        self.statusBar().addPermanentWidget(self.saved)

    def _listen(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.compose.saved_words.connect(self.saved.setText)
        self.channels.first_start_asked.connect(self._begin)
        self.leaving.connect(self.spelling.stop)
        self.rescue.left.connect(self.close)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._leave)
        self._desk.channels_changed.connect(self._fetch_channels)
        self._desk.bridge.changed.connect(self._changed)
        self._desk.bridge.uploading.connect(self.outbox.update_uploads)
        self._desk.bridge.uploading.connect(self.compose.sent.update_uploads)

    def _opened(self) -> None:
        self.voice.opened()
        self._fetch_channels()
        self.accounts.start()
        if not self.compose.isEnabled():  # else what is typed there is newer than any draft
            self.compose.shelf.take_last()
        self.filing.begin()
        self.outbox.refresh()
        self.outbox.watch.start()
        self.asking.ask_if_any()

    def _fetch_channels(self) -> None:
        self._desk.ask(_opened_channels, self._show_channels, self.voice.say)

    def _show_channels(self, found: Opened) -> None:
        self._channels, adapters, check = found
        self.compose.set_channels(self._channels, adapters, check)
        self.channels.set_channels(self._channels)
        self.accounts.look()  # more may have been learnt while the cards were made
        if not self._channels and self.first_start is None:
            self._begin()

    def _begin(self) -> None:
        self.first_start = FirstStart(self._desk, self, self.answers)
        self.first_start.started.connect(self.compose.usual.choose_all)
        self.first_start.started.connect(self.channels.connect_in_turn)
        self.first_start.language_chosen.connect(self.language_chosen)
        self.first_start.open()

    def _changed(self, views: Sequence[DeliveryView]) -> None:
        for page in (self.compose, self.outbox, self.calendar, self.history):
            page.update_views(views)
        self.accounts.look_soon()
        self.asking.update_views(views)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closing:
            event.accept()
            return
        event.ignore()
        self.compose.publishing.call_off()
        self.compose.autosave.flush()
        if self.on_close is None:
            self.quit()
        else:
            self.on_close()

    def quit(self) -> None:
        """Finish what is being sent, then close; `gone` follows."""
        if self._closing:
            return
        self._closing = True
        self.compose.publishing.call_off()
        self.leaving.emit()
        self.outbox.watch.stop()
        self.compose.slices.stop()
        self.accounts.stop()
        self.compose.autosave.flush()
        self.setEnabled(False)
        self.notice.say(self.tr("Fin des envois en cours…"), "calm")
        self.setCursor(Qt.CursorShape.BusyCursor)
        QTimer.singleShot(PATIENCE, self, self._leave)
        self._desk.close()

    def _leave(self) -> None:
        if not self.closed:
            self.closed = True
            self.close()
            self.gone.emit()


def _opened_channels(service: Service) -> Opened:
    return service.channels(), service.open_channels(), service.check
