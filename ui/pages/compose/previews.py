"""The right side of the page: which channels, and what each will show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from publisher.channel import Capabilities
from publisher.problem import Problem, Severity
from publisher.rendition import Rendition
from publisher.views import ChannelView, Preview
from ui.language import said
from ui.widgets.channel_chooser import ChannelChooser, Choice
from ui.widgets.faces import Author, author_of, emblem_file, is_page, on_card
from ui.widgets.jumps import Jumps
from ui.widgets.preview_card import PreviewCard
from ui.widgets.problem_list import Offer, ProblemList
from ui.widgets.tab_order import chain

AT_ONCE: Final = 1  # card per turn of the event loop: twenty at once would be felt


class Previews(QScrollArea):
    """Keeps one card per chosen channel, in the order of the channels."""

    chosen_changed = Signal()
    grown = Signal()  # the last cards are there, some turns after the first: preview them too
    adapt_asked = Signal(str)  # a channel's name, as those below
    adapted = Signal(str, object)  # and its Variant
    common_asked = Signal(str)
    own_asked = Signal(str)
    read_again = Signal(str)
    emblem_wanted = Signal(str)  # the file of the town's logo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chooser = ChannelChooser()
        self.offers: Callable[[Problem, str], Sequence[Offer]] = lambda *_: ()
        self.before: QWidget | None = None  # what the Tab key leaves for the first channel
        self.problems = ProblemList(lambda problem: self.offers(problem, ""))
        self.jumps = Jumps()
        self.cards: dict[str, PreviewCard] = {}
        self._labels: dict[str, str] = {}
        self._able: dict[str, Capabilities] = {}
        self._authors: dict[str, Author] = {}
        self._pictures: dict[str, QImage] = {}
        self._emblem = QImage()
        self._page: Rendition | None = None
        self._language = ""
        self._blank = True  # nothing is written yet
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._papers = QWidget()
        self._column = QVBoxLayout(self._papers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._sheet = sheet = QWidget()
        sheet.setObjectName("sheet")
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(10, 2, 8, 12)
        whole.setSpacing(10)
        for text, widget in (
            (self.tr("Canaux"), self.chooser),
            (self.tr("Ce que chaque canal montrera"), self.problems),
        ):
            heading = QLabel(text)
            heading.setProperty("role", "heading")
            heading.setWordWrap(True)  # else large text makes the whole side too wide
            whole.addWidget(heading)
            whole.addWidget(widget)
        whole.addWidget(self.jumps)
        whole.addWidget(self._hint)
        whole.addWidget(self._papers)
        whole.addStretch(1)
        self.setWidget(sheet)
        self.chooser.changed.connect(self._sync)
        self.chooser.changed.connect(self.chosen_changed)
        self.problems.rearranged.connect(self._chain)
        self.jumps.rearranged.connect(self._chain)
        self.jumps.asked.connect(self._jump)

    def set_channels(self, channels: Sequence[ChannelView]) -> None:
        """Offer these channels."""
        self._labels = {view.name: said(view.label) for view in channels}
        self._able = {view.name: view.capabilities for view in channels}
        self._authors = {view.name: author_of(view) for view in channels}
        for name, card in self.cards.items():
            card.face.wear(self._authors.get(name, Author(name)))
        self.emblem_wanted.emit(next(filter(None, map(emblem_file, channels)), ""))
        self.chooser.set_channels(
            [Choice(view.name, said(view.label), view.hue) for view in channels]
        )
        self._sync()

    def set_chosen(self, names: Sequence[str]) -> None:
        """Choose these channels."""
        self.chooser.set_chosen(names)
        self._sync()

    def begin(self) -> None:
        """Another announcement is shown: no card is being written in, none gave anything up."""
        for name, card in self.cards.items():
            card.begin()
            self.chooser.mark_adapted(name, "")

    def show_preview(self, preview: Preview) -> None:
        """Show a fresh preview, unless the channel is no longer chosen."""
        card = self.cards.get(preview.channel)
        if card is not None:
            if self._able[preview.channel].gives_link:
                self._pass_on(preview.rendition)
            card.show_preview(preview)
            self.chooser.mark(preview.channel, card.worst())
            self._mark_jumps()

    def _pass_on(self, sent: Rendition) -> None:
        """What a page says is on the cards that platforms make of its link."""
        if is_page(sent) and on_card(sent) != on_card(self._page):
            self._page = sent
            for card in self.cards.values():
                card.face.show_page(sent)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what holds for all channels."""
        self.problems.show_problems(problems)

    def show_language(self, code: str) -> None:
        """Show this translation where a channel has a page for it; "": the announcement's own."""
        self._language = code
        for card in self.cards.values():
            card.face.show_language(code)

    def wait_for_words(self, blank: bool) -> None:
        """Show a hint instead of the empty pages of an announcement that is not begun."""
        self._blank = blank
        self._sync()

    def set_picture(self, sha256: str, picture: QImage) -> None:
        """Show a picture of the announcement on every card that has it."""
        self._pictures[sha256] = picture
        for card in self.cards.values():
            card.set_picture(sha256, picture)

    def set_emblem(self, emblem: QImage) -> None:
        """Show the town's logo beside its name; a null one: initials."""
        self._emblem = emblem
        for card in self.cards.values():
            card.face.set_emblem(emblem)

    def blocked(self) -> bool:
        """Whether an error that is shown now stops publication."""
        worst = [card.worst() for card in self.cards.values()]
        everywhere = {problem.severity for problem in self.problems.problems}
        return Severity.ERROR in worst or Severity.ERROR in everywhere

    def _sync(self) -> None:
        chosen = [name for name in self.chooser.chosen() if name in self._labels]
        for name in [name for name in self.cards if name not in chosen]:
            card = self.cards.pop(name)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.chooser.mark(name, None)
            self.chooser.mark_adapted(name, "")
        for name in islice((name for name in chosen if name not in self.cards), AT_ONCE):
            self.cards[name] = self._card(name)
        there = [name for name in chosen if name in self.cards]
        for place, name in enumerate(there):
            if self._column.indexOf(self.cards[name]) != place:
                self._column.insertWidget(place, self.cards[name])
        if len(there) < len(chosen):
            self._turn.start(0)
        else:
            self._chain()
        self._mark_jumps()
        self._papers.setVisible(bool(chosen) and not self._blank)
        self._hint.setVisible(bool(self._labels) and not self._papers.isVisibleTo(self))
        self._hint.setText(
            self.tr("Écrivez : ce que chaque canal montrera se dessine ici à mesure.")
            if chosen
            else self.tr("Cochez au moins un canal pour voir ce qu'il montrera.")
        )

    def _go_on(self) -> None:
        self._sync()
        if not self._turn.isActive():
            self.grown.emit()

    def _card(self, name: str) -> PreviewCard:
        able = self._able[name]
        card = PreviewCard(
            name,
            self._labels[name],
            author=self._authors[name],
            threads=able.most_posts > 1,
            comments=able.comment_limit is not None,
            offers=lambda problem: self.offers(problem, name),
        )
        card.face.show_language(self._language)
        card.face.set_emblem(self._emblem)
        card.face.show_page(self._page)
        for sha256, picture in self._pictures.items():
            card.set_picture(sha256, picture)
        for asked, passed_on in (
            (card.adapt_asked, self.adapt_asked),
            (card.adapted, self.adapted),
            (card.common_asked, self.common_asked),
            (card.own_asked, self.own_asked),
            (card.read_again, self.read_again),
            (card.rearranged, self._chain),
        ):
            asked.connect(passed_on)
        return card

    def _mark_jumps(self) -> None:
        in_order = [name for name in self.chooser.chosen() if name in self.cards]
        self.jumps.show_marks({name: self.cards[name].worst() for name in in_order})

    def _jump(self, name: str) -> None:
        self.cards[name].come_into_sight()

    def _chain(self) -> None:
        """Lead the Tab key through what is shown, in the order in which it is read."""
        if self.before is not None:
            chain(self.before, self._sheet)
