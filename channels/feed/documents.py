"""Which documents the feeds consist of, which of them a change touches, and what each holds.

The feeds proper hold the newest entries, and older ones that were corrected or withdrawn of late.
Behind them stand archives (RFC 5005) of `ARCHIVE` entries each, in the order of publication:
archive 1 holds the oldest. An archive is written when it is full, and again only when one of its
entries changes or a neighbour appears, so that publishing costs the same whatever the history.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from channels.feed.book import Book
from channels.feed.entry import Entry
from channels.feed.json_feed import json_feed
from channels.feed.page import page
from channels.feed.settings import FeedSettings
from channels.feed.shape import Document
from channels.feed.xml import atom, rss
from publisher.codec import canonical

ARCHIVE: Final = 30  # entries; a constant, or changing it would rewrite the whole history
KEPT: Final = timedelta(days=30)  # how long a correction or a withdrawal is told
CURRENT: Final = 0  # the number of the feeds proper, among the archives


@dataclass(frozen=True, slots=True)
class Format:
    """One format: where its documents are, and how one is written."""

    current: str
    archive: str
    write: Callable[[Document, FeedSettings], bytes]

    def path(self, number: int) -> str:
        """Return the place of the feed proper or of an archive, relative to the folder."""
        return self.archive.format(number=number) if number else self.current


FORMATS: Final = (
    Format("feed.xml", "feed/archive/{number:04}.rss.xml", rss),
    Format("atom.xml", "feed/archive/{number:04}.atom.xml", atom),
    Format("feed.json", "feed/archive/{number:04}.json", json_feed),
    Format("feed.html", "feed/archive/{number:04}.html", page),
)
SUBSCRIBED: Final = tuple(form.current for form in FORMATS if form.write is not page)


def touched(changed: Iterable[int], count_before: int, count: int) -> list[int]:
    """Return the numbers of the documents to write, oldest archive first, the feeds proper last.

    `changed` are sequence numbers of entries. The archive before a new one gains a link to it.
    """
    archives = count // ARCHIVE
    numbers = {(seq - 1) // ARCHIVE + 1 for seq in changed}
    for new in range(count_before // ARCHIVE + 1, archives + 1):
        numbers |= {new, new - 1}
    return [number for number in sorted(numbers) if 1 <= number <= archives] + [CURRENT]


def everything(count: int) -> list[int]:
    """Return the numbers of all documents, when the feed's own title or address changed."""
    return [*range(1, count // ARCHIVE + 1), CURRENT]


def head(settings: FeedSettings) -> str:
    """Return what every document says of the feed itself; all are rewritten when it changes."""
    return canonical(
        [
            settings.title,
            settings.description,
            settings.language,
            settings.author,
            settings.base_url,
        ]
    )


def written(
    numbers: Iterable[int], book: Book, settings: FeedSettings, now: datetime
) -> dict[str, bytes]:
    """Return the documents to write: their paths, relative to the folder, and contents."""
    archives = book.count() // ARCHIVE
    files = {}
    for number in numbers:
        entries = _newest(book, settings, now) if number == CURRENT else _archived(book, number)
        for form in FORMATS:
            document = _linked(entries, form, number, archives, settings)
            files[form.path(number)] = form.write(document, settings)
    return files


def _newest(book: Book, settings: FeedSettings, now: datetime) -> list[Entry]:
    """Return the entries of the feeds proper, the one that changed last first.

    What no archive holds yet is always among them, whatever the officer's number of items.
    """
    count = book.count()
    shown = max(settings.items, count % ARCHIVE)
    first = max(count - shown + 1, 1)
    entries = book.between(first, count) + book.changed(now - KEPT, first, shown)
    return sorted(entries, key=lambda entry: entry.updated, reverse=True)


def _archived(book: Book, number: int) -> list[Entry]:
    return book.between((number - 1) * ARCHIVE + 1, number * ARCHIVE)


def _linked(
    entries: list[Entry], form: Format, number: int, archives: int, settings: FeedSettings
) -> Document:
    older = archives if number == CURRENT else number - 1
    newer = number + 1 if number != CURRENT and number < archives else None
    alternates = [settings.address(other.path(number)) for other in FORMATS if other is not form]
    return Document(
        entries=tuple(entries),
        address=settings.address(form.path(number)),
        current=settings.address(form.current),
        page=settings.address("feed.html") if number == CURRENT else alternates[-1],
        older=settings.address(form.path(older)) if older else None,
        newer=settings.address(form.path(newer)) if newer else None,
        archived=number != CURRENT,
    )
