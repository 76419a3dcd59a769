"""Series from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.calling import Call, read
from tests.cli.command import Command
from tests.cli.test_bad_input import refused


def test_a_series_is_approved_listed_skipped_and_stopped(command: Command, file: Path) -> None:
    begun = command("publish", file, "--at", "2035-03-06T17:00", "--repeat", "FREQ=WEEKLY;BYDAY=TU")
    assert begun.status == 0
    assert "chaque semaine : mardi, à 17:00" in begun.out
    (series,) = command("series", "list", "--json").json["series"]
    assert series["rrule"] == "FREQ=WEEKLY;BYDAY=TU"
    assert [one["day"] for one in series["coming"]][:2] == ["2035-03-06", "2035-03-13"]
    assert series["coming"][0]["states"] == {"website": "queued", "feed": "queued"}
    assert series["coming"][1]["states"] is None
    id = series["series_id"]
    after = command("series", "skip", id[:6], "2035-03-06", "--json").json
    assert [one["day"] for one in after["coming"]][:2] == ["2035-03-13", "2035-03-20"]
    stopped = command("series", "stop", id[:6], "--json").json
    assert (stopped["coming"], stopped["under_way"]) == ([], [])
    assert "arrêtée le" in command("series", "list", "--all").out


def test_channels_of_a_date_that_stand_differently_are_named(call: Call, file: Path) -> None:
    when = ("--at", "2035-03-06T17:00", "--repeat", "FREQ=WEEKLY;BYDAY=TU")
    first = read(call, "publish", file, *when)["coming"][0]["announcement_id"]
    assert "\n    06/03/2035 17:00  en attente\n" in call("series", "list")[1]
    assert call("retract", first, "--to", "feed", "--reason", "Erreur")[0] == 0
    listed = call("series", "list")[1]
    assert "06/03/2035 17:00  website (en attente), feed (annulé)\n" in listed


def test_what_cannot_repeat_is_refused(command: Command, file: Path) -> None:
    refused(command("publish", file, "--repeat", "FREQ=DAILY"), "première fois")
    when = ("--at", "2035-03-06T17:00", "--repeat")
    refused(command("publish", file, *when, "FREQ=DAILY;UNTIL=20350301"), "avant de commencer")


def test_a_channel_that_is_gone_is_told_while_the_series_goes_on(
    command: Command, file: Path
) -> None:
    command("publish", file, "--at", "2035-03-06T17:00", "--repeat", "FREQ=WEEKLY;BYDAY=TU")
    command("channels", "remove", "feed")
    (series,) = command("series", "list", "--json").json["series"]
    assert (series["channels"], series["missing"]) == (["website"], ["feed"])
    told = command("series", "list")
    assert "« feed » n'est plus connecté" in told.err
    assert "« feed »" not in command("series", "stop", series["series_id"]).err
