"""A profile of the strict double, a website that it fetches pictures from, and the adapter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.threads import ThreadsChannel
from channels.threads.settings import ThreadsSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.threads import DoubleThreads, ThreadsDouble
from tests.servers.picture_site import PictureSite


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture(scope="session")
def pictures() -> Iterator[PictureSite]:
    with PictureSite() as running:
        yield running


@pytest.fixture
def site(pictures: PictureSite, media: MemoryMedia) -> PictureSite:
    """The town's website, with this test's pictures."""
    pictures.media, pictures.closed = media, False
    return pictures


@pytest.fixture
def double(site: PictureSite) -> Iterator[ThreadsDouble]:
    with ThreadsDouble() as running:
        running.profile.hosts["www.exemple.be"] = site.port
        yield running


@pytest.fixture
def profile(double: ThreadsDouble) -> DoubleThreads:
    return double.profile


@pytest.fixture
def line(double: ThreadsDouble) -> Iterator[FaultProxy]:
    """The way to the double: it fails on demand, and sees every request."""
    with FaultProxy("127.0.0.1", double.port) as proxy:
        yield proxy
        assert proxy.pending() == 0, "a fault was ordered and not used"
        # Only a renewal has it in its address: Threads takes it nowhere else.
        others = [seen for seen in proxy.seen if "/refresh_access_token" not in seen.target]
        assert not any(double.profile.token in seen.target for seen in others)


@pytest.fixture
def channel(line: FaultProxy, profile: DoubleThreads, media: MemoryMedia) -> ThreadsChannel:
    settings = ThreadsSettings(user_id=profile.id, base_url=line.url)
    return ThreadsChannel(settings, access("fil", media, access_token=profile.token))


@pytest.fixture
def plain() -> ThreadsChannel:
    """The adapter where nothing is sent."""
    return ThreadsChannel(ThreadsSettings(user_id="1"), access("fil"))
