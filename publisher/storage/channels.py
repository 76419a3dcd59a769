"""The connected channels. A removed one keeps its row: the history still names it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from publisher.errors import InputError, NotFound
from publisher.ids import new_id
from publisher.sentence import say
from publisher.storage.database import now
from publisher.storage.tables import channel
from publisher.text.folding import fold

_LIVE = channel.c.removed_at.is_(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredChannel:
    """One row. `settings` are the texts that publisher.settings.parse takes."""

    id: str
    name: str
    kind: str
    settings: dict[str, str]
    facts: dict[str, Any]
    position: int
    colour: str
    blocked_until: datetime | None
    posts_blocked_until: datetime | None
    removed_at: datetime | None


def add(
    connection: Connection,
    kind: str,
    name: str,
    settings: Mapping[str, str],
    facts: Mapping[str, Any] | None = None,
    *,
    id: str | None = None,
) -> StoredChannel:
    """Connect a channel, after the others; raises `InputError` when the name is taken."""
    position = connection.execute(select(func.max(channel.c.position))).scalar()
    added = StoredChannel(
        id=id or new_id(),
        name=name,
        kind=kind,
        settings=dict(settings),
        facts=dict(facts or {}),
        position=0 if position is None else position + 1,
        colour="",
        blocked_until=None,
        posts_blocked_until=None,
        removed_at=None,
    )
    refuse_taken(connection, name)
    try:
        connection.execute(
            insert(channel).values(
                id=added.id,
                name=name,
                name_key=fold(name),
                kind=kind,
                settings=added.settings,
                facts=added.facts,
                position=added.position,
            )
        )
    except IntegrityError:  # another process took the name meanwhile
        raise _taken(name) from None
    return added


def refuse_taken(connection: Connection, name: str) -> None:
    """Raise `InputError` when a live channel bears this name, or one that reads the same."""
    found = connection.execute(
        select(channel.c.id).where(_LIVE, channel.c.name_key == fold(name))
    ).first()
    if found is not None:
        raise _taken(name)


def change(
    connection: Connection,
    id: str,
    *,
    settings: Mapping[str, str] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> StoredChannel:
    """Replace the settings or the facts; sending may start again at once with the new ones."""
    values: dict[str, Any] = {}
    if settings is not None:
        values |= {
            "settings": dict(settings), "blocked_until": None, "posts_blocked_until": None
        }  # fmt: skip
    if facts is not None:
        values |= {"facts": dict(facts)}
    if values:
        connection.execute(update(channel).where(channel.c.id == id).values(values))
    return get(connection, id)


def paint(connection: Connection, id: str, colour: str) -> None:
    """Give a channel a colour of its own; "" for that of its kind."""
    connection.execute(update(channel).where(channel.c.id == id).values(colour=colour))


def arrange(connection: Connection, ids: Sequence[str]) -> None:
    """Put the live channels in this order; those that are not named stay behind, as they were."""
    live = [one.id for one in all(connection)]
    order = [id for id in dict.fromkeys(ids) if id in live]
    for position, id in enumerate([*order, *(id for id in live if id not in order)]):
        connection.execute(update(channel).where(channel.c.id == id).values(position=position))


def remove(connection: Connection, id: str) -> None:
    """Disconnect the channel: its name is free again, its history stays."""
    connection.execute(
        update(channel).where(channel.c.id == id, _LIVE).values(removed_at=now(connection))
    )


def all(connection: Connection) -> tuple[StoredChannel, ...]:
    """List the live channels in their order: the chosen one, then as they were connected."""
    return _read(
        connection, select(channel).where(_LIVE).order_by(channel.c.position, channel.c.id)
    )


def get(connection: Connection, id: str) -> StoredChannel:
    """Return one channel, removed or not; raises `NotFound`."""
    found = _read(connection, select(channel).where(channel.c.id == id))
    if not found:
        raise NotFound(say("Le canal « {id} » n'existe pas.", id=id))
    return found[0]


def named(connection: Connection, name: str) -> StoredChannel:
    """Return the live channel of that name, or else the only one of the kind of that name.

    A file that says "website" thus finds the site whatever the town calls it. Raises `NotFound`
    with the names there are.
    """
    return finder(connection)(name)


def finder(connection: Connection) -> Callable[[str], StoredChannel]:
    """Read the live channels once; what is returned finds one of them, as `named` does."""
    live = all(connection)
    return lambda name: _found(live, name)


def _found(live: Sequence[StoredChannel], name: str) -> StoredChannel:
    for found in (
        [one for one in live if fold(one.name) == fold(name)],
        [one for one in live if one.kind == name],
    ):
        if len(found) == 1:
            return found[0]
    names = [one.name for one in live]
    if not names:
        raise NotFound(
            say("Le canal « {name} » n'existe pas : aucun canal n'est encore connecté.", name=name)
        )
    near = get_close_matches(name, names, n=1)
    raise NotFound(
        say(
            "Le canal « {name} » n'existe pas.{hint} Canaux connectés : {names}.",
            name=name,
            hint=say(" Vouliez-vous dire « {near} » ?", near=near[0]) if near else "",
            names=", ".join(names),
        )
    )


def _read(connection: Connection, query: Select[Any]) -> tuple[StoredChannel, ...]:
    rows = connection.execute(query).mappings()
    return tuple(
        StoredChannel(**{key: value for key, value in row.items() if key != "name_key"})
        for row in rows
    )


def _taken(name: str) -> InputError:
    return InputError(
        say("Un canal s'appelle déjà « {name} » : choisissez un autre nom.", name=name)
    )
