"""Wall time and zone to an instant, refusing what does not exist and asking about what is double.

A wall time is a naive `datetime`. When it exists twice (the night summer time ends), the officer
says which one by writing its offset, and it then travels as an aware `datetime` with that fixed
offset. (`datetime.fold` would not survive ISO text, in which drafts and files are kept.)
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from difflib import get_close_matches
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from publisher.errors import TimeInvalid
from publisher.sentence import either, say

_WRITTEN = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ]([01]?\d|2[0-3]):(\d\d)(?::(\d\d))?\s*(Z|[+-]\d\d:?\d\d)?", re.ASCII
)
WEEKDAYS: Final = (
    say("lundi"),
    say("mardi"),
    say("mercredi"),
    say("jeudi"),
    say("vendredi"),
    say("samedi"),
    say("dimanche"),
)
MONTHS: Final = (
    say("janvier"),
    say("février"),
    say("mars"),
    say("avril"),
    say("mai"),
    say("juin"),
    say("juillet"),
    say("août"),
    say("septembre"),
    say("octobre"),
    say("novembre"),
    say("décembre"),
)
_DATES: Final = (
    say("{day} janvier {year}"),
    say("{day} février {year}"),
    say("{day} mars {year}"),
    say("{day} avril {year}"),
    say("{day} mai {year}"),
    say("{day} juin {year}"),
    say("{day} juillet {year}"),
    say("{day} août {year}"),
    say("{day} septembre {year}"),
    say("{day} octobre {year}"),
    say("{day} novembre {year}"),
    say("{day} décembre {year}"),
)


class TimeAmbiguous(TimeInvalid):
    """A wall time that exists twice; `choices` are both, aware, the earlier first.

    Either choice can stand as `Draft.publish_at`; `.astimezone(UTC)` gives its instant.
    """

    def __init__(self, message: str, choices: tuple[datetime, datetime]) -> None:
        super().__init__(message)
        self.choices = choices


class Skipped(TimeInvalid):
    """A wall time that the clocks skip; `jump` is the instant (UTC) at which they do."""

    def __init__(self, message: str, jump: datetime) -> None:
        super().__init__(message)
        self.jump = jump


def instant(wall: datetime, zone: str) -> datetime:
    """Return the instant (aware, UTC) of a wall time in a zone such as Europe/Brussels.

    Raises `TimeInvalid` for an unknown zone, a time that the clocks skip, or an offset that is not
    the zone's at that time; `TimeAmbiguous` for a naive time that exists twice.
    """
    place = zone_named(zone)
    try:
        if wall.tzinfo is not None:
            return _checked(wall, place)
        first, second = wall.replace(tzinfo=place, fold=0), wall.replace(tzinfo=place, fold=1)
        if first.utcoffset() == second.utcoffset():
            return first.astimezone(UTC)
        if first.astimezone(UTC).astimezone(place).replace(tzinfo=None) != wall:
            raise _skipped(wall, place)
    except OverflowError:
        raise TimeInvalid(say("La date {wall} est trop lointaine.", wall=written(wall))) from None
    raise _double(_fixed(first), _fixed(second))


def ending(wall: datetime, zone: str) -> datetime | None:
    """Return the instant (UTC) at which something ends: of an hour that exists twice, the second.

    None for an hour that the clocks skip, or an unknown zone: such an end was never accepted.
    """
    try:
        return instant(wall, zone)
    except TimeAmbiguous as double:
        return double.choices[1].astimezone(UTC)
    except TimeInvalid:
        return None


def nearest(wall: datetime, zone: str) -> datetime:
    """Return the instant (UTC) of a naive wall time that nobody can be asked about.

    Of an hour that exists twice, the first; of one that the clocks skip, that at which they jump.
    Raises `TimeInvalid` for an unknown zone or a day that is too far.
    """
    try:
        return instant(wall, zone)
    except TimeAmbiguous as double:
        return double.choices[0].astimezone(UTC)
    except Skipped as skipped:
        return skipped.jump


def zone_named(name: str) -> ZoneInfo:
    """Return a time zone; raises `TimeInvalid` naming the nearest."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        known = {zone.lower(): zone for zone in available_timezones()}
        near = get_close_matches(name.lower(), known, n=2)
        hint = either([f"« {known[zone]} »" for zone in near]) if near else ""
        raise TimeInvalid(
            say(
                "Le fuseau horaire « {name} » n'existe pas.{hint}",
                name=name,
                hint=say(" Vouliez-vous dire {hint} ?", hint=hint)
                if hint
                else say(" Exemple : Europe/Brussels."),
            )
        ) from None


def parse_wall(text: str) -> datetime:
    """Read « 2027-02-22T09:00 » or « 2027-02-22 09:00 », seconds and offset as they are written.

    Returns a naive time, or an aware one when an offset is written. Raises `TimeInvalid`.
    """
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        raise TimeInvalid(
            say(
                "« {text} » n'est pas une date et une heure : écrivez par exemple"
                " 2027-02-22T09:00.",
                text=text.strip()[:60],
            )
        )
    day, hour, minute, second, offset = match.groups(default="")
    try:
        return datetime.fromisoformat(f"{day}T{hour:0>2}:{minute}:{second or '00'}{offset}")
    except ValueError:
        raise TimeInvalid(
            say("« {text} » n'existe pas dans le calendrier.", text=text.strip())
        ) from None


def written(wall: datetime) -> str:
    """Write a wall time as `parse_wall` reads it."""
    return wall.isoformat(timespec="seconds" if wall.second else "minutes")


def _checked(wall: datetime, place: ZoneInfo) -> datetime:
    local = wall.astimezone(place)
    if local.utcoffset() != wall.utcoffset():
        raise TimeInvalid(
            say(
                "L'heure {wall} ne va pas avec le fuseau {zone} : là-bas, il est alors {local}.",
                wall=written(wall),
                zone=place.key,
                local=written(local),
            )
        )
    return wall.astimezone(UTC)


def _skipped(wall: datetime, place: ZoneInfo) -> Skipped:
    """Say which time comes next: the first minute after the clocks have jumped."""
    moment = wall.replace(second=0, tzinfo=place, fold=1).astimezone(UTC)
    while (local := moment.astimezone(place).replace(tzinfo=None)) < wall:
        moment += timedelta(minutes=1)
    return Skipped(
        say(
            "Le {day}, {hour} n'existe pas : les horloges avancent. Choisissez {next} ou plus"
            " tard.",
            day=day_words(wall),
            hour=_hour(wall),
            next=_hour(local) if local.date() == wall.date() else written(local),
        ),
        moment,
    )


def _double(first: datetime, second: datetime) -> TimeAmbiguous:
    return TimeAmbiguous(
        say(
            "Le {day}, {hour} existe deux fois : les horloges reculent. Écrivez {first} pour la"
            " première ou {second} pour la seconde.",
            day=day_words(first),
            hour=_hour(first),
            first=written(first),
            second=written(second),
        ),
        (first, second),
    )


def _fixed(moment: datetime) -> datetime:
    offset = moment.utcoffset()
    assert offset is not None
    return moment.replace(tzinfo=timezone(offset), fold=0)


def day_words(wall: date) -> str:
    """Write a day: « 22 février 2027 », « 1er mars 2027 »."""
    day = say("1er") if wall.day == 1 else wall.day
    return say(_DATES[wall.month - 1], day=day, year=wall.year)


def _hour(wall: datetime) -> str:
    return f"{wall:%H:%M}"
