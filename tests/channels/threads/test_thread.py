"""Numbered threads on Threads: each post out of its own container, in answer to the one before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from channels.threads import ThreadsChannel
from publisher.channel import Channel, Partial
from publisher.errors import AuthorizationRevoked, Incomplete, OutcomeUnknown
from tests.builders import MemoryMedia, MemoryProgress
from tests.channels.thread_contract import ThreadContract, chained, long, texts
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, never_arrived
from tests.servers.graph.threads import DoubleThreads

PUBLISH = {"method": "POST", "path": "/threads_publish"}


@pytest.fixture
def threading(channel: ThreadsChannel) -> ThreadsChannel:
    return ThreadsChannel(replace(channel.settings, long_text="thread"), channel.access)


class TestThreadsThreads(ThreadContract):
    @pytest.fixture
    def channel(self, threading: ThreadsChannel, profile: DoubleThreads) -> Channel:
        self.profile = profile
        return threading

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def chain(self, channel: Channel) -> list[str]:
        del channel
        return chained(self.profile.posts.values())


@pytest.mark.parametrize("fault", [lost_answer(), never_arrived()])
def test_an_answer_lost_in_the_middle_is_cleared_up_by_the_container(
    threading: ThreadsChannel, profile: DoubleThreads, line: FaultProxy, fault: Fault
) -> None:
    since, progress, rendition = datetime.now(UTC), MemoryProgress(), threading.render(long())
    line.fail(Fault(processed=True), **PUBLISH)
    line.fail(fault, **PUBLISH)
    with pytest.raises(OutcomeUnknown) as lost:
        threading.publish(rendition, "cle", progress)
    assert not isinstance(lost.value, Incomplete)
    found = threading.find(rendition, "cle", since)
    assert isinstance(found, Partial)
    assert [*found.steps.values()][:-1] == list(profile.posts)
    receipt = threading.publish(rendition, "cle", progress)
    assert chained(profile.posts.values()) == texts(rendition)
    assert not any(name.startswith("begun") for name in receipt.remote_ids)


def test_without_the_right_to_answer_it_stops_and_says_so(
    threading: ThreadsChannel, channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    assert threading.health().warnings == ()
    profile.permissions.discard("threads_manage_replies")
    (warning,) = threading.health().warnings
    assert "threads_manage_replies" in warning
    assert channel.health().warnings == ()
    rendition, progress = threading.render(long()), MemoryProgress()
    with pytest.raises(Incomplete, match="jusqu'au message 1 sur") as stopped:
        threading.publish(rendition, "cle", progress)
    assert isinstance(stopped.value.why, AuthorizationRevoked)
    profile.permissions.add("threads_manage_replies")
    threading.publish(rendition, "cle", progress)
    assert chained(profile.posts.values()) == texts(rendition)
