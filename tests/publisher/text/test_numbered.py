"""A long text as a numbered thread: nothing lost, nothing cut that must stay whole."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.announcement import Link, Variant
from publisher.text.counting import UNITS, graphemes
from publisher.text.entities import spans
from publisher.text.shortening import ELLIPSIS, MOST_POSTS, compose_thread
from publisher.text.shortening.splitting import Divided
from publisher.text.weighing import addresses
from tests.builders import announcement

PAGE = "https://www.exemple.be/2027/02/travaux-4hx0s2/"
FAMILY = "👨‍👩‍👧‍👦"
PARTS = (
    *("rue ", "fermée. ", "\n\n", "\n", "https://ville.be/a?b=c ", "@ville@b.be ", "#Été "),
    *("ville.be ", FAMILY, "e\u0301", "汉字", "。", "« ici » ", "1\u202f200 ", "! "),
)
NUMBER = re.compile(r"\n\n(\d+)/(\d+)$")
LONG = "La rue Haute est fermée à tous. Les bus passent par la rue Basse !\n\n" * 12


def thread(limit: int = 300, unit: str = "graphemes", **more: Any) -> tuple[str, ...]:
    link = more.pop("page", PAGE)
    names = more.pop("names", ())
    opening = more.pop("opening", "")
    written = announcement(**{"body": LONG, **more})
    return compose_thread(
        written, limit=limit, count=UNITS[unit], link=link, names=names, opening=opening
    )


def pieces(text: str, limit: int, unit: str = "graphemes") -> list[str]:
    count = UNITS[unit]
    divided, found = Divided(text, count), []
    while divided.rest:
        found.append(divided.take(limit, lambda piece: count(piece) <= limit))
    return found


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("Un. Deux.", 20, ["Un. Deux."]),
        (
            "Première idée.\n\nSeconde idée, plus longue",
            36,
            ["Première idée.", "Seconde idée, plus longue"],
        ),
        ("Rue fermée. Bus dévié par la gare", 24, ["Rue fermée.", "Bus dévié par la gare"]),
        ("un deux trois quatre", 13, ["un deux trois", "quatre"]),
        ("- un\n- deux\n- trois", 13, ["- un\n- deux", "- trois"]),
        # French: neither the mark nor the thousands are torn off.
        ("Fermé dès lundi ! Merci", 15, ["Fermé dès", "lundi ! Merci"]),
        ("Fermé dès lundi\u00a0! Merci", 16, ["Fermé dès", "lundi\u00a0! Merci"]),
        ("Il faut payer 1\u202f200 euros", 17, ["Il faut payer", "1\u202f200 euros"]),
        ("Voir le plan « ici » demain", 14, ["Voir le plan", "« ici » demain"]),
        # An abbreviation is no end of a sentence.
        ("Demandez à M. Dupont au guichet", 20, ["Demandez à M. Dupont", "au guichet"]),
        # What must stay whole.
        (
            "Plan sur https://ville.be/rue-haute demain",
            30,
            ["Plan sur", "https://ville.be/rue-haute", "demain"],
        ),
        (
            "Écrire à @ville@exemple.social demain",
            25,
            ["Écrire à", "@ville@exemple.social", "demain"],
        ),
        ("Avec #RueDeLaStation demain", 18, ["Avec", "#RueDeLaStation", "demain"]),
        # What no piece can hold.
        ("https://ville.be/tres/long/chemin puis", 20, [ELLIPSIS, "puis"]),
        ("Anticonstitutionnellement", 10, ["Anticonsti", "tutionnell", "ement"]),
        # Pictures and letters made of several signs.
        (FAMILY * 5, 2, [FAMILY * 2, FAMILY * 2, FAMILY]),
        ("e\u0301" * 5, 3, ["e\u0301" * 3, "e\u0301" * 2]),
        # Without spaces.
        ("道路は閉鎖。バスは迂回します。", 9, ["道路は閉鎖。", "バスは迂回します。"]),
        ("詳細はhttps://ville.be/xを見て", 22, ["詳細は", "https://ville.be/xを見て"]),
    ],
)
def test_pieces(text: str, limit: int, expected: list[str]) -> None:
    assert pieces(text, limit) == expected


def test_a_bare_address_is_not_cut_either() -> None:
    for limit in range(24, 60):
        assert any(
            "ville.be" in piece for piece in pieces("市の情報はville.beを見る" * 2, limit, "x")
        )


@given(
    st.lists(
        st.sampled_from(PARTS),
        max_size=60,
    ),
    st.integers(30, 90),
    st.sampled_from(sorted(UNITS)),
)  # fmt: skip
def test_nothing_is_lost_and_nothing_is_cut(parts: list[str], limit: int, unit: str) -> None:
    text = "".join(parts)
    found = pieces(text, limit, unit)
    assert all(UNITS[unit](piece) <= limit and piece.strip() for piece in found)
    if ELLIPSIS not in found:
        assert "".join("".join(found).split()) == "".join(text.split())
        joined = "\n".join(found)
        for one in [text[s.start : s.end] for s in spans(text)]:
            assert one in joined
        for start, end in addresses(text):
            assert text[start:end] in joined


def test_what_fits_is_one_post_without_a_number() -> None:
    (only,) = thread(body="Court.", limit=500)
    assert "1/1" not in only
    assert PAGE in only


@pytest.mark.parametrize(("unit", "limit"), [("x", 280), ("graphemes", 300), ("mastodon", 500)])
def test_each_post_is_numbered_and_fits(unit: str, limit: int) -> None:
    posts = thread(limit, unit)
    assert 1 < len(posts) <= MOST_POSTS
    for number, post in enumerate(posts, 1):
        assert UNITS[unit](post) <= limit
        found = NUMBER.search(post)
        assert found
        assert found.groups() == (str(number), str(len(posts)))
    assert posts[0].startswith("Travaux rue de la Station\n\nLa rue est fermée du 1er au 12 mars.")
    assert PAGE in posts[0]
    assert not any(PAGE in post for post in posts[1:])
    assert "#Travaux #Mobilité" in posts[-1]
    whole = "".join("".join(NUMBER.sub("", post).split()) for post in posts)
    assert "".join(LONG.split()) in whole.replace(
        "Demanderunedérogation:https://www.exemple.be/derogation", ""
    ).replace(PAGE, "")


def test_ten_posts_have_two_figures_and_still_fit() -> None:
    posts = thread(240, body="Un mot de la ville. " * 105, tags=())
    assert len(posts) == 10
    assert all(graphemes(post) <= 240 for post in posts)
    assert posts[-1].endswith("\n\n10/10")


def test_a_book_stops_at_the_last_post_and_says_so() -> None:
    posts = thread(300, body="Un mot de la ville. " * 4000)
    assert len(posts) == MOST_POSTS
    assert ELLIPSIS in posts[-1]
    assert "#Travaux" in posts[-1]
    assert all(graphemes(post) <= 300 for post in posts)


def test_a_title_that_is_too_long_goes_on_too() -> None:
    posts = thread(120, title="Très long titre de la ville " * 12, body="Fin.", summary="")
    assert all(graphemes(post) <= 120 for post in posts)
    assert PAGE in posts[0]
    assert "".join(posts).count("Très") == 12


def test_a_call_without_room_goes_last() -> None:
    call = Link("https://www.exemple.be/derogation", "Demander une dérogation " * 6)
    posts = thread(300, title="Titre " * 10, link=call)
    assert "derogation" in posts[-1]
    assert "derogation" not in posts[0]


def test_a_link_that_leaves_no_room_is_shortened_instead() -> None:
    (only,) = thread(60, page="https://www.exemple.be/" + "a" * 30)
    assert graphemes(only) <= 60


def test_the_text_of_its_own_and_what_begins_a_correction() -> None:
    own = {"bluesky": Variant("Mot. " * 200)}
    posts = thread(names=("bluesky",), variants=own, opening="Correction : ")
    assert posts[0].startswith("Correction : Mot.")
    assert not any("rue Haute" in post for post in posts)
    assert all(graphemes(post) <= 300 for post in posts)


def test_a_summary_that_begins_the_text_is_said_once() -> None:
    posts = thread(summary="La rue Haute est fermée à tous.")
    assert "".join(posts).count("La rue Haute est fermée à tous.") == 12


@given(st.text(max_size=1500), st.text(max_size=100), st.sampled_from(sorted(UNITS)))
def test_any_text_fits(body: str, title: str, unit: str) -> None:
    for post in thread(280, unit, body=body, title=title):
        assert UNITS[unit](post) <= 280
