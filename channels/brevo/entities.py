"""The parts of Brevo's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final
from urllib.parse import urlsplit


class Stage(StrEnum):
    """How far a campaign has come; Brevo writes some of its words in two ways."""

    DRAFT = "draft"  # nobody gets it
    GOING = "going"  # it reaches people, or is about to
    LEFT = "left"  # it has reached them all
    STOPPED = "stopped"  # what had not left yet will not leave
    STRANGE = "strange"  # a word that Brevo did not have when this was written


_STAGES: Final = {
    "draft": Stage.DRAFT,
    "queued": Stage.GOING, "inprocess": Stage.GOING, "inreview": Stage.GOING,
    "sent": Stage.LEFT, "archive": Stage.LEFT,
    "suspended": Stage.STOPPED, "cancelling": Stage.STOPPED, "cancelled": Stage.STOPPED,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Campaign:
    """One letter in the account."""

    id: int
    name: str
    stage: Stage
    created: datetime  # aware, UTC
    sent: int  # to so many people
    page: str  # where anybody can read it; "" as long as it was not sent


@dataclass(frozen=True, slots=True)
class ContactList:
    """One list of the account."""

    id: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Account:
    """Whose key it is, and how many mails are left; None: Brevo does not count them."""

    name: str
    credits: int | None


def campaign(told: Any) -> Campaign:
    """Read a campaign; raises `ValueError` for anything else."""
    status = _text(told, "status").replace("_", "").lower()
    return Campaign(
        id=identity(told),
        name=_text(told, "name"),
        stage=_STAGES.get(status, Stage.STRANGE),
        created=_moment(_text(told, "createdAt")),
        sent=_sent(told),
        page=_page(told.get("shareLink")),
    )


def campaigns(told: Any) -> list[Campaign]:
    """Read a page of campaigns; a page after the last is {}."""
    if not isinstance(told, dict):
        raise ValueError("no object")
    if "campaigns" not in told:
        _number(told, "count")
        return []
    return [campaign(entry) for entry in _entries(told, "campaigns")]


def identity(told: Any) -> int:
    """Read the number of something."""
    return _number(told, "id")


def senders(told: Any) -> dict[str, bool]:
    """Read by address, in small letters, whether it may write."""
    return {
        _text(entry, "email").lower(): entry.get("active") is True
        for entry in _entries(told, "senders")
    }


def lists(told: Any) -> list[ContactList]:
    """Read a page of lists; a page after the last has none."""
    if isinstance(told, dict) and "lists" not in told:
        _number(told, "count")
        return []
    return [
        ContactList(
            id=identity(entry),
            name=_text(entry, "name"),
            people=_number(entry, "uniqueSubscribers"),
        )
        for entry in _entries(told, "lists")
    ]


def account(told: Any) -> Account:
    """Read whose key it is, and add up the mails that its plans leave."""
    left = [
        int(plan["credits"])
        for plan in _entries(told, "plan")
        if plan.get("creditsType") == "sendLimit"
        and plan.get("type") != "sms"
        and isinstance(plan.get("credits"), int | float)
        and 0 <= plan["credits"] < 10**12
    ]
    name = told.get("companyName")
    return Account(
        name=(name if isinstance(name, str) else "") or _text(told, "email"),
        credits=sum(left) if left else None,
    )


def _sent(told: dict[str, Any]) -> int:
    """Add up how many people got it: the whole, or list by list."""
    statistics = told.get("statistics")
    if not isinstance(statistics, dict):
        return 0
    whole, parts = statistics.get("globalStats"), statistics.get("campaignStats")
    counted = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    by_list = sum(_count(part.get("sent")) for part in counted)
    return max(_count(whole.get("sent")) if isinstance(whole, dict) else 0, by_list)


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _page(link: Any) -> str:
    """Return a link that is one: of what was not sent, Brevo tells a sentence instead."""
    if not isinstance(link, str) or len(link) > 2000 or not link.isprintable():
        return ""
    try:
        address = urlsplit(link)
    except ValueError:
        return ""
    return link if address.scheme in ("http", "https") and address.hostname else ""


def _entries(told: Any, name: str) -> list[dict[str, Any]]:
    found = told.get(name) if isinstance(told, dict) else None
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise ValueError(f"no {name}")
    return found


def _text(told: Any, name: str) -> str:
    value = told.get(name) if isinstance(told, dict) else None
    if not isinstance(value, str):
        raise ValueError(f"no {name}")
    return value


def _number(told: Any, name: str) -> int:
    value = told.get(name) if isinstance(told, dict) else None
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"no {name}")
    return value


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
