"""What waits for a person, from the command line: found, decided, released, dropped."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from publisher.delivery import State
from publisher.outbox import Outcome
from publisher.service import open_service
from publisher.storage.outbox.port import StoredOutbox
from tests.cli.command import Command
from tests.cli.test_bad_input import refused


def undecided(command: Command) -> str:
    """Leave the website's delivery to a person's decision, as an engine does; its id."""
    with open_service(command.home / "data") as service:
        outbox = StoredOutbox(service.house.database)
        (site,) = [channel for channel in service.channels() if channel.name == "website"]
        id = ""
        for state in (State.UNCERTAIN, State.NEEDS_DECISION):
            work = outbox.claim_next(site.id, "ailleurs")
            assert work is not None
            id = outbox.settle(work, Outcome(state=state, error="Regardez sur le site.")).id
        return id


def slept_over(command: Command) -> None:
    """Make everything that was put in the outbox five hours old, and no engine since."""
    with sqlite3.connect(command.home / "data" / "publisher.sqlite3") as file:
        file.execute("UPDATE delivery SET due_at = datetime('now', '-5 hours')")


def test_a_decision_is_found_and_given(command: Command, file: Path) -> None:
    announcement = command("publish", file, "--json").json["announcement"]
    id = undecided(command)
    assert f"publisher show {announcement[:6]}" in command("history").out
    asked = f"publisher decide {id[:6]} --sent ADRESSE | --not-sent"
    assert asked in command("show", announcement[:6]).out
    assert asked in command("waiting").out
    (waiting,) = command("waiting", "--json").json["waiting"]
    assert (waiting["announcement"], waiting["deliveries"][0]["id"]) == (announcement, id)
    refused(command("decide", id[:6], "--sent", "ici"), "https://")
    refused(command("decide", id[:6], "--sent"), "https://")
    refused(command("decide", id[:6], "--sent", ""), "--sent")
    refused(command("decide", "zzzzzz", "--not-sent"), "zzzzzz", "publisher waiting")
    ran = command("decide", id[:6], "--sent", "https://www.ville.example/ici/", "--json")
    assert ran.json == {
        "delivery": id,
        "sent": "https://www.ville.example/ici/",
        "state": "delivered",
    }
    refused(command("decide", id[:6], "--not-sent"), "publié")
    ran = command("waiting")
    assert (ran.status, ran.out) == (0, "")
    assert "Rien n'attend" in ran.err


def test_what_was_missed_goes_when_a_person_says_so(command: Command, file: Path) -> None:
    id = command("publish", file, "--json").json["announcement"]
    slept_over(command)
    once = command("worker", "--once")
    assert once.status == 1
    assert "publisher waiting" in once.err
    shown = command("waiting").out
    assert "manqué" in shown
    assert f"publisher release {id[:6]}" in shown
    refused(command("release", id[:6], "--at", "2027-03-28T02:30"), "n'existe pas")
    refused(command("release", id[:6], "--at", "2027-10-31T02:30"), "existe deux fois", "+01:00")
    refused(command("release", id[:6], "--now", "--at", "2027-03-28T09:00"), "ne vont pas ensemble")
    released = command("release", id[:6], "--json").json["released"]
    assert [one["state"] for one in released] == ["queued", "queued"]
    assert command("worker", "--once").out.count("livré") == 2


def test_what_is_missed_may_be_planned_anew_or_dropped(command: Command, file: Path) -> None:
    first, second = (
        command("publish", file, "--again", "--json").json["announcement"] for _ in range(2)
    )
    slept_over(command)
    command("worker", "--once")
    planned = command("release", first[:6], "--at", "2035-07-01T09:00", "--again")
    assert "01/07/2035" in planned.out
    assert command("drop", second[:6]).out.count("annulé") == 2
    refused(command("drop", second[:6]), "n'attend")


def test_an_alert_passes_a_stop_by_name(command: Command, file: Path) -> None:
    command("suspend", "--reason", "Compte piraté")
    ordinary = command("publish", file, "--json")
    assert "Compte piraté" in ordinary.err
    refused(command("allow", ordinary.json["announcement"]), "n'est pas une alerte")
    file.write_text(file.read_text("utf-8").replace("kind: works", "kind: alert"), "utf-8")
    alert = command("publish", file, "--again", "--json")
    id = alert.json["announcement"]
    assert f"publisher allow {id[:6]}" in alert.err
    assert command("allow", id[:6], "--json").json["allowed"] == id
    once = command("worker", "--once")
    assert once.out.count("livré") == 2
    assert "Compte piraté" in once.err


def test_the_settings_are_read_and_changed(command: Command) -> None:
    changed = command("settings", "set", "grace", "2 h", "--json").json["setting"]
    assert (changed["name"], changed["value"]) == ("grace", "2h")
    listed = command("settings", "list", "--json").json["settings"]
    assert {one["name"]: one["value"] for one in listed} == {
        "duplicate_window": "1j", "grace": "2h", "spacing": "5min", "language": "fr",
    }  # fmt: skip
    assert "grace" in command("settings").out
    refused(command("settings", "set", "spacing", "20"), "durée")
    refused(command("settings", "set", "grace", "30j"), "trop long")
    refused(command("settings", "set", "grâce", "2h"), "duplicate_window, grace, spacing")
