"""One WordPress for the whole test session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.servers.wordpress import site


@pytest.fixture(scope="session")
def wordpress_server() -> Iterator[site.WordPress]:
    """The running site; tests use `wordpress`, which is empty."""
    if lacking := site.missing():
        pytest.skip(f"WordPress cannot run here, missing: {', '.join(lacking)}")
    # Not pytest's own folder, which keeps three runs: a site weighs 60 MB.
    with TemporaryDirectory(prefix="publisher-wordpress-") as folder:
        running = site.start(Path(folder))
        yield running
        running.stop()


@pytest.fixture
def wordpress(wordpress_server: site.WordPress) -> site.WordPress:
    """The running site, without a post, an image or a tag."""
    wordpress_server.wipe()
    return wordpress_server
