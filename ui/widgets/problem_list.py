"""What the checks found: one line each, with a shape and a word for how serious it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from publisher.problem import Problem, Severity
from ui import words
from ui.language import said
from ui.look.icons import pixmap
from ui.look.tones import tones
from ui.widgets.flow import FlowLayout

MARK: Final = 18  # device-independent pixels


@dataclass(frozen=True, slots=True)
class Offer:
    """One click that repairs a problem, or leads to where a person does."""

    words: str
    act: Callable[[], object]


Offers: TypeAlias = Callable[[Problem], Sequence[Offer]]


def nothing(problem: Problem) -> Sequence[Offer]:
    """Offer nothing: the problem shows its sentence only."""
    del problem
    return ()


class ProblemList(QWidget):
    """Shows problems, errors first, each with what is offered; no room when there is none."""

    rearranged = Signal()  # there are other buttons than before

    def __init__(self, offers: Offers = nothing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._shown: tuple[Problem, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown now."""
        return self._shown

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these instead; nothing is redrawn when they are the same."""
        ordered = tuple(sorted(problems, key=lambda found: found.severity is not Severity.ERROR))
        if ordered == self._shown:
            return
        self._shown = ordered
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, problem in enumerate(ordered):
            self._add(row, problem)
        self.setVisible(bool(ordered))
        self.rearranged.emit()

    def _add(self, row: int, problem: Problem) -> None:
        colours = tones()
        serious = problem.severity is Severity.ERROR
        ink = colours.bad.ink if serious else colours.wait.ink
        mark = QLabel()
        drawing = QIcon(pixmap("error" if serious else "warning", ink))
        mark.setPixmap(drawing.pixmap(QSize(MARK, MARK), self.devicePixelRatioF()))
        word = self.tr("À corriger") if serious else self.tr("À relire")
        mark.setAccessibleName(word)
        line = QLabel(words.named(word, said(problem.message)))
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setStyleSheet(f"color: {ink};")
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(mark, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, 2 * row, 1)
        offers = self._offers(problem)
        if offers:
            self._grid.addWidget(self._buttons(problem, offers), 2 * row + 1, 1)

    def _buttons(self, problem: Problem, offers: Sequence[Offer]) -> QWidget:
        strip = QWidget()
        row = FlowLayout(strip, across=8)
        for offer in offers:
            button = QPushButton(offer.words)
            button.setProperty("role", "small")
            button.setAccessibleDescription(said(problem.message))
            button.clicked.connect(offer.act)
            row.addWidget(button)
        return strip
