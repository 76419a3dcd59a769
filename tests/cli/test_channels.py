"""Connecting channels by the command."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import Command


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
