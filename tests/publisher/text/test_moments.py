"""Instants as people in an office say them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from publisher.text.moments import near

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2027, 12, 31, 22, 30, tzinfo=UTC)  # half past eleven in the evening there


@pytest.mark.parametrize(
    ("instant", "said"),
    [
        (datetime(2027, 12, 31, 8, 5, tzinfo=UTC), "aujourd'hui à 9:05"),
        (datetime(2027, 12, 31, 23, 15, tzinfo=UTC), "demain à 0:15"),
        (datetime(2027, 12, 30, 8, 0, tzinfo=UTC), "hier à 9:00"),
        (datetime(2027, 12, 3, 8, 0, tzinfo=UTC), "le 03/12 à 9:00"),
        (datetime(2028, 1, 2, 8, 0, tzinfo=UTC), "le 02/01/2028 à 9:00"),
    ],
)
def test_the_day_is_named_when_it_is_near(instant: datetime, said: str) -> None:
    assert near(instant, NOW, BRUSSELS) == said
