"""Bad input: one clear sentence, the right status, nothing half sent and nothing lost."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from tests.cli.command import Command, Ran
from tests.cli.conftest import FILE


def refused(ran: Ran, *words: str, status: int = 2) -> None:
    assert ran.status == status, (ran.out, ran.err)
    assert len(ran.err.strip().splitlines()) == 1, ran.err
    for word in words:
        assert word in ran.err


def nothing_sent(command: Command) -> None:
    assert command("history", "--json").json["announcements"] == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("title: Travaux rue de la Station", "titel: Travaux"), ("titel", "title")),
        (("kind: works", "kind: workz"), ("workz", "works")),
        (("tags: [travaux]", "tags: [travaux"), ("ligne",)),
        (("tags: [travaux]", "images: [{file: absente.jpg, alt: Une rue}]"), ("absente.jpg",)),
        (("tags: [travaux]", "images: [{file: /etc/passwd, alt: Une rue}]"), ("passwd",)),
        (("tags: [travaux]", "images: [{file: ../../x.jpg, alt: Une rue}]"), ("x.jpg",)),
        (("channels: [website, feed]", "channels: [website, facebouque]"), ("facebouque",)),
        (("channels: [website, feed]", "channels: [website, mastodon]"), ("mastodon",)),
        (("kind: works", "publish_at: 2027-03-28T02:30"), ("02:30",)),
        (("kind: works", "publish_at: 2027-10-31T02:30"), ("+02:00", "+01:00")),
        (("title: Travaux rue de la Station", 'title: "Tra\\u0007vaux"'), ()),
    ],
)
def test_a_broken_file_is_refused(
    command: Command, file: Path, change: tuple[str, str], words: tuple[str, ...]
) -> None:
    file.write_text(FILE.replace(*change), "utf-8")
    refused(command("publish", file, "--wait"), *words)
    nothing_sent(command)


@pytest.mark.parametrize(
    "content",
    [b"", b"pas d'en-tete", b"---\ntitle: \xff\xfe\n---\n", b"---\n- liste\n---\n", b"\x00" * 64],
)
def test_what_is_no_announcement_is_refused(command: Command, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    refused(command("publish", file, "--wait"))
    nothing_sent(command)


def test_a_body_of_5_megabytes_is_refused(command: Command, file: Path) -> None:
    file.write_text(FILE + "Beaucoup de mots. " * 300_000, "utf-8")
    refused(command("publish", file, "--wait"))
    nothing_sent(command)


def test_a_missing_file_is_refused(command: Command) -> None:
    refused(command("publish", "nulle-part.md"), "nulle-part.md")


def test_script_in_every_field_stays_text(command: Command, file: Path) -> None:
    evil = "<script>alert(1)</script>"
    file.write_text(
        FILE.replace("Travaux rue", f"'{evil} Travaux rue'".strip("'"))
        .replace("La rue est fermée", f"La rue {evil} est fermée")
        .replace("Le bus 4", f"{evil} Le bus 4"),
        "utf-8",
    )
    command("publish", file, "--wait")
    for made in (command.home / "site").rglob("*"):
        if made.suffix in (".html", ".xml"):  # in JSON, text needs no escaping
            assert "<script>alert" not in made.read_text("utf-8"), made


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["publish"], ["FICHIER"]),
        (["publier", "x"], ["publier"]),
        (["publish", "x", "--attendre"], ["--attendre"]),
        (["channels", "add", "website", "--name", "s", "--set", "dossier=x"], ["dossier"]),
        (["channels", "add", "website", "--name", "s"], ["folder"]),
        (["channels", "add", "websit", "--name", "s"], ["website"]),
        (["channels", "add", "website", "--name", "../x", "--set", "folder=a"], ["nom"]),
        (["channels", "test", "absent"], ["absent"]),
        (["show", "inconnue"], ["inconnue"]),
        (["retract", "inconnue", "--reason", "x"], ["inconnue"]),
        (["history", "--limit", "beaucoup"], ["beaucoup"]),
    ],
)
def test_a_wrong_call_is_explained(bare: Command, arguments: list[str], words: list[str]) -> None:
    refused(bare(*arguments), *words)


def test_a_name_is_taken_once(command: Command) -> None:
    again = command(
        "channels", "add", "website", "--name", "website",
        "--set", f"folder={command.home}", "--set", "base_url=https://x.example",
    )  # fmt: skip
    refused(again, "website")


def test_without_keyring_the_variable_is_named(bare: Command) -> None:
    ran = bare(
        "channels", "add", "mastodon", "--name", "toots", "--set", "base_url=https://m.example"
    )
    refused(ran, "PUBLISHER_SECRET_TOOTS_ACCESS_TOKEN", "--sign-in-later")
    simple = bare("channels", "add", "discord", "--name", "discord")
    refused(simple, "PUBLISHER_SECRET_DISCORD_WEBHOOK_URL", "terminal")
    assert "--sign-in-later" not in simple.err
    refused(bare("channels", "add", "discord", "--name", "discord", "--sign-in-later"), "terminal")
    assert bare("channels", "list", "--json").json == {"channels": []}


def test_a_data_folder_that_cannot_be_written(bare: Command, file: Path) -> None:
    bare.environment["PUBLISHER_DATA_DIR"] = str(file / "below-a-file")
    refused(bare("channels", "list"), status=1)


def test_errors_are_json_too(command: Command) -> None:
    ran = command("publish", "nulle-part.md", "--json")
    assert ran.status == 2
    assert "nulle-part.md" in ran.json["error"]


def test_a_database_of_a_newer_publisher_is_left_alone(command: Command) -> None:
    database = command.home / "data" / "publisher.sqlite3"
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'v9999'")
        connection.commit()
    before = database.read_bytes()
    refused(command("channels", "list"), "plus récente", status=1)
    assert database.read_bytes() == before
