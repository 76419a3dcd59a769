"""The same text twice, and the settings of the house, by the command."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import Command


def test_a_second_time_is_refused_until_it_is_asked_for(command: Command, file: Path) -> None:
    assert command("publish", file, "--wait").status == 0
    checked = command("check", file)
    assert checked.status == 0
    assert "À regarder [website] : « website » a déjà reçu ce texte" in checked.err
    refused = command("publish", file, "--json")
    assert refused.status == 2
    assert set(refused.json) == {"error"}
    assert "« website » a déjà reçu ce texte" in refused.json["error"]
    assert "--again" in refused.json["error"]
    assert refused.json["error"] in refused.err
    again = command("publish", file, "--again", "--json")
    assert again.status == 0, again.err
    assert len(again.json["deliveries"]) == 2


def test_settings_are_listed_and_changed_in_human_form(command: Command, file: Path) -> None:
    shown = {
        one["name"]: one["value"] for one in command("settings", "list", "--json").json["settings"]
    }
    assert shown == {
        "duplicate_window": "1j", "grace": "1h", "spacing": "5min", "language": "fr",
    }  # fmt: skip
    changed = command("settings", "set", "grace", "90min", "--json").json["setting"]
    assert (changed["name"], changed["value"], changed["default"]) == ("grace", "1h30min", "1h")
    plain = command("settings")
    assert plain.status == 0
    assert "1h30min (d'habitude 1h)" in plain.out
    command("publish", file, "--wait")
    assert command("settings", "set", "duplicate_window", "0").status == 0
    assert command("publish", file).status == 0


def test_a_wrong_setting_is_refused_in_one_sentence(bare: Command) -> None:
    for arguments, said in (
        (("grace", "longtemps"), "24h, 90min"),
        (("grace", "400j"), "au plus 7j"),
        (("couleur", "1h"), "duplicate_window, grace"),
    ):
        ran = bare("settings", "set", *arguments, "--json")
        assert ran.status == 2
        assert said in ran.json["error"]
