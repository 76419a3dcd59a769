"""Lengths of time as people type them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher.durations import parse_duration, written
from publisher.errors import InputError


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [
        ("24h", timedelta(days=1), "1j"),
        (" 1H 30 min ", timedelta(minutes=90), "1h30min"),
        ("90min", timedelta(minutes=90), "1h30min"),
        ("45s", timedelta(seconds=45), "45s"),
        ("0", timedelta(0), "0"),
    ],
)
def test_what_is_written_is_read_again(typed: str, meant: timedelta, shown: str) -> None:
    assert parse_duration(typed) == meant
    assert written(meant) == shown
    assert parse_duration(shown) == meant


@pytest.mark.parametrize("typed", ["", "24", "h", "-1h", "1,5h", "99999999h", "1h!", "demain"])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="24h"):
        parse_duration(typed)
