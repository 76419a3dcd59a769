"""The first comment under a post of the account."""

from __future__ import annotations

from typing import Any

import pytest

from channels.instagram import InstagramChannel
from publisher.announcement import Announcement, Variant
from publisher.channel import Channel, Receipt
from publisher.errors import AuthorizationRevoked, Incomplete
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.comment_contract import CommentContract
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.instagram import DoubleInstagram


class TestInstagramComments(CommentContract):
    @pytest.fixture
    def channel(
        self, channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy
    ) -> Channel:
        self.account, self.proxy = account, line
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def threads(self) -> list[list[str]]:
        account = self.account
        ours = [one for one in account.comments.values() if one.by == account.name]
        return [[one.text for one in ours if one.post == post] for post in account.posts]

    def forget(self) -> None:
        self.account.comments.clear()

    def lag(self, lagging: bool) -> None:
        self.account.lagging = lagging

    def overhear(self, receipt: Receipt, text: str) -> None:
        self.account.add_comment(receipt.remote_ids["post"], text)


def commented(media: MemoryMedia, comment: str, **more: Any) -> Announcement:
    variants = {"instagram": Variant(first_comment=comment)}
    return announcement(images=(image(media),), variants=variants, **more)


def test_hashtags_are_counted_with_those_of_the_caption(
    plain: InstagramChannel, media: MemoryMedia
) -> None:
    tags = tuple(f"rue{number}" for number in range(10))
    most = commented(media, " ".join(f"#mot{number}" for number in range(25)), tags=tags)
    assert plain.render(most).text.count("#") == 5
    assert "instagram_many_hashtags" not in [found.code for found in plain.check(most)]
    more = commented(media, " ".join(f"#mot{number}" for number in range(31)), tags=tags)
    assert "#" not in plain.render(more).text
    assert "instagram_many_hashtags" in [found.code for found in plain.check(more)]


def test_ours_is_found_behind_those_of_visitors(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia
) -> None:
    rendition, progress = channel.render(commented(media, "Merci")), MemoryProgress()
    receipt = channel.publish(rendition, "cle", progress)
    for number in range(60):
        account.add_comment(receipt.remote_ids["post"], f"Question {number}")
    del progress.steps["comment"]
    assert channel.publish(rendition, "cle", progress).remote_ids == receipt.remote_ids
    assert len(account.comments) == 61


def test_without_the_right_to_comment_it_stops_and_says_so(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia
) -> None:
    assert channel.health().warnings == ()
    account.permissions.discard("instagram_manage_comments")
    (warning,) = channel.health().warnings
    assert "« instagram_manage_comments »" in warning
    rendition, progress = channel.render(commented(media, "Le plan")), MemoryProgress()
    with pytest.raises(Incomplete, match="« instagram_manage_comments »") as stopped:
        channel.publish(rendition, "cle", progress)
    assert isinstance(stopped.value.why, AuthorizationRevoked)
    account.permissions.add("instagram_manage_comments")
    channel.publish(rendition, "cle", progress)
    assert [one.text for one in account.comments.values()] == ["Le plan"]
    assert len(account.posts) == 1
