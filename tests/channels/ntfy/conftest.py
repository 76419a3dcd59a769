"""A topic for each test, on the real servers of the session: an old one and a new one."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from channels.ntfy import NtfyChannel
from channels.ntfy.limits import ServerFacts
from channels.ntfy.settings import NtfySettings
from publisher.codec import encode
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.installing import Uninstallable
from tests.servers.ntfy import NEW, OLD, PICTURE_BYTES, Ntfy, running

Open: TypeAlias = Callable[..., NtfyChannel]
KNOWN = {
    True: encode(ServerFacts(corrects=True, picture_bytes=PICTURE_BYTES)),
    False: encode(ServerFacts(corrects=False, picture_bytes=PICTURE_BYTES)),
}


def _served(folder: Path, suite: str) -> Iterator[Ntfy]:
    try:
        with running(folder, suite) as server:
            yield server
    except Uninstallable as why:
        pytest.skip(str(why))


@pytest.fixture(scope="session")
def new(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ntfy]:
    """A server that changes and ends what it knows."""
    yield from _served(tmp_path_factory.mktemp("ntfy-new"), NEW)


@pytest.fixture(scope="session")
def old(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ntfy]:
    """A server that does neither."""
    yield from _served(tmp_path_factory.mktemp("ntfy-old"), OLD)


@pytest.fixture
def topic() -> str:
    return f"ville-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def proxy(new: Ntfy) -> Iterator[FaultProxy]:
    """Stands in front of the new server; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", new.port) as line:
        yield line
        assert line.pending() == 0


@pytest.fixture
def open_channel(topic: str, media: MemoryMedia) -> Open:
    """Open the topic on a server, or wherever `base_url` says; `corrects` is what is known."""

    def opened(
        server: Ntfy,
        secrets: dict[str, str] | None = None,
        corrects: bool = True,
        facts: dict[str, Any] | None = None,
        **more: Any,
    ) -> NtfyChannel:
        settings = NtfySettings(**{"base_url": server.url, "topic": topic, **more})
        given = {"access_token": server.token} if secrets is None else secrets
        known = KNOWN[corrects] if facts is None else facts
        return NtfyChannel(settings, access("ntfy", media, known, **given))

    return opened
