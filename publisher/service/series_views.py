"""A series as people see it, and as a draft that changes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from publisher.announcement import Draft
from publisher.calendar import Entry, Place, What
from publisher.delivery import State
from publisher.series import Coming, Series, SeriesView
from publisher.series.occurring import SHOWN, Occurrence, next_ones, occurrences, on_its_day
from publisher.series.words import rule_words
from publisher.storage import channels as channel_rows
from publisher.storage import expiry
from publisher.storage.channels import StoredChannel
from publisher.storage.database import now
from publisher.storage.outbox import reading
from publisher.storage.series import occurrences as planted_days
from publisher.storage.series import rows
from publisher.storage.series.occurrences import Planted
from publisher.storage.series.rows import StoredSeries


def series_view(connection: Connection, stored: StoredSeries) -> SeriesView:
    """Add to a series the names that people know, and its next dates."""
    series = stored.series
    channels = _channels(connection, series)
    return SeriesView(
        series_id=series.id,
        revision=series.revision,
        title=series.announcement.title,
        words=rule_words(series.rule),
        rule=series.rule,
        time_zone=series.announcement.time_zone,
        channels=tuple(one.name for one in channels if one.removed_at is None),
        missing=tuple(one.name for one in channels if one.removed_at is not None),
        coming=() if stored.ended_at else _coming(connection, series),
        ended_at=stored.ended_at,
        doubted=expiry.was_copied(connection, stored.approved_at),
        author=stored.author,
        approved_at=stored.approved_at,
    )


def drafted(connection: Connection, stored: StoredSeries) -> Draft:
    """Return a series as a draft that changes it; channels that are gone are left out."""
    series = stored.series
    return Draft(
        announcement=series.announcement,
        channels=tuple(one.name for one in _channels(connection, series) if one.removed_at is None),
        repeat=series.rule,
        series_revision=series.revision,
    )


def coming_entries(connection: Connection, first: datetime, last: datetime) -> tuple[Entry, ...]:
    """Return what series will plant from `first` on and before `last` (aware), not planted yet.

    Each date is a publication, and the event that it tells of when that moves along.
    """
    moment = max(now(connection), first)
    found: list[Entry] = []
    for stored in rows.going_on(connection):
        series = stored.series
        zone = series.announcement.time_zone
        if last <= moment:
            continue
        there = planted_days.of_series(connection, series.id, (moment - timedelta(days=2)).date())
        places = tuple(
            Place(one.name, one.kind, State.QUEUED)
            for one in _channels(connection, series)
            if one.removed_at is None
        )
        for one in occurrences(series.rule, zone, moment, _span(series, moment, last)):
            if one.day not in there:
                found += _entries(series, one, places)
    return tuple(one for one in found if first <= one.at < last)


def marked(connection: Connection, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries, those of a series knowing it."""
    whole = tuple(entries)
    planted = planted_days.of_announcements(connection, {one.about for one in whole})
    return tuple(
        replace(one, series=planted[one.about][0], day=planted[one.about][1])
        if one.about in planted and one.what is not What.DRAFT
        else one
        for one in whole
    )


def _span(series: Series, moment: datetime, last: datetime) -> timedelta:
    return last - moment + timedelta(days=series.rule.days_before + 2)


def _entries(series: Series, one: Occurrence, places: tuple[Place, ...]) -> list[Entry]:
    written = on_its_day(series.announcement, series.rule, one.day)
    zone = written.time_zone
    entry = Entry(
        what=What.PUBLICATION,
        about=series.id,
        at=one.at,
        title=written.title,
        time_zone=zone,
        places=places,
        series=series.id,
        day=one.day,
    )
    event = written.event
    if event is None or not series.rule.dates_follow:
        return [entry]
    start = event.start.replace(tzinfo=ZoneInfo(zone))
    end = event.end.replace(tzinfo=ZoneInfo(zone)) if event.end else None
    told = replace(entry, what=What.EVENT, at=start, until=end, where=event.place, places=())
    return [entry, told]


def _channels(connection: Connection, series: Series) -> list[StoredChannel]:
    return [channel_rows.get(connection, id) for id in series.channels]


def _coming(connection: Connection, series: Series) -> tuple[Coming, ...]:
    moment, zone = now(connection), series.announcement.time_zone
    there = planted_days.of_series(connection, series.id, moment.date() - timedelta(days=61))
    seen = {one.day: one for one in next_ones(series.rule, zone, moment)}
    found = [_one(connection, series, one, there.get(one.day)) for one in seen.values()]
    for day, planted in there.items():  # moved behind its rule, or one of the rule before
        if day not in seen and planted.moved_to is not None and planted.moved_to > moment:
            wall = planted.moved_to.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
            at = Occurrence(day, wall, planted.moved_to)
            found.append(_one(connection, series, at, planted))
    return tuple(sorted(found, key=lambda one: one.at)[:SHOWN])


def _one(
    connection: Connection, series: Series, one: Occurrence, planted: Planted | None
) -> Coming:
    written = on_its_day(series.announcement, series.rule, one.day)
    start = written.event.start if written.event else None
    if planted is None:
        return Coming(day=one.day, wall=one.wall, at=one.at, event_start=start)
    at = planted.moved_to or one.at
    states = {
        channel_rows.get(connection, delivery.channel_id).name: delivery.state
        for delivery in reading.of_announcement(connection, planted.announcement_id)
    }
    return Coming(
        day=one.day,
        wall=at.astimezone(ZoneInfo(series.announcement.time_zone)).replace(tzinfo=None),
        at=at,
        announcement_id=planted.announcement_id,
        states=states,
        event_start=start,
        moved=planted.moved_to is not None,
    )
