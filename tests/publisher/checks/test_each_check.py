"""Every check: what it finds, and what it leaves alone."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest

from publisher import checks
from publisher.announcement import Event, Kind, Link, Translation, Variant
from publisher.cropping import cropped
from publisher.problem import Problem, Severity
from tests.builders import MemoryMedia, announcement, image

wall = datetime.fromisoformat


def found(**changes: Any) -> list[Problem]:
    return checks.run(announcement(**changes))


def codes(severity: Severity, **changes: Any) -> list[str]:
    return [problem.code for problem in found(**changes) if problem.severity is severity]


def picture(alt: str, **more: Any) -> Any:
    return (dataclasses.replace(image(MemoryMedia(), **more), alt=alt),)


def test_a_good_announcement_is_left_alone() -> None:
    assert found(images=picture("Rue barrée par une barrière rouge")) == []


def event(start: str = "2027-03-01T07:00", end: str = "", place: str = "Quai") -> Event:
    return Event(wall(start), wall(end) if end else None, place)


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("title_missing", {"title": ""}),
        ("title_missing", {"title": " \t"}),
        ("text_missing", {"summary": " ", "body": "\n"}),
        ("body_long", {"body": "a " * 50_001}),
        ("body_long", {"translations": {"nl": Translation("T", "", "a " * 50_001)}}),
        ("alt_missing", {"images": picture("  ")}),
        ("link_invalid", {"link": Link("www.ville.be", "Voir le plan")}),
        ("link_invalid", {"link": Link("javascript:alert(1)", "Voir le plan")}),
        ("link_invalid", {"link": Link("https://", "Voir le plan")}),
        ("link_invalid", {"link": Link("https://a.be/x y", "Voir le plan")}),
        ("link_invalid", {"link": Link("https://[a", "Voir le plan")}),
        ("link_invalid", {"link": Link("", "Voir le plan")}),
        ("link_invalid", {"body": "Voir [le plan](plan.pdf)."}),
        ("link_invalid", {"body": "Voir [le plan](https://)."}),
        ("event_missing", {"kind": Kind.EVENT}),
        ("event_end_before_start", {"event": event(end="2027-02-01T07:00")}),
        ("event_time_invalid", {"event": event("2027-03-28T02:30")}),
        ("event_time_invalid", {"event": event(), "time_zone": "Europe/Bruxelles"}),
        ("expiry_before_publication", {"expires_at": wall("2027-02-22T09:00")}),
        ("expiry_invalid", {"expires_at": wall("2027-03-28T02:30")}),
        ("language_unknown", {"language": "xx"}),
        ("language_unknown", {"translations": {"flamand": Translation("T", "S", "B")}}),
        ("translation_title_missing", {"translations": {"nl": Translation("", "S", "B")}}),
        ("translation_empty", {"translations": {"nl": Translation("T")}}),
        ("invisible_character", {"title": "Travaux\x07"}),
        ("invisible_character", {"summary": "\u202eeur al"}),
        ("invisible_character", {"body": "a\x00b"}),
        ("invisible_character", {"tags": ("a\x1b",)}),
        ("invisible_character", {"link": Link("https://a.be/\x01", "Voir le plan")}),
        ("invisible_character", {"images": picture("Rue\u2066 barrée")}),
        ("invisible_character", {"event": event(place="Quai\x08")}),
        ("invisible_character", {"variants": {"mastodon": Variant("a\x08")}}),
        ("invisible_character", {"variants": {"page": Variant(first_comment="a\x08")}}),
        ("invisible_character", {"translations": {"nl": Translation("T", "S", "B\x08")}}),
    ],
)
def test_errors(code: str, changes: dict[str, Any]) -> None:
    assert codes(Severity.ERROR, **changes) == [code]


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("title_long", {"title": "Travaux " * 16}),
        ("title_capitals", {"title": "TRAVAUX RUE HAUTE"}),
        ("title_markup", {"title": "Travaux **rue Haute**"}),
        ("title_markup", {"title": "Travaux <b>rue Haute</b>"}),
        ("summary_long", {"summary": "La rue est fermée. " * 20}),
        ("summary_markup", {"summary": "Voir [le plan](https://a.be)."}),
        ("headings_order", {"body": "## Un\n\n#### Trois\n\nTexte"}),
        ("html_shown", {"body": "Texte <b>gras</b>"}),
        ("picture_in_text", {"body": "![Rue](https://a.be/rue.jpg)"}),
        ("alt_file_name", {"images": picture("rue-haute", name="rue-haute")}),
        ("alt_file_name", {"images": picture("Rue haute.JPG")}),
        ("alt_file_name", {"images": picture("IMG_2031")}),
        ("alt_says_image", {"images": picture("Image de la rue")}),
        ("alt_says_image", {"images": picture("Une photo d’un bus")}),
        ("alt_says_image", {"images": picture("Foto van de straat")}),
        ("picture_cropped_small", {"images": (cropped(picture("Rue")[0], (0, 0, 1, 0.4)),)}),
        ("alt_long", {"images": picture("rue " * 400)}),
        ("link_label_missing", {"link": Link("https://a.be")}),
        ("link_vague", {"link": Link("https://a.be", "Cliquez ici")}),
        ("link_vague", {"body": "Pour le plan, [cliquez ici](https://a.be)."}),
        ("link_vague", {"body": "Zie [meer info »](https://a.be)."}),
        ("link_insecure", {"body": "Voir [le plan](http://a.be)."}),
        ("tags_many", {"tags": tuple(f"t{n}" for n in range(31))}),
        ("tag_empty", {"tags": ("—",)}),
        ("tag_empty", {"tags": ("",)}),
        ("tag_twice", {"tags": ("Travaux", "travaux")}),
        ("tag_long", {"tags": ("mobilité " * 8,)}),
        ("event_place_missing", {"kind": Kind.EVENT, "event": event(place="")}),
        ("expiry_before_event", {"expires_at": wall("2027-02-28T00:00"), "event": event()}),
        ("translation_same_language", {"translations": {"FR": Translation("T", "S", "B")}}),
        ("translation_partial", {"translations": {"nl": Translation("T", "S")}}),
        ("sentence_long", {"summary": "mot " * 31}),
        ("sentence_long", {"body": "La rue est fermée. " + "mot " * 31 + "."}),
    ],
)
def test_warnings(code: str, changes: dict[str, Any]) -> None:
    assert codes(Severity.WARNING, **changes) == [code]
    assert codes(Severity.ERROR, **changes) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "CPAS"},
        {"title": "Bal & fête : 2 < 3"},
        {"title": "Le #mobilité, c'est vous"},
        {"summary": "", "body": "Texte"},
        {"body": "# Un\n\n## Deux\n\n### Trois\n\n## Deux"},
        {"body": "## Deux\n\n### Trois"},
        {"body": "`<b>` est une balise, 2 < 3 > 1"},
        {"body": "[Écrire](mailto:info@ville.be), [appeler](tel:+3242000000), <https://a.be>"},
        {"body": "- " + "\n- ".join(["mot " * 20] * 5)},
        {"body": "Mot " * 25 + ". " + "Mot " * 25},
        {"body": "Un\r\ndeux\ttrois"},
        {"images": picture("Imagerie médicale au centre")},
        {"tags": ("rue de la Station", "2027 été")},
        {"event": event("2027-10-31T02:30")},
        {"language": "nl-BE"},
        {"language": "wln"},
        {"translations": {"nl": Translation("T", "S", "B")}},
        {"expires_at": wall("2027-02-22T09:01"), "dated": datetime(2027, 2, 22, 8, tzinfo=UTC)},
    ],
)
def test_left_alone(changes: dict[str, Any]) -> None:
    assert found(**changes) == []


def test_each_problem_names_its_field_in_one_sentence() -> None:
    for problem in found(title="", tags=("",), link=Link("x"), images=picture("")):
        assert problem.field in ("title", "tags", "link", "images")
        assert problem.message.endswith(".")


def test_the_same_problem_is_told_once() -> None:
    link = "[ici](https://a.be)\n\n"
    assert codes(Severity.WARNING, body=link * 50) == ["link_vague"]


def test_which_image_lacks_a_description() -> None:
    [problem] = found(images=picture("Rue barrée") + picture(""))
    assert "image 2" in problem.message
