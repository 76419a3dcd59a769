"""Corrections, withdrawals, and what is known before sending."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels.instagram import InstagramChannel
from publisher.channel import Receipt, Stops
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer
from tests.servers.graph.instagram import DoubleInstagram

SUCCESS = Fault(
    False, status=200, headers={"Content-Type": "application/json"}, body=b'{"success": true}'
)


@pytest.fixture
def receipt(channel: InstagramChannel, media: MemoryMedia) -> Receipt:
    written = announcement(images=(image(media),))
    return channel.publish(channel.render(written), "cle-1", MemoryProgress())


@pytest.fixture
def second(channel: InstagramChannel, media: MemoryMedia) -> Rendition:
    return channel.render(announcement(title="Prolongés", images=(image(media),), revision=2))


def test_a_lost_answer_within_a_correction_leaves_one_post(
    channel: InstagramChannel,
    account: DoubleInstagram,
    line: FaultProxy,
    receipt: Receipt,
    second: Rendition,
) -> None:
    progress = MemoryProgress()
    for method, path in (("POST", "/media_publish"), ("DELETE", "")):
        line.fail(lost_answer(), method=method, path=path)
        with pytest.raises(OutcomeUnknown):
            channel.update(second, receipt, "cle-2", progress)
    updated = channel.update(second, receipt, "cle-2", progress)
    (post,) = account.posts.values()
    assert "Prolongés" in post.text
    assert updated.remote_ids["post"] == post.id


def test_the_post_that_is_replaced_is_not_taken_for_the_new_one(
    channel: InstagramChannel,
    account: DoubleInstagram,
    line: FaultProxy,
    media: MemoryMedia,
    receipt: Receipt,
) -> None:
    """Only the picture is another; and the list shows the first post first."""
    first, progress = receipt.remote_ids["post"], MemoryProgress()
    account.posts[first].created += timedelta(minutes=1)
    other = channel.render(announcement(images=(image(media, width=700),), revision=2))
    line.fail(lost_answer(), method="POST", path="/media_publish")
    with pytest.raises(OutcomeUnknown):
        channel.update(other, receipt, "cle-2", progress)
    updated = channel.update(other, receipt, "cle-2", progress)
    assert list(account.posts) == [updated.remote_ids["post"]]
    assert updated.remote_ids["post"] != first


def test_a_version_that_ended_is_said(channel: InstagramChannel, account: DoubleInstagram) -> None:
    account.served_version = "v28.0"
    (warning,) = channel.health().warnings
    assert "v26.0" in warning
    assert "v28.0" in warning
    account.served_version = f"v28.0 {account.token}"
    assert channel.health().warnings == ()


def test_an_answer_that_is_not_of_the_account_is_no_connection(
    channel: InstagramChannel, line: FaultProxy
) -> None:
    line.fail(SUCCESS, method="GET")
    with pytest.raises(Unreachable, match="autre chose"):
        channel.test()


def test_a_correction_that_cannot_take_the_first_post_away_says_so(
    channel: InstagramChannel, account: DoubleInstagram, receipt: Receipt, second: Rendition
) -> None:
    account.permissions.discard("instagram_manage_contents")
    with pytest.raises(OutcomeUnknown, match="instagram_manage_contents"):
        channel.update(second, receipt, "cle-2", MemoryProgress())
    assert len(account.posts) == 2


def test_a_refused_correction_leaves_the_first_post(
    channel: InstagramChannel, account: DoubleInstagram, receipt: Receipt, second: Rendition
) -> None:
    account.broken = "2207026"
    with pytest.raises(ContentRejected):
        channel.update(second, receipt, "cle-2", MemoryProgress())
    assert list(account.posts) == [receipt.remote_ids["post"]]


def test_a_post_that_somebody_deleted_cannot_be_corrected(
    channel: InstagramChannel, account: DoubleInstagram, receipt: Receipt, second: Rendition
) -> None:
    account.posts.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(second, receipt, "cle-2", MemoryProgress())
    assert account.posts == {}


def test_a_withdrawal_is_done_only_when_the_post_is_gone(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy, receipt: Receipt
) -> None:
    line.fail(SUCCESS, method="DELETE")
    with pytest.raises(Unreachable, match="encore"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert account.posts == {}


def test_not_found_by_a_blind_token_is_not_gone(
    channel: InstagramChannel, account: DoubleInstagram, receipt: Receipt
) -> None:
    account.posts.clear()
    account.permissions.discard("instagram_basic")
    with pytest.raises(AuthorizationRevoked, match="« instagram_basic »"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_health_names_what_is_missing_and_what_ends(
    channel: InstagramChannel, account: DoubleInstagram
) -> None:
    ends = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
    account.token_ends_at = int(ends.timestamp())
    account.permissions.discard("instagram_manage_contents")
    health = channel.health()
    assert health.sentence == "Connecté au compte Instagram @ville.rochefontaine."
    assert health.access_ends_at == ends
    missing, end = health.warnings
    assert "instagram_manage_contents" in missing
    assert f"{ends.astimezone():%d/%m/%Y}" in end
    account.permissions.discard("instagram_content_publish")
    with pytest.raises(AuthorizationRevoked, match="« instagram_content_publish »"):
        channel.test()


def test_an_application_that_is_told_nothing_is_not_refused(
    channel: InstagramChannel, account: DoubleInstagram
) -> None:
    account.tells_of_tokens = False
    assert channel.health().warnings == ()
    assert channel.discover() == {"username": "ville.rochefontaine"}


def test_what_is_left_of_the_day_is_known(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy
) -> None:
    account.published = 47
    (left,) = channel.quotas()
    assert (left.name, left.left, left.limit, left.stops) == ("posts", 3, 50, Stops.POSTS)
    for body in (b'{"data": []}', b'{"data": [{"quota_usage": "many", "config": {}}]}', b"{}"):
        line.fail(Fault(False, status=200, headers=SUCCESS.headers, body=body), method="GET")
        assert channel.quotas() == ()


@pytest.mark.parametrize(
    ("edge", "given", "code"),
    [
        ("media", {"image_url": "https://www.exemple.be/a.jpg", "texte": "x"}, 100),
        ("media", {"image_url": "https://www.exemple.be/absent.jpg"}, 9004),
        ("media", {"image_url": "file:///etc/passwd"}, 9004),
        ("media", {"caption": "sans image"}, 100),
        ("media", {"media_type": "CAROUSEL", "children": "1"}, 36_004),
        ("media_publish", {"creation_id": "1"}, 100),
        ("media_publish", {}, 100),
    ],
)
def test_the_double_is_strict(
    account: DoubleInstagram, edge: str, given: dict[str, str], code: int
) -> None:
    answer = requests.post(
        f"{account.url}/v26.0/{account.id}/{edge}",
        data=given,
        headers={"Authorization": f"Bearer {account.token}"},
        timeout=10,
    )
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code
