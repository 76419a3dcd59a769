"""What would be sent, and what an officer is warned of."""

from __future__ import annotations

from typing import Any

import pytest

from channels.linkedin.little import little, plain
from channels.linkedin.settings import LinkedInSettings
from publisher.announcement import Variant
from publisher.errors import SettingInvalid
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.linkedin.conftest import Open
from tests.servers.linkedin import LinkedInDouble

NOTHING = {"tags": (), "link": None, "canonical_url": None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("été à 8 h", "été à 8 h"),
        (r"a\b", r"a\\b"),
        ("(1) [2] {3} <4>", r"\(1\) \[2\] \{3\} \<4\>"),
        ("*a* _b_ ~c~ a|b", r"\*a\* \_b\_ \~c\~ a\|b"),
        ("info@ville.be, n° #1", r"info\@ville.be, n° \#1"),
        ("#Fête #RueHaute", r"{hashtag|\#|Fête} {hashtag|\#|RueHaute}"),
    ],
)
def test_little_text(text: str, expected: str) -> None:
    assert little(text) == expected
    assert plain(expected) == text


@pytest.mark.parametrize("text", ["é" * 4000, "汉字 " * 2000, "👨‍👩‍👧‍👦" * 600, "(a) " * 900])
def test_any_text_is_cut_to_fit(open_channel: Open, double: LinkedInDouble, text: str) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(variants={"linkedin": Variant(text)}))
    assert len(rendition.text) <= 3000
    channel.publish(rendition, "cle", MemoryProgress())
    assert len(double.posts) == 1


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        (dict.fromkeys(("title", "summary", "body"), "") | NOTHING, "linkedin_empty"),
        ({"variants": {"linkedin": Variant("a" * 3001)}}, "linkedin_own_text_cut"),
        ({**NOTHING, "body": "Long. " * 900, "summary": ""}, "linkedin_text_cut"),
    ],
)  # fmt: skip
def test_what_would_come_out_otherwise_is_said(
    open_channel: Open, changes: dict[str, Any], code: str
) -> None:
    channel = open_channel()
    assert code in [problem.code for problem in channel.check(announcement(**changes))]
    assert channel.check(announcement()) == []


def test_pictures_beyond_the_limits_are_said(open_channel: Open, media: MemoryMedia) -> None:
    shown = tuple(image(media, "é" * 4087, width=300 + n) for n in range(21))
    written = announcement(images=shown)
    codes = {problem.code for problem in open_channel().check(written)}
    assert codes == {"linkedin_too_many_images", "linkedin_alt_cut"}
    carded = open_channel(card_with_picture=True)
    assert [problem.code for problem in carded.check(written)] == ["linkedin_card_alt"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"organization": "ville"},
        {"version": "2026"},
        {"version": "202613"},
        {"redirect_port": 80},
        {"base_url": "http://api.example"},
    ],
)
def test_settings_that_are_wrong(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingInvalid):
        LinkedInSettings(**{"organization": "1", "client_id": "a", **wrong})
