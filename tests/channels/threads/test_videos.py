"""A video that Threads fetches beside the page of the town's website."""

from __future__ import annotations

import pytest

from tests.channels.fetched_film import FetchedFilm
from tests.servers.graph.threads import DoubleThreads


class TestThreads(FetchedFilm):
    @pytest.fixture
    def owner(self, profile: DoubleThreads) -> DoubleThreads:
        return profile
