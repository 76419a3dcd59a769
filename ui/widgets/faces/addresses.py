"""What platforms make of addresses, mentions and hashtags: coloured, and some shortened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from publisher.text.entities import Sort, spans
from ui.widgets.faces.text import Run

Shorten = Callable[[str], str]


def whole(address: str) -> str:
    """Show it as it is."""
    return address


def shortened(most: int) -> Shorten:
    """Show it without what every address begins with, and at most so many signs of it."""

    def shorten(address: str) -> str:
        bare = address.partition("://")[2].removeprefix("www.").rstrip("/")
        return bare if len(bare) <= most else f"{bare[:most]}…"

    return shorten


def dressed(text: str, colour: str, shorten: Shorten = whole) -> tuple[str, Sequence[Run]]:
    """Return the text as it is seen, and what of it is in colour."""
    pieces, runs, done, length = [], [], 0, 0
    for span in spans(text):
        before = text[done : span.start]
        shown = text[span.start : span.end]
        if span.sort is Sort.URL:
            shown = shorten(shown)
        pieces += [before, shown]
        start = length + len(before)
        length = start + len(shown)
        runs.append(Run(start, length, colour))
        done = span.end
    return "".join((*pieces, text[done:])), runs


def host(address: str) -> str:
    """Return « www.exemple.be » without its « www. »; the whole where there is none."""
    try:
        name = urlsplit(address).hostname
    except ValueError:
        name = None
    return (name or address).removeprefix("www.")
