"""Counting as X counts; the expected numbers are those of X's own rules (twitter-text 3)."""

from __future__ import annotations

import pytest

from publisher.text.weighing import bare_addresses, weight

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("été", 3),
        ("e\u0301te\u0301", 3),  # composed before it is counted
        ("l’été", 5),
        ("« fin – oui »", 13),
        ("œuvre", 5),
        ("a…", 3),
        ("€ 20", 5),
        ("汉字", 4),
        ("عربي", 4),
        (FAMILY, 2),
        ("👍🏽", 2),
        ("🇧🇪", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("🙋🏽👨‍🎤", 4),
        ("a\r\nb", 3),
        ("ville.be", 23),
        ("Voir ville.be, autre.be.", 5 + 23 + 2 + 23 + 1),
        ("www.ville.be/plan?a=1#b", 23),
        ("https://ville.be/" + "a" * 200, 23),
        ("https://ville.be/plan_(2027))", 23 + 1),
        ("(https://ville.be)", 25),
        ("http://ville.be:8080/é/", 23),
        ("汉字ville.be字", 4 + 23 + 2),
        ("ville.beé", 23 + 1),
        ("https://日本語.jp", 23),
        ("日本語.jp", 9),
        ("https://xn--t-9fab.be", 23),
        ("fin.La rue", 23 + 4),
        ("fin.Le", 6),
        ("1er.mars", 8),
        ("info@ville.be", 13),
        ("@ville.be", 9),
        ("#ville.be", 9),
        ("https://ville.example", 21),
        ("https://localhost/x", 19),
        ("ville.be-", 9),
        ("ville.be?a=1", 23 + 4),  # no part of a bare address without a path
        ("ville.be:8080", 23 + 5),
        ("ville.be/?a=1", 23),
        ("https://ville.be?a=1", 23),
    ],
)
def test_the_weight(text: str, expected: int) -> None:
    assert weight(text) == expected


def test_bare_addresses_are_found() -> None:
    assert bare_addresses("Voir ville.be, https://autre.be et ville.be") == ["ville.be"]


@pytest.mark.parametrize(
    "text", ["é." * 50_000, "éé." * 33_000, "é" * 100_000 + ".be", "/(" * 50_000]
)
def test_a_hostile_text_is_weighed_too(text: str) -> None:
    assert weight(text) > 1000
