"""What Instagram would refuse or leave out is said before anything is sent."""

from __future__ import annotations

import dataclasses
import io
from typing import Any

import pytest
from PIL import Image as Pillow

from channels._copies import fetched
from channels.instagram import InstagramChannel
from channels.instagram.settings import InstagramSettings
from publisher.announcement import Variant
from publisher.cropping import cropped
from publisher.errors import ContentRejected, SettingInvalid
from publisher.problem import NEEDS_PAGE, Severity
from publisher.settings import parse
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.servers.graph.instagram import DoubleInstagram


def told(channel: InstagramChannel, **changes: Any) -> list[tuple[str, Severity]]:
    return [(found.code, found.severity) for found in channel.check(announcement(**changes))]


def test_an_announcement_without_a_picture_is_refused_in_words(
    channel: InstagramChannel, account: DoubleInstagram
) -> None:
    assert told(channel) == [("instagram_no_image", Severity.ERROR)]
    with pytest.raises(ContentRejected, match="sans image"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert account.containers == {}


@pytest.mark.parametrize(
    "page", [None, "https://ville.exemple.be/travaux/", "https://[", "https://x.be/2027/02/a-zz/"]
)
def test_it_asks_for_the_website(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia, page: str | None
) -> None:
    written = announcement(images=(image(media),), canonical_url=page)
    (found,) = channel.check(written)
    assert (found.code, found.severity) == (NEEDS_PAGE, Severity.ERROR)
    assert "« Site web »" in found.message
    with pytest.raises(ContentRejected, match="« Site web »"):
        channel.publish(channel.render(written), "cle", MemoryProgress())
    assert account.containers == {}


@pytest.mark.parametrize(
    ("width", "height", "sent"),
    [
        (640, 800, (640, 800)),
        (600, 800, (600, 750)),
        (1200, 1200, (1200, 1200)),
        (4000, 2095, (1600, 838)),
        (1000, 300, (573, 300)),
        (4000, 1000, (1440, 754)),
    ],
)
def test_every_shape_is_taken_and_cut_where_it_must_be(
    plain: InstagramChannel, media: MemoryMedia, width: int, height: int, sent: tuple[int, int]
) -> None:
    shaped = image(media, width=width, height=height)
    copy = fetched(shaped)
    assert (copy.width, copy.height) == sent
    assert media.fitted(shaped, copy.limits)[1:] == ("image/jpeg", *sent)
    assert told(plain, images=(shaped,)) == []


def test_a_picture_of_another_shape_is_fetched_as_instagram_takes_it(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia
) -> None:
    flat = image(media, width=1000, height=300, focal=(1.0, 0.5))
    clear = dataclasses.replace(image(media, width=700), media_type="image/png", name="logo")
    written = announcement(images=(flat, clear, image(media)))
    assert channel.check(written) == []
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = account.posts.values()
    sizes = [Pillow.open(io.BytesIO(picture.content)).size for picture in post.pictures]
    assert sizes == [(573, 300), (700, 400), (640, 400)]
    assert fetched(flat).name == f"{flat.sha256[:16]}-573x300-427-0.jpg"


def test_of_a_cropped_picture_the_part_is_fetched(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia
) -> None:
    flat = image(media, width=1000, height=300)
    part = cropped(flat, (0, 0.2, 1, 0.3), 1)
    copy = fetched(part)
    media.masters[part.sha256] = media.fitted(part, copy.limits).content  # beside the page
    written = announcement(images=(part, flat))
    assert channel.check(written) == []
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = account.posts.values()
    sizes = [Pillow.open(io.BytesIO(picture.content)).size for picture in post.pictures]
    assert sizes == [(300, 300), (573, 300)]


def test_ten_pictures_at_most(plain: InstagramChannel, media: MemoryMedia) -> None:
    many = tuple(image(media, width=640 + number) for number in range(11))
    assert told(plain, images=many) == [("images_left_out", Severity.WARNING)]
    assert len(plain.render(announcement(images=many)).images) == 10


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("abc", 3),
        ("œuf", 3),
        ("l’été", 5),
        ("q\u0301", 2),
        ("汉字", 2),
        ("👍", 2),
        ("👨‍👩‍👧‍👦", 11),
        ("rochefontaine.be", 16),
    ],
)
def test_a_caption_is_counted(plain: InstagramChannel, text: str, used: int) -> None:
    written = announcement(
        canonical_url=None, link=None, tags=(), variants={"instagram": Variant(text)}
    )
    length = plain.render(written).length
    assert length is not None
    assert (length.used, length.limit) == (used, 2200)


def test_a_long_caption_is_cut_to_what_is_taken(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia
) -> None:
    long = {"images": (image(media),), "summary": "", "body": "Une fête 👍 pour tous. " * 200}
    assert told(channel, **long) == [("text_shortened", Severity.WARNING)]
    channel.publish(channel.render(announcement(**long)), "cle", MemoryProgress())
    (post,) = account.posts.values()
    assert 2000 < len(post.text.encode("utf-16-le")) // 2 <= 2200
    assert "https://www.exemple.be/2027/02/" in post.text


@pytest.mark.parametrize(
    ("sign", "most", "code"),
    [("#mot{}", 30, "instagram_many_hashtags"), ("@ville{}", 20, "instagram_many_mentions")],
)
def test_hashtags_and_mentions_are_counted(
    channel: InstagramChannel,
    account: DoubleInstagram,
    media: MemoryMedia,
    sign: str,
    most: int,
    code: str,
) -> None:
    def text(number: int) -> dict[str, Any]:
        words = " ".join(sign.format(f"x{i}") for i in range(number))
        return {"images": (image(media),), "variants": {"instagram": Variant(words)}}

    assert told(channel, **text(most)) == []
    assert told(channel, **text(most + 1)) == [(code, Severity.ERROR)]
    channel.publish(channel.render(announcement(**text(most))), "cle", MemoryProgress())
    assert len(account.posts) == 1


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"client_id": "publisher"}, "client_id"),
        ({"redirect_uri": "http://www.ville.example/"}, "redirect_uri"),
        ({"account_id": "ville.rochefontaine"}, "en chiffres"),
        ({"account_id": "1/../2"}, "en chiffres"),
        ({"account_id": "1", "version": "v26.0/../x"}, "version"),
        ({"account_id": "1", "base_url": "http://graph.exemple.be"}, "https://"),
    ],
)
def test_a_wrong_setting_is_named(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingInvalid, match=named):
        parse(InstagramSettings, given)
