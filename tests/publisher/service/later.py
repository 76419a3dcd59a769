"""A town whose time a test puts forward: say `town = later.town` in its module, or in its room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher.service import Service
from publisher.service.house import House
from publisher.storage.secret_stores import SecretChain
from tests.publisher.service.town import Town
from tests.servers.postgres import Clock, Place


def opened(place: Place, clock: Clock) -> Service:
    """The service of one more computer there."""
    return Service(House(place.folder, place.open(clock), SecretChain()))


@pytest.fixture
def town(place: Place, clock: Clock, tmp_path: Path) -> Iterator[Town]:
    """A town on each of the two databases."""
    with opened(place, clock) as service:
        there = Town(service, tmp_path)
        there.connect()
        yield there
