"""The town's usual times of publication: every Monday at nine, every Thursday at five."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from publisher.calendar.spacing import NEAR
from publisher.errors import SettingInvalid
from publisher.schedule import WEEKDAYS
from publisher.sentence import say

_TIME: Final = re.compile(r"([01]?\d|2[0-3])\s*[:hH.]\s*([0-5]\d)?")


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A day of the week and a wall time."""

    weekday: int  # 0 is Monday
    at: time


@dataclass(frozen=True, slots=True)
class Slots:
    """All of them, in the order of the week."""

    slots: tuple[Slot, ...] = ()
    skip_holidays: bool = True


SUGGESTED: Final = (Slot(1, time(9)), Slot(3, time(17)))


def times(typed: str, weekday: int) -> tuple[Slot, ...]:
    """Read « 9:00, 17h30 » for one day of the week; raises `SettingInvalid`."""
    found = set()
    for part in filter(None, re.split(r"[,;\s]+(?=\d)|[,;]", typed.strip())):
        match = _TIME.fullmatch(part.strip())
        if match is None:
            raise SettingInvalid(
                say(
                    "{day} : « {part} » n'est pas une heure. Écrivez par exemple 9:00, ou 9:00,"
                    " 17:30.",
                    day=WEEKDAYS[weekday],
                    part=part.strip(),
                )
            )
        found.add(Slot(weekday, time(int(match[1]), int(match[2] or 0))))
    return tuple(sorted(found))


def written(slots: Iterable[Slot]) -> str:
    """Write the times of slots so that `times` reads them again: « 9:00, 17:30 »."""
    return ", ".join(f"{slot.at.hour}:{slot.at:%M}" for slot in slots)


def walls(chosen: Slots, first: date, last: date, holidays: Collection[date]) -> Iterator[datetime]:
    """Return the slots of these days, both included, as wall times (naive), in their order."""
    day = first
    while day <= last:
        if not (chosen.skip_holidays and day in holidays):
            for slot in chosen.slots:
                if slot.weekday == day.weekday():
                    yield datetime.combine(day, slot.at)
        day += timedelta(days=1)


def free(slots: Iterable[datetime], taken: Collection[datetime]) -> Iterator[datetime]:
    """Return the slots that have nothing less than an hour away; wall times of one zone."""
    for slot in slots:
        if not any(abs(slot - other) < NEAR for other in taken):
            yield slot
