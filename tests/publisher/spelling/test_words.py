"""Which words of a text are judged, and where they are."""

from __future__ import annotations

from itertools import cycle, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.spelling.words import core, normal, parts, words


def found(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("L'école de l’Ourthe", ["L'école", "de", "l’Ourthe"]),
        ("aujourd’hui, des arcs-en-ciel", ["aujourd’hui", "des", "arcs-en-ciel"]),
        ("## Un **titre** et _italique_", ["Un", "titre", "et", "italique"]),
        ("[le plan](https://www.exemple.be/plan-mase) ici", ["le", "plan", "ici"]),
        ("voir https://exemple.be/agnda?a=bcd, <https://x.be/yy> ou www.exx.be", ["voir", "ou"]),
        ("écrivez à trvaux@ville.exemple.be ou sur exxemple.be/contct", ["écrivez", "ou", "sur"]),
        ("règlement.pdf et reglment.pdf", ["et"]),
        ("#travaux_rue @villle @villle@mastodon.exemple merci", ["merci"]),
        ("de 8h30 à 12h, le 1er mars, N4, COVID19, B2B", ["de", "le", "mars"]),
        ("le CPAS, l'ASBL, d’IMIO, SPW", ["le"]),
        ("au XIXe siècle", ["au", "siècle"]),
        ("`codde` et <b class=xyz>gras</b> &nbsp; {page}", ["et", "gras"]),
        ("l’**hôtel** et qu'**il**", ["hôtel", "et", "il"]),
        ("avant\n```\ncodde\n```\naprès", ["avant", "après"]),
        ("avant\n~~~\ncodde\n```\nencorr", ["avant"]),
        ("e\u0301cole", ["e\u0301cole"]),
        ("’s avonds, foto’s", ["avonds", "foto’s"]),
    ],
)  # fmt: skip
def test_what_is_judged(text: str, judged: list[str]) -> None:
    assert found(text) == judged


@given(st.text(alphabet="ab é'’-#@.:/`<>()[]{}1\n😀*~&;", max_size=200))
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end] == word.text


@given(st.text(alphabet="abé' -#@.`\n", max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_a_window_shows_the_words_of_the_whole(text: str, one: int, two: int) -> None:
    start, end = min(one, two), max(one, two)
    whole = [word for word in words(text) if word.end > start and word.start < min(end, len(text))]
    assert list(words(text, start, end)) == whole


@pytest.mark.parametrize(
    "piece", ["a", "a.", "a@", "<a ", "`a", "a-", "](", "9", "www.", "{a ", "a'"]
)
def test_hostile_lines_come_to_an_end(piece: str) -> None:
    """Half a million characters without a space, of which a screen shows a part."""
    text = "".join(islice(cycle(piece), 500_000))
    assert len(list(words(text, 250_000, 253_000))) < 5_000


def test_the_form_that_dictionaries_know() -> None:
    assert normal("l’e\u0301cole‑pilote") == "l'école-pilote"
    assert [core(one) for one in ("l'école", "Jusqu'ici", "Huy's", "aujourd'hui", "l'")] == [
        "école", "ici", "Huy", "aujourd'hui", "l",
    ]  # fmt: skip
    assert parts("Ottignies-Louvain-la-Neuve") == ("Ottignies", "Louvain", "la", "Neuve")
    assert parts("SPW-Mobilité") == ("Mobilité",)
