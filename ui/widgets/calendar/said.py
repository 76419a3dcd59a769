"""How the calendar says things: days, entries, weeks without anything, what is too near."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from publisher.calendar import CalendarView, Entry, What
from publisher.calendar.entries import Collision
from publisher.delivery import State
from ui import words
from ui.language import writing
from ui.look.marks import MARKS, Mark

_GRAVITY: Final = ("bad", "wait", "calm", "good")  # tones of the marks
SOON: Final = 7  # days before a holiday that it is spoken of
MOST_SAID: Final = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("calendar", text)


def hour(wall: datetime) -> str:
    """Write the time of a wall time: « 9:00 »."""
    return f"{wall.hour}:{wall:%M}"


def worst(entry: Entry) -> State | None:
    """Return the state that nobody may miss among its channels; None for none of Publisher's."""
    states = [place.state for place in entry.places]
    return min(states, key=lambda one: _GRAVITY.index(MARKS[one].tone), default=None)


def mark(entry: Entry) -> Mark:
    """Return the drawing and tone of an entry."""
    match entry.what:
        case What.DRAFT:
            return Mark("edit", "calm")
        case What.END:
            return Mark("stopped", "calm")
        case What.EVENT:
            return Mark("calendar", "calm")
    if entry.withdrawn:
        return Mark("withdraw", "calm")
    state = worst(entry)
    return MARKS[state] if state is not None else Mark("check", "good")


def state_words(entry: Entry) -> str:
    """Say what an entry is, or where it stands."""
    match entry.what:
        case What.DRAFT:
            return _tr("brouillon")
        case What.END:
            return _tr("fin de l'annonce")
        case What.EVENT:
            return _tr("a lieu")
    if entry.withdrawn:
        return _tr("retirée")
    if entry.movable:
        return _tr("prévue")
    state = worst(entry)
    return words.state_words(state) if state is not None else _tr("publiée")


def channels_words(entry: Entry) -> str:
    """Name the channel of an entry, or count them: « 5 canaux »; "" for none of Publisher's."""
    if len(entry.places) < 2:
        return "".join(place.channel for place in entry.places)
    return _tr("{count} canaux").format(count=len(entry.places))


def entry_words(entry: Entry, zone: str, *, collides: bool = False) -> str:
    """Say all of an entry, for those who do not see it: « 9:00, Travaux, prévue, sur Facebook »."""
    title = entry.title or _tr("(sans titre)")
    return ", ".join((hour(entry.wall(zone)), title, *facts(entry, collides=collides)))


def facts(entry: Entry, *, collides: bool) -> list[str]:
    """Say what is to be known of an entry beside its hour and title."""
    parts = [state_words(entry)]
    if entry.series:
        parts.append(_tr("d'une série"))
    if entry.until is not None:
        parts.append(_tr("jusqu'au {end}").format(end=writing.moment(entry.until)))
    if entry.where:
        parts.append(entry.where)
    if entry.places:
        names = ", ".join(place.channel for place in entry.places)
        parts.append(_tr("sur {names}").format(names=names))
    if collides:
        parts.append(_tr("à moins d'une heure d'une autre annonce sur le même canal"))
    return parts


def holiday_words(day: date, view: CalendarView) -> str:
    """Name the holiday, or the next one when it is near: « Noël dans 4 jours »."""
    for ahead in range(SOON + 1):
        name = view.holidays.get(day + timedelta(days=ahead))
        if name is None:
            continue
        if ahead == 0:
            return _tr("férié : {name}").format(name=name)
        if ahead == 1:
            return _tr("{name} demain").format(name=name)
        return _tr("{name} dans {count} jours").format(name=name, count=ahead)
    return ""


def day_name(
    day: date, view: CalendarView, entries: Collection[Entry], slots: Collection[datetime]
) -> str:
    """Say all of a day: « lundi 21 décembre, Noël dans 4 jours, 2 annonces »."""
    parts = [writing.day_words(day)]
    if day == view.today:
        parts.append(_tr("aujourd'hui"))
    if told := holiday_words(day, view):
        parts.append(told)
    counted = (
        (What.PUBLICATION, _tr("1 annonce"), _tr("{count} annonces")),
        (What.DRAFT, _tr("1 brouillon"), _tr("{count} brouillons")),
        (What.EVENT, _tr("1 événement"), _tr("{count} événements")),
        (What.END, _tr("1 fin"), _tr("{count} fins")),
    )
    for what, one, several in counted:
        count = sum(entry.what is what for entry in entries)
        if count:
            parts.append(one if count == 1 else several.format(count=count))
    if not entries:
        parts.append(_tr("rien de prévu"))
    if slots:
        times = ", ".join(hour(slot) for slot in slots)
        parts.append(_tr("créneau libre à {times}").format(times=times))
    return ", ".join(parts)


def remarks(view: CalendarView) -> str:
    """Say what is too near and which weeks are empty, in sentences; "" when all is well."""
    pairs: dict[tuple[str, str], list[Collision]] = {}
    for one in view.collisions:
        pairs.setdefault((one.first.key, one.second.key), []).append(one)
    said = [_collision_words(those, view.zone) for those in [*pairs.values()][:MOST_SAID]]
    left = len(pairs) - MOST_SAID
    if left > 0:
        said.append(_tr("Et {count} autres fois.").format(count=left))
    if view.gaps:
        weeks = ", ".join(_short(week) for week in view.gaps[: MOST_SAID + 1])
        more = len(view.gaps) - MOST_SAID - 1
        if more > 0:
            weeks += _tr(" et {count} autres").format(count=more)
        one_week, several = _tr("Semaine sans annonce"), _tr("Semaines sans annonce")
        gaps = one_week if len(view.gaps) == 1 else several
        said.append(words.named(gaps, f"{weeks}."))
    return " ".join(said)


def _collision_words(pairs: Sequence[Collision], zone: str) -> str:
    """Say once of two announcements on how many channels they are too near."""
    first, second = pairs[0].first, pairs[0].second
    wall, then = first.wall(zone), second.wall(zone)
    return _tr(
        "Le {day}, à moins d'une heure sur {channels} : « {first} » ({at}) et « {second} »"
        " ({then})."
    ).format(
        day=writing.plain_day(then.date()),
        channels=", ".join(one.channel for one in pairs),
        at=hour(wall),
        first=first.title,
        then=hour(then),
        second=second.title,
    )


def _short(week: date) -> str:
    return _tr("du {day}").format(day=writing.plain_day(week))
