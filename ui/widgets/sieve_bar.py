"""Which announcements of the history are shown, chosen in a line of lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from publisher.announcement import Kind
from publisher.delivery import State
from publisher.sieve import EVERYTHING, Sieve, SieveChoices
from ui import words
from ui.widgets.flow import FlowLayout
from ui.widgets.labelled import Labelled
from ui.widgets.period_box import PeriodBox

WIDEST = 12  # characters that a list asks room for


class SieveBar(QWidget):
    """« Tout » in each list, until something is chosen; it stays as long as the list has it.

    `clear` chooses « Tout » again: it stands where its owner puts it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.channel, self.state, self.author = (QComboBox() for _ in range(4))
        self._boxes = {
            "kind": self.kind,
            "channel": self.channel,
            "state": self.state,
            "author": self.author,
        }
        self.period = PeriodBox()
        self.clear = QPushButton(self.tr("&Effacer les filtres"))
        line = FlowLayout(self, across=10, down=6)
        for name, box in (
            (self.tr("Genre"), self.kind),
            (self.tr("Canal"), self.channel),
            (self.tr("État"), self.state),
            (self.tr("Auteur"), self.author),
        ):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(WIDEST)
            line.addWidget(Labelled(name, box))
        line.addWidget(self.period)
        self._fill(self.kind, ((words.kind_words(kind), kind) for kind in Kind))
        self._fill(self.state, ((_capital(words.state_words(one)), one) for one in State))
        self.offer(SieveChoices(channels=(), authors=()))
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._tell)
        self.period.changed.connect(self._tell)
        self.clear.clicked.connect(self.empty)
        self.clear.setEnabled(False)

    def sieve(self, words: str = "") -> Sieve:
        """Return what is chosen, together with the words that are searched."""
        first, last = self.period.days()
        kind, state = self.kind.currentData(), self.state.currentData()  # Qt keeps plain words
        return Sieve(
            words=words,
            kind=Kind(kind) if kind else None,
            channel=self.channel.currentData(),
            state=State(state) if state else None,
            author=self.author.currentData(),
            first=first,
            last=last,
        )

    def offer(self, choices: SieveChoices) -> None:
        """Offer these channels and authors; what was chosen and is gone gives way to « Tout »."""
        before = self.sieve()
        self._fill(self.channel, ((name, name) for name in choices.channels))
        self._fill(self.author, ((name, name) for name in choices.authors))
        if self.sieve() != before:
            self._tell()

    def chosen(self) -> dict[str, str]:
        """What is chosen, by name, to be chosen again; lists that let all through are left out."""
        boxes = {name: box.currentData() for name, box in self._boxes.items()}
        return {name: str(value) for name, value in boxes.items() if value} | self.period.chosen()

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Choose what `chosen` told, also where it is not offered yet."""
        blocker = QSignalBlocker(self)
        for name, box in self._boxes.items():
            value = chosen.get(name)
            if value and box.findData(value) < 0 and box in (self.channel, self.author):
                box.addItem(value, value)
            box.setCurrentIndex(max(0, box.findData(value)) if value else 0)
        self.period.choose(chosen)
        blocker.unblock()
        self._tell()

    def empty(self) -> None:
        """Let everything through again."""
        blocker = QSignalBlocker(self)
        for box in self._boxes.values():
            box.setCurrentIndex(0)
        self.period.clear()
        blocker.unblock()
        self.kind.setFocus()  # the button is about to be disabled
        self._tell()

    def _fill(self, box: QComboBox, items: Iterable[tuple[str, Any]]) -> None:
        blocker = QSignalBlocker(box)
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("Tout"), None)
        for name, value in items:
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
        blocker.unblock()

    def _tell(self) -> None:
        self.clear.setEnabled(self.sieve() != EVERYTHING)
        self.changed.emit()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
