"""Numbered threads on the double: X takes no key, so what got lost is read back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from publisher.channel import Channel, Partial, Receipt
from publisher.errors import AuthorizationRevoked, Incomplete, OutcomeUnknown
from tests.builders import MemoryProgress
from tests.channels.thread_contract import ThreadContract, chained, long, texts
from tests.channels.x.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, never_arrived
from tests.servers.x import XDouble

POST = {"method": "POST", "path": "/2/tweets"}


class TestXThreads(ThreadContract):
    @pytest.fixture
    def channel(self, open_channel: Open, double: XDouble) -> Channel:
        self.double = double
        return open_channel(long_text="thread")

    def chain(self, channel: Channel) -> list[str]:
        del channel
        return chained(self.double.tweets.values())


@pytest.mark.parametrize("fault", [lost_answer(), never_arrived()])
def test_an_answer_lost_in_the_middle_is_read_back(
    open_channel: Open, double: XDouble, proxy: FaultProxy, fault: Fault
) -> None:
    channel, progress = open_channel(proxy.url, long_text="thread"), MemoryProgress()
    since, rendition = datetime.now(UTC), channel.render(long())
    proxy.fail(Fault(processed=True), **POST)
    proxy.fail(fault, **POST)
    with pytest.raises(OutcomeUnknown) as lost:
        channel.publish(rendition, "cle", progress)
    assert not isinstance(lost.value, Incomplete)
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Partial)
    assert [*found.steps.values()][:-1] == list(double.tweets)
    progress.steps.update(found.steps)
    receipt = channel.publish(rendition, "cle", progress)
    assert chained(double.tweets.values()) == texts(rendition)
    assert len(receipt.remote_ids) == len(double.tweets)


def test_a_post_that_the_timeline_does_not_show_yet_is_not_written_twice(
    open_channel: Open, double: XDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url, long_text="thread"), MemoryProgress()
    rendition = channel.render(long())
    proxy.fail(Fault(processed=True), **POST)
    proxy.fail(lost_answer(), **POST)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    double.lag = {list(double.tweets)[1]}
    with pytest.raises(OutcomeUnknown, match="déjà publié"):
        channel.publish(rendition, "cle", progress)
    assert len(double.tweets) == 2
    double.lag = set()
    channel.publish(rendition, "cle", progress)
    assert chained(double.tweets.values()) == texts(rendition)


def test_without_credit_in_the_middle_it_waits_for_a_person(
    open_channel: Open, double: XDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url, long_text="thread"), MemoryProgress()
    rendition = channel.render(long())
    total = len(texts(rendition))
    proxy.fail(Fault(processed=True), **POST)
    proxy.fail(Fault(processed=False, status=402, body=b"{}"), **POST)
    with pytest.raises(Incomplete, match=f"jusqu'au message 1 sur {total}.*crédit") as refused:
        channel.publish(rendition, "cle", progress)
    assert isinstance(refused.value.why, AuthorizationRevoked)
    channel.publish(rendition, "cle", progress)
    assert chained(double.tweets.values()) == texts(rendition)


def test_a_thread_whose_beginning_was_deleted_does_not_go_on(
    open_channel: Open, double: XDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url, long_text="thread"), MemoryProgress()
    rendition = channel.render(long())
    proxy.fail(Fault(processed=True), **POST)
    proxy.fail(never_arrived(), **POST)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    double.tweets.clear()
    with pytest.raises(Incomplete, match="deleted or not visible"):
        channel.publish(rendition, "cle", progress)
    assert not double.tweets


def test_found_whole_it_names_every_post(open_channel: Open, double: XDouble) -> None:
    channel, since = open_channel(long_text="thread"), datetime.now(UTC)
    rendition = channel.render(long())
    channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert list(found.remote_ids.values()) == list(double.tweets)
