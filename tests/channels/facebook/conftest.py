"""A Page of the strict double, and the adapter opened on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from channels.facebook import FacebookChannel
from channels.facebook.settings import FacebookSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph import DoublePage, GraphDouble


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[GraphDouble]:
    with GraphDouble() as running:
        yield running


@pytest.fixture
def page(double: GraphDouble) -> DoublePage:
    return double.page


@pytest.fixture
def line(double: GraphDouble) -> Iterator[FaultProxy]:
    """The way to the double: it fails on demand, and sees every request."""
    with FaultProxy("127.0.0.1", double.port) as proxy:
        yield proxy
        assert proxy.pending() == 0, "a fault was ordered and not used"
        assert not any(double.page.token in seen.target for seen in proxy.seen), "token in a URL"
        # Only the question about the token itself names it, and never in its address.
        others = [seen for seen in proxy.seen if "/debug_token" not in seen.target]
        assert not any(double.page.token.encode() in seen.body for seen in others)


@pytest.fixture
def channel(line: FaultProxy, page: DoublePage, media: MemoryMedia) -> FacebookChannel:
    settings = FacebookSettings(page_id=page.id, base_url=line.url)
    return FacebookChannel(settings, access("page-ville", media, access_token=page.token))


def public_pages(page: DoublePage) -> list[str]:
    """The source of every post's public page, as a visitor's browser gets it."""
    sources = []
    for post in page.posts:
        answer = requests.get(f"{page.url}/{page.id}/posts/{post.split('_')[1]}", timeout=10)
        answer.raise_for_status()
        sources.append(answer.text)
    return sources
