"""The pictures of a card: those that stand beside the announcement's page."""

from __future__ import annotations

from dataclasses import replace

from channels._copies import every_copy, whole_jpeg
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.teams.conftest import PAGE, Open
from tests.servers.teams import TeamsDouble, pictures


def test_pictures_are_those_beside_the_page(
    open_channel: Open, double: TeamsDouble, media: MemoryMedia
) -> None:
    channel = open_channel()
    wide, high = image(media, "Une rue", width=1600), image(media, "", width=300, height=3000)
    drawn = replace(image(media, "Un plan", width=1400, height=700), media_type="image/png")
    given = announcement(images=(wide, high, drawn, wide), canonical_url=PAGE)
    assert channel.check(given) == []
    rendition = channel.render(given)
    assert rendition.images == (wide, high, drawn)
    channel.publish(rendition, "cle", MemoryProgress())
    (card,) = double.cards
    beside = {f"{PAGE}{copy.name}" for _, copy in every_copy(given.images)}
    assert [*pictures(card).values()] == ["Une rue", "", "Un plan"]
    assert set(pictures(card)) <= beside
    for one, address in zip((wide, high, drawn), pictures(card), strict=True):
        copy = whole_jpeg(one)
        assert address == f"{PAGE}{copy.name}"
        made = media.fitted(replace(one, media_type="image/jpeg"), copy.limits)
        assert (made.width, made.height, made.media_type) == (
            copy.width,
            copy.height,
            "image/jpeg",
        )
        assert max(made.width, made.height) <= 1024
    # The first stands below the title, the others below the text.
    assert [block["type"] == "Image" for block in card["body"][:3]] == [False, True, False]
    assert card["body"][-1]["type"] == "Image"


def test_a_page_that_keeps_no_pictures_leaves_a_card_without(
    open_channel: Open, double: TeamsDouble, media: MemoryMedia
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(images=(image(media),), canonical_url=PAGE))
    channel.publish(rendition.with_link(PAGE, "https://v.be/?p=1"), "cle", MemoryProgress())
    assert pictures(double.cards[0]) == {}
    channel.publish(
        rendition.with_link(PAGE, PAGE.replace("www.exemple.be", "v.be")),
        "cle-2",
        MemoryProgress(),
    )
    (address,) = pictures(double.cards[1])
    assert address.startswith("https://v.be/2027/02/travaux-4hx0s2/")


def test_what_is_not_shown_is_said(open_channel: Open, media: MemoryMedia) -> None:
    channel = open_channel()
    for page in (None, PAGE.replace("https", "http"), "https://v.be/?p=1"):
        given = announcement(images=(image(media),), canonical_url=page)
        (found,) = channel.check(given)
        assert found.code == "teams_no_images"
        assert "« Site web »" in found.message
        assert channel.render(given).images == ()
    many = tuple(image(media, width=100 + number) for number in range(11))
    (found,) = channel.check(announcement(images=many, canonical_url=PAGE))
    assert found.code == "images_left_out"
