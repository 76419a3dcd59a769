"""What the service says of words: by the dictionaries it finds, and by the town's own words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from publisher.errors import InputError
from publisher.library import Word
from publisher.service import open_service
from publisher.spelling.dictionaries import OWN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a dictionary of its own, of a language that no system has."""
    folder = tmp_path / "donnees"
    own = folder / OWN
    own.mkdir(parents=True)
    (own / "qq.dic").write_text("2\nrue\nfermée\n", encoding="utf-8")
    (own / "qq.aff").write_text("SET UTF-8\nTRY eé\n", encoding="utf-8")
    return folder


def test_words_are_looked_up_in_the_dictionary_of_the_data_folder(folder: Path) -> None:
    with open_service(folder) as service:
        found = service.spell({"qq": ["rue", "fermee", "Xhoriz"], "zz": ["mot"]})
        assert set(found.refused["qq"]) == {"fermee", "Xhoriz"}
        assert set(found.missing) == {"zz"}
        assert "zz.dic" in found.missing["zz"]
        assert service.suggest("qq", "fermee") == ("fermée",)
        assert service.suggest("zz", "mot") == ()


def test_a_word_that_was_learnt_is_everyones(folder: Path) -> None:
    with open_service(folder) as one, open_service(folder) as other:
        one.learn("l’Xhoriz")
        other.learn("l'Xhoriz")  # the same
        (kept,) = other.words()
        assert kept.piece == Word(name="l'Xhoriz")
        assert other.spell({"qq": ["l’Xhoriz"]}).lexicon.accepts("qq", "l’Xhoriz")
        other.add_piece(Word(name="Helene", language="fr"))
        other.add_piece(Word(name="Hélène", language="fr"))  # another person
        with pytest.raises(InputError, match="un seul mot"):
            one.add_piece(Word(name="rue Haute"))
        one.remove_piece(kept)
        found = other.spell({"qq": ["rue"]}).lexicon
        assert not found.accepts("qq", "l’Xhoriz")
        assert found.accepts("fr", "Hélène")


def test_the_names_of_the_town_and_its_channels_are_right(folder: Path, tmp_path: Path) -> None:
    with open_service(folder) as service:
        service.add_starter_channels(tmp_path / "site", "https://x.exemple", "Valrivière-Mlèr")
        found = service.spell({"qq": ["rue"]}).lexicon
        assert found.accepts("qq", "Valrivière-Mlèr")
        assert found.accepts("qq", "Mastodon")


def test_a_broken_dictionary_is_named_and_stops_nothing(folder: Path) -> None:
    (folder / OWN / "qq.aff").unlink()
    (folder / OWN / "qq.aff").mkdir()
    with open_service(folder) as service:
        assert set(service.spell({"qq": ["rue"]}).missing) == {"qq"}
    (folder / OWN / "qq.aff").rmdir()
    (folder / OWN / "qq.aff").write_bytes(b"SET UTF-8\nSFX " + b"\xff\x00" * 500)
    (folder / OWN / "qq.dic").write_bytes(b"\xff" * 3000)
    with open_service(folder) as service:
        service.spell({"qq": ["rue"]})
        assert service.suggest("qq", "rue") is not None


def test_a_computer_without_hunspell_says_so(folder: Path) -> None:
    """As on Macs with an Intel processor: there, the set-up installs none."""
    code = (
        "import sys, pathlib; sys.modules['hunspell'] = None\n"
        "import importlib.util as util; known = util.find_spec\n"
        "util.find_spec = lambda name, *rest: None if name == 'hunspell' else known(name, *rest)\n"
        "from publisher.service import open_service\n"
        f"with open_service(pathlib.Path({str(folder)!r})) as service:\n"
        "    print(service.spell({'qq': ['rue']}).missing['qq'])\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8"
    )
    assert "Hunspell n'existe pas" in said.stdout
