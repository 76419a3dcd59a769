"""What one channel will show, how long it is, what is wrong with it, and what is its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.announcement import Variant
from publisher.problem import Severity
from publisher.variants import NOTHING
from publisher.views import Preview
from ui.look import tint
from ui.look.marks import Mark
from ui.widgets.badge import Badge
from ui.widgets.counter import Counter
from ui.widgets.faces import Author, Face
from ui.widgets.flow import FlowLayout
from ui.widgets.going import go_to, show
from ui.widgets.hue_mark import HueMark
from ui.widgets.notice import Notice
from ui.widgets.own_text import OwnText
from ui.widgets.problem_list import Offers, ProblemList, nothing
from ui.widgets.tab_order import stops


@dataclass(frozen=True, slots=True)
class Adaptation:
    """What differs on the channel: `words` for the badge; "" when nothing does."""

    words: str = ""
    variant: Variant = NOTHING
    shared_with: str = ""  # « Mastodon »: the text holds for all channels of this kind
    outdated: bool = False  # the common text changed since


class PreviewCard(QFrame):
    """The preview of one channel; kept and refreshed while the officer types."""

    adapt_asked = Signal(str)  # channel
    adapted = Signal(str, object)  # channel, Variant
    common_asked = Signal(str)  # channel
    own_asked = Signal(str)  # channel: the text that was just given up
    read_again = Signal(str)  # channel: its own text still holds
    rearranged = Signal()  # there are other controls in it than before

    def __init__(
        self,
        channel: str,
        label: str,
        *,
        author: Author | None = None,
        threads: bool = False,
        comments: bool = False,
        offers: Offers = nothing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.channel = channel
        self._threads, self._comments = threads, comments
        self._adaptation = Adaptation()
        self._given_up = False
        self.editor: OwnText | None = None  # made when it is first asked for
        self.setProperty("role", "card")
        self._name = name = QLabel(channel)
        name.setProperty("role", "heading")
        sort = QLabel(label)
        sort.setProperty("role", "muted")
        # « Site web » needs no « Site web » below it; the empty label keeps the counter right.
        sort.setText("" if label.casefold() == channel.casefold() else label)
        self.badge = Badge()
        self.badge.hide()
        self.counter = Counter()
        self.notice = Notice()
        self.face = Face(author or Author(channel))
        self.face.setAccessibleName(self.tr("Aperçu pour {channel}").format(channel=channel))
        self.problems = ProblemList(offers)
        self.problems.rearranged.connect(self.rearranged)
        for text in (name, sort):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        self.adapt = self._button("edit", partial(self.adapt_asked.emit, channel))
        self.revert = self._button("retry", partial(self.common_asked.emit, channel))
        self.revert.setText(self.tr("Revenir au texte commun"))
        self.revert.setAccessibleName(f"{self.revert.text()} ({channel})")
        title = QHBoxLayout()
        title.addWidget(HueMark(channel), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(name, 1)
        title.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.addWidget(sort, 1)
        head.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight)
        foot = FlowLayout(across=4, down=0)
        foot.setContentsMargins(-8, 0, 0, 0)  # the words below the words above
        foot.addWidget(self.adapt)
        foot.addWidget(self.revert)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 8)
        self._column.setSpacing(8)
        self._column.addLayout(title)
        self._column.addLayout(head)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.problems)
        self._column.addWidget(self.face)
        self._column.addLayout(foot)
        self.show_adaptation(Adaptation())

    def show_preview(self, preview: Preview) -> None:
        """Show a fresh preview of this channel."""
        self.counter.show_length(preview.rendition.length)
        self.problems.show_problems(preview.problems)
        self.face.show_rendition(preview.rendition, preview.picture_limits)

    def show_adaptation(self, adaptation: Adaptation) -> None:
        """Mark the card when something differs here, and say what to know about it."""
        self._adaptation = adaptation
        own = bool(adaptation.words)
        self._given_up = self._given_up and not own
        self.badge.setVisible(own)
        self.badge.show_state(adaptation.words, Mark("edit", "calm"))
        self.revert.setVisible(own)
        self._name_the_button()
        if self._given_up:
            self.notice.say(
                self.tr("Ce canal publie de nouveau le texte commun."),
                "calm",
                self.tr("Annuler"),
                partial(self.own_asked.emit, self.channel),
            )
        elif adaptation.outdated:
            self.notice.say(
                self.tr("Le texte commun a changé depuis : relisez celui-ci."),
                "wait",
                self.tr("C'est relu"),
                partial(self.read_again.emit, self.channel),
            )
        else:
            self.notice.be_quiet()

    def begin(self) -> None:
        """Another announcement is shown."""
        self._given_up = False
        self._adaptation = Adaptation()
        self.face.fold()
        self.close_editor()

    def give_up(self) -> None:
        """The common text is published again: say so, and how to take that back."""
        self._given_up, self._adaptation = True, Adaptation()
        self.close_editor()

    def edit(self, text: str) -> None:
        """Open the field, with this text."""
        if self.editor is None:
            self.editor = OwnText(self.channel, threads=self._threads, comments=self._comments)
            self.editor.changed.connect(partial(self.adapted.emit, self.channel))
            self.editor.closed.connect(self._closed)
            self._column.insertWidget(self._column.indexOf(self.problems), self.editor)
        kind = self._adaptation.shared_with
        self.editor.explain(
            self.tr("Il vaut pour tous vos canaux {kind}.").format(kind=kind)
            if kind
            else self.tr("Ce que Publisher ajoute de lui-même (lien, mots-clés) se voit dessous.")
        )
        self.editor.begin(text, self._adaptation.variant)
        self.editor.show()
        self._given_up = False
        self.show_adaptation(self._adaptation)
        self.rearranged.emit()
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.face, self.editor, self._name):  # the last ones surely
            show(part)

    def close_editor(self) -> None:
        """Leave the field; what was written in it stays."""
        if self.editor is not None:
            self.editor.hide()
        self.show_adaptation(self._adaptation)

    def come_into_sight(self) -> None:
        """Scroll to the whole of it, its top at least; the keyboard is on its first problem."""
        show(self.face)
        go_to(next(stops(self.problems), self.adapt))
        show(self._name)

    def take_focus(self) -> None:
        """Have the keyboard, where a click took away the button that had it."""
        go_to(self.editor.field if self.editor is not None and self.editing else self.adapt)

    @property
    def editing(self) -> bool:
        """Whether the field is open."""
        return self.editor is not None and not self.editor.isHidden()

    def worst(self) -> Severity | None:
        """The gravest problem shown now."""
        grades = {problem.severity for problem in self.problems.problems}
        if Severity.ERROR in grades:
            return Severity.ERROR
        return Severity.WARNING if grades else None

    def set_picture(self, sha256: str, picture: QImage) -> None:
        """Show a picture of the announcement."""
        self.face.set_picture(sha256, picture)

    def _button(self, drawing: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "quiet")
        tint(button, drawing, "muted")
        button.clicked.connect(act)
        return button

    def _name_the_button(self) -> None:
        own = bool(self._adaptation.words)
        self.adapt.setText(self.tr("Modifier…") if own else self.tr("Adapter…"))
        self.adapt.setAccessibleName(f"{self.adapt.text()} ({self.channel})")
        self.adapt.setToolTip(self.tr("Écrire un autre texte pour ce canal seul"))
        self.adapt.setVisible(not self.editing)

    def _closed(self) -> None:
        self.close_editor()
        self.take_focus()
