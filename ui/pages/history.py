"""« Historique »: what was published, when, and with what result."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from publisher.sieve import EVERYTHING, Sieve, SieveChoices
from publisher.views import DeliveryView, HistoryPage
from ui import words
from ui.delegates.channel_states import ChannelStatesDelegate, row_height
from ui.desk import Desk
from ui.dialogs.files import ask_where_to_save_as
from ui.look.inset import CELL
from ui.models.history import ROW, Column, HistoryModel
from ui.pages.exporting import kinds_of_file, write
from ui.widgets.notice import Notice
from ui.widgets.sieve_bar import SieveBar
from ui.widgets.tab_order import chain

CHANNELS_SHARE = 0.6  # of what the date and the kind leave
IDLE = 200  # ms without a key before a search begins


class _Announcements(QTableView):
    """The channels have more room than the title: all of them are to be seen. Rows are as high as
    the text is large.
    """

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fixed = self.columnWidth(Column.DATE) + self.columnWidth(Column.KIND)
        self.setColumnWidth(
            Column.CHANNELS, int((self.viewport().width() - fixed) * CHANNELS_SHARE)
        )


class HistoryBrowser(QWidget):
    """A search field and filters over the announcements, newest first."""

    details = Signal(str)  # announcement id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = HistoryModel(self)
        self.search = QLineEdit()
        self.sieve = SieveBar()
        self.table = _Announcements()
        self.export_button = QPushButton(self.tr("E&xporter…"))
        self.notice = Notice()
        self.exported = Notice()  # its own: the list says what it has to say at any time
        self._delegate = ChannelStatesDelegate(ROW)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._dress_table()
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._idle.start())
        self.search.returnPressed.connect(self._search)
        self._idle.timeout.connect(self._search)
        self.sieve.changed.connect(self._search)
        self.export_button.clicked.connect(self.ask_where_to_export)
        self.model.wanted.connect(self._fetch)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def refresh(self) -> None:
        """Search again, from the newest; a filter on what is gone is let go first."""
        self._desk.ask(
            lambda service: service.sieve_choices(), self._offer, lambda _: self._search()
        )

    def update_views(self, views: Sequence[DeliveryView]) -> None:
        """Show what the engine says."""
        for view in views:
            self.model.update_state(view)

    def ask_where_to_export(self) -> None:
        """Ask for a file: of what the search and the filters show, all of its pages."""
        title = self.tr("Exporter l'historique affiché")
        ask_where_to_save_as(self, title, kinds_of_file(), self.tr("historique"), self.export)

    def export(self, path: str) -> None:
        """Write what is shown in the form that the file's ending names; else as a table."""
        sieve = self._asked()
        self._say(self.tr("L'export est en cours : vous pouvez continuer à travailler."))
        self._desk.ask(
            partial(write, Path(path), sieve),
            lambda told: self._say(words.named(told, path)),
            self._refused,
        )

    def _offer(self, choices: SieveChoices) -> None:
        blocker = QSignalBlocker(self.sieve)  # one search is enough
        self.sieve.offer(choices)
        blocker.unblock()
        self._search()

    def _say(self, sentence: str) -> None:
        self.exported.tell(sentence, "calm")

    def _refused(self, sentence: str) -> None:
        self.exported.tell(sentence, "bad")

    def _search(self) -> None:
        self._idle.stop()
        self.model.search(self._asked())

    def _asked(self) -> Sieve:
        return self.sieve.sieve(self.search.text().strip())

    def _fetch(self, number: int, sieve: Sieve, after: str | None) -> None:
        self._desk.ask_with_news(
            lambda service: service.history(sieve, after=after),
            partial(self._take, number, after is None),
            self.update_views,
            partial(self._failed, number),
        )

    def _take(self, number: int, first: bool, page: HistoryPage) -> None:
        self.model.append(number, first, page)
        if self.model.rowCount():
            self.notice.be_quiet()
        elif self.sieve.sieve() != EVERYTHING:
            self.notice.say(
                self.tr("Aucune annonce ne correspond à ces filtres."),
                "calm",
                self.tr("Effacer les filtres"),
                self.sieve.empty,
            )
        elif self.search.text().strip():
            self.notice.say(self.tr("Aucune annonce ne correspond à cette recherche."), "calm")
        else:
            self.notice.say(self.tr("Rien n'a encore été publié."), "calm")

    def _failed(self, number: int, sentence: str) -> None:
        self.model.give_up(number)
        self.notice.say(sentence, "bad", self.tr("Réessayer"), self.refresh)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Annonces publiées, de la plus récente à la plus ancienne"))
        table.setItemDelegateForColumn(Column.CHANNELS, self._delegate)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        table.ensurePolished()
        digit = table.fontMetrics().horizontalAdvance("0")
        for column, usual, least in ((Column.DATE, 175, 12), (Column.KIND, 110, 9)):
            table.setColumnWidth(column, max(usual, digit * least + 2 * CELL))
        table.activated.connect(self._activated)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Historique"))
        title.setProperty("role", "title")
        label = QLabel(self.tr("Che&rcher"))
        label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Chercher dans l'historique"))
        self.search.setPlaceholderText(
            self.tr("Un mot du titre ou du texte ; les accents sont sans importance")
        )
        self.search.setClearButtonEnabled(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.export_button)
        whole.addLayout(head)
        whole.addWidget(label)
        searching = QHBoxLayout()
        searching.addWidget(self.search, 1)
        searching.addWidget(self.sieve.clear)
        whole.addLayout(searching)
        for widget in (self.sieve, self.exported, self.notice):
            whole.addWidget(widget)
        whole.addWidget(self.table, 1)
        chain(self.search, self.sieve)  # who comes to look begins there
        QWidget.setTabOrder(self.sieve.period.last, self.sieve.clear)
        QWidget.setTabOrder(self.sieve.clear, self.table)
        QWidget.setTabOrder(self.table, self.export_button)

    def _activated(self, index: QModelIndex) -> None:
        self.details.emit(self.model.row(index.row()).announcement_id)
