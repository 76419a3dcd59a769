"""The Qt Linguist files: complete, finished, and made of the same pieces as the French."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter
from xml.etree import ElementTree

import pytest

from tests.translations.__main__ import LANGUAGES
from tests.translations.extraction import ROOT, Text, texts
from ui.language.catalogue import SENTENCES, read_catalogue

UPDATE = "run « make translations », then translate what is unfinished"
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
def test_all_that_people_read_is_translated(language: str) -> None:
    catalogue = read_catalogue(language)
    missing = [text for text in texts() if catalogue.find(*text) is None]
    assert not missing, f"{len(missing)} of {language}, such as {missing[:5]}: {UPDATE}"


@each_language
def test_nothing_is_translated_that_nobody_says(language: str) -> None:
    left = [text for text, _ in _pairs(language) if text not in set(texts())]
    assert not left, f"{left[:5]}: {UPDATE}"


@each_language
def test_a_translation_is_filled_as_the_french_is(language: str) -> None:
    wrong = [
        (text.source, other)
        for text, other in _pairs(language)
        if _fields(text.source) != _fields(other)
    ]
    assert not wrong


@each_language
def test_a_translation_keeps_keys_lines_and_the_spaces_around_it(language: str) -> None:
    wrong = [
        (text.source, other)
        for text, other in _pairs(language)
        if _shape(text.source, text.context) != _shape(other, text.context)
    ]
    assert not wrong


def test_unfinished_translations_stay_french() -> None:
    from ui.language.catalogue import _contexts  # noqa: PLC0415 - what the reader makes of a file

    file = (
        "<TS><context><name>Desk</name>"
        "<message><source>Oui</source><translation type='unfinished'>Ja</translation></message>"
        "<message><source>Non</source><translation>Nee</translation></message>"
        "</context></TS>"
    )
    assert {name: dict(pairs) for name, pairs in _contexts(file)} == {"Desk": {"Non": "Nee"}}


def _pairs(language: str) -> Iterator[tuple[Text, str]]:
    file = ROOT / "resources" / "translations" / f"{language}.ts"
    tree = ElementTree.parse(file)  # noqa: S314 - Publisher's own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            yield text, message.findtext("translation", "")


def _fields(text: str) -> list[str]:
    if "{" not in text:
        return []
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name})


def _shape(text: str, context: str) -> tuple[int, int, bool, bool]:
    """Mnemonics (only the window has them), lines, spaces before and after."""
    keys = 0 if context == SENTENCES else len(re.findall(r"&\w", text.replace("&&", "")))
    # French puts a space before « ; » and « : », the others do not.
    return keys, text.count("\n"), bool(re.match(r"\s+(?![;:!?])", text)), text[-1:].isspace()
