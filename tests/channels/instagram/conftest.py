"""An account of the strict double, a website that it fetches pictures from, and the adapter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from channels.instagram import InstagramChannel
from channels.instagram.settings import InstagramSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.containers import ContainerOwner
from tests.servers.graph.instagram import DoubleInstagram, InstagramDouble
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
def double(site: PictureSite) -> Iterator[InstagramDouble]:
    with InstagramDouble() as running:
        running.account.hosts["www.exemple.be"] = site.port
        yield running


@pytest.fixture
def account(double: InstagramDouble) -> DoubleInstagram:
    return double.account


@pytest.fixture
def line(double: InstagramDouble) -> Iterator[FaultProxy]:
    """The way to the double: it fails on demand, and sees every request."""
    with FaultProxy("127.0.0.1", double.port) as proxy:
        yield proxy
        assert proxy.pending() == 0, "a fault was ordered and not used"
        assert not any(double.account.token in seen.target for seen in proxy.seen)


@pytest.fixture
def channel(line: FaultProxy, account: DoubleInstagram, media: MemoryMedia) -> InstagramChannel:
    settings = InstagramSettings(account_id=account.id, base_url=line.url)
    return InstagramChannel(settings, access("insta", media, access_token=account.token))


@pytest.fixture
def plain() -> InstagramChannel:
    """The adapter where nothing is sent."""
    return InstagramChannel(InstagramSettings(account_id="1"), access("insta"))


def public_pages(owner: ContainerOwner) -> list[str]:
    """The source of every post's public page, as a visitor's browser gets it."""
    answers = [requests.get(f"{owner.url}/p/{post}", timeout=10) for post in owner.posts]
    assert all(answer.ok for answer in answers)
    return [answer.text for answer in answers]
