"""What the tests of the Drupal channel share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.builders import MemoryMedia, MemoryProgress
from tests.servers.drupal import DrupalDouble
from tests.servers.fault_proxy import FaultProxy


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def progress() -> MemoryProgress:
    return MemoryProgress()


@pytest.fixture
def drupal() -> Iterator[DrupalDouble]:
    with DrupalDouble() as running:
        yield running


@pytest.fixture
def proxy(drupal: DrupalDouble) -> Iterator[FaultProxy]:
    """A proxy in front of the site; every fault that was ordered must have happened."""
    with FaultProxy("127.0.0.1", drupal.port) as running:
        yield running
        assert running.pending() == 0
