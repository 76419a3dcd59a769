"""The dated register of announcements and of what was sent, for the archives of the town."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from publisher.announcement import Kind
from publisher.journal import Finding, Head
from publisher.reports.paper import laid_out
from publisher.reports.sieve_words import filters, period
from publisher.schedule import day_words
from publisher.sieve import Sieve
from publisher.storage.sheet import SheetDelivery
from publisher.text.cleaning import one_line
from publisher.views import HistoryRow
from publisher.wording import KINDS, OPERATIONS, STATES

if TYPE_CHECKING:
    from jinja2 import Template

HEADING: Final = "Registre des annonces publiées"
REHEARSED: Final = "répétition, sur un ordinateur de la commune"
STYLE: Final = "register/register.css"
Entry = tuple[HistoryRow, tuple[SheetDelivery, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All that is on its pages."""

    town: str  # "" where no channel names it
    logo: bytes | None  # PNG
    author: str
    made_at: datetime
    sieve: Sieve
    finding: Finding  # of the journal, when it was made
    head: Head  # where the journal ended then
    entries: Sequence[Entry]  # the oldest first


def pages(register: Register) -> bytes:
    """Make the PDF; raises `InputError` as `laid_out` does."""
    return laid_out(written(register), STYLE)


def written(register: Register) -> str:
    """Write the page that is laid out, in HTML."""
    return _template().render(_content(register))


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - slow to import

    environment = Environment(
        loader=PackageLoader("resources", "register"), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("register.html")


def _content(register: Register) -> dict[str, Any]:
    zone = ZoneInfo(register.sieve.zone)
    today = register.made_at.astimezone(zone)
    named = f"{register.town} – {HEADING}" if register.town else HEADING
    logo = base64.b64encode(register.logo).decode() if register.logo else ""
    return {
        "heading": named,
        "foot": f"{named}, {day_words(today.date())}",
        "town": register.town,
        "author": register.author,
        "made_at": today.isoformat(timespec="seconds"),
        "logo": logo and f"data:image/png;base64,{logo}",
        "period": period(register.sieve, today.date()),
        "scope": list(_scope(register, today)),
        "proof": register.finding.message,
        "head": register.head.hash,
        "entries": register.head.seq,
        "announcements": [_announcement(*entry, zone) for entry in register.entries],
    }


def _scope(register: Register, today: datetime) -> Iterator[str]:
    sent = sum(len(deliveries) for _, deliveries in register.entries)
    told = f"{_counted(len(register.entries), 'annonce')} et {_counted(sent, 'envoi')}"
    yield f"{told}, dans l'ordre de leur acceptation"
    chosen = list(filters(register.sieve))
    yield from (f"seulement les annonces {one}" for one in chosen)
    if not chosen:
        yield "aucun filtre : toutes les annonces de la période"
    hour = f"{today.hour} h {today:%M}"
    yield f"établi le {day_words(today.date())} à {hour} (heure de Bruxelles) par {register.author}"


def _announcement(row: HistoryRow, sent: Sequence[SheetDelivery], zone: ZoneInfo) -> dict[str, Any]:
    accepted = _moment(row.accepted_at, zone)
    about = (
        f"{KINDS[Kind(row.kind)].capitalize()}, langue {row.language}, version {row.revision},"
        f" acceptée le {accepted} par {row.author or 'inconnu'}."
        f" Identifiant : {row.announcement_id}."
    )
    return {
        "id": row.announcement_id,
        "title": one_line(row.title),
        "about": about,
        "rows": [_row(one, zone) for one in sent],
    }


def _row(sent: SheetDelivery, zone: ZoneInfo) -> dict[str, Any]:
    address = (sent.receipt and sent.receipt.url) or ""
    if address.startswith("file:"):
        address = REHEARSED
    return {
        "channel": one_line(sent.channel),
        "act": f"{OPERATIONS[sent.operation].capitalize()} (version\u00a0{sent.revision})",
        "state": STATES[sent.state],
        "when": _moment(sent.updated_at, zone),
        "lines": [one_line(text) for text in (address, sent.error, sent.reason) if text],
    }


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    there = moment.astimezone(zone)
    return f"{there:%d/%m/%Y} à\u00a0{there:%H:%M}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'s' if count > 1 else ''}"
