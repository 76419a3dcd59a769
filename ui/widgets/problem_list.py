"""What the checks found: one line each, with a shape and a word for how serious it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from publisher.problem import Problem, Severity
from ui.language import said
from ui.look.icons import pixmap
from ui.look.tones import tones


class ProblemList(QWidget):
    """Shows problems, errors first; takes no room when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def _add(self, row: int, problem: Problem) -> None:
        colours = tones()
        serious = problem.severity is Severity.ERROR
        ink = colours.bad.ink if serious else colours.wait.ink
        mark = QLabel()
        mark.setPixmap(
            pixmap("error" if serious else "warning", ink).scaled(
                18,
                18,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        word = self.tr("À corriger") if serious else self.tr("À relire")
        mark.setAccessibleName(word)
        line = QLabel(f"{word} : {said(problem.message)}")
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setStyleSheet(f"color: {ink};")
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, row, 1)
