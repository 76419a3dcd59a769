"""The first comment under a post of the Page."""

from __future__ import annotations

import pytest

from channels.facebook import FacebookChannel
from publisher.announcement import Variant
from publisher.channel import Channel, Receipt
from publisher.errors import AuthorizationRevoked, Incomplete
from tests.builders import MemoryMedia, MemoryProgress, announcement
from tests.channels.comment_contract import CommentContract
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph import DoublePage


class TestFacebookComments(CommentContract):
    @pytest.fixture
    def channel(self, channel: FacebookChannel, page: DoublePage, line: FaultProxy) -> Channel:
        self.page, self.proxy = page, line
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def threads(self) -> list[list[str]]:
        ours = [one for one in self.page.comments.values() if one.by == self.page.id]
        return [[one.message for one in ours if one.post == post] for post in self.page.posts]

    def forget(self) -> None:
        self.page.comments.clear()

    def lag(self, lagging: bool) -> None:
        self.page.lagging = lagging

    def overhear(self, receipt: Receipt, text: str) -> None:
        self.page.add_comment(receipt.remote_ids["post"], text)


def test_the_same_words_of_a_visitor_are_not_the_pages(
    channel: FacebookChannel, page: DoublePage
) -> None:
    rendition = channel.render(announcement(variants={"facebook": Variant(first_comment="Merci")}))
    post = page.add_post(rendition.text)
    for number in range(120):
        page.add_comment(post, f"Question {number}")
    page.add_comment(post, "Merci")
    progress = MemoryProgress()
    progress.steps.update({"post": post, "shown": "1"})
    channel.publish(rendition, "cle", progress)
    (ours,) = [one for one in page.comments.values() if one.by == page.id]
    assert (ours.post, ours.message) == (post, "Merci")


def test_without_the_right_to_comment_it_stops_and_says_so(
    channel: FacebookChannel, page: DoublePage
) -> None:
    assert channel.health().warnings == ()
    page.permissions.discard("pages_manage_engagement")
    (warning,) = channel.health().warnings
    assert "« pages_manage_engagement »" in warning
    given = announcement(variants={"facebook": Variant(first_comment="Le plan")})
    rendition, progress = channel.render(given), MemoryProgress()
    with pytest.raises(Incomplete, match="« pages_manage_engagement »") as stopped:
        channel.publish(rendition, "cle", progress)
    assert isinstance(stopped.value.why, AuthorizationRevoked)
    page.permissions.add("pages_manage_engagement")
    channel.publish(rendition, "cle", progress)
    assert [one.message for one in page.comments.values()] == ["Le plan"]
    assert len(page.posts) == 1


def test_the_card_leaves_with_the_address(channel: FacebookChannel, page: DoublePage) -> None:
    given = announcement(variants={"facebook": Variant(first_comment="Le plan : {lien}")})
    channel.publish(channel.render(given), "cle", MemoryProgress())
    (post,) = page.posts.values()
    assert not post.link
    (comment,) = page.comments.values()
    assert comment.message == f"Le plan : {given.canonical_url}"
