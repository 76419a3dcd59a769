"""The WebSub hub is told after the documents are there, and never stands in the way."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from channels.feed import FeedChannel
from tests.channels.feed.conftest import publish
from tests.servers.websub import folder_served, hub

Opener = Callable[..., FeedChannel]


def test_the_hub_reads_what_was_just_published(opened: Opener, tmp_path: Path) -> None:
    with hub() as running, folder_served(tmp_path) as base:
        receipt = publish(opened(base_url=base, hub=running.url), title="Marché déplacé")
    assert receipt.remote_ids["hub"] == "told"
    assert running.refused == []
    assert {topic for topic, _ in running.fetched} == {
        f"{base}/{name}" for name in ("feed.xml", "atom.xml", "feed.json")
    }
    assert all("Marché déplacé".encode() in document for _, document in running.fetched)


def test_a_failing_hub_never_fails_the_delivery_and_is_told_next_time(
    opened: Opener, tmp_path: Path
) -> None:
    with hub() as running, folder_served(tmp_path) as base:
        feed = opened(base_url=base, hub=running.url)
        running.fault = 503
        assert publish(feed, 1).remote_ids["hub"] == "waiting"
        assert "concentrateur" in feed.test()
        running.fault = None
        # The very same announcement: nothing to write, but the hub still has to hear of it.
        assert publish(feed, 1).remote_ids["hub"] == "told"
        assert len(running.fetched) == 3
        assert "concentrateur" not in feed.test()


def test_a_hub_that_is_away_or_redirects_is_no_obstacle(opened: Opener, tmp_path: Path) -> None:
    away = opened(hub="http://127.0.0.1:9/")
    assert publish(away, 1).remote_ids["hub"] == "waiting"
    with hub() as running:
        running.fault = 301
        feed = FeedChannel(dataclasses.replace(away.settings, hub=running.url), away.access)
        assert publish(feed, 2).remote_ids["hub"] == "waiting"
    assert (tmp_path / "feed.xml").read_bytes().count(b"<item>") == 2


def test_nothing_new_is_not_told_again(opened: Opener, tmp_path: Path) -> None:
    with hub() as running, folder_served(tmp_path) as base:
        feed = opened(base_url=base, hub=running.url)
        publish(feed, 1)
        publish(feed, 1)
        assert len(running.fetched) == 3
