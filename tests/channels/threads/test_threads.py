"""What is Threads' own: its count, cards and carousels, deletions, and tokens that are renewed."""

from __future__ import annotations

import dataclasses
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from PIL import Image as Pillow

from channels.threads import ThreadsChannel
from channels.threads.settings import ThreadsSettings
from publisher.channel import Absent, Receipt, Stops
from publisher.errors import (
    AuthorizationRevoked,
    OutcomeUnknown,
    RateLimited,
    SettingInvalid,
    Unreachable,
)
from publisher.settings import parse
from publisher.text.counting import threads
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, too_many
from tests.servers.graph.login import DAYS_60
from tests.servers.graph.threads import DoubleThreads
from tests.servers.picture_site import PictureSite

PUBLISH = {"method": "POST", "path": "/threads_publish"}
PAGE = announcement().canonical_url


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("abc", 3),
        ("œuf l’été", 9),
        ("汉字", 2),
        ("q\u0301", 2),
        ("👍", 4),
        ("👍🏽", 8),
        ("👨‍👩‍👧‍👦", 25),
        ("🇧🇪", 8),
        ("un 👍 et", 10),
        ("rochefontaine.be", 16),
    ],
)
def test_emoji_count_their_bytes(text: str, used: int) -> None:
    assert threads(text) == used


def test_a_long_text_is_cut_to_what_is_taken(
    channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    long = announcement(summary="", body="Une fête 👍 pour tous 👨‍👩‍👧‍👦. " * 60)
    assert [found.code for found in channel.check(long)] == ["text_shortened"]
    channel.publish(channel.render(long), "cle", MemoryProgress())
    (post,) = profile.posts.values()
    assert 450 < threads(post.text) <= 500


def test_a_post_without_pictures_shows_its_page_as_a_card(
    channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    (post,) = profile.posts.values()
    assert profile.cards == [PAGE]
    assert str(PAGE) not in post.text
    assert post.text.count("#") == 1


def test_pictures_carry_their_words_and_the_link_moves_into_the_text(
    channel: ThreadsChannel, profile: DoubleThreads, media: MemoryMedia
) -> None:
    pictures = (image(media, alt="Une barrière"), image(media, alt="Un plan", width=800))
    written = announcement(images=pictures)
    assert channel.check(written) == []
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = profile.posts.values()
    assert [shown.alt for shown in post.pictures] == ["Une barrière", "Un plan"]
    assert str(PAGE) in post.text


@pytest.mark.parametrize("page", [None, "https://ville.exemple.be/travaux/"])
def test_without_the_website_it_says_that_no_picture_is_shown(
    channel: ThreadsChannel, profile: DoubleThreads, media: MemoryMedia, page: str | None
) -> None:
    written = announcement(images=(image(media),), canonical_url=page)
    assert [found.code for found in channel.check(written)] == ["threads_no_images"]
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = profile.posts.values()
    assert post.pictures == []


def test_threads_fetches_a_part_of_what_it_does_not_take(
    channel: ThreadsChannel, profile: DoubleThreads, media: MemoryMedia
) -> None:
    clear = dataclasses.replace(image(media, width=700), media_type="image/png")
    stretched, good = image(media, width=1000, height=90), image(media)
    written = announcement(images=(clear, stretched, good))
    assert channel.check(written) == []
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = profile.posts.values()
    sizes = [Pillow.open(io.BytesIO(picture.content)).size for picture in post.pictures]
    assert sizes == [(700, 400), (171, 90), (640, 400)]


def test_twenty_pictures_at_most(plain: ThreadsChannel, media: MemoryMedia) -> None:
    many = tuple(image(media, width=300 + number) for number in range(21))
    assert [found.code for found in plain.check(announcement(images=many))] == ["images_left_out"]
    assert len(plain.render(announcement(images=many)).images) == 20


def test_a_picture_that_is_not_there_yet_is_tried_again(
    channel: ThreadsChannel, profile: DoubleThreads, site: PictureSite, media: MemoryMedia
) -> None:
    rendition, site.closed = channel.render(announcement(images=(image(media),))), True
    with pytest.raises(Unreachable, match="site web"):
        channel.publish(rendition, "cle", MemoryProgress())
    site.closed = False
    channel.publish(rendition, "cle", MemoryProgress())
    assert len(profile.posts) == 1


def test_a_lost_answer_is_found_and_nothing_is_posted_twice(
    channel: ThreadsChannel, profile: DoubleThreads, line: FaultProxy
) -> None:
    since, progress = datetime.now(UTC), MemoryProgress()
    rendition = channel.render(announcement())
    assert channel.find(rendition, "cle", since) == Absent()
    line.fail(lost_answer(), **PUBLISH)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", since)
    again = channel.publish(rendition, "cle", progress)
    assert isinstance(found, Receipt)
    assert found.remote_ids["post"] == again.remote_ids["post"] == next(iter(profile.posts))
    assert len(profile.posts) == 1


def test_an_answer_that_proves_nothing_is_unknown_and_a_refusal_is_not(
    channel: ThreadsChannel, profile: DoubleThreads, line: FaultProxy
) -> None:
    rendition = channel.render(announcement())
    for fault in (html_page(502), html_page(200), Fault(False, status=200, body=b'{"id": "a/b"}')):
        line.fail(fault, **PUBLISH)
        with pytest.raises(OutcomeUnknown, match="Threads"):
            channel.publish(rendition, "cle", MemoryProgress())
    line.fail(too_many("45"), **PUBLISH)
    with pytest.raises(RateLimited) as told:
        channel.publish(rendition, "cle", MemoryProgress())
    assert told.value.retry_after == timedelta(seconds=45)
    profile.expired = True
    with pytest.raises(AuthorizationRevoked, match="a expiré"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert profile.posts == {}


def test_a_correction_goes_on_when_deletions_are_allowed_again(
    channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    profile.deleted, progress = 100, MemoryProgress()
    second = channel.render(announcement(title="Travaux prolongés", revision=2))
    with pytest.raises(RateLimited):
        channel.update(second, receipt, "cle-2", progress)
    profile.deleted = 0
    channel.update(second, receipt, "cle-2", progress)
    (post,) = profile.posts.values()
    assert "Travaux prolongés" in post.text


def test_what_is_left_of_the_day_is_known(channel: ThreadsChannel, profile: DoubleThreads) -> None:
    profile.published, profile.deleted = 247, 100
    posts, deletions = channel.quotas()
    assert (posts.name, posts.left, posts.limit, posts.stops) == ("posts", 3, 250, Stops.POSTS)
    assert (deletions.name, deletions.left, deletions.stops) == ("deletions", 0, Stops.NOTHING)


@pytest.mark.parametrize(("days", "renewed"), [(0, True), (10, True), (45, False)])
def test_a_token_is_renewed_before_it_ends(
    channel: ThreadsChannel, profile: DoubleThreads, days: int, renewed: bool
) -> None:
    now, before = datetime.now(UTC), profile.token
    profile.token_ends_at = int((now + timedelta(days=days)).timestamp()) if days else 0
    health = channel.health()
    assert health.warnings == ()
    assert (profile.token != before) is renewed
    assert channel.access.secrets.read("access_token") == profile.token
    assert health.access_ends_at is not None
    left = health.access_ends_at - now
    assert left > timedelta(seconds=DAYS_60 - 5) if renewed else left <= timedelta(days=45)
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_token_that_is_not_renewed_stays_and_its_end_is_said(
    channel: ThreadsChannel, profile: DoubleThreads, line: FaultProxy
) -> None:
    before = profile.token
    profile.token_ends_at = int((datetime.now(UTC) + timedelta(days=3)).timestamp())
    profile.is_young = True
    (warning,) = channel.health().warnings
    assert "reconnectez" in warning
    line.fail(
        Fault(False, status=200, body=b'{"access_token": "", "expires_in": -1}'),
        path="/refresh_access_token",
    )
    assert len(channel.health().warnings) == 1
    assert channel.access.secrets.read("access_token") == before


def test_health_names_what_is_missing(channel: ThreadsChannel, profile: DoubleThreads) -> None:
    profile.permissions.discard("threads_delete")
    (warning,) = channel.health().warnings
    assert "threads_delete" in warning
    assert channel.discover() == {"username": "ville.rochefontaine"}
    profile.permissions.discard("threads_content_publish")
    with pytest.raises(AuthorizationRevoked, match="« threads_content_publish »"):
        channel.test()
    profile.token_of = "777"
    with pytest.raises(AuthorizationRevoked, match="ville.rochefontaine"):
        channel.test()


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"user_id": "ville"}, "en chiffres"),
        ({"user_id": "1", "version": "1"}, "« v1.0 »"),
        ({"user_id": "1", "base_url": "http://graph.exemple.be"}, "https://"),
    ],
)
def test_a_wrong_setting_is_named(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingInvalid, match=named):
        parse(ThreadsSettings, given)


@pytest.mark.parametrize(
    "given",
    [
        {"text": "sans sorte"},
        {"media_type": "TEXT", "text": "x", "texte": "x"},
        {"media_type": "TEXT", "text": "x" * 501},
        {"media_type": "TEXT", "text": "👍" * 126},
        {"media_type": "IMAGE", "image_url": "https://www.exemple.be/absent.jpg"},
        {"media_type": "IMAGE", "image_url": "x", "link_attachment": "https://x.be"},
        {"media_type": "CAROUSEL", "children": "1,2"},
    ],
)
def test_the_double_is_strict(profile: DoubleThreads, given: dict[str, Any]) -> None:
    answer = requests.post(
        f"{profile.url}/v1.0/{profile.id}/threads",
        data=given,
        headers={"Authorization": f"Bearer {profile.token}"},
        timeout=10,
    )
    assert answer.status_code == 400
