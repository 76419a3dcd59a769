"""Connecting channels by the command."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from publisher.cli import main
from publisher.service import open_service
from tests.cli.command import Command
from tests.conftest import MemoryKeyring


def test_a_file_finds_a_channel_by_its_kind_when_there_is_only_one(
    bare: Command, file: Path
) -> None:
    site: dict[str, str | Path] = {"folder": bare.home / "site", "base_url": "https://v.example"}
    bare.add("website", "Site de la ville", **site)
    bare.add("feed", "Flux", **site)
    ran = bare("publish", file, "--wait", "--json")
    assert ran.status == 0, ran.err
    assert [d["channel"] for d in ran.json["deliveries"]] == ["Site de la ville", "Flux"]
    bare.add("website", "Autre site", folder=bare.home / "b", base_url="https://b.example")
    ambiguous = bare("publish", file, "--wait")
    assert ambiguous.status == 2
    assert "Autre site" in ambiguous.err


def test_kinds_say_what_a_connection_asks(bare: Command) -> None:
    kinds = {kind["kind"]: kind for kind in bare("channels", "kinds", "--json").json["kinds"]}
    assert {
        "website",
        "feed",
        "wordpress",
        "plone",
        "imio",
        "drupal",
        "mastodon",
        "facebook",
        "instagram",
        "threads",
    } <= set(kinds)
    fields = {field["name"]: field for field in kinds["website"]["settings"]}
    assert fields["folder"]["required"]
    assert fields["base_url"]["required"]
    assert [secret["name"] for secret in kinds["mastodon"]["secrets"]] == ["access_token"]
    said = bare("channels", "kinds").out
    assert "Choix : publish (publié aussitôt), pending (soumis à la relecture" in said


def test_a_channel_that_is_disconnected_keeps_its_history(command: Command, file: Path) -> None:
    identity = command("publish", file, "--wait", "--json").json["announcement"]
    assert command("channels", "remove", "feed").status == 0
    names = [c["name"] for c in command("channels", "list", "--json").json["channels"]]
    assert names == ["website"]
    shown = command("show", identity, "--json").json
    assert {delivery["channel"] for delivery in shown["deliveries"]} == {"website", "feed"}


def test_practice_rehearses_and_shows_where(bare: Command, file: Path) -> None:
    bare.add("practice", "mur", wraps="mastodon", folder=bare.home / "mur")
    (delivery,) = bare("publish", file, "--to", "mur", "--wait", "--json").json["deliveries"]
    assert delivery["state"] == "delivered"
    page = Path(delivery["url"].removeprefix("file://").split("#")[0])
    assert "Travaux rue de la Station" in page.read_text("utf-8")


def test_settings_change_and_the_history_stays(command: Command, file: Path) -> None:
    identity = command("publish", file, "--wait", "--json").json["announcement"]
    elsewhere = command.home / "ailleurs"
    ran = command("channels", "set", "feed", "title=Nouvelles", f"folder={elsewhere}")
    assert ran.status == 0, ran.err
    assert "title : Nouvelles" in ran.out
    told = command("channels", "set", "feed", "title=", "--json").json["channel"]
    assert (told["name"], told["settings"]["folder"]) == ("feed", str(elsewhere))
    assert told["settings"]["title"] != "Nouvelles"
    shown = command("show", identity, "--json").json
    assert {delivery["channel"] for delivery in shown["deliveries"]} == {"website", "feed"}
    lines = command("export", "-o", command.home / "j.jsonl")
    assert lines.status == 0
    assert "channel.changed" in (command.home / "j.jsonl").read_text("utf-8")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((), "au moins un réglage"),
        (("titel=x",), "title"),
        (("title",), "réglage=valeur"),
        (("base_url=ftp://ville.example",), "base_url"),
        (("folder=",), "folder"),
        (("--secret", "token"), "code d'accès"),
    ],
)
def test_a_wrong_change_changes_nothing(
    command: Command, given: tuple[str, ...], words: str
) -> None:
    before = command("channels", "list", "--json").out
    ran = command("channels", "set", "feed", *given)
    assert ran.status == 2
    assert words in ran.err
    assert command("channels", "list", "--json").out == before


def test_a_secret_is_changed_unseen(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    memory_keyring: MemoryKeyring,
) -> None:
    monkeypatch.setenv("PUBLISHER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("sys.stdin", io.StringIO("un-autre-jeton\n"))
    with open_service(tmp_path / "data") as service:
        place = {"base_url": "http://127.0.0.1:9"}
        service.add_channel("mastodon", "toots", place, {"access_token": "un-premier-jeton"})
    assert main(("channels", "set", "toots", "--secret", "access_token")) == 0
    assert list(memory_keyring.kept.values()) == ["un-autre-jeton"]
    assert "un-autre-jeton" not in "".join(capsys.readouterr())
    assert main(("channels", "set", "toots", "--secret", "access_token")) == 2  # nothing on it
