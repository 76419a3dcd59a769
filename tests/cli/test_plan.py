"""correct and retract show the plan first; on a terminal they wait for a yes."""

from __future__ import annotations

import os
import pty
import subprocess
import threading
from pathlib import Path

import pytest

from publisher.service import open_service
from tests.cli.command import EXECUTABLE, Command


@pytest.fixture
def published(command: Command, file: Path) -> str:
    """The id of an announcement on the website, in the feed and on a channel by hand."""
    settings = {
        "platform": "WhatsApp",
        "url": "https://whatsapp.example",
        "folder": str(command.home / "a-publier"),
    }
    with open_service(command.home / "data") as service:
        service.add_channel("by_hand", "whatsapp", settings, {})
    ran = command("publish", file, "--to", "website,feed,whatsapp", "--wait", "--json")
    [hand] = [one for one in ran.json["deliveries"] if one["channel"] == "whatsapp"]
    command("decide", hand["id"], "--sent", "https://whatsapp.example/42")
    return str(ran.json["announcement"])


def on_a_terminal(command: Command, answer: str, *arguments: str) -> tuple[int, str]:
    """Run the command as a person does; returns its status and all that the terminal showed."""
    ours, theirs = pty.openpty()
    shown: list[bytes] = []

    def listen() -> None:
        try:
            while part := os.read(ours, 4096):
                shown.append(part)
        except OSError:  # nobody has the other end any more
            return

    listener = threading.Thread(target=listen)
    listener.start()
    os.write(ours, f"{answer}\n".encode())
    done = subprocess.run(
        [str(EXECUTABLE), *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        timeout=90,
        check=False,
        env={**os.environ, "PUBLISHER_DATA_DIR": str(command.home / "data")},
    )
    os.close(theirs)
    listener.join()
    os.close(ours)
    return done.returncode, b"".join(shown).decode()


def test_the_plan_is_a_line_per_channel_and_changes_nothing(
    command: Command, file: Path, published: str
) -> None:
    before = command("show", published, "--json").json
    plan = command("correct", published, file, "--plan", "--json").json
    lines = {line["channel"]: line for line in plan["plan"]}
    assert (plan["operation"], plan["revision"]) == ("update", 2)
    assert {name: line["fate"] for name, line in lines.items()} == {
        "website": "edited",
        "feed": "edited",
        "whatsapp": "by_hand",
    }
    assert lines["whatsapp"]["url"] == "https://whatsapp.example/42"
    assert "lecteurs de flux" in lines["feed"]["keeps"]
    shown = command("retract", published, "--plan")
    assert shown.status == 0
    assert "https://whatsapp.example/42" in shown.err
    assert "moteurs de recherche" in shown.err
    assert command("show", published, "--json").json == before


def test_a_script_goes_on_and_is_told_the_plan(command: Command, published: str) -> None:
    ran = command("retract", published, "--reason", "Erreur", "--to", "website", "--wait")
    assert ran.status == 0
    assert "Retrait de « Travaux rue de la Station » :" in ran.err
    assert "Continuer" not in ran.err
    assert "Hors d'atteinte de Publisher : les caches" in command("show", published).out
    left = command("retract", published, "--plan", "--json").json["plan"]
    assert {line["channel"] for line in left} == {"feed", "whatsapp"}


def test_on_a_terminal_nothing_happens_without_a_yes(command: Command, published: str) -> None:
    asked = ("retract", published, "--reason", "Erreur", "--to", "website", "--wait")
    status, shown = on_a_terminal(command, "n", *asked)
    assert status == 1
    assert "Continuer ? [o/N]" in shown
    assert "Rien n'a été fait." in shown
    status, shown = on_a_terminal(command, "o", *asked)
    assert status == 0, shown
    assert "retiré" in shown
    status, shown = on_a_terminal(command, "", *asked[:4], "feed", "--yes")
    assert "Continuer" not in shown


def test_a_withdrawal_needs_a_reason_and_the_plan_does_not(
    command: Command, published: str
) -> None:
    refused = command("retract", published)
    assert refused.status == 2
    assert "--reason" in refused.err
