"""What the instance's headers say is left."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from channels.mastodon.rates import quotas
from publisher.channel import Quota, Stops, SupportsQuota
from publisher.errors import RateLimited
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.servers.mastodon import DoubleInstance


def test_it_is_asked_for(open_channel: Open) -> None:
    channel = open_channel()
    assert isinstance(channel, SupportsQuota)
    (quota,) = channel.quotas()
    assert (quota.name, quota.left, quota.limit, quota.stops) == (
        "requests", 299, 300, Stops.EVERYTHING,
    )  # fmt: skip
    assert quota.resets_at is not None
    assert datetime.now(UTC) < quota.resets_at + timedelta(seconds=2)


def test_each_request_tells_of_its_own_limit(
    open_channel: Open, instance: DoubleInstance, media: MemoryMedia
) -> None:
    told: dict[str, Quota] = {}
    channel = open_channel()
    channel.access = dataclasses.replace(
        channel.access, tell_quotas=lambda new: told.update({quota.name: quota for quota in new})
    )
    written = announcement(images=(image(media),))
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    channel.retract(receipt, "", "autre", MemoryProgress())
    left = {name: (quota.left, quota.limit, quota.stops) for name, quota in told.items()}
    assert left["posts"] == (299, 300, Stops.POSTS)
    assert left["uploads"] == (29, 30, Stops.NOTHING)
    assert left["deletions"] == (29, 30, Stops.NOTHING)
    instance.posting.limit = 1
    with pytest.raises(RateLimited):
        channel.publish(channel.render(written), "trois", MemoryProgress())
    assert told["posts"].left == 0


def test_the_reset_is_on_our_clock(open_channel: Open, instance: DoubleInstance) -> None:
    instance.clock_ahead = timedelta(hours=3)
    (quota,) = open_channel().quotas()
    assert quota.resets_at is not None
    assert quota.resets_at - datetime.now(UTC) <= timedelta(minutes=6)


@pytest.mark.parametrize("left", ["", "beaucoup", "-1", "9" * 30])
def test_what_cannot_be_read_says_nothing(left: str) -> None:
    assert quotas("GET", "/api/v1/instance", {"X-RateLimit-Remaining": left}) == ()
