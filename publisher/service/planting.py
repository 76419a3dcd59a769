"""From series to the announcements that are next: by the engine, each planted once.

Every process of a team may go round: the row of the series is held while one plants, and its days
are a primary key. docs/decisions/0012 tells what is planted, when, and what is only passed over.
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from publisher.announcement import Announcement
from publisher.delivery import State
from publisher.errors import DoesNotPass, PublisherError, StorageError
from publisher.planning import Plan, Target
from publisher.sentence import say
from publisher.series import Series
from publisher.series.occurring import Occurrence, last_before, next_ones, occurrence
from publisher.series.planting import changed_since, held, plan_occurrence
from publisher.service.accepting import refuse_wrong
from publisher.service.house import House
from publisher.storage import announcements, expiry, journal, preferences
from publisher.storage import channels as channel_rows
from publisher.storage.database import now
from publisher.storage.outbox import people
from publisher.storage.outbox.changing import ENGINE
from publisher.storage.outbox.leases import GRACE, GRACE_KEY
from publisher.storage.series import occurrences, rows
from publisher.storage.series.occurrences import Planted
from publisher.storage.series.rows import StoredSeries

_log = logging.getLogger(__name__)


@dataclass
class Planter:
    """Goes round; remembers until when a series has nothing to plant, as nobody changes it."""

    house: House
    _quiet: dict[str, tuple[int, datetime, datetime]] = field(default_factory=dict)

    def round(self) -> int:
        """Plant what is next of every series, unless it is; return how many. `StorageError`."""
        with self.house.database.read() as connection:
            moment = now(connection)
            going_on = rows.versions(connection)
        planted = 0
        for id, version in going_on.items():
            if self._rests(id, version, moment):
                continue
            try:
                with self.house.database.write() as connection:
                    stored = rows.hold(connection, id)
                    planted += plant_next(connection, self.house, stored)
                    rest = stored.version, *_rest(connection, stored)
                self._quiet[id] = rest  # once it is durable
            except StorageError:
                raise
            except PublisherError as refused:  # an adapter is gone: the others go on
                _log.warning("Series %s cannot be planted: %s", id, refused)
        if planted:
            self.house.wake()
        return planted

    def _rests(self, id: str, version: int, moment: datetime) -> bool:
        seen, since, until = self._quiet.get(id, (0, moment, moment))
        return seen == version and since <= moment < until


def plant_next(connection: Connection, house: House, stored: StoredSeries) -> int:
    """Plant what is next of a series that the caller holds, and what was slept over last.

    Returns how many days were planted.
    """
    if stored.ended_at is not None:
        return 0
    moment, series = now(connection), stored.series
    zone = series.announcement.time_zone
    there = occurrences.newest(connection, series.id)
    late = _slept_over(stored, there, moment)
    wanted = [*late[-1:], *next_ones(series.rule, zone, moment, 1)]
    fresh = [one for one in wanted if one.day not in there]
    for one in fresh:
        passed = [each for each in late[:-1] if each.day not in there] if one in late else []
        plant(connection, house, stored, one, passed=passed)
    return len(fresh)


def plant(
    connection: Connection,
    house: House,
    stored: StoredSeries,
    one: Occurrence,
    *,
    instead: Planted | None = None,
    without: Iterable[str] = (),
    passed: Iterable[Occurrence] = (),
) -> str:
    """Plant one day of a series that the caller holds; return the id of its announcement.

    `instead` of what was planted for the day and is cancelled; `without` these channels, by id;
    `passed` are days before that nobody was awake for. Raises `Overtaken` when it is there already.
    """
    series, moment = stored.series, now(connection)
    left_out = set(without)
    targets = [one for one in _targets(connection, house, series) if one.channel_id not in left_out]
    if instead is not None and instead.moved_to is not None:
        one = dataclasses.replace(one, at=instead.moved_to)
    written, plan = plan_occurrence(series, one, targets, max(one.at, moment))
    plan = _sieved(connection, stored, written, plan, targets, one.at)
    sha256 = announcements.accept(connection, written, stored.author)
    if instead is None:
        occurrences.add(
            connection,
            Planted(series_id=series.id, day=one.day, announcement_id=written.id),
        )
    else:
        occurrences.replace(connection, instead, written.id)
    people.enqueue(connection, plan.deliveries)
    journal.append(
        connection,
        actor=ENGINE,
        event="announcement.planted",
        subject=written.id,
        body={
            "title": written.title,
            "revision": written.revision,
            "sha256": sha256,
            "series": series.id,
            "series_revision": series.revision,
            "day": one.day.isoformat(),
            "passed_over": [each.day.isoformat() for each in passed],
            "deliveries": {
                each.id: {"channel": each.channel_id, "due_at": each.due_at.isoformat()}
                for each in plan.deliveries
            },
        },
    )
    return written.id


def _slept_over(
    stored: StoredSeries, there: dict[date, Planted], moment: datetime
) -> list[Occurrence]:
    """Return the days since the newest that was planted and whose hour has passed, in order."""
    rule, zone = stored.series.rule, stored.series.announcement.time_zone
    hours = (occurrence(rule, zone, one.day).at for one in there.values())
    since = max((at for at in hours if at <= moment), default=stored.approved_at)
    return last_before(rule, zone, max(since, stored.approved_at), moment)


def _rest(connection: Connection, stored: StoredSeries) -> tuple[datetime, datetime]:
    """Return since and until when there is nothing to do: until the hour of the next day."""
    moment = now(connection)
    coming = next_ones(stored.series.rule, stored.series.announcement.time_zone, moment, 1)
    return moment, coming[0].at if coming else datetime.max.replace(tzinfo=moment.tzinfo)


def _targets(connection: Connection, house: House, series: Series) -> list[Target]:
    """Open the channels of a series, also those that were disconnected since."""
    found = [channel_rows.get(connection, id) for id in series.channels]
    return [Target(row.id, row.name, house.open(row)) for row in found]


def _sieved(
    connection: Connection,
    stored: StoredSeries,
    written: Announcement,
    plan: Plan,
    targets: list[Target],
    at: datetime,
) -> Plan:
    """What may not go out by itself waits for a person, with the reason."""
    every = [one.channel_id for one in targets]
    if expiry.was_copied(connection, stored.approved_at):
        return held(plan, dict.fromkeys(every, _DOUBTED))
    try:
        refuse_wrong(written, targets)
    except DoesNotPass as wrong:
        return held(plan, dict.fromkeys(every, str(wrong)))
    grace = preferences.duration(connection, GRACE_KEY, GRACE)
    if at < now(connection) - grace:
        return held(plan, dict.fromkeys(every, _MISSED), State.MISSED)
    changed = changed_since(stored.series, targets)
    reasons = dict.fromkeys(changed, str(_CHANGED))
    for id in every:
        row = channel_rows.get(connection, id)
        if row.removed_at is not None:
            reasons[id] = say("Le canal « {name} » a été retiré de Publisher.", name=row.name)
    return held(plan, reasons)


_DOUBTED: Final = say(
    "Cette série vient d'une copie de sauvegarde qui a été reprise : regardez d'abord sur le canal,"
    " puis relancez ou abandonnez cet envoi. « Modifier la série » l'approuve à nouveau."
)
_MISSED: Final = say(
    "L'heure prévue est passée pendant que Publisher était arrêté : dites si cet envoi est encore"
    " utile."
)
_CHANGED: Final = say(
    "Le texte ne serait plus celui que vous avez approuvé pour cette série : le canal a changé"
    " depuis. Relisez-le, puis relancez cet envoi, ou modifiez la série pour l'approuver à nouveau."
)
