"""The .ics file: read back by the library, and held against the rules of RFC 5545."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from publisher.calendar import What
from publisher.calendar.ics import written
from tests.publisher.calendar.entries import ZONE, entry

NOW = datetime(2026, 12, 9, 12, tzinfo=UTC)
LINE = re.compile(r"[A-Z0-9-]+(;[A-Z0-9-]+=(\"[^\"]*\"|[^;:,\"]*))*:.*", re.DOTALL)
FAIR = entry(
    "2026-12-19T09:00",
    "b2",
    what=What.EVENT,
    title="Marché de Noël",
    until=datetime(2026, 12, 20, 18, tzinfo=UTC),
    where="Grand-Place, Valrivière",
    places=(),
)


def lines_of(content: bytes) -> list[str]:
    """Unfold the lines, and refuse what RFC 5545 does (3.1, 3.6, 3.6.1, 3.8.4.7, 3.8.7.2)."""
    content.decode("utf-8")
    assert content.endswith(b"\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", content), "lines end with CRLF"
    physical = content.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in physical), "no line is longer than 75 bytes"
    lines = content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]
    assert all(LINE.fullmatch(line) for line in lines)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    for name in ("VERSION:2.0", "CALSCALE:GREGORIAN"):
        assert lines.count(name) == 1
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    return lines


def check_events(content: bytes) -> list[str]:
    """Return the UIDs, once every event has what it must have, once."""
    text = "\n".join(lines_of(content))
    zones = set(re.findall(r"BEGIN:VTIMEZONE\nTZID:(.*)", text))
    uids = []
    for block in re.findall(r"BEGIN:VEVENT\n(.*?)\nEND:VEVENT", text, re.DOTALL):
        found = block.split("\n")
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            assert sum(re.match(rf"{name}[;:]", line) is not None for line in found) == 1, name
        [stamp] = [line for line in found if line.startswith("DTSTAMP")]
        assert re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", stamp), "in UTC"
        for line in found:
            if line.startswith(("DTSTART", "DTEND")):
                match = re.fullmatch(r"DT(?:START|END);TZID=([^:]+):\d{8}T\d{6}", line)
                assert match is not None, line
                assert match[1] in zones, "each TZID has its VTIMEZONE"
        assert not any(line.startswith("DURATION") for line in found) or "DTEND" not in block
        uids += [line.partition(":")[2] for line in found if line.startswith("UID:")]
    assert len(uids) == len(set(uids))
    return uids


def test_one_event_per_publication_and_per_date_it_tells_of() -> None:
    found = [
        entry("2026-12-15T08:00", "a1", "Site web", "Facebook"),
        entry("2026-12-15T12:00", "a1", "X"),  # a channel that was sent anew
        FAIR,
        entry("2026-12-16T08:00", "d1", what=What.DRAFT, places=()),
        entry("2026-12-17T08:00", "a1", what=What.END, places=()),
        entry("2026-12-18T08:00", "c1", withdrawn=True),
    ]
    content = written(found, NOW)
    assert check_events(content) == [
        "publication-a1@town-publisher", "event-b2@town-publisher", "publication-c1@town-publisher",
    ]  # fmt: skip
    read = Calendar.from_ical(content)
    first, fair, gone = cast("list[dict[str, Any]]", read.walk("VEVENT"))
    assert first["SUMMARY"] == "Publication : Annonce a1"
    assert first["DTSTART"].dt == datetime(2026, 12, 15, 9, tzinfo=ZoneInfo(ZONE))
    assert first["DESCRIPTION"] == "Site web, Facebook"
    assert fair["DTEND"].dt == FAIR.until
    assert fair["LOCATION"] == FAIR.where
    assert gone["STATUS"] == "CANCELLED"


def test_the_same_again_has_the_same_names_and_an_empty_one_is_valid() -> None:
    later = datetime(2026, 12, 10, tzinfo=UTC)
    assert check_events(written([FAIR], NOW)) == check_events(written([FAIR], later))
    assert check_events(written([], NOW)) == []


@settings(max_examples=30, deadline=None)
@given(title=st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120))
def test_any_title_is_read_back(title: str) -> None:
    content = written([entry("2026-12-15T08:00", title=title)], NOW)
    check_events(content)
    [event] = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["SUMMARY"]) == f"Publication : {title}"
