"""Changing and withdrawing what was published."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from publisher.announcement import Event
from publisher.channel import Receipt
from publisher.errors import ContentRejected, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.google_business.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page
from tests.servers.google import GoogleDouble


def test_a_correction_changes_it_in_place(
    open_channel: Open, media: MemoryMedia, double: GoogleDouble
) -> None:
    channel = open_channel()
    first = announcement(images=(image(media),))
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    event = Event(
        datetime.fromisoformat("2027-06-12T10:00"), datetime.fromisoformat("2027-06-12T12:00")
    )
    second = dataclasses.replace(first, title="Fête", images=(), event=event, canonical_url=None)
    channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    (post,) = double.posts.values()
    assert post.content["event"]["title"] == "Fête"
    assert post.content["callToAction"]["url"] == "https://www.exemple.be/derogation"
    assert "media" not in post.content
    third = channel.render(dataclasses.replace(second, event=None))
    channel.update(third, receipt, "cle-3", MemoryProgress())
    assert post.content["topicType"] == "STANDARD"
    assert "event" not in post.content


def test_only_what_differs_is_asked_for(open_channel: Open, double: GoogleDouble) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    same = channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())
    assert same.url == receipt.url
    assert double.count("PATCH", "/localPosts") == 0
    channel.update(
        channel.render(announcement(summary="Rouverte")), receipt, "cle-3", MemoryProgress()
    )
    (asked,) = [call.query for call in double.calls if call.method == "PATCH"]
    assert asked == {"updateMask": "summary"}


def test_a_correction_that_google_does_not_show_leaves_the_old_text(
    open_channel: Open, double: GoogleDouble
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    (post,) = double.posts.values()
    before = dict(post.content)
    double.verdict = "REJECTED"
    with pytest.raises(ContentRejected, match="ne le montre pas"):
        channel.update(
            channel.render(announcement(title="GRATUIT !!!")), receipt, "cle-2", MemoryProgress()
        )
    assert post.content == before


def test_a_post_that_was_deleted_by_hand_cannot_be_corrected(
    open_channel: Open, double: GoogleDouble
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    double.posts.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(rendition, receipt, "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-3", MemoryProgress())


def test_a_post_that_stays_visible_is_looked_at_again(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(Fault(processed=False, status=200, body=b"{}"), method="DELETE")
    with pytest.raises(Unreachable, match="montre encore"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_another_site_proves_no_withdrawal(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(html_page(404), method="DELETE")
    with pytest.raises((Unreachable, ContentRejected)):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_a_lost_profile_proves_no_withdrawal(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    gone = b'{"error": {"code": 404, "status": "NOT_FOUND", "message": "Not found"}}'
    for method in ("DELETE", "GET", "GET"):
        proxy.fail(Fault(processed=False, status=404, body=gone), method=method)
    with pytest.raises(ContentRejected):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


@pytest.mark.parametrize("ids", [{}, {"post": "accounts/1/locations/2/localPosts/../3"}])
def test_a_receipt_without_the_post_is_said(open_channel: Open, ids: dict[str, str]) -> None:
    strange = Receipt(remote_ids=ids, url=None, at=datetime.now(UTC))
    with pytest.raises(ContentRejected, match="numéro"):
        open_channel().retract(strange, "", "cle", MemoryProgress())
