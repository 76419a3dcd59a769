"""What would be sent, in bytes, and what an officer is told about it."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from typing import Any

import pytest

from channels.matrix import MatrixChannel
from channels.matrix.limits import from_facts
from channels.matrix.rendering import fits
from channels.matrix.settings import MatrixSettings
from publisher.announcement import Announcement, Event, Image, Kind, Link, Variant
from publisher.errors import SettingInvalid
from publisher.problem import Severity
from publisher.settings import parse
from publisher.text.counting import utf8_bytes
from tests.builders import access, announcement


def opened(facts: dict[str, Any] | None = None) -> MatrixChannel:
    return MatrixChannel(
        MatrixSettings("https://matrix.exemple.be", "#actualites:exemple.be"), access(facts=facts)
    )


def codes(written: Announcement, facts: dict[str, Any] | None = None) -> set[str]:
    return {problem.code for problem in opened(facts).check(written)}


def pictures(number: int, alt: str = "Une rue") -> tuple[Image, ...]:
    return tuple(Image(f"{n:064x}", "image/jpeg", 10, 10, alt) for n in range(number))


def test_the_message_says_the_same_with_and_without_markup() -> None:
    rendition = opened().render(announcement(summary=""))
    assert rendition.text.startswith("Travaux rue de la Station\n\nLa rue est fermée")
    assert rendition.html.startswith("<p><strong>Travaux rue de la Station</strong></p>")
    assert "<li>Bus 4 dévié</li>" in rendition.html
    assert "<strong>fermée</strong>" in rendition.html
    call = '<a href="https://www.exemple.be/derogation">Demander une dérogation</a>'
    assert call in rendition.html
    assert f'<a href="{rendition.link}">{rendition.link}</a>' in rendition.html
    assert rendition.html.endswith("<p>#Travaux #Mobilité</p>")


def test_an_event_says_when_and_where() -> None:
    event = Event(datetime(2027, 6, 12, 10), place="Quai des Bateliers")  # noqa: DTZ001  # wall time
    rendition = opened().render(announcement(kind=Kind.EVENT, event=event))
    assert "12/06/2027 10:00, Quai des Bateliers" in rendition.text
    assert "12/06/2027 10:00, Quai des Bateliers" in rendition.html


def test_a_text_of_its_own_replaces_what_publisher_composes() -> None:
    own = announcement(variants={"matrix": Variant("Rue <b>fermée</b> !\nhttps://ville.be/a?b&c")})
    html = opened().render(own).html
    assert html.startswith("<p>Rue &lt;b&gt;fermée&lt;/b&gt; !<br>")
    assert '<a href="https://ville.be/a?b&amp;c">' in html
    assert "Travaux rue" not in html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<mx-reply>x</mx-reply>",
        "[clic](javascript:alert(1))",
        '<img src="https://traceur.be/x.gif">',
        '"><b onclick=x>',
    ],
)
@pytest.mark.parametrize("field", ["title", "summary", "body"])
def test_markup_that_an_officer_pasted_is_text(hostile: str, field: str) -> None:
    written = announcement(**{"summary": "", field: hostile})
    html = opened().render(written).html
    for forbidden in ("<script", "<img", "<mx-reply", "<b ", 'href="javascript'):
        assert forbidden not in html


def test_a_link_of_another_scheme_is_text() -> None:
    html = opened().render(announcement(link=Link("javascript:alert(1)", "Clic"))).html
    assert 'href="javascript' not in html


@pytest.mark.parametrize(
    "text", ["é" * 40_000, '"\\' * 30_000, "& < > " * 20_000, "👨‍👩‍👧‍👦 " * 4000]
)
def test_any_text_fits_an_event_and_its_edit(text: str) -> None:
    for field in ("title", "summary", "body"):
        rendition = opened().render(announcement(**{"summary": "", field: text}))
        assert utf8_bytes(rendition.text) <= 12_000
        assert fits(rendition.text, rendition.html)
        content = {"body": rendition.text, "formatted_body": rendition.html}
        assert 2 * len(json.dumps(content, ensure_ascii=False).encode()) < 65_536


@pytest.mark.parametrize(
    ("text", "count"),
    [("L’été", 9), ("👨‍👩‍👧‍👦", 25), ("汉字", 6), ("e\u0301", 2), ("ville.be", 8), ("€", 3)],
)
def test_length_is_in_bytes(text: str, count: int) -> None:
    own = announcement(link=None, tags=(), canonical_url=None, variants={"matrix": Variant(text)})
    length = opened().render(own).length
    assert length is not None
    assert (length.used, length.unit) == (count, "bytes")


def test_a_good_announcement_is_left_in_peace() -> None:
    assert codes(announcement(images=pictures(10))) == set()


def test_what_would_not_be_shown_is_said() -> None:
    assert codes(announcement(summary="mot " * 4000)) == {"matrix_text_cut"}
    assert codes(announcement(images=pictures(11))) == {"matrix_too_many_images"}
    assert codes(announcement(images=pictures(1, "mot " * 600))) == {"matrix_alt_cut"}


def test_nothing_to_say_and_an_encrypted_room_are_errors() -> None:
    empty = announcement(title="", summary="", body="", link=None, canonical_url=None, tags=())
    (problem,) = opened().check(empty)
    assert (problem.code, problem.severity) == ("matrix_empty", Severity.ERROR)
    (problem,) = opened({"encrypted": True}).check(announcement())
    assert (problem.code, problem.severity) == ("matrix_encrypted", Severity.ERROR)


def test_absurd_facts_are_not_believed() -> None:
    told = {"upload_bytes": -1, "encrypted": "non", "name": 5}
    assert from_facts(told) == from_facts({})
    generous = from_facts({"upload_bytes": 50_000_000_000})
    assert generous.upload_bytes > from_facts({}).upload_bytes
    kept = dataclasses.replace(from_facts({}), upload_bytes=2_000_000, name="Actualités")
    assert from_facts(kept.facts()) == kept


@pytest.mark.parametrize(
    "wrong",
    [
        {"room": "actualites"},
        {"room": "#actualites"},
        {"base_url": "http://exemple.be"},
        {"base_url": "https://exemple.be/_matrix"},
    ],
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(SettingInvalid):
        parse(MatrixSettings, {"base_url": "https://exemple.be", "room": "#a:b.be", **wrong})
