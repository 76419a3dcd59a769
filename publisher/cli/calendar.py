"""calendar: what is planned, and when; shown, or as a file for other programs."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.calendar import CalendarView, Entry, What
from publisher.cli.chosen import day
from publisher.cli.hours import elsewhere
from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed, told
from publisher.codec import encode
from publisher.wording import STATES

AHEAD: Final = timedelta(days=365)
_WORDS: Final = {What.DRAFT: "brouillon", What.END: "fin de l'annonce", What.EVENT: "événement"}


def calendar(options: argparse.Namespace) -> int:
    """Show what stands from one day to another, or write it as an .ics file."""
    first = day(options.first) or datetime.now(UTC).astimezone(ZoneInfo(DEFAULT_TIME_ZONE)).date()
    last = day(options.last) or first + AHEAD
    with opened(options) as service:
        if options.output is not None:
            count = service.export_calendar(options.output, first, last)
            if options.json:
                json_out({"file": str(options.output), "events": count})
            else:
                printed(f"{options.output} : {count} dates")
            return DONE
        view = service.calendar(first, last)
    if options.json:
        json_out(_json(view))
        return DONE
    _show(view)
    return DONE


def _show(view: CalendarView) -> None:
    for entry in view.entries:
        printed(_line(entry, view.zone))
    if not view.entries:
        told("Rien n'est prévu entre ces dates.")
    if any(elsewhere(entry.at, view.zone) for entry in view.entries):
        told(f"Ces heures sont celles du fuseau {view.zone}.")
    for pair in view.collisions:
        told(
            f"Moins d'une heure d'écart sur « {pair.channel} », le"
            f" {pair.second.wall(view.zone):%d/%m/%Y} : « {pair.first.title} » et"
            f" « {pair.second.title} »."
        )


def _line(entry: Entry, zone: str) -> str:
    what = _WORDS.get(entry.what, "")
    where = ", ".join(f"{one.channel} ({STATES[one.state]})" for one in entry.places)
    more = what or where or "déjà publié"
    if entry.series:
        more = f"série : {more}"
    return f"{entry.wall(zone):%d/%m/%Y %H:%M}  {entry.title}  ({entry.about})  {more}".rstrip()


def _json(view: CalendarView) -> dict[str, Any]:
    return {**encode(view), "holidays": {str(day): name for day, name in view.holidays.items()}}
