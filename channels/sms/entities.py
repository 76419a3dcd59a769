"""What OVHcloud's answers say; each reader raises `ValueError` for nonsense."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

LARGEST: Final = 10**18  # of whole numbers; a larger one is no id that could be asked for


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one request to send: messages by id, numbers as « +32470123456 »."""

    ids: tuple[int, ...]
    invalid: frozenset[str]
    credits_left: float | None  # after it, when the answer says so


@dataclass(frozen=True, slots=True)
class Message:
    """One message that waits or has left."""

    id: int
    tag: str
    receiver: str


@dataclass(frozen=True, slots=True)
class Account:
    """The SMS account."""

    enabled: bool
    credits_left: float


def sent(told: Any) -> Sent:
    """Read the report of a sending; one that speaks of nobody proves nothing."""
    ids = tuple(map(_whole, _list(told, "ids")))
    valid, invalid = _list(told, "validReceivers"), _list(told, "invalidReceivers")
    if not (valid or invalid) or bool(valid) != bool(ids):
        raise ValueError(told)
    left = told.get("creditsLeft")
    return Sent(
        ids=ids,
        invalid=frozenset(international(_text(number)) for number in invalid),
        credits_left=_number(left) if left is not None else None,
    )


def numbers(told: Any) -> tuple[int, ...]:
    """Read a list of ids."""
    if not isinstance(told, list):
        raise ValueError(told)
    return tuple(map(_whole, told))


def names(told: Any) -> tuple[str, ...]:
    """Read a list of names."""
    if not isinstance(told, list):
        raise ValueError(told)
    return tuple(map(_text, told))


def message(told: Any) -> Message:
    """Read one message."""
    tag = _field(told, "tag")
    return Message(
        id=_whole(_field(told, "id")),
        tag=tag if isinstance(tag, str) else "",
        receiver=international(_text(_field(told, "receiver"))),
    )


def account(told: Any) -> Account:
    """Read the account."""
    return Account(
        enabled=_text(_field(told, "status")) == "enable",
        credits_left=_number(_field(told, "creditsLeft")),
    )


def sender_status(told: Any) -> str:
    """Read what became of a sender's name: enable, disable, refused, waitingValidation."""
    return _text(_field(told, "status"))


def expiration(told: Any) -> datetime | None:
    """Read when an access key ends; None when it never does."""
    ends = _field(told, "expiration")
    if ends is None:
        return None
    moment = datetime.fromisoformat(_text(ends))
    if moment.tzinfo is None:
        raise ValueError(told)
    return moment


def clock(told: Any) -> int:
    """Read the time in seconds since 1970."""
    seconds = _whole(told)
    if not 1_000_000_000 < seconds < 100_000_000_000:
        raise ValueError(told)
    return seconds


def nothing(told: Any) -> None:
    """Read an answer that says nothing."""
    if told is not None:
        raise ValueError(told)


def international(number: str) -> str:
    """Return « +32… » of « 0032… »."""
    return f"+{number[2:]}" if number.startswith("00") else number


def _field(told: Any, name: str) -> Any:
    if not isinstance(told, dict):
        raise ValueError(told)
    return told.get(name)


def _list(told: Any, name: str) -> list[Any]:
    found = _field(told, name)
    if not isinstance(found, list):
        raise ValueError(told)
    return found


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < LARGEST:
        raise ValueError(value)
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(value)
    try:
        return float(value)
    except OverflowError:  # no account holds as much
        raise ValueError("too large") from None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value
