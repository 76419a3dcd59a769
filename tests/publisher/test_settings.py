"""Settings: one dataclass makes the form, the parser and the documentation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from publisher.errors import SettingInvalid
from publisher.settings import Form, fields_of, parse, setting, shown


@dataclass(frozen=True)
class Example:
    base_url: str = setting("Adresse", help="De la page.", form=Form.URL)
    items: int = setting("Nombre", help="D'entrées.", form=Form.NUMBER, default=30)
    tone: str = setting("Ton", form=Form.CHOICE, choices=("calme", "vif"), default="calme")
    quiet: bool = setting("Discret", form=Form.YES_NO, default=False)


@dataclass(frozen=True)
class Place:
    folder: str = setting("Dossier", help="Du site.", form=Form.FOLDER)


def test_text_becomes_values_and_goes_back() -> None:
    given = {"base_url": "https://ville.be/", "items": "5", "quiet": "oui", "tone": "vif"}
    settings = parse(Example, given)
    assert settings == Example("https://ville.be", 5, "vif", True)
    assert parse(Example, shown(settings)) == settings


def test_fields_say_what_is_required() -> None:
    assert [(f.name, f.required, f.default) for f in fields_of(Example)] == [
        ("base_url", True, ""),
        ("items", False, "30"),
        ("tone", False, "calme"),
        ("quiet", False, "no"),
    ]


def test_a_folder_is_meant_from_where_the_person_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "anne"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "anne"))
    assert parse(Place, {"folder": "site"}) == Place(str(tmp_path / "site"))
    assert parse(Place, {"folder": "~/site"}) == Place(str(tmp_path / "anne" / "site"))


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, "base_url"),
        ({"base_url": "ville.be"}, "https://"),
        ({"base_url": "javascript:alert(1)"}, "https://"),
        ({"base_url": "https://["}, "https://"),
        ({"base_url": "https://ville.be:99999"}, "https://"),
        ({"base_url": "https://ville.be", "items": "-3"}, "nombre entier"),
        ({"base_url": "https://ville.be", "items": "²"}, "nombre entier"),
        ({"base_url": "https://ville.be", "tone": "fort"}, "calme ou vif"),
        ({"base_url": "https://ville.be", "quiet": "peut-être"}, "yes ou no"),
        ({"base-url": "https://ville.be"}, "« base_url »"),
    ],
)
def test_a_wrong_value_is_named_with_its_remedy(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingInvalid, match=named):
        parse(Example, given)
