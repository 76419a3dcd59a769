"""Groups of channels that are chosen together. Frozen values, no storage."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from publisher.errors import InputError, NotFound
from publisher.sentence import say
from publisher.text.folding import fold

# No channel's name begins so: « @Alerte » cannot be mistaken for one.
SIGN: Final = "@"
SOCIAL: Final = "social"
ALERT: Final = "alert"
BUILT_IN: Final = {SOCIAL: say("Tous les réseaux sociaux"), ALERT: say("Alerte")}


class Chosen(StrEnum):
    """How much of a group is chosen."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Some connected channels under one name; which ones is looked up each time it is used."""

    id: str
    name: str
    members: tuple[str, ...]  # names of connected channels, in the order of the channels
    computed: bool = False  # of the kinds of the channels: nobody chooses its members

    @property
    def lasting(self) -> bool:
        """Whether it is always there, under its own name."""
        return self.id in BUILT_IN

    def chosen(self, names: Collection[str]) -> Chosen:
        """Say how much of it is among `names`."""
        found = sum(member in names for member in self.members)
        if not found:
            return Chosen.NONE
        return Chosen.ALL if found == len(self.members) else Chosen.SOME


def group_named(groups: Sequence[Group], name: str) -> Group:
    """Return the group of that name or id; raises `NotFound` with the groups there are."""
    for group in groups:
        if group.id == name or fold(group.name) == fold(name):
            return group
    raise NotFound(
        say(
            "Le groupe « {name} » n'existe pas. Groupes : {names}.",
            name=name or SIGN,
            names=", ".join(group.name for group in groups),
        )
    )


def group_meant(name: str, groups: Sequence[Group]) -> Group:
    """Return the group that « @Alerte » means.

    Raises `NotFound` for one that does not exist, `InputError` for one without any channel.
    """
    group = group_named(groups, name.removeprefix(SIGN).strip())
    if not group.members:
        raise InputError(
            say(
                "Le groupe « {name} » n'a aucun canal : choisissez les siens dans la page"
                " « Canaux », ou avec « publisher groups set ».",
                name=group.name,
            )
        )
    return group


def spelled_out(names: Iterable[str], groups: Sequence[Group]) -> tuple[str, ...]:
    """Put the channels of a group in the place of « @Alerte »; no channel twice.

    What `group_meant` refuses stays as it is written, so that all of it can be told at once.
    """
    found: dict[str, None] = {}
    for name in names:
        members: tuple[str, ...] = (name,)
        if name.startswith(SIGN):
            with suppress(InputError):
                members = group_meant(name, groups).members
        found.update(dict.fromkeys(members))
    return tuple(found)
