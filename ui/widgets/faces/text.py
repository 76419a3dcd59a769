"""Plain text as a platform shows it: addresses in colour, cut where the platform cuts it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from publisher.text.counting import utf16_units
from ui.widgets.faces.blocks import Block

_LINE: Final = "\u2028"  # where QTextLayout begins another line
_SPACING: Final = 1.14
_LAST_WORD: Final = re.compile(r"\s\S*\Z")


@dataclass(frozen=True, slots=True)
class Fold:
    """Where readers see the beginning only: after so many signs or lines, and this word there."""

    signs: int
    lines: int
    word: str  # « En voir plus »


@dataclass(frozen=True, slots=True)
class Run:
    """From one sign to another: in a colour, or bold."""

    start: int
    end: int
    colour: str = ""
    bold: bool = False


class Text(Block):
    """A text in one font. `said`: what is read aloud, where that is not the text itself."""

    def __init__(
        self,
        text: str,
        font: QFont,
        colour: str,
        *,
        runs: Sequence[Run] = (),
        said: str | None = None,
        fold: Fold | None = None,
        fold_colour: str = "",
        most_lines: int | None = None,
        centred: bool = False,
        greedy: bool = False,  # takes all the width, though it needs less
    ) -> None:
        self._text, self.colour, self.runs = text, colour, runs
        self._said = text if said is None else said
        self._fold, self._fold_colour = fold, fold_colour
        self._most, self._centred, self._greedy = most_lines, centred, greedy
        self._font = font
        self._layout: QTextLayout | None = None
        self.seen = text  # after `lay_out`: what is there to see
        self.folded = False

    def lay_out(self, width: float) -> float:
        self.seen, self.folded = self._text, False
        if self._fold is not None and len(self._text) > self._fold.signs:
            self._cut(self._fold.signs, self._fold)
        layout, high = self._set(width)
        fold, most = self._fold, self._most
        if fold is not None and layout.lineCount() > fold.lines:
            signs = min(_signs_until(layout, fold.lines), len(self._text)) + 1
            while signs > 1 and layout.lineCount() > fold.lines:
                signs = self._cut(signs - 1, fold)
                layout, high = self._set(width)
        elif most is not None and layout.lineCount() > most:
            self.seen = self._text[: max(1, _signs_until(layout, most) - 2)].rstrip() + "…"
            layout, high = self._set(width)
        self._layout = layout
        return high

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        if self._layout is not None:
            painter.setPen(QColor(self.colour))
            self._layout.draw(painter, QPointF(left, top))

    def natural(self) -> float:
        if self._greedy or self._centred:
            return float("inf")
        layout = self._made(self._text)
        lines = self._lines(layout, 100_000)
        return max((line.naturalTextWidth() for line in lines), default=0.0) + 1

    def read(self) -> Iterator[str]:
        if self._said:
            yield self._said

    def _cut(self, signs: int, fold: Fold) -> int:
        """Keep the whole words of so many signs; return how many are kept."""
        kept = self._text[: max(1, signs)]
        if not self._text[len(kept) : len(kept) + 1].isspace():
            kept = _LAST_WORD.sub("", kept) or kept
        kept = kept.rstrip(" \n.,;:")
        self.seen = f"{kept}…\u00a0{fold.word}"
        self.folded = True
        return len(kept)

    def _set(self, width: float) -> tuple[QTextLayout, float]:
        layout = self._made(self.seen)
        top = 0.0
        for line in self._lines(layout, width):
            line.setPosition(QPointF(0, top))
            top += line.height() * _SPACING
        return layout, top

    def _lines(self, layout: QTextLayout, width: float) -> list[QTextLine]:
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(line)
        layout.endLayout()
        return lines

    def _made(self, text: str) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", _LINE), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.setTextOption(option)
        runs = [run for run in self.runs if run.start < len(text)]
        if self.folded and self._fold is not None:
            kept = len(text) - len(self._fold.word)
            runs = [Run(r.start, min(r.end, kept), r.colour, r.bold) for r in runs]
            runs.append(Run(kept, len(text), self._fold_colour, bold=True))
        layout.setFormats([_range(text, run) for run in runs])
        return layout


def _range(text: str, run: Run) -> QTextLayout.FormatRange:
    """Qt counts UTF-16 units."""
    made = QTextLayout.FormatRange()
    made.start = utf16_units(text[: run.start])
    made.length = utf16_units(text[run.start : run.end])
    look = QTextCharFormat()
    if run.colour:
        look.setForeground(QColor(run.colour))
    if run.bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    made.format = look
    return made


def _signs_until(layout: QTextLayout, lines: int) -> int:
    """How many signs stand in the first lines."""
    last = layout.lineAt(lines - 1)
    units = layout.text().encode("utf-16-le", "surrogatepass")
    until = units[: 2 * (last.textStart() + last.textLength())]
    return len(until.decode("utf-16-le", "ignore"))
