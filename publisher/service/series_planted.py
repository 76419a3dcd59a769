"""What a series has planted: called off, or planted anew when the series changes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection

from publisher.delivery import Delivery, Operation, State
from publisher.errors import InputError
from publisher.recurrence import Rule
from publisher.recurrence.days import is_given
from publisher.schedule import day_words
from publisher.sentence import say
from publisher.series.occurring import is_holiday, occurrence
from publisher.service.house import House
from publisher.service.planting import plant
from publisher.storage import announcements
from publisher.storage.database import now
from publisher.storage.outbox import people, reading
from publisher.storage.series import occurrences
from publisher.storage.series.occurrences import Planted
from publisher.storage.series.rows import StoredSeries

_FAR_BACK: Final = timedelta(days=400)
# Nothing of it can have left, and a person may still call it off.
_NOT_GONE: Final = frozenset(
    {State.QUEUED, State.WAITING, State.MISSED, State.HELD, State.REJECTED, State.CANCELLED}
)
_OVER: Final = frozenset({State.DELIVERED, State.CANCELLED})


def planted_of(connection: Connection, stored: StoredSeries, day: date) -> Planted | None:
    """Return what was planted of a series for one day."""
    return occurrences.of_series(connection, stored.series.id, day).get(day)


def call_off(connection: Connection, planted: Planted, actor: str) -> None:
    """Cancel what was planted for a day, and forget the day; raises `InputError` once it began."""
    deliveries = reading.of_announcement(connection, planted.announcement_id)
    if _has_begun(deliveries):
        raise InputError(
            say(
                "L'annonce du {day} est déjà partie, ou part en ce moment : retirez-la ou"
                " corrigez-la dans l'historique.",
                day=day_words(planted.day),
            )
        )
    _cancel(connection, deliveries, actor)
    occurrences.forget(connection, planted)


def plant_anew(
    connection: Connection, house: House, held: StoredSeries, changed: StoredSeries | None
) -> tuple[str, ...]:
    """Cancel what has not begun of a series that the caller holds; plant it anew as `changed`.

    With None it is only cancelled: the series stops. A day that a person moved keeps its hour, one
    that was corrected apart its text. Returns the ids of the announcements that are under way.
    """
    moment = now(connection)
    zone = held.series.announcement.time_zone
    under_way = []
    since = (moment - _FAR_BACK).date()
    for planted in occurrences.of_series(connection, held.series.id, since).values():
        deliveries = reading.of_announcement(connection, planted.announcement_id)
        if _has_begun(deliveries):
            if not all(one.state in _OVER for one in deliveries):
                under_way.append(planted.announcement_id)
            continue
        if all(one.state is State.CANCELLED for one in deliveries):
            continue  # a person dropped it
        if changed is None:
            _cancel(connection, deliveries, house.author)
            continue
        hour = planted.moved_to or occurrence(held.series.rule, zone, planted.day).at
        if hour > moment:  # else it was missed: a person says what becomes of that text
            _replant(connection, house, planted, deliveries, changed)
    return tuple(under_way)


def _replant(
    connection: Connection,
    house: House,
    planted: Planted,
    deliveries: tuple[Delivery, ...],
    changed: StoredSeries,
) -> None:
    series = changed.series
    one = occurrence(series.rule, series.announcement.time_zone, planted.day)
    hour = planted.moved_to or one.at
    if not _wanted(series.rule, planted.day) or hour <= now(connection):
        call_off(connection, planted, house.author)
        return
    if announcements.newest(connection, planted.announcement_id).updated is not None:
        return
    dropped = {each.channel_id for each in deliveries if each.state is State.CANCELLED}
    _cancel(connection, deliveries, house.author)
    plant(connection, house, changed, one, instead=planted, without=dropped)


def _wanted(rule: Rule, day: date) -> bool:
    left_out = day in rule.except_days or (rule.except_holidays and is_holiday(day))
    return not left_out and is_given(rule, day)


def _has_begun(deliveries: tuple[Delivery, ...]) -> bool:
    return any(
        one.state not in _NOT_GONE or one.operation is not Operation.PUBLISH for one in deliveries
    )


def _cancel(connection: Connection, deliveries: tuple[Delivery, ...], actor: str) -> None:
    for one in deliveries:
        if one.state is not State.CANCELLED:
            people.cancel(connection, one.id, actor)
