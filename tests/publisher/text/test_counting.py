"""Counting as the platforms count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.text.counting import UNITS, counting_addresses_as, graphemes, mastodon

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "characters", "clusters", "octets", "utf16"),
    [
        ("", 0, 0, 0, 0),
        ("été", 3, 3, 5, 3),
        ("e\u0301", 2, 1, 3, 2),
        (FAMILY, 7, 1, 25, 11),
        ("🇧🇪", 2, 1, 8, 4),
        ("汉字", 2, 2, 6, 2),
        ("a\r\nb", 4, 3, 4, 4),
        ("\ud800", 1, 1, 3, 1),
    ],
)
def test_units(text: str, characters: int, clusters: int, octets: int, utf16: int) -> None:
    counted = [UNITS[unit](text) for unit in ("characters", "graphemes", "bytes", "utf16")]
    assert counted == [characters, clusters, octets, utf16]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a" * 476 + " http://" + "b" * 30 + ".com/example", 500),
        ("a" * 475 + " @alice@" + "b" * 30 + ".com", 475 + 1 + 6),
        ("https://ville.be", 23),
        ("Voir https://ville.be.", 5 + 23 + 1),
        ("(https://ville.be/plan_(2027))", 1 + 23 + 1),
        ("https://ville.be/a?b=c&d=é! fin", 23 + 5),
        ("http://ville.be:8080/x", 23),
        ("https://sous_domaine.ville.be/é/à", 23),
        ("HTTPS://VILLE.BE", 23),
        ("ville.be", 8),
        ("www.ville.be/x", 14),
        ("ftp://ville.be", 14),
        ("https://ville.example/x", len("https://ville.example/x")),  # no such top-level domain
        ("https://localhost/x", len("https://localhost/x")),
        ("xhttps://ville.be", len("xhttps://ville.be")),
        ("@police", 7),
        ("@zone.police@social.be.", 12 + 1),
        ("info@ville.be", 13),
        ("@a@b@c", 6),
        ("https://social.be/@alice", 23),
        (FAMILY + "é", 2),
        ("#Travaux", 8),
    ],
)
def test_mastodon(text: str, expected: int) -> None:
    assert mastodon(text) == expected


def test_an_instance_may_reserve_another_length() -> None:
    assert counting_addresses_as(30)("https://ville.be") == 30


@given(st.text(), st.text())
def test_counts_add_up_over_words(one: str, other: str) -> None:
    """What shortening relies on: a word counts the same alone and among others."""
    one, other = one.replace("\r", ""), " " + other.strip().replace("\r", "")
    for count in UNITS.values():
        assert count(one + other) == count(one) + count(other)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_unit_counts_more_than_bytes(text: str) -> None:
    assert graphemes(text) <= len(text) <= UNITS["bytes"](text)
