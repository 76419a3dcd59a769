"""« Envois »: what leaves now, what waits, and what needs a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from publisher.delivery import LATE
from publisher.views import DeliveryView, Upload
from ui.delegates.state import StateDelegate
from ui.delegates.title import TitleDelegate
from ui.desk import Desk
from ui.dialogs.suspend import ResumeDialog, SuspendDialog
from ui.dialogs.what_to_do import ask_first, ask_of_whole, perform
from ui.look import tint
from ui.models.outbox import OutboxModel
from ui.models.outbox_cells import COUNTS, KEY, LIVE, STATE, UPLOAD, Column
from ui.widgets.announcement_panel import AnnouncementPanel, WholeAct
from ui.widgets.delivery_panel import DeliveryPanel
from ui.widgets.delivery_tree import DeliveryTree
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice

GLANCE = 5_000  # ms between looks at whether a colleague stopped everything


class OutboxPage(QWidget):
    """The newest announcements with their deliveries, live; what needs a person comes first."""

    details = Signal(str)  # announcement id
    suspension_changed = Signal(object)  # the reason (str), or None
    resumed = Signal()
    decide_asked = Signal()  # about all that did not go out at its hour

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reason: str | None = None
        self.model = OutboxModel(self)
        self.tree = DeliveryTree(self.model, self.model.index_of, KEY, LIVE)
        self.panel = DeliveryPanel()
        self.whole = AnnouncementPanel()
        self.notice = Notice()
        self.only_open = QCheckBox(self.tr("Seulement ce qui n'est pas &terminé"))
        self.stop = QPushButton()
        self.decide = QPushButton(self.tr("&Décider…"))
        tint(self.decide, "question")
        self._delegates = {
            Column.WHAT: TitleDelegate(),
            Column.STATE: StateDelegate(STATE, COUNTS, UPLOAD),
        }
        self._foot = QFrame()
        self._lay_out()
        self._listen()
        self._show_suspension(None)

    def _listen(self) -> None:
        self.only_open.toggled.connect(self._show_only_open)
        self.stop.clicked.connect(self.stop_or_resume)
        self.decide.clicked.connect(self.decide_asked)
        self.panel.asked.connect(self._perform)
        self.whole.asked.connect(self._perform_whole)
        self.tree.activated.connect(self._activated)
        self.tree.selectionModel().currentRowChanged.connect(self._selected)
        self.model.dataChanged.connect(self._selected)
        self.model.modelReset.connect(self._selected)
        self.watch = QTimer(self)  # runs while the service is open
        self.watch.setInterval(GLANCE)
        self.watch.timeout.connect(self._glance)

    def refresh(self) -> None:
        """Fetch the newest deliveries, and whether sending is suspended."""
        self._desk.ask_with_news(
            lambda service: service.recent_deliveries(),
            self._show_all,
            self.update_views,
            self._say,
        )
        self._desk.ask(lambda service: service.suspended(), self._show_suspension, self._say)

    def update_views(self, views: Sequence[DeliveryView]) -> None:
        """Show what the engine says."""
        with self.tree.steady():
            self.model.take(views)
        self._count_late()

    def update_uploads(self, uploads: Sequence[Upload]) -> None:
        """Show how far the videos are."""
        for upload in uploads:
            self.model.set_upload(upload)

    def stop_or_resume(self) -> None:
        """Ask for an emergency stop, or for its end."""
        if self._reason is None:
            suspend = SuspendDialog(self._desk, self)
            suspend.suspended.connect(self._show_suspension)
            suspend.suspended.connect(lambda _: self.refresh())
            suspend.open()
        else:
            resume = ResumeDialog(self._desk, self._reason, self)
            resume.resumed.connect(self._gone_on)
            resume.open()

    def _glance(self) -> None:
        """A stop, or its end, may come from another desk; it changes no delivery that is shown."""
        self._desk.ask(lambda service: service.suspended(), self._glanced)

    def _glanced(self, reason: str | None) -> None:
        if reason != self._reason:
            self.refresh()

    def _gone_on(self) -> None:
        self._show_suspension(None)
        self.refresh()
        self.resumed.emit()

    def _show_all(self, views: Sequence[DeliveryView]) -> None:
        with self.tree.steady():
            self.model.follow_order()
        self.update_views(tuple(reversed(views)))

    def _count_late(self) -> None:
        """Offer to decide, while something waits for it and may start."""
        late = {view.announcement_id for view in self.model.views() if view.state in LATE}
        several = self.tr("&Décider pour {count} annonces…").format(count=len(late))
        self.decide.setText(several if len(late) > 1 else self.tr("&Décider pour une annonce…"))
        self.decide.setVisible(bool(late) and self._reason is None)

    def _show_only_open(self, only_open: bool) -> None:
        with self.tree.steady():
            self.model.set_only_open(only_open)

    def _lay_out(self) -> None:
        self.tree.setAccessibleName(
            self.tr("Envois par annonce, ceux qui demandent une décision d'abord")
        )
        for column, delegate in self._delegates.items():
            self.tree.setItemDelegateForColumn(column, delegate)
        title = QLabel(self.tr("Envois"))
        title.setProperty("role", "title")
        head = FlowLayout(across=8, down=6, ending=1)
        for widget in (title, self.only_open, self.decide, self.stop):
            head.addWidget(widget)
        self._foot.setProperty("role", "card")
        inner = QVBoxLayout(self._foot)
        inner.setContentsMargins(14, 10, 14, 10)
        inner.addWidget(self.whole)
        inner.addWidget(self.panel)
        self._foot.hide()
        sheet = QWidget()
        sheet.setObjectName("sheet")
        scroll = QScrollArea()  # where large text needs more room than there is
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.notice)
        whole.addWidget(self.tree, 1)
        whole.addWidget(self._foot)

    def _current(self) -> DeliveryView | None:
        index = self.tree.currentIndex()
        return self.model.view(index) if index.isValid() else None

    def _selected(self) -> None:
        index = self.tree.currentIndex()
        self._foot.setVisible(index.isValid())
        if not index.isValid():
            return
        view = self.model.view(index)
        self.panel.setVisible(view is not None)
        self.whole.setVisible(view is None)
        if view is None:
            group = self.model.group(index)
            counted = index.siblingAtColumn(Column.STATE).data()
            views = tuple(group.views.values())
            self.whole.show_views(group.title, counted, views, index.data(UPLOAD))
        else:
            self.panel.show_view(view, self.model.leaving_first(view))
            self.panel.upload.show_upload(index.data(UPLOAD))

    def _activated(self, index: QModelIndex) -> None:
        self.details.emit(self.model.group(index).announcement_id)

    def _perform(self, act: str, delivery_id: str, link: str) -> None:
        self.notice.be_quiet()
        view = self._current()
        if view is None or not ask_first(self._desk, act, view, self.refresh, self._say, self):
            perform(self._desk, act, delivery_id, link, lambda _: self.refresh(), self._say)

    def _perform_whole(self, act: str) -> None:
        self.notice.be_quiet()
        group = self.model.group(self.tree.currentIndex())
        if act == WholeAct.OPEN:
            self.details.emit(group.announcement_id)
            return
        views = tuple(group.views.values())
        ask_of_whole(self._desk, act, views, self.refresh, self._say, self)

    def _show_suspension(self, reason: str | None) -> None:
        changed, self._reason = reason != self._reason, reason
        suspended = reason is not None
        self.stop.setText(
            self.tr("&Reprendre les envois…") if suspended else self.tr("&Suspendre les envois…")
        )
        tint(self.stop, "play" if suspended else "pause")
        self._count_late()
        if changed:  # a refresh must not silence what else the window says
            self.suspension_changed.emit(reason)

    def _say(self, sentence: str) -> None:
        self.notice.tell(sentence, "bad")
