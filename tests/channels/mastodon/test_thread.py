"""Numbered threads on the double: in order, resumed, corrected, and withdrawn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from publisher.channel import Channel, Partial, Receipt
from publisher.errors import ContentRejected, Incomplete, OutcomeUnknown, RateLimited
from tests.builders import MemoryProgress
from tests.channels.mastodon.conftest import Open
from tests.channels.thread_contract import ThreadContract, chained, long, texts
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, never_arrived, too_many
from tests.servers.mastodon import DoubleInstance, MastodonDouble

POST = {"method": "POST", "path": "/api/v1/statuses"}


class TestMastodonThreads(ThreadContract):
    first = "status"

    @pytest.fixture
    def channel(self, open_channel: Open, instance: DoubleInstance) -> Channel:
        self.instance = instance
        return open_channel(long_text="thread")

    def chain(self, channel: Channel) -> list[str]:
        del channel
        return chained(self.instance.statuses.values())


def test_only_the_beginning_is_on_the_public_pages(
    open_channel: Open, instance: DoubleInstance
) -> None:
    channel = open_channel(long_text="thread")
    channel.publish(channel.render(long()), "cle", MemoryProgress())
    first, *others = [status.visibility for status in instance.statuses.values()]
    assert first == "public"
    assert set(others) == {"unlisted"}


@pytest.mark.parametrize("fault", [lost_answer(), never_arrived()])
def test_an_answer_lost_in_the_middle_is_read_back(
    open_channel: Open, instance: DoubleInstance, proxy: FaultProxy, fault: Fault
) -> None:
    """Even after the hour for which the instance remembers the key."""
    channel, progress = open_channel(proxy.url, long_text="thread"), MemoryProgress()
    since, rendition = datetime.now(UTC), channel.render(long())
    proxy.fail(Fault(processed=True), **POST)
    proxy.fail(fault, **POST)
    with pytest.raises(OutcomeUnknown) as lost:
        channel.publish(rendition, "cle", progress)
    assert not isinstance(lost.value, Incomplete)
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Partial)
    assert [*found.steps.values()][:-1] == list(instance.statuses)
    progress.steps.update(found.steps)
    instance.keys.clear()
    channel.publish(rendition, "cle", progress)
    assert chained(instance.statuses.values()) == texts(rendition)


def test_a_refusal_in_the_middle_says_how_far_it_came_and_can_go_on(
    open_channel: Open, instance: DoubleInstance, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url, long_text="thread"), MemoryProgress()
    rendition = channel.render(long())
    total = len(texts(rendition))
    proxy.fail(Fault(processed=True), **POST)
    proxy.fail(Fault(processed=False, status=422, body=b"{}"), **POST)
    with pytest.raises(Incomplete, match=f"jusqu'au message 1 sur {total}") as refused:
        channel.publish(rendition, "cle", progress)
    assert isinstance(refused.value.why, ContentRejected)
    proxy.fail(too_many(), **POST)
    with pytest.raises(Incomplete) as slowed:
        channel.publish(rendition, "cle", progress)
    assert isinstance(slowed.value.why, RateLimited)
    channel.publish(rendition, "cle", progress)
    assert chained(instance.statuses.values()) == texts(rendition)


def test_a_first_post_that_is_refused_leaves_nothing(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url, long_text="thread")
    proxy.fail(Fault(processed=False, status=422, body=b"{}"), **POST)
    with pytest.raises(ContentRejected):
        channel.publish(channel.render(long()), "cle", MemoryProgress())


def test_nobody_else_s_answer_is_taken_for_ours(
    open_channel: Open, instance: DoubleInstance, double: MastodonDouble
) -> None:
    channel, progress = open_channel(long_text="thread"), MemoryProgress()
    rendition = channel.render(long())
    receipt = channel.publish(channel.render(long(2)), "cle", progress)
    neighbour = open_channel(token=instance.other.token, long_text="thread")
    theirs = neighbour.render(long())
    neighbour.publish(theirs, "leur-cle", MemoryProgress())
    second = list(instance.statuses.values())[2]
    second.answers = receipt.remote_ids["status"]
    updated = channel.update(rendition, receipt, "cle-2", MemoryProgress())
    assert second.id not in updated.remote_ids.values()
    assert double.count("GET", "/context") > 0


def test_a_thread_of_before_is_not_taken_for_this_one(open_channel: Open) -> None:
    """The same words twice: posts of two threads are not mixed."""
    channel, since = open_channel(long_text="thread"), datetime.now(UTC) - timedelta(minutes=1)
    rendition = channel.render(long())
    first = channel.publish(rendition, "cle-1", MemoryProgress())
    second = channel.publish(rendition, "cle-2", MemoryProgress())
    found = channel.find(rendition, "cle-2", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == second.remote_ids
    assert not set(found.remote_ids.values()) & set(first.remote_ids.values())
