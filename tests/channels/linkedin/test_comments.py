"""The first comment under a post of the page."""

from __future__ import annotations

import dataclasses

import pytest

from channels.linkedin.rendering import CARD
from publisher.announcement import Variant
from publisher.channel import Channel, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, Incomplete
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.comment_contract import CommentContract
from tests.channels.linkedin.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.linkedin import LinkedInDouble
from tests.servers.linkedin.page import PAGE, POSTING, SCOPES


class TestLinkedInComments(CommentContract):
    @pytest.fixture
    def channel(self, open_channel: Open, double: LinkedInDouble, proxy: FaultProxy) -> Channel:
        self.double, self.proxy = double, proxy
        return open_channel(proxy.url)

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def threads(self) -> list[list[str]]:
        ours = [one for one in self.double.comments.all.values() if one.actor == PAGE]
        return [[one.text for one in ours if one.post == urn] for urn in self.double.posts]

    def forget(self) -> None:
        self.double.comments.all.clear()

    def lag(self, lagging: bool) -> None:
        self.double.comments.lagging = lagging

    def overhear(self, receipt: Receipt, text: str) -> None:
        self.double.comments.add(receipt.remote_ids["post"], text)


def test_ours_is_found_behind_those_of_visitors(open_channel: Open, double: LinkedInDouble) -> None:
    channel, progress = open_channel(), MemoryProgress()
    given = announcement(variants={"linkedin": Variant(first_comment="Merci (à tous) !")})
    rendition = channel.render(given)
    receipt = channel.publish(rendition, "cle", progress)
    for number in range(60):
        double.comments.add(receipt.remote_ids["post"], f"Question {number}")
    double.comments.add(receipt.remote_ids["post"], rendition.first_comment)
    del progress.steps["comment"]
    assert channel.publish(rendition, "cle", progress).remote_ids == receipt.remote_ids
    assert len(double.comments.all) == 62


def test_without_the_rights_to_comment_it_stops_and_says_so(
    open_channel: Open, double: LinkedInDouble
) -> None:
    assert open_channel(scopes=(",".join(SCOPES),)).health().warnings == ()
    told = open_channel(scopes=(",".join(POSTING),)).health().warnings
    assert ["_social_feed »" in warning for warning in told] == [True, True]
    channel, progress = open_channel(), MemoryProgress()
    given = announcement(variants={"linkedin": Variant(first_comment="Le plan")})
    tokens = double.sign_ins.tokens
    may = dict(tokens)
    tokens.update({token: (ends, POSTING) for token, (ends, _) in tokens.items()})
    with pytest.raises(Incomplete, match="LinkedIn ne permet pas cela") as stopped:
        channel.publish(channel.render(given), "cle", progress)
    assert isinstance(stopped.value.why, AuthorizationRevoked)
    tokens.update(may)
    channel.publish(channel.render(given), "cle", progress)
    assert [one.text for one in double.comments.all.values()] == ["Le plan"]
    assert len(double.posts) == 1


def test_the_card_leaves_with_the_address(open_channel: Open) -> None:
    given = announcement(variants={"linkedin": Variant(first_comment="Le plan : {lien}")})
    rendition = open_channel().render(given)
    assert CARD not in rendition.fields
    assert rendition.link is None
    assert rendition.first_comment == f"Le plan : {given.canonical_url}"


def test_what_cannot_be_corrected_hides_no_comment(
    open_channel: Open, double: LinkedInDouble, media: MemoryMedia
) -> None:
    """A comment whose id is in no receipt would be written a second time by the next correction."""
    channel = open_channel()
    first = announcement(images=(image(media),))
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    variants = {"linkedin": Variant(first_comment="Le plan")}
    second = dataclasses.replace(first, images=(), variants=variants, canonical_url=None, link=None)
    with pytest.raises(ContentRejected, match="premier commentaire n'a pas été ajouté"):
        channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    assert double.comments.all == {}
