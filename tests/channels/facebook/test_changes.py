"""Corrections and withdrawals of posts that stand on the Page."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from channels.facebook import FacebookChannel
from channels.facebook.settings import FacebookSettings
from publisher.channel import Receipt
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    SettingInvalid,
    Unreachable,
)
from publisher.settings import parse
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.facebook.conftest import public_pages
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer
from tests.servers.graph import DoublePage

SUCCESS = Fault(
    False, status=200, headers={"Content-Type": "application/json"}, body=b'{"success": true}'
)


def published(channel: FacebookChannel, media: MemoryMedia | None = None) -> Receipt:
    written = announcement(images=(image(media),) if media else ())
    return channel.publish(channel.render(written), "cle-1", MemoryProgress())


def test_a_corrected_photo_post_keeps_its_photos_and_its_link(
    channel: FacebookChannel, page: DoublePage, media: MemoryMedia
) -> None:
    receipt = published(channel, media)
    second = announcement(
        title="Travaux prolongés", images=(), revision=2, updated=datetime.now(UTC)
    )
    channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    (post,) = page.posts.values()
    assert "Travaux prolongés" in post.message
    assert second.canonical_url is not None
    assert second.canonical_url in post.message
    assert len(post.photos) == 1


def test_the_check_says_what_a_correction_cannot_change(
    channel: FacebookChannel, media: MemoryMedia
) -> None:
    second = announcement(revision=2, images=(image(media),))
    assert [problem.code for problem in channel.check(second)] == ["images_unchanged"]
    assert channel.check(dataclasses.replace(second, revision=1)) == []


def test_the_check_says_what_is_cut_or_left_out(
    channel: FacebookChannel, media: MemoryMedia
) -> None:
    many = tuple(image(media, width=100 + number) for number in range(11))
    long = announcement(summary="", body="Un mot de la ville. " * 4000, images=many)
    assert [problem.code for problem in channel.check(long)] == [
        "text_shortened",
        "images_left_out",
    ]
    rendition = channel.render(long)
    assert len(rendition.images) == 10
    assert rendition.length is not None
    assert rendition.length.used <= 63_206
    channel.publish(rendition, "cle", MemoryProgress())


def test_a_post_that_somebody_deleted_cannot_be_corrected(
    channel: FacebookChannel, page: DoublePage
) -> None:
    receipt = published(channel)
    page.posts.clear()
    with pytest.raises(ContentRejected, match="ne trouve pas"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())


def test_withdrawing_takes_the_photos_along(
    channel: FacebookChannel, page: DoublePage, media: MemoryMedia
) -> None:
    receipt = published(channel, media)
    channel.retract(receipt, "Date erronée", "cle-2", MemoryProgress())
    assert public_pages(page) == []
    assert page.photos == {}


def test_a_withdrawal_whose_answer_is_lost_can_be_repeated(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy
) -> None:
    receipt = published(channel)
    line.fail(lost_answer(), method="DELETE")
    with pytest.raises(OutcomeUnknown):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert page.posts == {}


def test_a_withdrawal_is_done_only_when_the_post_is_gone(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy
) -> None:
    receipt = published(channel)
    line.fail(SUCCESS, method="DELETE")
    with pytest.raises(Unreachable, match="encore"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert len(page.posts) == 1


def test_not_found_by_a_blind_token_is_not_gone(channel: FacebookChannel, page: DoublePage) -> None:
    receipt = published(channel)
    page.posts.clear()
    page.permissions = {"pages_manage_posts"}
    with pytest.raises(AuthorizationRevoked, match="« pages_read_engagement »"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_the_page_is_learned(channel: FacebookChannel, page: DoublePage) -> None:
    assert channel.discover() == {"name": page.name, "link": f"{page.url}/{page.id}"}
    assert channel.test() == f"Connecté à la page « {page.name} »."


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"client_id": "publisher"}, "client_id"),
        ({"redirect_uri": "http://www.ville.example/"}, "redirect_uri"),
        ({"page_id": "villederochefontaine"}, "en chiffres"),
        ({"page_id": "1/../2"}, "en chiffres"),
        ({"page_id": "１２３"}, "en chiffres"),
        ({"page_id": "1", "version": "26"}, "« v26.0 »"),
        ({"page_id": "1", "version": "v26.0/../x"}, "version"),
        ({"page_id": "1", "base_url": "http://graph.exemple.be"}, "https://"),
    ],
)
def test_a_wrong_setting_is_named(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingInvalid, match=named):
        parse(FacebookSettings, given)


def test_this_machine_needs_no_https() -> None:
    settings = parse(FacebookSettings, {"page_id": "1", "base_url": "http://127.0.0.1:8080/"})
    assert settings.base_url == "http://127.0.0.1:8080"
