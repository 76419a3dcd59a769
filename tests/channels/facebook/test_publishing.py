"""What reaches the Page, and what a broken connection leaves behind."""

from __future__ import annotations

import dataclasses
import io
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image as Pillow

from channels.facebook import FacebookChannel
from publisher.channel import Absent, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.facebook.conftest import public_pages
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
    never_arrived,
    reset_mid_body,
    unavailable,
)
from tests.servers.graph import DoublePage

JSON = {"Content-Type": "application/json"}


def posted(page: DoublePage) -> list[str]:
    return [post.message for post in page.posts.values()]


def test_without_a_photo_the_page_is_shown_as_a_card(
    channel: FacebookChannel, page: DoublePage
) -> None:
    written = announcement()
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = page.posts.values()
    assert post.link == written.canonical_url
    assert written.canonical_url not in post.message
    assert "https://www.exemple.be/derogation" in post.message
    assert "#Travaux #Mobilité" in post.message


def test_photos_carry_their_words_and_the_link_moves_into_the_text(
    channel: FacebookChannel, page: DoublePage, media: MemoryMedia
) -> None:
    pictures = (
        image(media, alt="Une barrière rouge", credit="Photo : Ville"),
        image(media, alt="Un plan de la déviation", width=800),
    )
    written = announcement(images=pictures)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = page.posts.values()
    assert written.canonical_url is not None
    assert post.message.count(written.canonical_url) == 1
    assert post.link == ""
    assert [page.photos[photo].alt for photo in post.photos] == [
        "Une barrière rouge",
        "Un plan de la déviation",
    ]
    assert page.photos[post.photos[0]].caption == "Photo : Ville"
    assert receipt.remote_ids == {
        "post": post.id,
        "photo-1": post.photos[0],
        "photo-2": post.photos[1],
    }


def test_a_large_master_is_made_to_fit(
    channel: FacebookChannel, page: DoublePage, media: MemoryMedia
) -> None:
    noise = Pillow.effect_noise((2500, 1900), 90)
    out = io.BytesIO()
    noise.save(out, "PNG")
    assert len(out.getvalue()) > 4 * 1024 * 1024
    big = dataclasses.replace(image(media), sha256=media.add(out.getvalue()))
    channel.publish(channel.render(announcement(images=(big,))), "cle", MemoryProgress())
    (photo,) = page.photos.values()
    assert len(photo.content) <= 4 * 1024 * 1024
    assert max(Pillow.open(io.BytesIO(photo.content)).size) <= 2048


def test_an_image_that_is_lost_stops_the_post_with_a_sentence(
    channel: FacebookChannel, page: DoublePage, media: MemoryMedia
) -> None:
    rendition = channel.render(announcement(images=(image(media),)))
    media.masters.clear()
    with pytest.raises(ContentRejected, match="image"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert posted(page) == []


def test_the_address_is_a_page_that_opens(channel: FacebookChannel, page: DoublePage) -> None:
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert receipt.url == f"{page.url}/{page.id}/posts/{receipt.remote_ids['post'].split('_')[1]}"
    assert "Travaux rue de la Station" in public_pages(page)[0]


def test_a_lost_answer_is_read_back_and_not_sent_again(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy, media: MemoryMedia
) -> None:
    since = datetime.now(UTC)
    rendition = channel.render(announcement(images=(image(media),)))
    line.fail(lost_answer(), method="POST", path="/feed")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    (post,) = page.posts.values()
    assert found.remote_ids == {"post": post.id, "photo-1": post.photos[0]}
    assert line.count("POST", "/feed") == 1


def test_a_request_that_never_arrived_is_unknown_then_absent(
    channel: FacebookChannel, line: FaultProxy
) -> None:
    since = datetime.now(UTC)
    rendition = channel.render(announcement())
    line.fail(never_arrived(), method="POST", path="/feed")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    assert channel.find(rendition, "cle", since) == Absent()


@pytest.mark.parametrize(
    "fault",
    [
        reset_mid_body(),
        html_page(200, processed=True),
        html_page(502),
        Fault(processed=True, status=500, headers=JSON, body=b'{"fine": true}'),
        Fault(processed=True, status=200, headers=JSON, body=b"[]"),
        Fault(processed=True, status=200, headers=JSON, body=b"[" * 100_000),
        Fault(processed=True, status=200, headers=JSON, body=b'{"success": true}'),
    ],
    ids=["cut", "html-200", "html-502", "500-without-error", "list", "endless", "no-id"],
)
def test_an_answer_that_proves_nothing_is_unknown(
    channel: FacebookChannel, line: FaultProxy, fault: Fault
) -> None:
    line.fail(fault, method="POST", path="/feed")
    with pytest.raises(OutcomeUnknown):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_maintenance_with_a_delay_is_surely_not_sent(
    channel: FacebookChannel, line: FaultProxy, page: DoublePage
) -> None:
    line.fail(unavailable("90"), method="POST", path="/feed")
    with pytest.raises(Unreachable) as refused:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert refused.value.retry_after == timedelta(seconds=90)
    assert posted(page) == []


def test_a_resumed_attempt_repeats_no_photo(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy, media: MemoryMedia
) -> None:
    progress = MemoryProgress()
    rendition = channel.render(announcement(images=(image(media), image(media, width=700))))
    line.fail(unavailable(), method="POST", path="/feed")
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert set(progress.steps) == {"photo-1", "photo-2"}
    channel.publish(rendition, "cle", progress)
    assert line.count("POST", "/photos") == 2
    (post,) = page.posts.values()
    assert post.photos == [progress.steps["photo-1"], progress.steps["photo-2"]]


def test_a_photo_that_facebook_forgot_is_uploaded_again(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy, media: MemoryMedia
) -> None:
    progress = MemoryProgress()
    rendition = channel.render(announcement(images=(image(media),)))
    line.fail(unavailable(), method="POST", path="/feed")
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    page.photos.clear()
    channel.publish(rendition, "cle", progress)
    (post,) = page.posts.values()
    assert post.photos == [progress.steps["photo-1"]]


def test_a_photo_whose_answer_is_lost_may_be_sent_again(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy, media: MemoryMedia
) -> None:
    line.fail(lost_answer(), method="POST", path="/photos")
    rendition = channel.render(announcement(images=(image(media),)))
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", MemoryProgress())
    assert public_pages(page) == []


def test_after_the_post_is_known_nothing_is_sent_again(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy
) -> None:
    progress = MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert again.remote_ids == first.remote_ids
    assert line.count("POST", "/feed") == 1
    assert len(page.posts) == 1


def test_a_post_whose_address_cannot_be_read_is_still_published(
    channel: FacebookChannel, line: FaultProxy, page: DoublePage
) -> None:
    line.fail(html_page(500), method="GET", path=f"/{page.id}_")
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert receipt.url == f"https://www.facebook.com/{receipt.remote_ids['post']}"


def test_nothing_is_sent_when_facebook_cannot_be_reached(
    channel: FacebookChannel, page: DoublePage
) -> None:
    settings = dataclasses.replace(channel.settings, base_url="http://127.0.0.1:9")
    alone = FacebookChannel(settings, channel.access)
    with pytest.raises(Unreachable):
        alone.publish(alone.render(announcement()), "cle", MemoryProgress())
    assert posted(page) == []


def test_redirects_are_not_followed(channel: FacebookChannel, line: FaultProxy) -> None:
    line.fail(
        Fault(processed=False, status=302, headers={"Location": f"{line.url}/trap"}, body=b"")
    )
    with pytest.raises(Unreachable, match="autre adresse"):
        channel.test()
    assert line.count("GET", "/trap") == 0


def test_the_token_is_read_anew_each_time(channel: FacebookChannel, page: DoublePage) -> None:
    page.token = "EAAnewtokenoftheofficer"
    with pytest.raises(AuthorizationRevoked):
        channel.test()
    channel.access.secrets.secrets["access_token"] = page.token  # type: ignore[attr-defined]
    assert page.name in channel.test()
