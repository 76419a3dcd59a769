"""How long to rest after a failure: quick at first, patient later, never all at the same moment."""

from __future__ import annotations

from datetime import timedelta
from random import SystemRandom
from typing import Final

FIRST: Final = timedelta(seconds=2)
FACTOR: Final = 3
LONGEST: Final = timedelta(minutes=30)
JITTER: Final = 0.2  # of the time, either way

_random = SystemRandom()


def pause(failures: int, asked: timedelta | None = None) -> timedelta:
    """Return how long to rest after so many failures in a row, from 1.

    `asked` is what the platform asked for: never less than that.
    """
    rest = min(LONGEST, FIRST * int(FACTOR ** min(failures - 1, 10)))
    spread = rest * _random.uniform(1 - JITTER, 1 + JITTER)
    return spread if asked is None else max(spread, asked)
