"""Numbered threads on a real data server: every post has its name before it is written."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from publisher.channel import Channel, Partial
from publisher.errors import Incomplete, OutcomeUnknown, Unreachable
from tests.builders import MemoryProgress
from tests.channels.bluesky.conftest import Open
from tests.channels.thread_contract import ThreadContract, long, texts
from tests.servers.bluesky.pds import Account, DataServer
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, unavailable

PUT = {"method": "POST", "path": "com.atproto.repo.putRecord"}


def chained(server: DataServer, account: Account, above: str = "") -> list[str]:
    """Follow the answers from the one post that answers nothing (or `above`)."""
    left = server.posts(account.did)[::-1]
    before, found = above, []
    root = above
    while below := [post for post in left if _reply(post).get("parent") == before]:
        (post,) = below
        assert _reply(post).get("root", "") == root
        found.append(str(post["value"]["text"]))
        before = post["uri"]
        root = root or before
    assert above or len(found) == len(left)
    return found


def _reply(post: dict[str, Any]) -> dict[str, str]:
    reply = post["value"].get("reply")
    if reply is None:
        return {"parent": ""}
    return {name: str(reply[name]["uri"]) for name in ("parent", "root")}


class TestBlueskyThreads(ThreadContract):
    @pytest.fixture
    def channel(self, open_channel: Open, bluesky: DataServer, account: Account) -> Channel:
        self.server, self.account = bluesky, account
        return open_channel(long_text="thread")

    def chain(self, channel: Channel) -> list[str]:
        del channel
        return chained(self.server, self.account)


def test_an_answer_lost_in_the_middle_is_the_same_post(
    open_channel: Open, bluesky: DataServer, account: Account, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(long_text="thread"), MemoryProgress()
    since, rendition = datetime.now(UTC), channel.render(long())
    proxy.fail(Fault(processed=True), **PUT)
    proxy.fail(lost_answer(), **PUT)
    with pytest.raises(OutcomeUnknown) as lost:
        channel.publish(rendition, "cle", progress)
    assert not isinstance(lost.value, Incomplete)
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Partial)
    assert dict(found.steps) == {
        name: id for name, id in progress.steps.items() if name.startswith(("post", "shown"))
    }
    channel.publish(rendition, "cle", progress)
    assert chained(bluesky, account) == texts(rendition)


def test_a_server_in_maintenance_in_the_middle_is_tried_again(
    open_channel: Open, bluesky: DataServer, account: Account, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(long_text="thread"), MemoryProgress()
    rendition = channel.render(long())
    proxy.fail(Fault(processed=True), **PUT)
    proxy.fail(unavailable(), **PUT)
    with pytest.raises(Incomplete, match="jusqu'au message 1 sur") as stopped:
        channel.publish(rendition, "cle", progress)
    assert isinstance(stopped.value.why, Unreachable)
    channel.publish(rendition, "cle", progress)
    assert chained(bluesky, account) == texts(rendition)


def test_a_correction_in_answer_is_a_thread_under_the_first(
    open_channel: Open, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel(long_text="thread", correction="reply")
    short = channel.render(long(1, summary=""))
    receipt = channel.publish(short, "cle-1", MemoryProgress())
    corrected = channel.render(long(revision=2))
    assert corrected.text.startswith("Correction\u00a0: ")
    updated = channel.update(corrected, receipt, "cle-2", MemoryProgress())
    first = f"at://{account.did}/app.bsky.feed.post/{receipt.remote_ids['post']}"
    assert chained(bluesky, account, first) == texts(corrected)
    assert len(updated.remote_ids) == len(texts(corrected)) + 2  # the first post, and the account
    channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
    assert bluesky.posts(account.did) == []
