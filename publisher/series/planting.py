"""From one day of a series to an ordinary announcement and its deliveries. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from publisher.announcement import Announcement
from publisher.delivery import Delivery, State
from publisher.planning import Plan, Target, plan_publication, with_reserved_link
from publisher.rendition import Rendition
from publisher.series.occurring import Occurrence, on_its_day
from publisher.series.series import Series
from publisher.showing import rendered


def announcement_of(
    series: Series, occurrence: Occurrence, targets: Sequence[Target]
) -> Announcement:
    """Return the first revision of the announcement of one day."""
    written = replace(
        on_its_day(series.announcement, series.rule, occurrence.day),
        id=series.occurrence_id(occurrence.day),
        revision=1,
        dated=occurrence.at,
        updated=None,
        canonical_url=None,
    )
    return with_reserved_link(written, targets)


def plan_occurrence(
    series: Series, occurrence: Occurrence, targets: Sequence[Target], due_at: datetime
) -> tuple[Announcement, Plan]:
    """Return the announcement of one day and its deliveries, due at `due_at` (aware, UTC).

    Their ids are always the same: planted a second time, whatever the cause, they collide.
    """
    written = announcement_of(series, occurrence, targets)
    plan = plan_publication(written, targets, due_at, series.without_link)
    ids = {one.id: series.delivery_id(occurrence.day, one.channel_id) for one in plan.deliveries}
    named = tuple(
        replace(one, id=ids[one.id], waits_for=ids[one.waits_for] if one.waits_for else None)
        for one in plan.deliveries
    )
    return written, Plan(named)


def renditions(sample: Announcement, targets: Sequence[Target]) -> dict[str, Rendition]:
    """Return what each channel makes of the sample, by the id of the channel."""
    return {target.channel_id: rendered(target.channel, sample) for target in targets}


def changed_since(series: Series, targets: Sequence[Target]) -> tuple[str, ...]:
    """Return the ids of the channels that would no longer send what was approved."""
    return tuple(
        id
        for id, now in renditions(series.sample, targets).items()
        if now != series.approved.get(id)
    )


def held(plan: Plan, reasons: Mapping[str, str], state: State = State.HELD) -> Plan:
    """Return the plan with what has a reason, by the id of its channel, waiting for a person."""

    def seen(one: Delivery) -> Delivery:
        reason = reasons.get(one.channel_id)
        return one if reason is None else replace(one, state=state, error=reason)

    return replace(plan, deliveries=tuple(map(seen, plan.deliveries)))
