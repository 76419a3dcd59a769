"""publisher import."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import Command
from tests.servers.wire import Wire, answer

FEED = """<rss version="2.0"><channel>{items}</channel></rss>"""
ITEM = (
    "<item><title>{title}</title><link>https://www.ville.example/{title}</link>"
    "<pubDate>Sat, 01 Mar 2025 09:00:00 +0100</pubDate></item>"
)


def feed(*titles: str) -> bytes:
    return FEED.format(items="".join(ITEM.format(title=title) for title in titles)).encode()


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


def test_what_a_feed_published_fills_the_history_once(command: Command) -> None:
    with Wire(answer(200, feed("Carnaval", "Brocante"))) as wire:
        address = f"http://127.0.0.1:{wire.port}/rss"
        first = command("import", address, "--json")
        again = command("import", address)
    assert first.json == {"added": 2, "known": 0}
    assert "2 y étaient déjà" in again.out
    found = command("history", "--search", "carnaval", "--json").json["announcements"]
    assert [row["title"] for row in found] == ["Carnaval"]
    assert "avant Publisher" in command("history").out
    assert command("verify").status == 0


def test_a_site_that_publishes_nothing_is_refused(command: Command) -> None:
    with Wire(answer(200, b"<p>Bonjour")) as wire:
        ran = command("import", f"http://127.0.0.1:{wire.port}/")
    assert ran.status == 2
    assert "flux RSS" in ran.err


def test_files_are_checked_and_sites_are_not(command: Command) -> None:
    ran = command("import", "https://www.ville.example", "--check")
    assert ran.status == 2
    assert "--check" in ran.err
