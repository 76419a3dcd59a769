"""Slugs, hashtags and language codes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.text.hashtags import hashtag, hashtags
from publisher.text.languages import is_language, primary
from publisher.text.slugs import LONGEST, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Travaux rue de la Station", "travaux-rue-de-la-station"),
        ("L’été à l'école, œuvre & ß", "l-ete-a-l-ecole-oeuvre-ss"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x", "c-windows-x"),
        ("", "annonce"),
        ("💥", "annonce"),
        ("CON", "annonce-con"),
        ("a" * 80, "a" * LONGEST),
        ("mot " * 30, ("mot-" * 15)[:-1]),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_is_never_empty_long_or_a_path(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))
    assert len(slug(text)) <= LONGEST + len("annonce-")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("travaux", "#Travaux"),
        ("rue de la Station", "#RueDeLaStation"),
        ("mobilité", "#Mobilité"),
        ("l'école", "#LÉcole"),
        ("SNCB", "#SNCB"),
        ("COVID-19", "#COVID19"),
        ("#déjà", "#Déjà"),
        ("e\u0301te\u0301", "#Été"),
        ("2027", ""),
        ("", ""),
        ("—", ""),
        ("<b>", "#B"),
    ],
)
def test_hashtag(tag: str, expected: str) -> None:
    assert hashtag(tag) == expected


def test_hashtags_come_once_and_in_order() -> None:
    assert hashtags(["travaux", "", "bus", "Travaux"]) == ("#Travaux", "#Bus")


@pytest.mark.parametrize("code", ["fr", "nl-BE", "DE", "wln", "zh-Hant-TW", "no"])
def test_languages(code: str) -> None:
    assert is_language(code)


@pytest.mark.parametrize("code", ["", "xx", "f", "français", "fr_BE", "fr-", "fr BE", "fr\n"])
def test_no_languages(code: str) -> None:
    assert not is_language(code)


def test_primary() -> None:
    assert primary("NL-be") == "nl"
