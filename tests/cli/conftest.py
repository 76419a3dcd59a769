"""A command with the two channels that need nothing but a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.cli import main
from publisher.service import open_service
from tests.cli.calling import Call
from tests.cli.command import Command

FILE = """\
---
title: Travaux rue de la Station
language: fr
kind: works
summary: La rue est fermée du 1er au 12 mars.
tags: [travaux]
channels: [website, feed]
---
La rue est **fermée** à la circulation. Le bus 4 passe par la rue Haute.
"""


@pytest.fixture
def bare(tmp_path: Path) -> Command:
    """No channel yet."""
    return Command(tmp_path)


@pytest.fixture
def command(bare: Command) -> Command:
    """Website and feed in one folder, connected without the command, for speed."""
    place = {"folder": str(bare.home / "site"), "base_url": "https://www.ville.example"}
    with open_service(bare.home / "data") as service:
        for kind in ("website", "feed"):
            service.add_channel(kind, kind, place, {})
    return bare


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A good announcement file."""
    path = tmp_path / "annonce.md"
    path.write_text(FILE, "utf-8")
    return path


@pytest.fixture
def call(
    command: Command, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Call:
    """A call in this process."""
    monkeypatch.setenv("PUBLISHER_DATA_DIR", str(command.home / "data"))

    def called(*words: str | Path) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        return (status, *capsys.readouterr())

    return called
