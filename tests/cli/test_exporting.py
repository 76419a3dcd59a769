"""`publisher export`: four forms, one way to choose what is in them."""

from __future__ import annotations

from pathlib import Path

import pikepdf

from tests.cli.command import Command

BEGIN = {"csv": b"\xef\xbb\xbf", "xes": b"<?xml", "pdf": b"%PDF"}
COUNTED = {"csv": "2 envois", "xes": "7 événements", "pdf": "2 envois"}


def test_what_is_chosen_in_each_form(command: Command, file: Path) -> None:
    assert command("publish", file, "--wait").status == 0
    for form, begin in BEGIN.items():
        out = command.home / f"h.{form}"
        ran = command("export", "--format", form, "-o", out, "--kind", "works")
        assert (ran.status, ran.err) == (0, "")
        assert ran.out == f"{out} : {COUNTED[form]}\n"
        assert out.read_bytes().startswith(begin)
    with pikepdf.open(command.home / "h.pdf") as pdf:
        assert str(pdf.Root.Lang) == "fr"
    none = command("export", "--format", "xes", "-o", command.home / "h.xes", "--kind", "job")
    assert none.out.endswith(": 0 événements\n")


def test_what_cannot_be_done_is_said_and_leaves_nothing(bare: Command) -> None:
    cut = bare("export", "-o", bare.home / "j.jsonl", "--kind", "works")
    assert cut.status == 2
    assert "en entier" in cut.err
    lost = bare("export", "--format", "pdf", "-o", bare.home / "nulle" / "part.pdf")
    assert lost.status == 1
    assert "ne peut pas être écrit" in lost.err
    assert "Traceback" not in lost.err
    assert list(bare.home.glob("*.jsonl*")) == []
