"""Lays badges side by side in a few lines, cutting the longest names before leaving any out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

LINES: Final = 2
GAP: Final = 5  # pixels between badges


class Place(NamedTuple):
    """Where a badge is drawn: its line, from 0, and its left edge and width in pixels."""

    line: int
    left: int
    width: int


def laid(widths: Sequence[int], room: int, rest: int, narrowest: int) -> list[Place]:
    """Where each badge is drawn that fits into LINES lines of `room`, in their order.

    Whole when they all fit; else the longest are cut first, but not below `narrowest`. What is left
    out is counted at the end, for which `rest` is kept free. All in pixels.
    """
    for count in range(len(widths), 1, -1):
        kept, widest = rest + GAP if count < len(widths) else 0, max(widths[:count])

        def flowed(most: int, count: int = count, kept: int = kept) -> list[Place]:
            return _flowed([min(width, most) for width in widths[:count]], room, kept)

        cuts = range(min(narrowest, widest), widest + 1)
        fitting = bisect_left(cuts, True, key=lambda most: not flowed(most))
        if fitting:
            return flowed(cuts[fitting - 1])
    kept = rest + GAP if len(widths) > 1 else 0
    return [Place(0, 0, max(0, min(widths[0], room - kept)))]


def _flowed(widths: Sequence[int], room: int, kept: int) -> list[Place]:
    """Side by side, on the next line where there is no more room; empty when it does not fit."""
    places: list[Place] = []
    line = left = 0
    for number, width in enumerate(widths):
        if left and left + width > room:
            line, left = line + 1, 0
        last = line == LINES - 1 and number == len(widths) - 1
        if line == LINES or left + width > room - (kept if last else 0):
            return []
        places.append(Place(line, left, width))
        left += width + GAP
    return places
