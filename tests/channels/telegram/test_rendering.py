"""The count of Telegram, and what is said before sending."""

from __future__ import annotations

import pytest

from publisher.announcement import Variant
from publisher.text.counting import utf16_units
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.telegram.conftest import Open
from tests.servers.telegram import TelegramDouble


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Conseil communal à 20 h", 23),
        ("l’hôtel de ville", 16),
        ("e\u0301te\u0301", 3),  # sent in one form: été
        ("汉字", 2),
        ("🎉", 2),
        ("👨‍👩‍👧‍👦", 11),
        ("🇧🇪", 4),
        ("ville.be", 8),
    ],
)
def test_the_count_is_in_utf_16_units(open_channel: Open, text: str, units: int) -> None:
    rendition = open_channel().render(
        announcement(title=text, summary="", body="", link=None, tags=(), canonical_url=None)
    )
    assert rendition.length is not None
    assert (rendition.length.used, rendition.length.limit) == (units, 4096)


@pytest.mark.parametrize("sign", ["a ", "🎉", "汉"])
@pytest.mark.parametrize("pictures", [0, 2])
def test_the_longest_text_that_passes_is_taken(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia, sign: str, pictures: int
) -> None:
    channel = open_channel()
    images = tuple(image(media, alt="Vue " * 300, width=200 + n) for n in range(pictures))
    rendition = channel.render(announcement(summary=sign * 5000, images=images))
    limit = 1024 if pictures else 4096
    assert limit - 60 < utf16_units(rendition.text) <= limit
    channel.publish(rendition, "cle", MemoryProgress())
    assert double.messages
    codes = {problem.code for problem in channel.check(announcement(summary=sign * 5000))}
    assert "telegram_text_cut" in codes


def test_problems_are_said(open_channel: Open, media: MemoryMedia) -> None:
    channel = open_channel()
    images = (image(media, alt="mot " * 200), image(media, width=2500, height=100))
    found = channel.check(announcement(body="", summary="Voir @mairie", images=images))
    assert {problem.code for problem in found} == {
        "telegram_mention", "telegram_alt_cut", "telegram_image_ratio",
    }  # fmt: skip
    empty = channel.check(announcement(title="", summary="", body="", link=None, tags=(),
                                       canonical_url=None))  # fmt: skip
    assert [problem.code for problem in empty] == ["telegram_empty"]
    many = tuple(image(media, width=100 + n) for n in range(12))
    assert "telegram_too_many_images" in {p.code for p in channel.check(announcement(images=many))}


def test_a_text_of_its_own_has_no_bold_title(open_channel: Open) -> None:
    rendition = open_channel().render(
        announcement(variants={"telegram": Variant("Travaux rue de la Station\nVenez !")})
    )
    assert rendition.fields == {}
    assert rendition.text.startswith("Travaux rue de la Station\nVenez !")


def test_descriptions_are_labelled_in_the_language(open_channel: Open, media: MemoryMedia) -> None:
    written = announcement(language="nl", images=(image(media, alt="Een straat"),))
    assert open_channel().render(written).text.endswith("\n\nAfbeelding: Een straat")
