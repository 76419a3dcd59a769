"""One announcement, looked back at: what was sent, where it stands, every attempt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from publisher.comparison import Compared, compared
from publisher.delivery import State
from publisher.views import AnnouncementView, ChannelView, DeliveryView, RevisionView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.dialogs.what_to_do import open_address
from ui.language import said, writing
from ui.look import tint
from ui.widgets.changes import changes_html
from ui.widgets.delivery_story import DeliveryStory
from ui.widgets.faces import Author, Face, author_of, emblem_file, is_page, pictures_of
from ui.widgets.labelled import Labelled
from ui.widgets.paper import Paper


class AnnouncementDetail(Sheet):
    """Shows revisions, the text sent to each channel, deliveries and attempts."""

    correct_asked = Signal(object)  # RevisionView: the newest
    withdraw_asked = Signal(object)  # AnnouncementView
    duplicate_asked = Signal(object)  # RevisionView: the one that is shown
    series_asked = Signal(str)  # id of the series that planted it

    def __init__(self, desk: Desk, view: AnnouncementView, parent: QWidget | None) -> None:
        newest = view.revisions[-1]
        super().__init__(parent, newest.announcement.title, self.tr("&Fermer"))
        self._desk = desk
        self._view = view
        self.revision = QComboBox()
        self.channel = QComboBox()
        self._authors = {one.channel: Author(one.channel, one.kind) for one in view.deliveries}
        self.face = Face(Author(""), tallest=None, whole=True)  # all that was sent
        self.paper = Paper()
        self._sheets = QStackedWidget()
        for sheet in (self.paper, self.face):
            sheet.setAccessibleName(self.tr("Texte envoyé"))
            self._sheets.addWidget(sheet)
        self.story = DeliveryStory()
        self.story.show_deliveries(view.deliveries, view.attempts, view.keeps)
        self.story.open_asked.connect(open_address)
        self._fill()
        for line in view.remains:
            self.explain(
                self.tr("Arrivée à son terme, mais encore sur {channel} : {sentence}").format(
                    channel=line.channel, sentence=said(line.sentence)
                )
            )
        self._lay_out()
        self.resize(920, 620)
        self._asked = 0
        desk.bridge.changed.connect(self.update_views)
        desk.ask(lambda service: service.channels(), self._know)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(Labelled(self.tr("Ré&vision"), self.revision), 2)
        choice.addWidget(Labelled(self.tr("&Canal"), self.channel), 1)
        read = QWidget()
        column = QVBoxLayout(read)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(choice)
        column.addWidget(self._sheets, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(read)
        split.addWidget(self.story)
        split.setSizes([460, 400])
        split.setChildrenCollapsible(False)
        self.content.addWidget(split, 1)
        self.correct = QPushButton(self.tr("C&orriger…"))
        tint(self.correct, "edit")
        self.correct.clicked.connect(self._correct)
        self.withdraw = QPushButton(self.tr("&Retirer…"))
        tint(self.withdraw, "withdraw")
        self.withdraw.clicked.connect(self._withdraw)
        self.duplicate = QPushButton(self.tr("&Dupliquer"))
        tint(self.duplicate, "drafts")
        self.duplicate.setToolTip(self.tr("Une nouvelle annonce avec les mêmes mots et images"))
        self.duplicate.clicked.connect(self._duplicate)
        self.series = QPushButton(self.tr("&Série…"))
        tint(self.series, "repeat")
        self.series.setToolTip(self.tr("La série dont cette annonce fait partie"))
        self.series.setVisible(bool(self._view.series))
        self.series.clicked.connect(self._open_series)
        acts = (self.correct, self.withdraw, self.duplicate, self.series)
        for place, button in enumerate(acts):
            button.setAutoDefault(False)
            self.buttons.insertWidget(place, button)

    def _fill(self) -> None:
        for revision in reversed(self._view.revisions):
            self.revision.addItem(
                self.tr("{number}, le {when}, par {author}").format(
                    number=revision.announcement.revision,
                    when=writing.stamp(revision.accepted_at),
                    author=revision.author,
                )
            )
        self.revision.currentIndexChanged.connect(self._show_channels)
        self.channel.currentIndexChanged.connect(self._show_text)
        self._show_channels()

    def _chosen(self) -> RevisionView:
        return self._view.revisions[-1 - max(0, self.revision.currentIndex())]

    def _show_channels(self) -> None:
        kept = self.channel.currentText()
        self.channel.clear()
        for name in self._chosen().sent:
            self.channel.addItem(name, name)
        if self._chosen() is not self._view.revisions[0]:
            self.channel.addItem(self.tr("Ce qui a changé"))
        self.channel.setCurrentIndex(max(0, self.channel.findText(kept)))
        self._show_text()

    def _show_text(self) -> None:
        rendition = self._chosen().sent.get(self.channel.currentData())
        self._sheets.setCurrentWidget(self.paper if rendition is None else self.face)
        if rendition is not None:
            name = self.channel.currentData()
            self.face.wear(self._authors.get(name, Author(name)))
            self.face.show_page(next(filter(is_page, self._chosen().sent.values()), None))
            self.face.show_rendition(rendition)
            for image in pictures_of(rendition):
                self._desk.picture(image, self.face.set_picture)
        elif self.channel.count():
            self._show_changes()
        elif self._view.deliveries:
            self.paper.setHtml(self.tr("Rien n'a été envoyé de cette révision."))
        else:
            self._show_past()

    def _know(self, channels: Sequence[ChannelView]) -> None:
        """Channels that are still connected say who publishes there, and one the town's logo."""
        self._authors |= {view.name: author_of(view) for view in channels}
        file = next(filter(None, map(emblem_file, channels)), "")
        if file:
            self._desk.emblem(file, self.face.set_emblem)
        if self._sheets.currentWidget() is self.face:
            self._show_text()

    def _show_changes(self) -> None:
        chosen = self._chosen()
        place = self._view.revisions.index(chosen)
        before, after = self._view.revisions[place - 1].announcement, chosen.announcement
        self.paper.setHtml("")
        self._desk.ask(lambda _: compared(before, after), partial(self._compared, chosen))

    def _compared(self, revision: RevisionView, found: Sequence[Compared]) -> None:
        wanted = self.channel.count() > 0 and self.channel.currentData() is None
        if wanted and revision == self._chosen():  # else something else was chosen meanwhile
            self.paper.setHtml(changes_html(found))

    def _show_past(self) -> None:
        """What was published before Publisher has a text and an address, and no delivery."""
        written = self._chosen().announcement
        link = f"\n\n<{written.canonical_url}>" if written.canonical_url else ""
        self.paper.setHtml("")
        self.paper.setMarkdown(f"{written.body}{link}")

    def update_views(self, views: Iterable[DeliveryView]) -> None:
        """Look again, when one of its deliveries changed."""
        mine = [one for one in views if one.announcement_id == self._view.announcement_id]
        if mine:
            self._asked += 1
            self._desk.ask(
                lambda service: service.show(self._view.announcement_id),
                partial(self._refresh, self._asked),
            )

    def _refresh(self, asked: int, view: AnnouncementView) -> None:
        if asked != self._asked:  # a later question has a newer answer
            return
        self._view = view
        self.story.show_deliveries(view.deliveries, view.attempts, view.keeps)
        self._show_text()

    def _correct(self) -> None:
        self.accept()
        self.correct_asked.emit(self._view.revisions[-1])

    def _open_series(self) -> None:
        self.accept()
        self.series_asked.emit(self._view.series)

    def _duplicate(self) -> None:
        self.accept()
        self.duplicate_asked.emit(self._chosen())

    def _withdraw(self) -> None:
        self.accept()
        self.withdraw_asked.emit(self._view)


def newest_by_channel(deliveries: Iterable[DeliveryView]) -> tuple[DeliveryView, ...]:
    """The newest delivery of each channel, of a list that is oldest first."""
    newest: dict[str, DeliveryView] = {}
    for delivery in deliveries:
        if delivery.state is not State.CANCELLED or delivery.channel not in newest:
            newest[delivery.channel] = delivery
    return tuple(newest.values())
