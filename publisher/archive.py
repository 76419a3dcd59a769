"""Port: what a town published before it had Publisher, as its site or its feed still tells it.

Readers declare themselves in the entry-point group `publisher.archives`; the first that knows the
address reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import entry_points
from typing import Final, Protocol

from publisher.errors import InputError
from publisher.sentence import say

GROUP: Final = "publisher.archives"
MOST: Final = 20_000  # publications of one address


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One thing that was published."""

    url: str  # its public page: the same is the same publication
    title: str
    at: datetime  # aware, UTC: when it became public
    body: str = ""  # Markdown
    language: str = ""  # BCP 47; "": not told
    tags: tuple[str, ...] = ()


class Archive(Protocol):
    """Reads the publications of one sort of place."""

    def __call__(self, address: str) -> Iterator[Past] | None:
        """Return what `address` (http or https) published, or None when it is no such place.

        Raises `InputError` or `ChannelError`, also while it is read.
        """


def past_of(address: str) -> Iterator[Past]:
    """Return what was published at an address; raises `InputError` when nobody can read it."""
    for entry in entry_points(group=GROUP):
        archive: Archive = entry.load()
        found = archive(address)
        if found is not None:
            return found
    raise InputError(
        say(
            "À l'adresse {address}, Publisher ne trouve ni site WordPress ni flux RSS ou Atom :"
            " donnez l'adresse du flux, souvent indiquée au bas du site.",
            address=address,
        )
    )
