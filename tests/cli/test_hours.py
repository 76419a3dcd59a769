"""Hours are those of the announcement, wherever the computer is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from publisher.cli.hours import hour
from tests.cli.calling import Call, read

NEW_YORK = "America/New_York"
pytestmark = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="Windows lets no program have a zone of its own"
)


@pytest.fixture
def computer_in() -> Iterator[Callable[[str], None]]:
    """Set the clocks of this computer to a zone."""
    with pytest.MonkeyPatch.context() as patch:

        def set_to(zone: str) -> None:
            patch.setenv("TZ", zone)
            time.tzset()

        yield set_to
    time.tzset()


def test_a_zone_is_named_where_the_computer_shows_another_hour(
    computer_in: Callable[[str], None],
) -> None:
    at = datetime(2035, 3, 6, 16, 30, tzinfo=UTC)
    computer_in("Europe/Paris")
    assert hour(at, "Europe/Brussels") == "06/03/2035 17:30"
    assert hour(at, NEW_YORK, "%H:%M:%S") == f"11:30:00 ({NEW_YORK})"
    computer_in("UTC")
    assert hour(at, "Europe/London") == "06/03/2035 16:30"
    summer = datetime(2035, 7, 6, 16, 30, tzinfo=UTC)
    assert hour(summer, "Europe/London") == "06/07/2035 17:30 (Europe/London)"


def test_what_is_planned_is_told_by_the_clocks_of_the_announcement(
    call: Call, file: Path, computer_in: Callable[[str], None]
) -> None:
    there = file.read_text("utf-8").replace("kind: works", f"kind: works\ntime_zone: {NEW_YORK}")
    file.write_text(there, "utf-8")
    computer_in("Europe/Brussels")
    published = call("publish", file, "--at", "2035-03-06T17:00")[1]
    assert f"en attente       le 06/03/2035 à 17:00 ({NEW_YORK})\n" in published
    shown, listed = call("show", published.split()[1][:6])[1], call("history")[1]
    assert f"en attente       le 06/03/2035 à 17:00 ({NEW_YORK})\n" in shown
    assert f" ({NEW_YORK}), " in shown.split("\n")[0]  # when it was accepted
    assert f" ({NEW_YORK})  Travaux" in listed
    march = ("calendar", "--from", "2035-03-01", "--to", "2035-03-31")
    _, out, err = call(*march)
    assert ("06/03/2035 23:00  Travaux" in out, err) == (True, "")
    assert {one["time_zone"] for one in read(call, *march)["entries"]} == {NEW_YORK}
    computer_in(NEW_YORK)
    _, out, err = call(*march)
    assert "06/03/2035 23:00  Travaux" in out
    assert err == "Ces heures sont celles du fuseau Europe/Brussels.\n"
    for told in (call("show", published.split()[1])[1], call("history")[1]):
        assert NEW_YORK not in told


def test_what_is_missed_is_told_by_the_clocks_of_the_announcement(
    call: Call, file: Path, computer_in: Callable[[str], None]
) -> None:
    computer_in(NEW_YORK)
    assert call("publish", file, "--at", "2035-03-06T17:00")[0] == 0
    assert call("suspend", "--reason", "Essai")[0] == 0
    assert call("resume")[0] == 0
    assert "prévue le 06/03/2035 à 17:00 (Europe/Brussels)" in call("waiting")[1]
