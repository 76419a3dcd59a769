"""A logbook that ends with the test."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher.logbook import Logbook, open_logbook


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "donnees"


@pytest.fixture
def logbook(data: Path) -> Iterator[Logbook]:
    logger = logging.getLogger("publisher")
    before = logger.level
    logger.setLevel(logging.INFO)
    opened = open_logbook(data, "essai", Qt="6.x")
    yield opened
    opened.close()
    logger.setLevel(before)
