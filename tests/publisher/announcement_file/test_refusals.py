"""Bad files: one clear sentence with its line, nothing kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from publisher.announcement_file import read_file
from publisher.errors import FileInvalid
from tests.builders import jpeg
from tests.publisher.announcement_file.folder import Folder, header


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("titel: x", "la clé « titel » n'existe pas. Vouliez-vous dire « title » ?"),
        ("zzzz: x", "Clés possibles : title, language"),
        ("link: {url: https://a.be, adresse: b}", "« adresse » n'existe pas dans « link »"),
        ("link: {label: Ici}", "il manque « url » dans « link »"),
        ("link: https://a.be", "« link » doit être un groupe de clés, par exemple link: {url:"),
        ("tags: travaux", "« tags » doit être une liste, par exemple tags: [travaux"),
        ("tags: [[a]]", "« tags » doit être une liste de textes"),
        ("images: [rue.jpg]", "« images » doit être une liste, par exemple images: [{file:"),
        ("summary: [a, b]", "« summary » doit être un texte"),
        ("variants: {mastodon: bonjour}", "« variants » doit être un groupe de clés"),
        ("variants: {mastodon: {texte: a}}", "Vouliez-vous dire « text » ?"),
        ("variants: {x: {long_text: fil}}", "il faut shorten ou thread"),
        ("translations: {nl: {summary: x}}", "il manque « title » dans « translations.nl »"),
        ("translations: {xx: {title: x}}", "« xx » n'est pas un code de langue"),
        ("language: français", "« français » n'est pas un code de langue"),
        ("kind: work", "la sorte « work » n'existe pas. Vouliez-vous dire « works » ?"),
        ("time_zone: Europe/Bruxelles", "Vouliez-vous dire « Europe/Brussels »"),
        ("publish_at: demain 9h", "« publish_at » : « demain 9h » n'est pas une date"),
        ("publish_at: 2027-03-28T02:30", "Choisissez 03:00 ou plus tard"),
        ("publish_at: 2027-10-31T02:30", "2027-10-31T02:30+02:00 pour la première ou"),
        ("publish_at: 2027-02-22T09:00+05:00", "ne va pas avec le fuseau"),
        ("expires_at: 2027-02-30T09:00", "« 2027-02-30T09:00 » n'existe pas"),
        ("event: {place: Quai}", "il manque « start » dans « event »"),
        ("event: {start: 2027-03-28T02:30}", "« start » : Le 28 mars 2027, 02:30 n'existe pas"),
        ("event: {start: 2027-03-01T07:00+01:00}", "donnez l'heure sans décalage"),
        ("title: Encore", "la clé « title » est déjà donnée à la ligne 2"),
        ("link: {url: a, url: b}", "la clé « url » est déjà donnée"),
        ('summary: "a\\0b"', "un caractère invisible (U+0000)"),
        ('tags: ["\\u202Etxt"]', "un caractère invisible (U+202E)"),
        ("summary: *x", "mettez le texte entre guillemets"),
        ("tags: &a [x]", "mettez le texte entre guillemets"),
        ("summary: !!python/object/apply:os.system [ls]", "entre guillemets"),
        ("summary: !x y", "entre guillemets"),
        ("summary: Attention: travaux", "un texte contient « : »"),
        ('summary: "ouvert', "un guillemet ouvert n'est pas refermé"),
        ("tags: [a, b", "un crochet « [ » n'est pas refermé"),
        ("link: {url: a", "une accolade ouverte n'est pas refermée"),
        ("summary: @ville", "commence par un signe spécial"),
        ("? [a]\n: b", "l'en-tête est mal écrit"),
        ("images: [{alt: Rue}]", "il manque « file » dans « images »"),
        ("images: [{file: absente.jpg, alt: Rue}]", "« absente.jpg » n'existe pas"),
        ("images: [{file: annonce.md, alt: Rue}]", "n'est pas une image"),
    ],
)
def test_one_sentence_with_its_line(folder: Folder, line: str, told: str) -> None:
    sentence = folder.refused(header(line))
    assert told in sentence
    assert sentence.startswith("annonce.md, ligne ")
    assert "\n" not in sentence
    number = int(sentence.removeprefix("annonce.md, ligne ").split(" ")[0])
    assert 3 <= number <= 5


@pytest.mark.parametrize(
    "given",
    ["[0.3]", "[]", "[0.3, 1.2]", "[gauche, haut]", "[nan, 0]", "0.3", "[-.1, 0]", "[0, 0, 0]"],
)
def test_a_focal_point_is_two_fractions(folder: Folder, given: str) -> None:
    sentence = folder.refused(header(f"images: [{{file: rue.jpg, alt: Rue, focal: {given}}}]"))
    assert "ligne 3 : « focal » " in sentence
    assert "focal: [0.3, 0.6]" in sentence


@pytest.mark.parametrize(
    "given",
    ["[0.1, 0, 0.5]", "[0, 0, 1.2, 1]", "[0, 0, 0, 1]", "[nan, 0, 1, 1]", "3:7", "[a, b, c, d]",
     "[0.6, 0, 0.5, 1]", "{left: 0}"],
)  # fmt: skip
def test_a_part_is_four_fractions_or_a_shape(folder: Folder, given: str) -> None:
    sentence = folder.refused(header(f"images: [{{file: rue.jpg, alt: Rue, crop: {given}}}]"))
    assert "ligne 3 : « crop » " in sentence
    assert "crop: [0.1, 0, 0.8, 1]" in sentence


@pytest.mark.parametrize("given", ["turn: 45", "turn: droite", "straighten: 40", "straighten: nan"])
def test_a_picture_is_turned_by_quarters_and_made_straight_a_little(
    folder: Folder, given: str
) -> None:
    sentence = folder.refused(header(f"images: [{{file: rue.jpg, alt: Rue, {given}}}]"))
    assert f"ligne 3 : « {given.split(':', maxsplit=1)[0]} » " in sentence


@pytest.mark.parametrize("line", ["title:", 'title: ""', "kind: news"])
def test_missing_title(folder: Folder, line: str) -> None:
    assert "il manque « title »" in folder.refused(f"---\n{line}\n---\nTexte\n")


def test_all_problems_in_one_go(folder: Folder) -> None:
    sentence = folder.refused(header("titel: x", "kind: work", "images: [{file: a.jpg}]"))
    assert sentence.startswith("annonce.md : 3 points à corriger.")
    for number, line in ((1, 3), (2, 4), (3, 5)):
        assert f"\n{number}. ligne {line} : " in sentence


def test_a_thousand_problems_are_cut_short(folder: Folder) -> None:
    sentence = folder.refused(header(*(f"cle{n}: x" for n in range(1000))))
    assert "1000 points" in sentence
    assert "et 980 autres" in sentence
    assert sentence.count("\n") == 21


@pytest.mark.parametrize(
    "name",
    [
        "../rue.jpg",
        "/etc/passwd",
        "a/../../rue.jpg",
        "C:\\rue.jpg",
        "\\\\srv\\rue.jpg",
        "..\\r.jpg",
    ],
)
def test_a_picture_outside_the_folder(folder: Folder, name: str) -> None:
    assert "hors du dossier" in folder.refused(header(f"images: [{{file: '{name}', alt: Rue}}]"))


def test_a_link_that_leaves_the_folder(folder: Folder, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.jpg"
    outside.write_bytes(jpeg())
    (tmp_path / "lien.jpg").symlink_to(outside)
    assert "hors du dossier" in folder.refused(header("images: [{file: lien.jpg, alt: Rue}]"))
    outside.unlink()


def test_links_in_a_circle(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to(tmp_path / "b.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    folder.refused(header("images: [{file: a.jpg, alt: Rue}]"))


def test_nothing_is_kept_when_another_key_is_wrong(folder: Folder) -> None:
    folder.refused(header("images: [{file: rue.jpg, alt: Rue}]", "kind: rien"))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "une annonce commence par une ligne « --- »"),
        ("Bonjour", "une annonce commence par une ligne « --- »"),
        ("---\ntitle: x\n", "il manque la seconde ligne « --- »"),
        ("---\n- a\n---\n", "doit être fait de lignes « clé: valeur »"),
        ("---\ntitle: x\n---\nA\x07B\n", "ligne 4 : un caractère invisible (U+0007)"),
        ("---\ntitle: x\n---\nA\u202eB\n", "ligne 4 : un caractère invisible (U+202E)"),
        ("---\ntitle: x\n---\nA\x00\n".encode("utf-16"), "ligne 1 : le fichier n'est pas en UTF-8"),
        (b"---\ntitle: \xe9t\xe9\n---\n", "ligne 2 : le fichier n'est pas en UTF-8"),
        ("---\ntitle: x\n---\n" + "é" * 2_500_000, "le texte fait 4,8 Mo ; il en faut 1 au plus"),
        ("---\ntitle: x\nsummary: " + "a " * 300_000 + "\n---\n", "l'en-tête dépasse 500 ko"),
        ("---\ntitle: x\ntags: [" + "a," * 9000 + "a]\n---\n", "trop de clés et de valeurs"),
        ("---\ntitle: x\ntags: " + "[" * 5000 + "\n---\n", "trop de niveaux emboîtés"),
    ],
)
def test_files_that_are_no_announcement(folder: Folder, content: str | bytes, told: str) -> None:
    sentence = folder.refused(content)
    assert told in sentence
    assert "\n" not in sentence


def test_an_alias_bomb_is_refused_before_it_grows(folder: Folder) -> None:
    bomb = ["a: &a [x, x, x, x]"] + [
        f"{c}: &{c} [*{p}, *{p}, *{p}, *{p}]" for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    assert "guillemets" in folder.refused(header(*bomb))


def test_a_file_over_40_mb_is_not_even_read(folder: Folder, tmp_path: Path) -> None:
    with (tmp_path / "grand.md").open("wb") as file:
        file.truncate(41 * 1024 * 1024)  # sparse; full of zeros, which would be refused otherwise
    with pytest.raises(FileInvalid, match="dépasse 40 Mo"):
        read_file(tmp_path / "grand.md", folder.keep)


def test_what_is_no_file(folder: Folder, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tube.md")
    for path, told in (
        (tmp_path / "absente.md", "n'existe pas"),
        (tmp_path, "n'est pas un fichier"),
        (tmp_path / "tube.md", "n'est pas un fichier"),
        (tmp_path / "rue.jpg" / "x.md", "n'existe pas"),
        (tmp_path / ("x" * 5000), "ne peut pas être lu"),
        (Path("\x00"), "ne peut pas être lu|n'existe pas"),
    ):
        with pytest.raises(FileInvalid, match=told):
            read_file(path, folder.keep)
