"""Finding adapters: built-in ones are declared exactly as a third party's would be."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from publisher.channel import Channel
from publisher.errors import NotFound
from publisher.sentence import say

GROUP = "publisher.channels"


@cache
def _declared() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=GROUP)}


def kinds() -> tuple[str, ...]:
    """Return the names of the installed kinds, without importing them."""
    return tuple(_declared())


@cache
def kind(name: str) -> type[Channel]:
    """Import and return the adapter of one kind; raises `NotFound` naming the nearest."""
    try:
        entry = _declared()[name]
    except KeyError:
        near = get_close_matches(name, _declared(), n=1)
        hint = f" Vouliez-vous dire « {near[0]} » ?" if near else ""
        raise NotFound(
            say(
                "Le type de canal « {name} » n'existe pas.{hint} Types : {kinds}.",
                name=name,
                hint=hint,
                kinds=", ".join(_declared()),
            )
        ) from None
    adapter: type[Channel] = entry.load()
    return adapter
