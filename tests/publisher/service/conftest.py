"""What every test of the service stands on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher.service import open_service
from tests.publisher.service.town import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    """A town whose channels are connected."""
    with open_service(tmp_path / "data") as service:
        there = Town(service, tmp_path)
        there.connect()
        yield there
