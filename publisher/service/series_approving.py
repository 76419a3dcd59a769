"""A draft that repeats becomes a series, or the next revision of one: what was seen is kept."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from sqlalchemy import Connection

from publisher.announcement import Draft
from publisher.delivery import WithoutLink
from publisher.errors import InputError, PlanChanged
from publisher.recurrence import Rule
from publisher.recurrence.days import refuse_hopeless
from publisher.sentence import say
from publisher.series import Series
from publisher.series.occurring import Occurrence, is_holiday, next_ones
from publisher.series.planting import announcement_of, plan_occurrence, renditions
from publisher.series.words import rule_words
from publisher.service.accepting import refuse_wrong
from publisher.service.house import House
from publisher.service.series_planted import plant_anew
from publisher.service.twins import refuse_twins
from publisher.storage import films, journal
from publisher.storage.database import now
from publisher.storage.series import rows
from publisher.storage.series.rows import StoredSeries


def begin(
    connection: Connection, house: House, draft: Draft, without_link: WithoutLink, *, again: bool
) -> StoredSeries:
    """Keep a new series; raises `InputError`, of which without `again` `Duplicate`."""
    series, first = _meant(connection, house, draft, without_link, 1)
    if not again:
        targets = house.targets(connection, draft.channels)
        _, plan = plan_occurrence(series, first, targets, first.at)
        refuse_twins(connection, house, plan.deliveries)
    stored = rows.add(connection, series, house.author)
    tell(connection, house, "series.approved", series)
    return stored


def change(
    connection: Connection, house: House, draft: Draft, without_link: WithoutLink
) -> StoredSeries:
    """Keep the next revision, and plant anew what has not begun; raises `InputError`."""
    held = rows.hold(connection, draft.announcement.id)
    refuse_ended(held)
    if held.series.revision != draft.series_revision:
        raise PlanChanged(
            say(
                "Quelqu'un a modifié cette série entre-temps, et rien n'a été fait : rouvrez-la,"
                " puis recommencez."
            )
        )
    series, _ = _meant(connection, house, draft, without_link, held.series.revision + 1)
    stored = rows.approve(connection, held, series, house.author)
    plant_anew(connection, house, held, stored)
    tell(connection, house, "series.changed", series)
    return stored


def next_or_refuse(rule: Rule, zone: str, moment: datetime) -> tuple[Occurrence, ...]:
    """Return the next dates of a rule; raises `InputError` when it may not be, or gives none."""
    refuse_hopeless(rule, is_holiday, moment.date())
    found = next_ones(rule, zone, moment)
    if not found:
        raise InputError(
            say("L'heure de la dernière date de cette répétition est passée : prolongez-la.")
        )
    return found


def refuse_ended(stored: StoredSeries) -> None:
    """Raise `InputError` for a series that a person stopped."""
    if stored.ended_at is not None:
        raise InputError(
            say(
                "La série « {title} » est arrêtée : dupliquez une de ses annonces pour en commencer"
                " une autre.",
                title=stored.series.announcement.title,
            )
        )


def tell(connection: Connection, house: House, event: str, series: Series, **more: object) -> None:
    """Write into the journal what a person did to a series."""
    journal.append(
        connection,
        actor=house.author,
        event=event,
        subject=series.id,
        body={
            "title": series.announcement.title,
            "revision": series.revision,
            "rule": str(rule_words(series.rule)),
            "channels": list(series.channels),
            **more,
        },
    )


def _meant(
    connection: Connection, house: House, draft: Draft, without_link: WithoutLink, revision: int
) -> tuple[Series, Occurrence]:
    """Return the series as it would be approved now, with what the channels make of it."""
    assert draft.repeat is not None
    zone = draft.announcement.time_zone
    first = next_or_refuse(draft.repeat, zone, now(connection))[0]
    targets = house.targets(connection, draft.channels)
    written = dataclasses.replace(
        draft.announcement, revision=1, dated=first.at, updated=None, canonical_url=None
    )
    series = Series(
        announcement=written,
        channels=tuple(target.channel_id for target in targets),
        rule=draft.repeat,
        without_link=without_link,
        revision=revision,
        sample=written,
        approved={},
    )
    sample = announcement_of(series, first, targets)
    refuse_wrong(sample, targets)
    if written.video is not None:
        films.make_lasting(connection, written.video.sha256)
    approved = renditions(sample, targets)
    return dataclasses.replace(series, sample=sample, approved=approved), first
