"""Series that tests begin, soon due, and how they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from publisher.delivery import State
from publisher.recurrence import Frequency, Rule
from publisher.views import DeliveryView
from tests.publisher.service.town import Town

BRUSSELS = ZoneInfo("Europe/Brussels")
DAY = timedelta(days=1)
HELD, MISSED, QUEUED, CANCELLED = State.HELD, State.MISSED, State.QUEUED, State.CANCELLED


def soon() -> datetime:
    """The wall time in Brussels in an hour, to the minute."""
    then = (datetime.now(UTC) + timedelta(hours=1)).astimezone(BRUSSELS)
    return then.replace(tzinfo=None, second=0, microsecond=0)


def daily(**changes: Any) -> Rule:
    first = soon()
    values = {"frequency": Frequency.DAILY, "first": first.date(), "at": first.time()}
    return Rule(**{**values, **changes})


def begin(town: Town, *channels: str, rule: Rule | None = None, **changes: Any) -> str:
    draft = replace(town.draft(*channels, **changes), repeat=rule or daily())
    return town.service.publish_series(draft).series_id


def planted(town: Town, series: str) -> dict[date, dict[str, State]]:
    """What was planted of the next ten days, and how it stands."""
    coming = town.service.one_series(series).coming
    return {one.day: dict(one.states) for one in coming if one.states is not None}


def titles(town: Town) -> list[str]:
    return [row.title for row in town.service.history().rows]


def every(town: Town) -> list[DeliveryView]:
    return list(town.service.recent_deliveries())
