"""A problem of a translation says which one it is about: the window leads there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publisher.announcement import Announcement, Translation
from publisher.checks import body, invisible, language
from publisher.text.markdown import LONGEST

GOOD = Translation("Werken", "De straat is dicht.", "Tot 12 maart.")


@pytest.mark.parametrize(
    ("check", "second", "code"),
    [
        (language.check, replace(GOOD, title=""), "translation_title_missing"),
        (language.check, replace(GOOD, summary="", body=""), "translation_empty"),
        (language.check, replace(GOOD, body=""), "translation_partial"),
        (body.check, replace(GOOD, body="a" * (LONGEST + 1)), "body_long"),
        (invisible.check, replace(GOOD, title="Wer\u202eken"), "invisible_character"),
    ],
)
def test_the_second_translation_is_number_two(
    check: object, second: Translation, code: str
) -> None:
    written = Announcement(
        id="a", title="Travaux", body="La rue.", translations={"nl": GOOD, "de": second}
    )
    assert callable(check)
    [problem] = check(written)
    assert (problem.code, problem.field, problem.number) == (code, "translations", 2)
