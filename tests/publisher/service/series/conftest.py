"""A town whose time a test puts forward."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.publisher.service.series.begun import opened
from tests.publisher.service.town import Town
from tests.servers.postgres import Clock, Place


@pytest.fixture
def town(place: Place, clock: Clock, tmp_path: Path) -> Iterator[Town]:
    """A town on each of the two databases, whose time a test puts forward."""
    with opened(place, clock) as service:
        there = Town(service, tmp_path)
        there.connect()
        yield there
