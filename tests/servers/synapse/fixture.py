"""One Matrix homeserver for the whole test session, with fresh accounts and rooms on demand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.servers.installing import Uninstallable
from tests.servers.synapse.homeserver import Synapse, running


@pytest.fixture(scope="session")
def synapse() -> Iterator[Synapse]:
    """The running homeserver."""
    with TemporaryDirectory(prefix="publisher-synapse-", ignore_cleanup_errors=True) as folder:
        try:
            with running(Path(folder)) as server:
                yield server
        except Uninstallable as why:
            pytest.skip(str(why))
