"""What was chosen: by the house, lengths of time and its language; by each person, channels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from publisher.announcement import Kind
from publisher.storage import settings
from publisher.usual import Rule, Usual, at_first

DUPLICATE_WINDOW: Final = timedelta(hours=24)
DUPLICATE_WINDOW_KEY: Final = "duplicate_window_seconds"
CHANNELS_KEY: Final = "chosen_channels"
USUAL_KEY: Final = "usual_channels"
LANGUAGE_KEY: Final = "writing_language"
LANGUAGE: Final = "fr"


def duration(connection: Connection, key: str, default: timedelta) -> timedelta:
    """Return the length of time kept under `key`, or the default."""
    kept = settings.read(connection, key)
    return default if kept is None else timedelta(seconds=kept)


def keep_duration(connection: Connection, key: str, value: timedelta) -> None:
    """Keep a length of time, in whole seconds."""
    settings.keep(connection, key, int(value.total_seconds()))


def language(connection: Connection) -> str:
    """Return the language in which announcements are begun, BCP 47."""
    return str(settings.read(connection, LANGUAGE_KEY) or LANGUAGE)


def keep_language(connection: Connection, language: str) -> None:
    """Begin announcements in this language from now on."""
    settings.keep(connection, LANGUAGE_KEY, language)


def choice(connection: Connection, key: str) -> tuple[str, ...]:
    """Return the names kept under `key`; none when nothing was chosen yet."""
    return tuple(settings.read(connection, key) or ())


def keep_choice(connection: Connection, key: str, names: Sequence[str]) -> None:
    """Keep these names, unless they are kept already: drafts are saved as they are typed."""
    if choice(connection, key) != tuple(names):
        settings.keep(connection, key, list(names))


def usual(connection: Connection, kind: Kind) -> Usual:
    """Return which channels announcements of a kind begin with; `channels` are ids."""
    kept = settings.read(connection, f"{USUAL_KEY}:{kind}")
    if not kept:
        return at_first(kind)
    return Usual(Rule(kept["rule"]), kept["group"], tuple(kept["channels"]))


def keep_usual(connection: Connection, kind: Kind, usual: Usual) -> None:
    """Begin announcements of a kind so from now on."""
    value = {"rule": usual.rule.value, "group": usual.group, "channels": list(usual.channels)}
    settings.keep(connection, f"{USUAL_KEY}:{kind}", value)
