"""A feed in a temporary folder, and ways to read it as a stranger would."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest

from channels.feed import FeedChannel
from channels.feed.settings import FeedSettings
from publisher.channel import Receipt
from tests.builders import DATED, MemoryMedia, MemoryProgress, access, announcement

BASE = "https://www.exemple.be"


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def opened(tmp_path: Path, media: MemoryMedia) -> Callable[..., FeedChannel]:
    """Open a feed in the test's folder, with other settings where given."""

    def open_feed(**settings: Any) -> FeedChannel:
        given = {"folder": str(tmp_path), "base_url": BASE, **settings}
        return FeedChannel(FeedSettings(**given), access("fil", media))

    return open_feed


@pytest.fixture
def feed(opened: Callable[..., FeedChannel]) -> FeedChannel:
    return opened()


def publish(feed: FeedChannel, number: int = 0, **changes: Any) -> Receipt:
    """Publish announcement `number`; each is an hour younger than the one before."""
    values = {
        "id": f"annonce{number:05}",
        "title": f"Annonce {number}",
        "dated": DATED + timedelta(hours=number),
        **changes,
    }
    rendition = feed.render(announcement(**values))
    return feed.publish(rendition, f"cle-{number}", MemoryProgress())


def read(folder: Path, path: str) -> Any:
    """Read an RSS or Atom document with a reader that says when it is not well formed."""
    found = feedparser.parse((folder / path).read_bytes())
    assert not found.bozo, found.bozo_exception
    return found


def read_json(folder: Path, path: str = "feed.json") -> Any:
    """Read a JSON Feed."""
    return json.loads((folder / path).read_text(encoding="utf-8"))
