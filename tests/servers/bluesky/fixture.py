"""One Bluesky data server for the whole test session, with fresh accounts on demand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.servers.bluesky.pds import DataServer, running
from tests.servers.installing import Uninstallable


@pytest.fixture(scope="session")
def bluesky() -> Iterator[DataServer]:
    """The running server."""
    with TemporaryDirectory(prefix="publisher-bluesky-", ignore_cleanup_errors=True) as folder:
        try:
            with running(Path(folder)) as server:
                yield server
        except Uninstallable as why:
            pytest.skip(str(why))
