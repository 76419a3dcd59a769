"""What the system says in English reaches people in French."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from publisher.sentence import both, cause, either, neither, raised


def test_why_the_disk_refused_is_said_in_french(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as absent:
        (tmp_path / "absent" / "file").read_text()
    assert cause(absent.value) == "l'endroit n'existe pas"
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError) as taken:
        (tmp_path / "file").mkdir()
    assert cause(taken.value) == "un fichier se trouve là où il faut un dossier"


def test_what_is_rare_keeps_the_words_of_the_system() -> None:
    assert cause(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert cause(OSError("odd")) == "odd"
    assert cause(OSError()) == "erreur du disque"


def test_only_the_first_letter_is_raised() -> None:
    assert raised("il reste 3 SMS sur 25") == "Il reste 3 SMS sur 25"
    assert raised("") == ""


def test_words_are_joined_as_people_join_them() -> None:
    assert both(["hevc"]) == "hevc"
    assert both(["hevc", "opus", "text"]) == "hevc et opus et text"
    assert either(["yes", "no"]) == "yes ou no"
    assert neither(["l'image", "la date"]) == "l'image ni la date"
