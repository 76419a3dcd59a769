"""Use cases: which channels a new announcement is for, before anybody touched them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from publisher.announcement import Kind
from publisher.groups import BUILT_IN, Group
from publisher.service.groups import every_group
from publisher.service.house import House, UseCases
from publisher.storage import channels, groups, journal, preferences
from publisher.storage.channels import StoredChannel
from publisher.usual import Rule, Usual, settled


class UsualCases(UseCases):
    """What a town chose once, for every announcement of a kind."""

    def usual_channels(self, kind: Kind) -> tuple[str, ...]:
        """Return the channels that this person's next announcement of a kind begins with."""
        with self.house.database.read() as connection:
            return usual_names(self.house, connection, kind)

    def usual_choices(self) -> dict[Kind, Usual]:
        """Return what was chosen for every kind; `channels` are names."""
        with self.house.database.read() as connection:
            live, every = channels.all(connection), every_group(self.house, connection)
            return {kind: _named(preferences.usual(connection, kind), live, every) for kind in Kind}

    def keep_usual(self, kind: Kind, usual: Usual) -> None:
        """Choose for one kind; `channels` are names. Raises `NotFound`."""
        with self.house.database.write() as connection:
            if usual.rule is Rule.GROUP and usual.group not in BUILT_IN:
                groups.get(connection, usual.group)  # perhaps a colleague took it away
            chosen = [channels.named(connection, one) for one in usual.channels]
            kept = Usual(usual.rule, usual.group, tuple(row.id for row in chosen))
            preferences.keep_usual(connection, kind, kept)
            journal.append(
                connection,
                actor=self.house.author,
                event="preference.changed",
                subject=f"{preferences.USUAL_KEY}.{kind}",
                body={
                    "rule": usual.rule.value,
                    "group": usual.group,
                    "channels": [row.name for row in chosen],
                },
            )


def usual_names(house: House, connection: Connection, kind: Kind) -> tuple[str, ...]:
    """Return the channels that an announcement of a kind begins with, in their order."""
    connected = [row.name for row in channels.all(connection)]
    last = preferences.choice(connection, choice_key(house))
    return by_rule(house, connection, kind) or tuple(one for one in connected if one in last)


def by_rule(house: House, connection: Connection, kind: Kind) -> tuple[str, ...]:
    """Return the channels that a rule names whatever a person chose the last time, if any."""
    live = channels.all(connection)
    usual = _named(preferences.usual(connection, kind), live, ())
    if usual.rule is Rule.LAST:
        return ()
    return settled(usual, [row.name for row in live], every_group(house, connection))


def choice_key(house: House) -> str:
    """Under which the channels are kept that this person chose the last time."""
    return f"{preferences.CHANNELS_KEY}:{house.author}"


def _named(usual: Usual, live: Sequence[StoredChannel], every: Sequence[Group]) -> Usual:
    """Put names for ids; a group that is gone means as the last time."""
    if usual.rule is Rule.GROUP and every and usual.group not in [one.id for one in every]:
        return Usual()
    names = tuple(row.name for row in live if row.id in usual.channels)
    return Usual(usual.rule, usual.group, names)
