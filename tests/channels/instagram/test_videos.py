"""A video that Instagram fetches beside the page of the town's website."""

from __future__ import annotations

import pytest

from tests.channels.fetched_film import FetchedFilm
from tests.servers.graph.instagram import DoubleInstagram


class TestInstagram(FetchedFilm):
    @pytest.fixture
    def owner(self, account: DoubleInstagram) -> DoubleInstagram:
        return account
