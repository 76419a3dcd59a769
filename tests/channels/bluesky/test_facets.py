"""Links, hashtags and mentions, measured in bytes on the text itself."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.bluesky import tids
from channels.bluesky.facets import facets
from tests.builders import DATED

PIECES = st.sampled_from([
    "👨‍👩‍👧‍👦", "é", "e\u0301", "汉字", " ", "\n", ".", "(", ")", "l’eau ", "ville.be ", "@police ",
    "https://exemple.be/é?a=1&b=2 ", "@ville.bsky.social ", "#Mobilité ", "#" + "a" * 70 + " ",
])  # fmt: skip


def named(text: str) -> list[tuple[str, str]]:
    """What each facet covers, and what it means."""
    raw = text.encode()
    return [
        (
            raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode(),
            next(v for n, v in f["features"][0].items() if n != "$type"),
        )
        for f in facets(text, {"ville.bsky.social": "did:plc:ville"}.get)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Voir https://exemple.be/é, là", [("https://exemple.be/é", "https://exemple.be/é")]),
        ("👨‍👩‍👧‍👦 #Été", [("#Été", "Été")]),
        ("汉字 @ville.bsky.social !", [("@ville.bsky.social", "did:plc:ville")]),
        ("e\u0301 @inconnu.bsky.social @police", []),
        ("ville.be info@exemple.be #2027", []),
        ("#" + "a" * 65, []),
        ("", []),
    ],
)
def test_what_becomes_a_link(text: str, wanted: list[tuple[str, str]]) -> None:
    assert named(text) == wanted


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_facet_lies_beyond_the_text_or_over_another(text: str) -> None:
    found: list[dict[str, Any]] = facets(text, lambda _: "did:plc:ville")
    end = 0
    for facet in found:
        index = facet["index"]
        assert end <= index["byteStart"] < index["byteEnd"] <= len(text.encode())
        text.encode()[index["byteStart"] : index["byteEnd"]].decode()  # whole letters
        end = index["byteEnd"]


def test_a_name_tells_its_delivery_and_its_time() -> None:
    name = tids.tid(DATED, "cle")
    assert len(name) == 13
    assert tids.made_at(name) == DATED
    assert tids.bears(name, "cle")
    assert not tids.bears(name, "autre clé")
    assert name < tids.tid(DATED.replace(year=2028), "cle")


@pytest.mark.parametrize("name", ["", "self", "../../etc/passwd", "zzzzzzzzzzzzz", "3MBD3542K22ZZ"])
def test_what_is_no_name_of_ours(name: str) -> None:
    assert tids.made_at(name) is None
    assert not tids.bears(name, "cle")
