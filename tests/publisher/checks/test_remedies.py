"""What Publisher can repair by itself, and where a person is led to."""

from __future__ import annotations

from typing import Any

import pytest

from publisher import checks
from publisher.announcement import Event, Link, Translation, Variant
from publisher.checks import invisible
from publisher.checks.links import secured
from publisher.problem import Problem, Remedy
from tests.builders import DATED, MemoryMedia, announcement, image


def found(code: str, **changes: Any) -> list[Problem]:
    return [problem for problem in checks.run(announcement(**changes)) if problem.code == code]


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("www.ville.be", "https://www.ville.be"),
        (" ville.be/plan?a=1 ", "https://ville.be/plan?a=1"),
        ("//ville.be", "https://ville.be"),
        ("http://ville.be/", "https://ville.be/"),
        ("HTTP://ville.be/", "https://ville.be/"),
        ("https://ville.be", ""),
        ("javascript:alert(1)", ""),
        ("ftp://ville.be", ""),
        ("info@ville.be", ""),
        ("la page", ""),
        ("ville", ""),
        ("", ""),
    ],
)
def test_an_address_is_secured_when_it_is_one(address: str, whole: str) -> None:
    assert secured(address) == whole


def test_the_call_to_action_can_be_secured_and_the_text_cannot() -> None:
    [bare] = found("link_invalid", link=Link("www.ville.be", "Voir le plan"))
    assert bare.remedy is Remedy.SECURE
    [old] = found("link_insecure", link=Link("http://ville.be", "Voir le plan"))
    assert old.remedy is Remedy.SECURE
    [wrong] = found("link_invalid", link=Link("la page", "Voir le plan"))
    assert wrong.remedy is None
    [in_text] = found("link_insecure", body="[Voir le plan](http://ville.be)")
    assert in_text.remedy is None


def test_each_picture_without_words_is_named() -> None:
    media = MemoryMedia()
    pictures = (image(media), image(media, width=300, alt=""), image(media, width=200, alt=" "))
    assert [problem.number for problem in found("alt_missing", images=pictures)] == [2, 3]


def test_what_nobody_sees_is_taken_away_everywhere() -> None:
    harm = "a\x08\u202eb"
    dirty = announcement(
        title=harm,
        summary=harm,
        body=f"{harm}\r\nfin",
        tags=(harm, "\x08"),
        link=Link(f"https://ville.be/{harm}", harm),
        images=(image(MemoryMedia(), alt=harm, credit=harm),),
        event=Event(DATED.replace(tzinfo=None), place=harm),
        variants={"x": Variant(harm, first_comment=harm)},
        translations={"nl": Translation(harm, harm, harm)},
    )
    problems = invisible.check(dirty)
    assert {problem.remedy for problem in problems} == {Remedy.CLEAN}
    clean = invisible.without(dirty)
    assert invisible.check(clean) == []
    assert (clean.title, clean.tags, clean.variants["x"].text) == ("ab", ("ab",), "ab")
    assert clean.body.endswith("fin")
    written = announcement(body="Un texte **à part**.\n\n\tEt e\u0301 😀\u200d")
    assert invisible.without(written) == written
