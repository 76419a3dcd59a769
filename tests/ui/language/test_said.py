"""What the domain says, shown in another language: alive, or as it comes back from the database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from publisher.sentence import Sentence, both, neither, say
from ui.language import said, use

DUTCH = {
    "Le canal « {name} » n'existe pas.": "Het kanaal “{name}” bestaat niet.",
    "Le canal « {name} » ne répond pas : {why}.": "Het kanaal “{name}” antwoordt niet: {why}.",
    "délai dépassé": "tijd verstreken",
    "Réessayez.": "Probeer opnieuw.",
    "{first}, puis {second} et encore {first}": "{first}, dan {second} en nog eens {first}",
    "{a} : {b}": "{a}: {b}",
    "Fini le {at:%d/%m/%Y à %H:%M}.": "Klaar op {at:%d/%m/%Y om %H:%M}.",
    "{first} et {last}": "{first} en {last}",
    "{first} ni {last}": "{first} noch {last}",
    "Il manque {rights}.": "{rights} ontbreekt.",
    "le droit « {name} »": "het recht “{name}”",
    "les caches": "de caches",
    "les moteurs": "de zoekmachines",
    "les archives et copies, pour un temps": "een tijdlang de archieven en kopieën",
}


@pytest.fixture(autouse=True)
def _in_dutch() -> Iterator[None]:
    use(DUTCH)
    yield
    use({})


@pytest.mark.parametrize("kept", [False, True], ids=["alive", "kept"])
@pytest.mark.parametrize(
    ("sentence", "dutch"),
    [
        (say("Réessayez."), "Probeer opnieuw."),
        (say("Le canal « {name} » n'existe pas.", name="Toot"), "Het kanaal “Toot” bestaat niet."),
        (
            say("Le canal « {name} » ne répond pas : {why}.", name="T", why=say("délai dépassé")),
            "Het kanaal “T” antwoordt niet: tijd verstreken.",
        ),
        (
            say("{first}, puis {second} et encore {first}", first="a", second="b"),
            "a, dan b en nog eens a",
        ),
        (say("Inconnu de tous : {name}", name="x"), "Inconnu de tous : x"),
        (Sentence(""), ""),
    ],
)
def test_a_sentence(sentence: Sentence, dutch: str, *, kept: bool) -> None:
    assert said(str(sentence) if kept else sentence) == dutch


def test_a_moment_is_written_as_the_language_does() -> None:
    sentence = say("Fini le {at:%d/%m/%Y à %H:%M}.", at=datetime(2026, 11, 28, 9, 5, tzinfo=UTC))
    assert said(sentence) == "Klaar op 28/11/2026 om 09:05."
    assert said(str(sentence)) == "Klaar op 28/11/2026 om 09:05."
    assert said("Fini le 31/11/2026 à midi.") == "Klaar op 31/11/2026 à midi."


def test_several_joined_sentences() -> None:
    kept = "Le canal « Toot » n'existe pas. Réessayez. Le serveur dit : nope."
    assert said(kept) == ("Het kanaal “Toot” bestaat niet. Probeer opnieuw. Le serveur dit : nope.")


def test_a_list_of_words() -> None:
    assert said("les caches, les moteurs, la mairie") == "de caches, de zoekmachines, la mairie"


def test_a_list_of_words_that_hold_joints_themselves() -> None:
    kept = "les caches, les archives et copies, pour un temps, les moteurs"
    dutch = "de caches, een tijdlang de archieven en kopieën, de zoekmachines"
    assert said(kept) == dutch
    assert said(f"{kept} et les caches") == f"{dutch} en de caches"


RIGHTS = [say("le droit « {name} »", name=name) for name in ("a", "b")]


@pytest.mark.parametrize("kept", [False, True], ids=["alive", "kept"])
@pytest.mark.parametrize(
    ("joined", "dutch"),
    [
        (both(RIGHTS), "het recht “a” en het recht “b”"),
        (neither(["les caches", "les moteurs"]), "de caches noch de zoekmachines"),
        (
            say("Il manque {rights}.", rights=both(RIGHTS)),
            "het recht “a” en het recht “b” ontbreekt.",
        ),
    ],
)
def test_words_joined_in_a_sentence(joined: str, dutch: str, *, kept: bool) -> None:
    assert said(str(joined) if kept else joined) == dutch


def test_an_officer_s_own_and_stays() -> None:
    assert said("Concert et bal") == "Concert et bal"
    assert said("les caches et bal") == "les caches et bal"


def test_what_an_officer_wrote_is_not_taken_for_a_template() -> None:
    assert said("Avis : la rue est fermée") == "Avis : la rue est fermée"


def test_values_that_look_like_fields_stay() -> None:
    sentence = say("Le canal « {name} » n'existe pas.", name="{why}")
    assert said(sentence) == said(str(sentence)) == "Het kanaal “{why}” bestaat niet."


def test_french_is_as_it_was() -> None:
    use({})
    assert said("Réessayez.") == "Réessayez."
