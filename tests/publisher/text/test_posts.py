"""Posts: what is kept, what is given up, and in which order."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.announcement import Event, Kind, Link, Variant
from publisher.text.counting import UNITS, characters
from publisher.text.shortening import compose_post
from tests.builders import announcement

PAGE = "https://www.exemple.be/2027/02/travaux/"
CALL = "Demander une dérogation\u00a0: https://www.exemple.be/derogation"


def post(limit: int | None = None, names: tuple[str, ...] = (), **changes: Any) -> str:
    link = changes.pop("link_to", PAGE)
    max_tags = changes.pop("max_tags", None)
    return compose_post(
        announcement(**changes),
        limit=limit, count=characters, link=link, names=names, max_tags=max_tags,
    )  # fmt: skip


def test_everything() -> None:
    assert post() == (
        "Travaux rue de la Station\n\nLa rue est fermée du 1er au 12 mars.\n\n"
        f"{CALL}\n{PAGE}\n\n#Travaux #Mobilité"
    )


def test_the_body_speaks_when_there_is_no_summary() -> None:
    assert "\n\nLa rue est fermée à la circulation.\n\n- Déviation par" in post(summary="")


def test_what_is_given_up_first() -> None:
    parts = ["#Mobilité", "#Travaux", "derogation", "La rue", "Travaux rue", PAGE]
    seen = set()
    for limit in range(400, len(PAGE) - 1, -1):
        text = post(limit, summary="La rue est fermée à tous. " * 20)
        assert len(text) <= limit
        kept = tuple(part in text for part in parts)
        assert list(kept) == sorted(kept), text  # once a part is there, all after it are
        seen.add(kept.count(True))
    assert seen == {1, 2, 3, 4, 5, 6}


def test_a_long_title_leaves_the_link_whole() -> None:
    text = post(80, title="Travaux et déviations " * 20)
    assert text.endswith(f"…\n\n{PAGE}")
    assert len(text) <= 80


def test_without_a_page_the_call_is_kept() -> None:
    text = post(90, link_to=None, summary="La rue est fermée à tous. " * 20)
    assert "https://www.exemple.be/derogation" in text
    text = post(60, link_to=None, summary="La rue est fermée à tous. " * 20)
    assert text.endswith("\n\nhttps://www.exemple.be/derogation")


@pytest.mark.parametrize("names", [("Notre Mastodon", "mastodon"), ("mastodon", "x")])
def test_a_text_of_the_channels_own(names: tuple[str, ...]) -> None:
    own = {"mastodon": Variant("Rue barrée ! #travaux, vraiment")}
    assert post(names=names, variants=own) == (
        f"Rue barrée ! #travaux, vraiment\n\n{CALL}\n{PAGE}\n\n#Mobilité"
    )


def test_the_channels_name_goes_before_its_kind() -> None:
    own = {"mastodon": Variant("du type"), "Notre Mastodon": Variant("du canal")}
    assert post(names=("Notre Mastodon", "mastodon"), variants=own).startswith("du canal")


def test_another_channels_text_is_left_alone() -> None:
    assert post(names=("facebook",), variants={"mastodon": Variant("Rue barrée")}) == post()


def test_no_address_twice() -> None:
    own = {"x": Variant(f"Tout est sur {PAGE} et https://www.exemple.be/derogation ici")}
    assert post(names=("x",), variants=own).count("https://") == 2
    assert post(link=Link(PAGE, "Voir la page")).count("https://") == 1


def test_hashtags_are_few_when_asked() -> None:
    assert post(max_tags=1).endswith("\n\n#Travaux")
    assert "#" not in post(max_tags=0)


def test_a_label_in_another_language() -> None:
    shown = post(language="nl", link=Link("https://a.be", "Aanvragen"))
    assert "Aanvragen: https://a.be\n" in shown


def test_an_event_says_when_and_where() -> None:
    start = datetime.fromisoformat("2027-06-12T10:00")
    day = Event(start, start.replace(hour=19), "Quai")
    two = Event(start, start.replace(day=13), "Quai")
    for event, line in (
        (day, "12/06/2027 10:00 – 19:00, Quai"),
        (two, "12/06/2027 10:00 – 13/06/2027 10:00, Quai"),
        (Event(start), "12/06/2027 10:00"),
    ):
        assert f"mars.\n\n{line}\n\n" in post(kind=Kind.EVENT, event=event)
        assert line not in post(kind=Kind.WORKS, event=event)
        assert line in post(kind=Kind.EVENT, event=event, limit=150)


def test_a_draft_with_nothing_in_it() -> None:
    empty: dict[str, Any] = {"title": "", "summary": "", "body": "", "tags": (), "link": None}
    assert post(link_to=None, **empty) == ""
    assert post(link_to=None, limit=10, **empty) == ""


texts = st.text(max_size=120)


@given(
    texts, texts, texts, st.lists(st.text(max_size=20), max_size=4).map(tuple),
    st.integers(0, 300), st.sampled_from([*UNITS]), st.sampled_from([PAGE, None]),
)  # fmt: skip
def test_always_fits_with_its_link(
    title: str, summary: str, label: str, tags: tuple[str, ...], limit: int, unit: str,
    page: str | None,
) -> None:  # fmt: skip
    count = UNITS[unit]
    written = announcement(
        title=title, summary=summary, tags=tags, link=Link("https://a.be/x", label)
    )
    text = compose_post(written, limit=limit, count=count, link=page)
    assert count(text) <= limit
    kept = page or "https://a.be/x"
    if count(kept) <= limit:
        assert kept in text
