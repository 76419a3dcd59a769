"""What is chosen in the calendar, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.calendar import Entry
from publisher.delivery import WAIT_FOR_A_PERSON
from ui.language import writing
from ui.look import tint
from ui.widgets.badge import Badge
from ui.widgets.calendar import said
from ui.widgets.flow import FlowLayout

BESIDE: Final = 0.45  # of the whole, that buttons may take beside the words
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Foot(QFrame):
    """Hidden until something is chosen. The buttons stand beside the words where these keep most of
    the room, else below them.
    """

    opened = Signal(object)  # Entry
    move_asked = Signal(object)
    decide_asked = Signal(str)  # id of the announcement that waits for a person
    skip_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.entry: Entry | None = None
        self._title, self._words = QLabel(), QLabel()
        self._title.setProperty("role", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._badge = Badge()
        self.open = QPushButton(self.tr("&Ouvrir"))
        self.move_it = QPushButton(self.tr("&Déplacer…"))
        self.decide = QPushButton(self.tr("Dé&cider…"))
        self.series = QPushButton(self.tr("Sé&rie…"))
        self.skip = QPushButton(self.tr("&Sauter cette date"))
        tint(self.open, "open")
        tint(self.move_it, "clock")
        tint(self.decide, "question")
        tint(self.series, "repeat")
        tint(self.skip, "cross")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self._acts = QWidget()
        self._flow = FlowLayout(self._acts, across=8, down=6, ending=0)
        for part in (self._badge, self.decide, self.series, self.skip, self.move_it, self.open):
            self._flow.addWidget(part)
        self._both = QBoxLayout(_ACROSS, self)
        self._both.setContentsMargins(14, 8, 14, 8)
        self._both.setSpacing(10)
        self._both.addLayout(column, 1)
        self._both.addWidget(self._acts, 0)
        self.open.clicked.connect(lambda: self.opened.emit(self.entry))
        self.move_it.clicked.connect(lambda: self.move_asked.emit(self.entry))
        self.decide.clicked.connect(self._decide)
        self.skip.clicked.connect(lambda: self.skip_asked.emit(self.entry))
        self.series.clicked.connect(self._open_series)
        self.hide()

    def show_entry(self, entry: Entry | None, zone: str, *, collides: bool = False) -> None:
        """Show what was chosen, or nothing."""
        self.entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        wall = entry.wall(zone)
        self._title.setText(entry.title or self.tr("(sans titre)"))
        facts = said.facts(entry, collides=collides)[1:]  # the badge tells the first
        self._words.setText(", ".join((writing.hour_words(wall), *facts)))
        self._badge.show_state(said.state_words(entry), said.mark(entry))
        self.move_it.setVisible(entry.movable)
        one = self.tr("&Déplacer celle-ci…")
        self.move_it.setText(one if entry.series else self.tr("&Déplacer…"))
        self.series.setVisible(bool(entry.series))
        self.skip.setVisible(bool(entry.series) and entry.movable)
        self.open.setVisible(not entry.coming)
        self.decide.setVisible(any(one.state in WAIT_FOR_A_PERSON for one in entry.places))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self._flow.whole()
        beside = wanted <= BESIDE * self.width()
        self._both.setDirection(_ACROSS if beside else _DOWN)
        self._acts.setMinimumWidth(wanted if beside else 0)

    def _open_series(self) -> None:
        """Whoever opens an entry of which no announcement has the id opens its series."""
        if self.entry is not None:
            self.opened.emit(replace(self.entry, about=self.entry.series))

    def _decide(self) -> None:
        if self.entry is not None:
            self.decide_asked.emit(self.entry.about)
