"""One Plone for the whole test session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.servers.plone import cached, instance

FIRST_TIME = 900  # seconds: the first test on a machine waits for the installation


@pytest.fixture(scope="session")
def plone_server() -> Iterator[instance.Plone]:
    """The running Zope; tests use `plone_site` or `imio_news`, which are empty."""
    # Not pytest's own folder, which keeps three runs.
    with TemporaryDirectory(prefix="publisher-plone-") as folder:
        try:
            cached.sites()
        except cached.PloneUnavailable as why:
            pytest.skip(f"Plone cannot be had here: {why}")
        with instance.running(Path(folder)) as plone:
            yield plone


@pytest.fixture
def plone_site(plone_server: instance.Plone) -> instance.Plone:
    """The town's own site, /ville, without a page."""
    plone_server.wipe(instance.VILLE)
    return plone_server


@pytest.fixture
def imio_news(plone_server: instance.Plone) -> instance.Plone:
    """The central news server, /actualites, without a news item."""
    plone_server.wipe(instance.NEWS)
    return plone_server


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give the tests that may have to install Plone the time for it."""
    for item in items:
        if "plone_server" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(FIRST_TIME))
