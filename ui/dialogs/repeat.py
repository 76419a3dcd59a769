"""« Répéter… »: the rule, and the next ten dates as they change with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from publisher.announcement import Announcement
from publisher.recurrence import Rule
from publisher.sentence import raised
from publisher.series.occurring import Occurrence
from publisher.series.words import rule_words
from ui import words
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said, writing
from ui.widgets.labelled import Labelled
from ui.widgets.repeat.dates import NextDates
from ui.widgets.repeat.fields import RuleFields, suggested

IDLE: Final = 150  # ms without a key before the dates are computed


class RepeatDialog(Sheet):
    """Gives back a rule that has dates to come."""

    chosen = Signal(object)  # Rule

    def __init__(
        self,
        desk: Desk,
        rule: Rule | None,
        wall: datetime,
        announcement: Announcement,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent, self.tr("Répéter l'annonce"), self.tr("&Choisir"), cancel=self.tr("Annuler")
        )
        self._desk = desk
        self._zone = announcement.time_zone
        self._asked = 0
        self._skipped = frozenset(rule.except_days if rule else ())
        self.fields = RuleFields()
        self.dates = NextDates()
        self.words = QLabel()
        self.words.setProperty("role", "heading")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.advice = QLabel()
        self.advice.setProperty("role", "muted")
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        moves = announcement.event is not None or announcement.expires_at is not None
        self.fields.follow.setVisible(moves)
        self._moves = moves
        self.fields.show_rule(rule or suggested(wall))
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._compute)
        self.fields.changed.connect(self._idle.start)
        self.dates.changed.connect(self._ticked)
        self._lay_out()
        self._compute()
        self.resize(1040, 620)

    def rule(self) -> Rule:
        """The rule as it is chosen now, with the days that are left out."""
        return replace(self.fields.rule(), except_days=tuple(sorted(self._skipped)))

    def confirm(self) -> None:
        rule = self.rule()
        self.busy(True)
        self._desk.ask(
            lambda service: service.next_dates(rule, self._zone),
            lambda _: self._done(rule),
            self.refuse,
        )

    def _done(self, rule: Rule) -> None:
        self.accept()
        self.chosen.emit(rule)

    def _compute(self) -> None:
        """Ask for the dates of the rule as if none was skipped: they can then be ticked again."""
        self._asked += 1
        rule = self.fields.rule()
        self.words.setText(f"{raised(said(rule_words(self.rule())))}.")
        self._desk.ask(
            lambda service: service.next_dates(rule, self._zone),
            partial(self._show, self._asked),
            partial(self._fail, self._asked),
        )

    def _show(self, asked: int, dates: Sequence[Occurrence]) -> None:
        if asked != self._asked:
            return
        self.notice.be_quiet()
        self.dates.show_dates(dates, self._skipped)
        self._explain()

    def _explain(self) -> None:
        rule = self.fields.rule()
        text = ""
        if self._moves and rule.dates_follow:
            text = self.tr(
                "Dans l'annonce, donnez à l'événement et au retrait leurs dates de la première"
                " fois : elles se décalent ensuite d'elles-mêmes."
            )
        far = sorted(self._skipped - set(self.dates.shown()))
        if far:
            days = ", ".join(writing.date_words(day) for day in far)
            later = self.tr("Dates sautées plus tard : {days}.").format(days=days)
            text = f"{text} {later}".strip()
        self.advice.setText(text)
        self.advice.setVisible(bool(text))

    def _fail(self, asked: int, sentence: str) -> None:
        if asked == self._asked:
            self.dates.show_dates((), ())
            self.refuse(sentence)

    def _ticked(self) -> None:
        shown = set(self.dates.shown())
        self._skipped = frozenset((self._skipped - shown) | set(self.dates.skipped()))
        self.words.setText(f"{raised(said(rule_words(self.rule())))}.")

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setObjectName("sheet")
        left = QVBoxLayout(sheet)
        left.setContentsMargins(0, 0, 10, 0)
        left.addWidget(self.fields)
        left.addStretch(1)
        scroll = QScrollArea()  # where large text needs more room than there is
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        zone = words.zone(self._zone)
        right = QVBoxLayout()
        right.addWidget(
            Labelled(
                self.tr("&Prochaines dates"),
                self.dates,
                " ".join(filter(None, (self.tr("Décochez une date pour la sauter."), zone))),
            ),
            1,
        )
        right.addWidget(self.advice)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(scroll, 4)
        both.addLayout(right, 3)
        self.content.addWidget(self.words)
        self.content.addLayout(both, 1)
