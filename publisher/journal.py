"""What was done, when and by whom: an append-only chain, each entry sealed with the one before.

An entry's `hash` is the SHA-256, in hexadecimal, of this canonical JSON (sorted keys, no spaces,
UTF-8), so that anyone can verify an export without Publisher:

    {"actor":…,"at":…,"body":{…},"event":…,"previous_hash":…,"seq":…,"subject":…}

An export is one entry per line in JSON, and a last line that seals it: {"entries": N, "head": H}.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, Final

from publisher.codec import JSON, canonical
from publisher.redaction import redact
from publisher.sentence import say

GENESIS: Final = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that was done. `at` is an ISO 8601 instant in UTC, kept as the text it is."""

    seq: int  # from 1, without gaps
    at: str
    actor: str  # a person, or "publisher" for what the engine does by itself
    event: str  # such as "announcement.accepted" or "delivery.delivered"
    subject: str  # the id of what it happened to
    body: dict[str, JSON]
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a chain ends."""

    seq: int = 0
    hash: str = GENESIS


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What verifying a chain showed; `message` is one French sentence."""

    entries: int
    intact: bool
    message: str
    first_broken: int | None = None  # sequence number


def following(
    head: Head, *, at: datetime, actor: str, event: str, subject: str, body: Mapping[str, Any]
) -> Entry:
    """Make the entry that comes after `head`. Credentials in any text are masked first."""
    content: dict[str, Any] = {
        "seq": head.seq + 1,
        "at": at.isoformat(),
        "actor": redact(actor),
        "event": event,
        "subject": redact(subject),
        "body": _redacted(dict(body)),
        "previous_hash": head.hash,
    }
    return Entry(**content, hash=_seal(content))


def verify(entries: Iterable[Entry], head: Head | None = None) -> Finding:
    """Follow the chain from its first entry; `head` is where it is known to end.

    Finds entries that were altered, inserted, removed or put in another order. That the last ones
    were removed shows only against `head`.
    """
    last = Head()
    for count, entry in enumerate(entries):
        broken = _broken(entry, last)
        if broken:
            return Finding(
                entries=count + 1, intact=False, message=broken, first_broken=last.seq + 1
            )
        last = Head(seq=entry.seq, hash=entry.hash)
    if head is not None and head != last:
        return Finding(
            entries=last.seq,
            intact=False,
            message=say(
                "Le journal s'arrête à l'inscription {last} alors qu'il doit finir autrement : les"
                " dernières inscriptions ont été retirées ou ajoutées.",
                last=last.seq,
            ),
            first_broken=last.seq + 1,
        )
    return Finding(
        entries=last.seq,
        intact=True,
        message=say("Le journal est intact : {count} inscriptions vérifiées.", count=last.seq),
    )


def exported(entries: Iterable[Entry]) -> Iterator[str]:
    """Write a chain as lines of JSON, the seal last. Lines have no line end."""
    last = Head()
    for entry in entries:
        last = Head(seq=entry.seq, hash=entry.hash)
        yield canonical(asdict(entry))
    yield canonical({"entries": last.seq, "head": last.hash})


def verify_lines(lines: Iterable[str]) -> Finding:
    """Verify an export, of which nothing is believed."""
    found: list[Entry] = []
    seal: Head | None = None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            content = json.loads(line)
            if seal is not None:
                raise ValueError("an entry after the seal")
            if set(content) == {"entries", "head"}:
                seal = Head(seq=int(content["entries"]), hash=str(content["head"]))
            else:
                found.append(_entry(content))
        except (ValueError, TypeError, RecursionError):
            return Finding(
                entries=len(found),
                intact=False,
                message=say(
                    "La ligne {number} du fichier n'est pas une inscription du journal.",
                    number=number,
                ),
                first_broken=len(found) + 1,
            )
    finding = verify(found, seal)
    if finding.intact and seal is None:
        return Finding(
            entries=len(found),
            intact=False,
            message=say("Le sceau de la fin manque : le fichier est incomplet."),
            first_broken=len(found) + 1,
        )
    return finding


def _broken(entry: Entry, last: Head) -> str | None:
    content = asdict(entry)
    del content["hash"]
    if entry.seq != last.seq + 1 or entry.previous_hash != last.hash:
        return say(
            "L'inscription {expected} manque ou n'est pas à sa place : le journal a été modifié.",
            expected=last.seq + 1,
        )
    if entry.hash != _seal(content):
        return say("L'inscription {seq} a été modifiée après coup.", seq=entry.seq)
    return None


def _entry(content: Any) -> Entry:
    """Read one line; raises `ValueError` or `TypeError` when it has another shape."""
    entry = Entry(**content)
    texts = (entry.at, entry.actor, entry.event, entry.subject, entry.previous_hash, entry.hash)
    if (
        type(entry.seq) is not int
        or not isinstance(entry.body, dict)
        or not all(isinstance(text, str) for text in texts)
        or len(content) != len(fields(Entry))
    ):
        raise TypeError("not an entry")
    return entry


def _seal(content: Mapping[str, Any]) -> str:
    written = canonical(content).encode("utf-8", "surrogatepass")
    return hashlib.sha256(written).hexdigest()


def _redacted(value: Any) -> Any:
    match value:
        case str():
            return redact(value)
        case dict():
            return {redact(str(key)): _redacted(one) for key, one in value.items()}
        case list() | tuple():
            return [_redacted(one) for one in value]
        case _:
            return value
