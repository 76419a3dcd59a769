"""Where dictionaries are looked for, on each system, and what is said where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.spelling.dictionaries import advice, find, folders


def put(folder: Path, name: str, *, whole: bool = True) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    if whole:
        (folder / f"{name}.aff").touch()
    path = folder / f"{name}.dic"
    path.touch()
    return path


@pytest.mark.parametrize(
    ("language", "there", "taken"),
    [
        ("fr", ["fr_CA", "fr", "fr_BE"], "fr_BE"),
        ("fr", ["fr_CA", "fr"], "fr"),
        ("fr", ["fr_CA"], "fr_CA"),
        ("nl", ["nl_NL"], "nl_NL"),
        ("de", ["de_AT", "de_DE"], "de_DE"),
        ("en", ["en_US", "en_GB"], "en_GB"),
        ("fr-CH", ["fr_BE", "fr_CH"], "fr_CH"),
        ("lb", ["lb"], "lb"),
    ],
)
def test_the_nearest_one_is_taken(
    tmp_path: Path, language: str, there: list[str], taken: str
) -> None:
    for name in there:
        put(tmp_path, name)
    assert find(language, [tmp_path]) == tmp_path / f"{taken}.dic"


def test_ones_own_goes_first_and_half_a_dictionary_is_none(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    put(system, "nl")
    put(own, "nl", whole=False)
    assert find("nl", [own, system]) == system / "nl.dic"
    put(own, "nl")
    assert find("nl", [own, system]) == own / "nl.dic"
    assert find("de", [own, system]) is None


def test_each_system_has_its_places(tmp_path: Path) -> None:
    own = tmp_path / "own"
    office = put(tmp_path / "Programs/LibreOffice/share/extensions/dict-nl", "nl_NL")
    on_windows = folders(own, "win32", {"ProgramFiles": str(tmp_path / "Programs")})
    assert on_windows == (own, office.parent)
    assert find("nl", on_windows) == office
    asked = folders(own, "linux", {"DICPATH": str(tmp_path / "mine")})
    assert asked[:2] == (own, tmp_path / "mine")
    assert Path("/usr/share/hunspell") in asked
    assert Path("/Library/Spelling") in folders(own, "darwin", {})


def test_what_is_missing_is_said_with_what_to_do(tmp_path: Path) -> None:
    on_linux = advice("fr", tmp_path, "linux")
    assert "hunspell-fr-comprehensive" in on_linux
    assert str(tmp_path) in on_linux
    assert "nl.dic" in advice("nl", tmp_path, "win32")
    assert "LibreOffice" in advice("nl", tmp_path, "darwin")
