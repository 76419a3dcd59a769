"""The alphabet of text messages, and what a text costs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.text.sms import Signs, gsm, lighter, outside, parts, room, septets, units


@pytest.mark.parametrize(
    ("text", "seven_bits", "used", "cost"),
    [
        ("", True, 0, 1),
        ("Rue fermée à 8 h, où ça ? Dès Ça, là.", False, 37, 1),  # the ç of « ça »
        ("Rue fermée dès là-bas, où É, Ç, Ü, ñ", True, 36, 1),
        ("a" * 160, True, 160, 1),
        ("a" * 161, True, 161, 2),
        ("a" * 306, True, 306, 2),
        ("a" * 307, True, 307, 3),
        ("€" * 80, True, 160, 1),
        ("€" * 81, True, 162, 2),
        ("€" * 153, True, 306, 3),  # 76 in each part: none is split
        ("[]{}~^|\\", True, 16, 1),
        ("ê" * 70, False, 70, 1),
        ("ê" * 71, False, 71, 2),
        ("ê" * 134, False, 134, 2),
        ("ê" * 135, False, 135, 3),
        ("🎉" * 35, False, 70, 1),
        ("🎉" * 36, False, 72, 2),
        ("🎉" * 67, False, 134, 3),  # 33 in each part
        ("👨‍👩‍👧", False, 8, 1),
        ("l’été", False, 5, 1),
        ("汉字", False, 2, 1),
        ("e\u0301", False, 2, 1),
        ("ligne\nligne", True, 11, 1),
    ],
)
def test_what_a_text_costs(text: str, seven_bits: bool, used: int, cost: int) -> None:
    assert gsm(text) is seven_bits
    assert units(text) == used
    assert parts(text) == cost


@pytest.mark.parametrize(
    ("text", "typography", "letters"),
    [
        ("L’œuvre « d’art »…", "L'oeuvre \"d'art\"...", "L'oeuvre \"d'art\"..."),
        ("Fête à 8\u202fh – dès l’aube", "Fête à 8 h - dès l'aube", "Fete à 8 h - dès l'aube"),
        ("ça, Ça, maïs, Noël, août", "ça, Ça, maïs, Noël, août", "ca, Ça, mais, Noel, aout"),
        ("100 €\u00a0! 🎉", "100 € ! 🎉", "100 € ! 🎉"),
        ("汉", "汉", "汉"),
    ],
)
def test_what_only_costs_is_replaced(text: str, typography: str, letters: str) -> None:
    assert lighter(text, Signs.KEEP) == text
    assert lighter(text, Signs.TYPOGRAPHY) == typography
    assert lighter(text, Signs.LETTERS) == letters


def test_the_signs_that_cost_are_named() -> None:
    assert outside("Fête à l’école, ê encore") == ("ê", "’")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=700))
def test_as_many_parts_as_there_must_be(text: str) -> None:
    count, seven_bits = parts(text), gsm(text)
    assert units(text) <= room(count, seven_bits=seven_bits)
    if count > 1:
        # A part is left with one unit at most, before a sign that takes two.
        assert units(text) > room(count - 1, seven_bits=seven_bits) - count
    if seven_bits:
        assert units(text) == septets(text)
