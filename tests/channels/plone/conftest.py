"""What the tests of the Plone channel share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.builders import MemoryMedia, MemoryProgress
from tests.servers.fault_proxy import FaultProxy
from tests.servers.plone.instance import Plone


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def progress() -> MemoryProgress:
    return MemoryProgress()


@pytest.fixture
def proxy(plone_site: Plone) -> Iterator[FaultProxy]:
    """A proxy in front of the site; every fault that was ordered must have happened."""
    with FaultProxy("127.0.0.1", plone_site.port) as running:
        yield running
        assert running.pending() == 0
