"""Looking seldom when a look is dear: a long outbox must not spend its time in being looked at."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

SHARE: Final = 5  # one part of the time is for looking, the others are for work
LONGEST: Final = 0.25  # seconds: nobody notices


class Pace:
    """How long one kind of look took, and so how long to leave it."""

    def __init__(self) -> None:
        self.rest = 0.0  # seconds until it may be done again

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Time one look."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.rest = min(LONGEST, (time.monotonic() - began) * (SHARE - 1))
