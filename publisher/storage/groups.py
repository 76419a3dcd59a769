"""Groups of channels, as officers made them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import IntegrityError

from publisher.errors import InputError, NotFound
from publisher.sentence import say
from publisher.storage.tables import channel_group as group
from publisher.storage.tables import channel_group_member as member
from publisher.storage.types import storable
from publisher.storage.upserting import upsert
from publisher.text.folding import fold


@dataclass(frozen=True, slots=True)
class StoredGroup:
    """One row, and its members, connected or not."""

    id: str
    name: str
    channel_ids: frozenset[str]


def all(connection: Connection) -> tuple[StoredGroup, ...]:
    """List the groups, by name."""
    members: dict[str, set[str]] = {}
    for row in connection.execute(select(member)):
        members.setdefault(row.group_id, set()).add(row.channel_id)
    rows = connection.execute(select(group).order_by(group.c.name_key))
    return tuple(StoredGroup(row.id, row.name, frozenset(members.get(row.id, ()))) for row in rows)


def get(connection: Connection, id: str) -> StoredGroup:
    """Return one group; raises `NotFound`."""
    for found in all(connection):
        if found.id == id:
            return found
    raise NotFound(say("Ce groupe n'existe plus : quelqu'un l'a supprimé."))


def keep(connection: Connection, id: str, name: str, channel_ids: Sequence[str]) -> None:
    """Make or change a group; raises `InputError` when another one has the name."""
    taken = select(group.c.id).where(group.c.name_key == fold(storable(name)), group.c.id != id)
    if connection.execute(taken).first() is not None:
        raise _taken(name)
    try:
        with connection.begin_nested():
            upsert(connection, group, {"id": id}, {"name": name, "name_key": fold(name)})
    except IntegrityError:  # at this very moment
        raise _taken(name) from None
    connection.execute(delete(member).where(member.c.group_id == id))
    rows = [{"group_id": id, "channel_id": one} for one in dict.fromkeys(channel_ids)]
    if rows:
        connection.execute(insert(member), rows)


def remove(connection: Connection, id: str) -> None:
    """Take a group away; its channels stay. Nothing happens when it is not there."""
    connection.execute(delete(member).where(member.c.group_id == id))
    connection.execute(delete(group).where(group.c.id == id))


def _taken(name: str) -> InputError:
    return InputError(
        say("Un groupe s'appelle déjà « {name} » : choisissez un autre nom.", name=name)
    )
