"""Tags on an address: once, before the fragment, and away again."""

from __future__ import annotations

import pytest

from publisher.text.tagging import query, tagged, untagged

TAGS = "utm_source=x&utm_campaign=a+b"


def test_tags_are_written_as_an_address_takes_them() -> None:
    assert query("x", "", "a b & é") == "utm_source=x&utm_campaign=a+b+%26+%C3%A9"


@pytest.mark.parametrize(
    ("address", "with_tags"),
    [
        ("https://v.be", "https://v.be?T"),
        ("https://v.be/a/", "https://v.be/a/?T"),
        ("https://v.be/?p=1", "https://v.be/?p=1&T"),
        ("https://v.be/?p=1&", "https://v.be/?p=1&T"),
        ("https://v.be/?", "https://v.be/?T"),
        ("https://v.be/a#haut?", "https://v.be/a?T#haut?"),
        ("https://v.be/?p=1#haut", "https://v.be/?p=1&T#haut"),
        ("https://v.be/?utm_source=affiche", "https://v.be/?utm_source=affiche"),
        ("mailto:info@v.be", "mailto:info@v.be"),
        ("https://[", "https://["),
        ("", ""),
    ],
)
def test_an_address_is_tagged_once(address: str, with_tags: str) -> None:
    expected = with_tags.replace("T", TAGS)
    assert tagged(address, TAGS) == expected
    assert tagged(expected, TAGS) == expected
    assert tagged(address, "") == address


def test_without_its_tags_a_page_is_the_same() -> None:
    for address in ("https://v.be/a/", "https://v.be/?p=1#haut", "https://v.be/?a=1&b=2"):
        assert untagged(tagged(address, TAGS)) == address
    assert untagged("https://v.be/?utm_source=x&p=1") == "https://v.be/?p=1"
