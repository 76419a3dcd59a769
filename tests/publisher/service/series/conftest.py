"""The town of these tests."""

from __future__ import annotations

from tests.publisher.service import later

town = later.town
