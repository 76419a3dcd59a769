"""publisher import."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import Command


def test_a_folder_or_a_table_becomes_drafts(command: Command, file: Path) -> None:
    looked = command("import", file.parent / "annonce.md", "--check")
    assert looked.status == 0, looked.err
    assert "1 annonce à importer" in looked.err
    table = file.parent / "annonces.csv"
    table.write_text("title;body\nFête;Texte\nMarché;Texte\n", "utf-8")
    ran = command("import", table, "--json")
    assert ran.status == 0, ran.err
    assert [draft["title"] for draft in ran.json["drafts"]] == ["Fête", "Marché"]
    assert ran.json["kept"]


def test_every_error_is_told_and_nothing_is_imported(command: Command, file: Path) -> None:
    table = file.parent / "annonces.csv"
    table.write_text("title;kind\nFête;fete\n;news\n", "utf-8")
    ran = command("import", table)
    assert ran.status == 2
    assert ran.out == ""
    assert "annonces.csv, ligne 2 (erreur)" in ran.err
    assert "annonces.csv, ligne 3 (erreur)" in ran.err
    assert "Rien n'est importé" in ran.err
