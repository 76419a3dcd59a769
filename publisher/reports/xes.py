"""The history as an event log in XES (IEEE 1849-2016), for programs that mine processes.

A trace is an announcement; its events are what the journal tells of it, and each attempt. A step
of a delivery is one activity (publication, correction, withdrawal) that is scheduled, started,
suspended, resumed, completed, aborted or withdrawn, as the standard's life cycle has it; what a
person or the end of an announcement brought about is an activity of its own, complete at once.
Elements are in no namespace: the schema of the standard has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, TextIO
from xml.sax.saxutils import quoteattr

from publisher.announcement import Kind
from publisher.delivery import Operation
from publisher.storage.trail import Step, Trail
from publisher.text.cleaning import one_line
from publisher.wording import KINDS, OPERATIONS

EXTENSIONS: Final = ("Concept", "Lifecycle", "Time", "Organizational")
PREFIXES: Final = {"Organizational": "org"}
ACTIVITIES: Final = {
    "announcement.accepted": "acceptation",
    "announcement.planted": "date d'une série",
    "announcement.corrected": "décision de corriger",
    "announcement.retracted": "décision de retirer",
    "announcement.expired": "échéance",
    "announcement.rescheduled": "changement d'heure",
    "announcement.released": "relance",
    "announcement.dropped": "abandon",
    "announcement.called_off": "annulation",
}
BEFORE: Final = "publication avant Publisher"
OTHER: Final = "autre inscription"
TRANSITIONS: Final = {
    "delivery.attempted": "start",
    "delivery.delivered": "complete",
    "delivery.rejected": "ate_abort",
    "delivery.cancelled": "withdraw",
    "delivery.queued": "resume",
    "delivery.hurried": "resume",
    "delivery.waiting": "suspend",
    "delivery.uncertain": "suspend",
    "delivery.needs_decision": "suspend",
    "delivery.missed": "suspend",
    "delivery.held": "suspend",
}
_TOLD: Final = ("url", "error", "reason", "revision", "attempt", "due_at")  # of an entry's body
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
Attributes = Mapping[str, str | int | datetime]


def write(out: TextIO, trails: Iterable[Trail], channels: Mapping[str, str]) -> int:
    """Write the log as it comes; `channels` gives names by id. Returns the number of events."""
    count = 0
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849.2016">\n')
    out.writelines(_declarations())
    for trail in trails:
        out.write("<trace>\n")
        out.writelines(_written(_of(trail)))
        for event in _events(trail, channels):
            out.write("<event>\n")
            out.writelines(_written(event))
            out.write("</event>\n")
            count += 1
        out.write("</trace>\n")
    out.write("</log>\n")
    return count


def _declarations() -> Iterator[str]:
    for name in EXTENSIONS:
        prefix = PREFIXES.get(name, name.lower())
        uri = f"http://www.xes-standard.org/{prefix}.xesext"
        yield _empty("extension", name=name, prefix=prefix, uri=uri)
    yield '<global scope="trace">\n'
    yield from _written({"concept:name": "?"})
    yield '</global>\n<global scope="event">\n'
    yield from _written(_event("?", "complete", _NEVER, "?"))
    yield "</global>\n"
    activity = "concept:name lifecycle:transition"
    yield _empty("classifier", name="Activity", scope="event", keys=activity)
    yield _empty("classifier", name="Resource", scope="event", keys="org:resource")
    yield from _written({"concept:name": "Publisher", "lifecycle:model": "standard"})


def _of(trail: Trail) -> Attributes:
    return {
        "concept:name": trail.announcement_id,
        "title": trail.title,
        "kind": KINDS[Kind(trail.kind)],
        "language": trail.language,
        "author": trail.author,
    }


def _events(trail: Trail, channels: Mapping[str, str]) -> Iterator[Attributes]:
    if not trail.steps:  # of before Publisher: the journal tells of the whole import only
        yield _event(BEFORE, "complete", trail.accepted_at, trail.author)
    named = {step.delivery: step.channel for step in trail.steps if step.delivery}
    for step in trail.steps:
        if step.operation is not None:
            transition = TRANSITIONS.get(step.event, "unknown")
            yield _event(OPERATIONS[step.operation], transition, step.at, step.actor) | _more(step)
            continue
        activity = ACTIVITIES.get(step.event, OTHER)
        yield _event(activity, "complete", step.at, step.actor) | _more(step)
        for id, planned in _planned(step).items():
            activity = OPERATIONS[Operation(planned.get("operation", Operation.RETRACT))]
            yield _event(activity, "schedule", step.at, step.actor) | {
                "concept:instance": id,
                "channel": channels.get(planned.get("channel", ""), named.get(id, "")),
                "due_at": planned.get("due_at", step.at.isoformat(timespec="seconds")),
            }


def _planned(step: Step) -> Mapping[str, Mapping[str, str]]:
    """What a decision puts in the outbox: of a withdrawal, the journal only has the ids."""
    deliveries = step.body.get("deliveries")
    match step.event, deliveries:
        case "announcement.accepted" | "announcement.corrected", dict():
            return deliveries
        case "announcement.planted", dict():
            return {id: {"operation": Operation.PUBLISH, **one} for id, one in deliveries.items()}
        case "announcement.retracted" | "announcement.expired", list():
            return dict.fromkeys(deliveries, {})
    return {}


def _event(activity: str, transition: str, at: datetime, who: str) -> dict[str, Any]:
    return {
        "concept:name": activity,
        "lifecycle:transition": transition,
        "time:timestamp": at,
        "org:resource": who,
    }


def _more(step: Step) -> dict[str, Any]:
    found: dict[str, Any] = {"event": step.event}
    if step.delivery:
        found |= {"concept:instance": step.delivery, "channel": step.channel}
    if step.seq is not None:
        found["journal_entry"] = step.seq
    return found | {
        name: step.body[name] for name in _TOLD if isinstance(step.body.get(name), str | int)
    }


def _written(attributes: Attributes) -> Iterator[str]:
    for key, value in attributes.items():
        match value:
            case datetime():
                yield _empty("date", key=key, value=value.isoformat(timespec="milliseconds"))
            case int():
                yield _empty("int", key=key, value=str(value))
            case _:
                yield _empty("string", key=key, value=one_line(value))


def _empty(element: str, /, **attributes: str) -> str:
    told = " ".join(f"{key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{element} {told}/>\n"
