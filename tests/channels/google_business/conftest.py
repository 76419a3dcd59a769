"""A strict double of Google for each test, a website that it fetches pictures from, a sign-in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest

from channels._oauth import FIELD, Tokens
from channels.google_business import GoogleBusinessChannel, posts
from channels.google_business.settings import GoogleBusinessSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.google import GoogleDouble
from tests.servers.picture_site import PictureSite

Open: TypeAlias = Callable[..., GoogleBusinessChannel]


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posts, "LOOKS", (0.0, 0.0, 0.0))


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
def double(site: PictureSite) -> Iterator[GoogleDouble]:
    with GoogleDouble() as running:
        running.hosts["www.exemple.be"] = site.port
        yield running


@pytest.fixture
def proxy(double: GoogleDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: GoogleDouble, media: MemoryMedia) -> Open:
    """Open the town's profile: at the double, or wherever `url` says."""

    def opened(
        url: str = "", ends_in: timedelta = timedelta(hours=1), **more: Any
    ) -> GoogleBusinessChannel:
        told = double.sign_ins.granted()
        ends = datetime.now(UTC) + ends_in
        tokens = Tokens(access=told["access_token"], refresh=told["refresh_token"], ends=ends)
        settings = GoogleBusinessSettings(
            client_id=double.sign_ins.client_id,
            base_url=url or double.url,
            app_url=double.url,
            **more,
        )
        secrets = {FIELD: tokens.text(), "client_secret": double.sign_ins.client_secret}
        return GoogleBusinessChannel(settings, access("fiche", media, None, **secrets))

    return opened
