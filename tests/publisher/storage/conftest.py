"""What every test of storage stands on."""

from __future__ import annotations

import pytest

from publisher.storage.database import Database
from tests.publisher.desk import Desk


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)
