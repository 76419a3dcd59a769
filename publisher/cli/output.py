"""What the command says: JSON on standard output for programs, sentences for people elsewhere."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from publisher.cli.hours import hour
from publisher.delivery import WAIT_FOR_A_PERSON, Operation, State
from publisher.redaction import redact
from publisher.views import Accepted, DeliveryView
from publisher.wording import STATES

DONE, NOT_DELIVERED, REFUSED = 0, 1, 2  # exit statuses

DONE_WORDS = {
    Operation.PUBLISH: "livré",
    Operation.UPDATE: "corrigé",
    Operation.RETRACT: "retiré",
}
BY_HAND = "à faire vous-même"
UNDONE_WORDS = {Operation.UPDATE: "correction", Operation.RETRACT: "retrait"}


SHORT = 6  # characters of an id: enough to name it, few enough to type


def short(id: str) -> str:
    """The beginning of an id, as people type it."""
    return id[:SHORT]


def what_to_type(delivery: DeliveryView) -> str:
    """The command by which a person may say what becomes of a delivery, or ""."""
    known = short(delivery.id)
    sent = "--sent ADRESSE" if delivery.has_address else "--sent"
    if delivery.state is State.NEEDS_DECISION:
        return f"publisher decide {known} {sent} | --not-sent"
    if delivery.state is State.UNCERTAIN:  # Publisher still looks; a person may know already
        return f"publisher decide {known} {sent}"
    if delivery.stopped and delivery.alert:
        return f"publisher allow {short(delivery.announcement_id)}"
    if delivery.stopped and delivery.state is not State.HELD:
        return "publisher resume"
    if delivery.state in WAIT_FOR_A_PERSON:
        return f"publisher release {known} [--now | --at HEURE]   ou   publisher drop {known}"
    return ""


def told(text: str) -> None:
    """Tell a person one line on standard error: standard output is for the result."""
    line = "".join(sign if sign.isprintable() else " " for sign in redact(text))
    sys.stderr.write(f"{line}\n")


class Unheard(Exception):
    """Standard output is gone (closed pipe, full disk): the work is done, its result unsaid."""


def printed(text: str) -> None:
    """Write one line of a result on standard output; raises `Unheard`."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except OSError as failure:
        # What stays in the buffer must not fail once more when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Unheard from failure


def json_out(value: Any) -> None:
    """Write the one JSON object of a `--json` call."""
    printed(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def delivery_json(delivery: DeliveryView) -> dict[str, Any]:
    """One delivery, as DESIGN section 9 writes it, with what identifies it behind."""
    return {
        "channel": delivery.channel,
        "kind": delivery.kind,
        "state": delivery.state.value,
        "remote_ids": delivery.remote_ids,
        "url": delivery.url,
        "attempts": delivery.attempts,
        "error": delivery.error or None,
        "prepared": delivery.prepared,
        "id": delivery.id,
        "operation": delivery.operation.value,
        "due_at": delivery.due_at.isoformat(),
        "next_at": delivery.next_at.isoformat() if delivery.next_at else None,
    }


def accepted_json(accepted: Accepted, deliveries: tuple[DeliveryView, ...]) -> dict[str, Any]:
    """What publish, correct and retract print with `--json`."""
    return {
        "announcement": accepted.announcement_id,
        "revision": accepted.revision,
        "deliveries": [delivery_json(delivery) for delivery in deliveries],
        "by_hand": [
            {"channel": channel, "message": message} for channel, message in accepted.by_hand
        ],
        "notices": [
            {"channel": channel, "message": message} for channel, message in accepted.notices
        ],
    }


def delivery_line(delivery: DeliveryView) -> str:
    """One delivery on one line, for people."""
    where = delivery.url or ""
    if delivery.error:
        where = delivery.error
        if delivery.prepared:
            where += f" (publisher decide {delivery.id} --sent ADRESSE)"
    elif delivery.state is State.QUEUED:
        where = f"le {hour(delivery.due_at, delivery.time_zone, '%d/%m/%Y à %H:%M')}"
    word = STATES[delivery.state]
    if delivery.stopped and delivery.state is not State.HELD:
        word = "suspendu"
    if delivery.state is State.DELIVERED:
        word = DONE_WORDS[delivery.operation]
    elif delivery.prepared:
        word = BY_HAND
    elif delivery.operation is not Operation.PUBLISH:
        word = f"{word} ({UNDONE_WORDS[delivery.operation]})"
    return f"{delivery.channel:<22} {word:<16} {where}".rstrip()
