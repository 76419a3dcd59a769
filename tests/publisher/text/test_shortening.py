"""Cutting a text where a reader would pause."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from publisher.text.counting import UNITS, characters, graphemes, mastodon
from publisher.text.entities import spans
from publisher.text.shortening import shorten

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("Rue fermée", 10, "Rue fermée"),
        ("Rue fermée  \n", 10, "Rue fermée"),
        ("Rue de la Station", 12, "Rue de la…"),
        ("La rue est fermée. Le bus passe ailleurs.", 30, "La rue est fermée. …"),
        ("Oui. La rue est fermée au trafic", 30, "Oui. La rue est fermée au…"),
        ("La rue, fermée", 9, "La rue…"),
        ("Un mot « entre » guillemets", 11, "Un mot…"),
        ("Anticonstitutionnellement", 10, "Anticonst…"),
        ("Voir https://ville.be/plan pour tout", 30, "Voir https://ville.be/plan …"),
        ("Voir https://ville.be/plan pour tout", 20, "Voir…"),
        ("https://ville.be/plan/tres/long", 20, "…"),
        ("http://127.0.0.1:8000/plan/long", 20, "…"),
        ("@ville@social.be bonjour", 10, "…"),
        ("#RueDeLaStation fermée", 10, "…"),
        ("Rue", 0, ""),
        ("Rue", 1, "…"),
        ("", 5, ""),
        ("   ", 2, ""),
    ],
)
def test_cuts(text: str, limit: int, expected: str) -> None:
    assert shorten(text, limit, characters) == expected


def test_another_ellipsis() -> None:
    assert shorten("Rue de la Station", 15, characters, ellipsis=" [...]") == "Rue de la [...]"


def test_graphemes_stay_whole() -> None:
    assert shorten(FAMILY * 10, 4, graphemes) == FAMILY * 3 + "…"
    assert shorten("e\u0301" * 9, 4, characters) == "e\u0301…"


words = st.sampled_from(
    ["La rue", "fermée.", "https://ville.be/plan", "https://ville.be/a_(b)", "@a@social.be", "#Été",
     FAMILY, "e\u0301" * 30, "x" * 40, ",", "«", "\n", "  ", "Fin !", "汉字汉字"]
)  # fmt: skip


@given(st.lists(words, max_size=12).map(" ".join), st.integers(0, 120), st.sampled_from([*UNITS]))
def test_always_fits_and_never_breaks_anything(text: str, limit: int, unit: str) -> None:
    count = UNITS[unit]
    short = shorten(text, limit, count)
    assert count(short) <= limit
    if count(text.strip()) <= limit:
        assert short == text.strip()
        return
    assert short == "" or short.endswith("…")
    kept = short.removesuffix("…").rstrip()
    text = text.strip()
    assert text.startswith(kept)
    for span in spans(text):
        assert not span.start < len(kept) < span.end
    breaks = {match.end() for match in regex.finditer(r"\X", text)} | {0}
    assert len(kept) in breaks


@given(st.text(max_size=300), st.integers(0, 80))
def test_any_text_fits(text: str, limit: int) -> None:
    assert mastodon(shorten(text, limit, mastodon)) <= limit
