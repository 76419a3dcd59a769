"""After publication: where each delivery stands, live, in the place where it was composed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from publisher.delivery import SETTLED, State
from publisher.views import Accepted, DeliveryView, Upload
from ui import words
from ui.look import tint
from ui.widgets.delivery_row import DeliveryRow
from ui.widgets.notice import Notice

AT_ONCE: Final = 1  # row


class SentPanel(QWidget):
    """The deliveries of what was just accepted."""

    again = Signal()  # write another announcement
    details = Signal(str)  # announcement id
    open_asked = Signal(str)
    help_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announcement_id = ""
        self.rows: dict[str, DeliveryRow] = {}
        self._views: dict[str, DeliveryView] = {}  # those without a row yet among them
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._add_rows)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self.summary = Notice()
        self._by_hand = QLabel()
        self._by_hand.setWordWrap(True)
        self._by_hand.setTextFormat(Qt.TextFormat.PlainText)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.new = QPushButton(self.tr("Écrire une &nouvelle annonce"))
        self.new.setProperty("role", "primary")
        self.new.clicked.connect(self.again)
        details = QPushButton(self.tr("Voir les &détails"))
        tint(details, "history")
        details.clicked.connect(lambda: self.details.emit(self._announcement_id))
        foot = QHBoxLayout()
        foot.addWidget(details)
        foot.addStretch(1)
        foot.addWidget(self.new)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addLayout(self._column)
        inner.addWidget(self._by_hand)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sheet)
        scroll.setAccessibleName(self.tr("Où en sont les envois"))  # Tab stops here, to scroll
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addWidget(self.summary)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def update_uploads(self, uploads: Iterable[Upload]) -> None:
        """Show how far the videos are."""
        for upload in uploads:
            if upload.delivery_id in self.rows:
                self.rows[upload.delivery_id].show_upload(upload)

    def start(self, title: str, accepted: Accepted) -> None:
        """Follow these deliveries from now on."""
        self._announcement_id = accepted.announcement_id
        self._title.setText(title)
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        self._views = {view.id: view for view in accepted.deliveries}
        self._add_rows()
        self._turn.start()
        said = (*accepted.notices, *accepted.by_hand)
        self._by_hand.setText("\n".join(words.named(name, what) for name, what in said))
        self._by_hand.setVisible(bool(said))
        self._sum_up()
        self.new.setFocus()

    def update_views(self, views: Iterable[DeliveryView]) -> None:
        """Show what changed."""
        for view in views:
            if view.id in self._views:
                self._views[view.id] = view
            if view.id in self.rows:
                self.rows[view.id].show_view(view)
        self._sum_up()

    def _add_rows(self) -> None:
        """Add a few rows per turn of the event loop: twenty at once would be felt."""
        missing = [view for id, view in self._views.items() if id not in self.rows]
        if not missing:
            self._turn.stop()
        for view in missing[:AT_ONCE]:
            row = DeliveryRow(view)
            row.open_asked.connect(self.open_asked)
            row.help_asked.connect(self.help_asked)
            self.rows[view.id] = row
            self._column.addWidget(row)

    def _sum_up(self) -> None:
        views = list(self._views.values())
        now = datetime.now(UTC)
        done = sum(view.state is State.DELIVERED for view in views)
        stuck = [view for view in views if view.state in SETTLED - {State.DELIVERED}]
        if not views:
            self.summary.say(self.tr("Rien n'est à envoyer."), "calm")
        elif done == len(views):
            self.summary.say(self.tr("Tout est livré."), "good")
        elif any(view.stopped for view in views):
            self.summary.say(
                self.tr("{done} sur {all} livrés. Le reste attend la reprise des envois.").format(
                    done=done, all=len(views)
                ),
                "wait",
            )
        elif stuck:
            self.summary.say(
                self.tr("{done} sur {all} livrés. {stuck} à regarder.").format(
                    done=done, all=len(views), stuck=len(stuck)
                ),
                "wait",
            )
        elif all(view.state is State.QUEUED and view.due_at > now for view in views):
            self.summary.say(
                self.tr(
                    "Tout est programmé. Gardez Publisher ouvert jusque-là, à moins qu'un autre"
                    " poste n'envoie pour vous."
                ),
                "calm",
            )
        else:
            self.summary.say(
                self.tr("{done} sur {all} livrés. Vous pouvez continuer à travailler.").format(
                    done=done, all=len(views)
                ),
                "calm",
            )
