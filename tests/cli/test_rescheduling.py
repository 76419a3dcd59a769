"""Another hour from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import Command
from tests.cli.test_bad_input import refused


def test_what_is_planned_is_moved_and_what_cannot_be_is_said(command: Command, file: Path) -> None:
    id = command("publish", file, "--at", "2035-02-26T09:00", "--json").json["announcement"]
    moved = command("reschedule", id[:6], "--at", "2035-03-05T09:00", "--json").json
    assert (moved["announcement"], moved["revision"]) == (id, 2)
    assert moved["was_due_at"] == "2035-02-26T08:00:00+00:00"
    assert moved["due_at"] == "2035-03-05T08:00:00+00:00"
    assert "/2035/03/" in moved["url"]
    assert {one["due_at"] for one in moved["deliveries"]} == {"2035-03-05T08:00:00+00:00"}
    back = command("reschedule", id[:6], "--at", "2035-02-26T09:00")
    assert back.status == 0
    assert back.out.count("26/02/2035") == 2
    assert "/2035/02/" in back.err
    refused(command("reschedule", id[:6], "--at", "2020-01-01T09:00"), "déjà passé")
    refused(command("reschedule", id[:6], "--at", "2035-03-25T02:30"), "n'existe pas")
    refused(command("reschedule", id[:6], "--at", "2035-10-28T02:30"), "existe deux fois")
    refused(command("reschedule", id[:6]), "--at")
    assert "Heure de publication" in command("show", id[:6], "--changes").out


def test_the_calendar_is_shown_and_written(command: Command, file: Path) -> None:
    id = command("publish", file, "--at", "2035-12-24T09:00", "--json").json["announcement"]
    days = ("--from", "2035-12-01", "--to", "2035-12-31")
    shown = command("calendar", *days)
    assert shown.out.startswith("24/12/2035 09:00  Travaux rue de la Station")
    view = command("calendar", *days, "--json").json
    assert [one["about"] for one in view["entries"]] == [id]
    assert view["holidays"]["2035-12-25"] == "Noël"
    path = command.home / "calendrier.ics"
    assert command("calendar", *days, "-o", path, "--json").json["events"] == 1
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR")
    refused(command("calendar", "--from", "demain"), "date")
    refused(command("calendar", "--from", "2035-12-31", "--to", "2035-12-01"), "calendrier")
