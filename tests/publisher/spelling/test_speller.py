"""The real Hunspell on the system's real dictionaries, in a process of its own."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher.spelling.accents import accented
from publisher.spelling.speller import DictionaryUnusable, Speller
from tests.publisher.spelling.here import dictionary

GOOD = {
    "fr": "l'école l’école aujourd'hui Aujourd’hui arc-en-ciel arcs-en-ciel rendez-vous peut-être"
    " c'est-à-dire dit-il allons-y qu’il bourgmestre échevine échevinat nonante École Belgique"
    " covoiturage salle-omnisports",
    "nl": "gemeente burgemeester foto's foto’s zo'n wegenwerken afvalophaling gemeenteraadszitting"
    " verkeershinder coördinatie Brussel",
    "de": "Bürgermeister Gemeinderatssitzung Straßenbauarbeiten Müllabfuhr Öffnungszeiten",
    "en": "don't don’t colour council's neighbourhood roadworks Mayor",
}
WRONG = {
    "fr": {"présque": "presque", "evenement": "événement", "Ecole": "École",
           "bourgmetre": "bourgmestre", "comunnale": "communale", "arcs-en-ceil": "arcs-en-ciel"},
    "nl": {"verkeershider": "verkeershinder", "werkken": "werken"},
    "de": {"Gemeindrat": "Gemeinderat", "Strasse": "Straße"},
    "en": {"recieve": "receive", "goverment": "government"},
}  # fmt: skip


@pytest.fixture(scope="module")
def speller() -> Iterator[Speller]:
    speller = Speller()
    yield speller
    speller.close()


@pytest.mark.parametrize("language", list(GOOD))
def test_what_is_right_is_left_alone(speller: Speller, language: str) -> None:
    assert speller.refused(dictionary(language), GOOD[language].split()) == {}


@pytest.mark.parametrize("language", list(WRONG))
def test_what_is_wrong_is_found_and_the_right_word_offered(speller: Speller, language: str) -> None:
    path = dictionary(language)
    assert set(speller.refused(path, WRONG[language])) == set(WRONG[language])
    for wrong, right in WRONG[language].items():
        offered = speller.suggest(path, wrong)
        assert right in offered
        assert len(offered) <= 5


def test_of_a_compound_the_unknown_parts_are_told(speller: Speller) -> None:
    path = dictionary("fr")
    assert speller.refused(path, ["Xhoriz-sur-Yzour", "l’Yzour", "SPW-Zzmobil"]) == {
        "Xhoriz-sur-Yzour": ("Xhoriz", "Yzour"),
        "l’Yzour": ("Yzour",),
        "SPW-Zzmobil": ("Zzmobil",),
    }


def test_the_apostrophe_stays_as_it_was_typed(speller: Speller) -> None:
    assert "l’école" in speller.suggest(dictionary("fr"), "l’ecole")
    assert "l'école" in speller.suggest(dictionary("fr"), "l'ecole")


def test_letters_that_a_dictionary_cannot_write_are_unknown(tmp_path: Path) -> None:
    path = _dictionary(tmp_path / "xx.dic", "ISO8859-1", "rue")
    speller = Speller()
    assert speller.refused(path, ["rue", "Łódź"]) == {"Łódź": ("Łódź",)}
    assert speller.suggest(path, "Łódź") == ()
    speller.close()


def test_a_reader_that_dies_is_told_and_the_next_question_is_answered(tmp_path: Path) -> None:
    path = _dictionary(tmp_path / "xx.dic", "UTF-8", "rue")
    dying = (sys.executable, "-c", "import sys; sys.stdin.readline(); sys.exit(1)")
    speller = Speller(dying)
    with pytest.raises(DictionaryUnusable):
        speller.refused(path, ["rue"])
    speller._command = Speller()._command
    assert speller.refused(path, ["ruue"]) == {"ruue": ("ruue",)}
    with pytest.raises(DictionaryUnusable):
        speller.refused(tmp_path / "absent.dic", ["rue"])
    assert speller.refused(path, ["rruue"]) == {"rruue": ("rruue",)}
    speller.close()


def test_closing_ends_a_question_that_has_no_answer(tmp_path: Path) -> None:
    started = tmp_path / "started"
    deaf = (
        sys.executable,
        "-c",
        f"import sys, pathlib; sys.stdin.readline(); pathlib.Path({str(started)!r}).touch();"
        " sys.stdin.read()",
    )
    speller, ended = Speller(deaf), threading.Event()

    def ask() -> None:
        with pytest.raises(DictionaryUnusable):
            speller.refused(tmp_path / "xx.dic", ["rue"])
        ended.set()

    asking = threading.Thread(target=ask)
    asking.start()
    for _ in range(1000):
        if started.exists():
            break
        ended.wait(0.01)
    speller.close()
    asking.join()
    assert ended.is_set()
    with pytest.raises(DictionaryUnusable):
        speller.refused(tmp_path / "xx.dic", ["rue"])


def test_other_accents_come_nearest_first_and_never_too_many() -> None:
    assert "événement" in list(accented("evenement"))
    assert "œuvre" in list(accented("oeuvre"))
    assert next(accented("zut")) != "zut"
    assert len(list(accented("e" * 40))) < 2_000


def _dictionary(path: Path, encoding: str, *words: str) -> Path:
    path.write_text(f"{len(words)}\n" + "\n".join(words) + "\n", encoding=encoding)
    path.with_suffix(".aff").write_text(f"SET {encoding}\n", encoding=encoding)
    return path
