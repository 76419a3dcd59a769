"""What would be sent, and what an officer is warned of."""

from __future__ import annotations

import pytest

from channels.x.settings import XSettings
from publisher.announcement import Variant
from publisher.errors import SettingInvalid
from publisher.text.weighing import weight
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.x.conftest import Open
from tests.servers.x import XDouble

NOTHING = {"tags": (), "link": None, "canonical_url": None}


def _codes(channel: object, written: object) -> list[str]:
    return [problem.code for problem in channel.check(written)]  # type: ignore[attr-defined]


def test_the_link_stays_whole(open_channel: Open) -> None:
    written = announcement(body="La rue est fermée. " * 100)
    rendition = open_channel().render(written)
    assert rendition.link == written.canonical_url
    assert str(written.canonical_url) in rendition.text
    assert rendition.length is not None
    assert rendition.length.used == weight(rendition.text) <= 280


@pytest.mark.parametrize("text", ["é" * 400, "汉字 " * 100, "👨‍👩‍👧‍👦" * 200, "ville.be " * 40])
def test_any_text_is_cut_as_x_counts(open_channel: Open, double: XDouble, text: str) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(variants={"x": Variant(text)}))
    assert weight(rendition.text) <= 280
    channel.publish(rendition, "cle", MemoryProgress())
    assert len(double.tweets) == 1


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        (dict.fromkeys(("title", "summary", "body"), "") | NOTHING, "x_empty"),
        ({"variants": {"x": Variant("汉" * 141)}}, "x_own_text_cut"),
        ({"canonical_url": None, "body": "Long texte. " * 80, "summary": ""}, "x_text_cut"),
        ({"title": "Merci @police"}, "x_mention"),
        ({"title": "Fin.La rue rouvre"}, "x_bare_address"),
    ],
)  # fmt: skip
def test_what_would_come_out_otherwise_is_said(
    open_channel: Open, changes: dict[str, object], code: str
) -> None:
    channel = open_channel()
    assert code in _codes(channel, announcement(**changes))
    assert _codes(channel, announcement()) == []


def test_pictures_beyond_the_limits_are_said(open_channel: Open, media: MemoryMedia) -> None:
    channel = open_channel()
    pictures = tuple(image(media, "é" * 1001, width=300 + n) for n in range(5))
    written = announcement(images=pictures)
    assert {"x_too_many_images", "x_alt_cut"} <= set(_codes(channel, written))
    assert all(len(picture.alt) <= 1000 for picture in channel.render(written).images)


@pytest.mark.parametrize(
    "wrong", [{"redirect_port": 80}, {"base_url": "http://x.example"}, {"app_url": "http://x.be"}]
)
def test_settings_that_are_wrong(wrong: dict[str, object]) -> None:
    with pytest.raises(SettingInvalid):
        XSettings(client_id="a", **wrong)  # type: ignore[arg-type]
