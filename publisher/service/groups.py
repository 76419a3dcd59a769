"""Use cases: channels that are chosen together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from sqlalchemy import Connection

from publisher import registry
from publisher.errors import InputError, NotFound
from publisher.groups import ALERT, BUILT_IN, SOCIAL, Group, group_named, spelled_out
from publisher.ids import new_id
from publisher.sentence import say
from publisher.service.house import House, UseCases
from publisher.service.names import channel_name
from publisher.storage import channels, groups, journal
from publisher.storage.channels import StoredChannel
from publisher.text.folding import fold

_SOCIAL: Final = "facebook"  # whose family is the social networks'


class GroupCases(UseCases):
    """What people do with groups."""

    def groups(self) -> tuple[Group, ...]:
        """Return every group: those of Publisher, then those that officers made, by name."""
        with self.house.database.read() as connection:
            return every_group(self.house, connection)

    def make_group(self, name: str, members: Sequence[str]) -> Group:
        """Make a group of these channels; raises `InputError`, `NotFound` among them."""
        with self.house.database.write() as connection:
            return self._keep_group(connection, "added", new_id(), _usable(name), members)

    def change_group(self, id: str, name: str, members: Sequence[str]) -> Group:
        """Give a group another name and other channels; Publisher's « Alerte » keeps its name.

        Raises `InputError`, `NotFound` among them.
        """
        if id == SOCIAL:
            raise InputError(say("Publisher compose lui-même ce groupe, de tous les réseaux."))
        with self.house.database.write() as connection:
            if id != ALERT:
                groups.get(connection, id)  # perhaps a colleague took it away
            wanted = BUILT_IN[ALERT] if id == ALERT else _usable(name)
            return self._keep_group(connection, "changed", id, wanted, members)

    def remove_group(self, id: str) -> None:
        """Take a group away; its channels stay connected. Raises `InputError` for Publisher's."""
        if id in BUILT_IN:
            raise InputError(say("Ce groupe est celui de Publisher : il reste toujours là."))
        with self.house.database.write() as connection:
            before = groups.get(connection, id)
            groups.remove(connection, id)
            self._tell_of_group(connection, "removed", id, before.name, ())

    def group(self, name: str) -> Group:
        """Return the group of that name; raises `NotFound` with those there are."""
        return group_named(self.groups(), name)

    def spelled_out(self, names: Iterable[str]) -> tuple[str, ...]:
        """Put the channels of a group in the place of « @Alerte », each channel by its own name.

        What means no connected channel stays as it is written: `absent` says why.
        """
        with self.house.database.read() as connection:
            return spelling_out(self.house, connection)(names)

    def _keep_group(
        self, connection: Connection, what: str, id: str, name: str, members: Sequence[str]
    ) -> Group:
        chosen = [channels.named(connection, one) for one in members]
        groups.keep(connection, id, name, [row.id for row in chosen])
        self._tell_of_group(connection, what, id, name, chosen)
        return next(one for one in every_group(self.house, connection) if one.id == id)

    def _tell_of_group(
        self,
        connection: Connection,
        what: str,
        id: str,
        name: str,
        members: Sequence[StoredChannel],
    ) -> None:
        journal.append(
            connection,
            actor=self.house.author,
            event=f"group.{what}",
            subject=id,
            body={"name": name, "channels": [row.name for row in members]},
        )


def every_group(house: House, connection: Connection) -> tuple[Group, ...]:
    """Return every group, within a transaction that is open already."""
    live = channels.all(connection)
    made = {row.id: row for row in groups.all(connection)}
    alert = made.pop(ALERT, None)
    social = tuple(row.name for row in live if _is_social(house, row))
    return (
        Group(id=SOCIAL, name=BUILT_IN[SOCIAL], members=social, computed=True),
        Group(
            id=ALERT,
            name=BUILT_IN[ALERT],
            members=_names(live, alert.channel_ids if alert else frozenset()),
        ),
        *(
            Group(id=row.id, name=row.name, members=_names(live, row.channel_ids))
            for row in made.values()
        ),
    )


def spelling_out(
    house: House, connection: Connection
) -> Callable[[Iterable[str]], tuple[str, ...]]:
    """Read the channels and the groups once; what is returned spells names out."""
    find, groups = channels.finder(connection), every_group(house, connection)

    def own(name: str) -> str:
        try:
            return find(name).name
        except NotFound:
            return name

    return lambda names: tuple(dict.fromkeys(map(own, spelled_out(names, groups))))


def _names(live: Sequence[StoredChannel], ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(row.name for row in live if row.id in ids)


def _is_social(house: House, row: StoredChannel) -> bool:
    """A rehearsal stands with what it rehearses."""
    return registry.family(house.open(row).names[-1]) == registry.family(_SOCIAL)


def _usable(name: str) -> str:
    name = channel_name(name)
    if fold(name) in (*map(fold, BUILT_IN), *map(fold, BUILT_IN.values())):
        raise InputError(
            say("Un groupe s'appelle déjà « {name} » : choisissez un autre nom.", name=name)
        )
    return name
