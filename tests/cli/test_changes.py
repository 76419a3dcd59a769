"""show --changes: what each correction changed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import Command


def test_what_a_correction_changed_is_shown(command: Command, file: Path) -> None:
    ran = command("publish", file, "--to", "feed", "--wait", "--json")
    about = ran.json["announcement"]
    never = command("show", about, "--changes")
    assert (never.status, never.out) == (0, "")
    assert "jamais été corrigée" in never.err
    text = file.read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title: "))
    file.write_text(text.replace(title, "title: Travaux reportés"), "utf-8")
    assert command("correct", about, file, "--wait").status == 0
    shown = command("show", about, "--changes").out.splitlines()
    assert shown[0].startswith("Révision 2, ")
    assert shown[0].endswith(" : Travaux reportés")
    old = title.removeprefix("title: ").strip("\"'")
    assert shown[1:] == ["  Titre", f"    - {old}", "    + Travaux reportés"]
    [told] = command("show", about, "--changes", "--json").json["revisions"]
    assert told == {
        "revision": 2,
        "changes": [{"part": "Titre", "before": old, "after": "Travaux reportés"}],
    }
