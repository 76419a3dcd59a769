"""The parts of a server's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

_ID: Final = re.compile(r"[-_A-Za-z0-9]{1,64}")
MESSAGE: Final = "message"
DELETED: Final = "message_delete"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a topic: a message, a newer version of one, or the end of one."""

    id: str
    sequence: str  # what is shown once: the newest event of a sequence is what people see
    named: bool  # whether the server keeps a sequence that the sender chose
    event: str
    title: str
    message: str
    click: str

    def says(self, words: Mapping[str, str]) -> bool:
        """Whether it shows these words (title, message, click)."""
        shown = {"title": self.title, "message": self.message, "click": self.click}
        return self.event == MESSAGE and all(
            _core(shown[name]) == _core(text) for name, text in words.items()
        )


@dataclass(frozen=True, slots=True)
class Account:
    """Whose credentials these are, and what the server still takes from them."""

    name: str  # "": nobody's
    message_limit: int | None = None
    messages_left: int | None = None
    kept: int | None = None  # seconds
    picture_bytes: int | None = None
    files_left: int | None = None  # bytes
    files_limit: int | None = None  # bytes
    ends: Mapping[str, datetime] | None = None  # by token; aware, UTC


def event(told: Any) -> Event:
    """Read a line; raises `ValueError` for anything else."""
    if not isinstance(told, dict):
        raise ValueError("no object")
    id, sequence = told.get("id"), told.get("sequence_id")
    if not (isinstance(id, str) and _ID.fullmatch(id)):
        raise ValueError("no id")
    if sequence is not None and not (isinstance(sequence, str) and _ID.fullmatch(sequence)):
        raise ValueError("strange sequence")
    return Event(
        id=id,
        sequence=sequence or id,
        named=sequence is not None,
        event=_text(told, "event"),
        title=_text(told, "title"),
        message=_text(told, "message"),
        click=_text(told, "click"),
    )


def account(told: Any) -> Account:
    """Read what the server says of the account; a part that is missing or absurd is None."""
    if not isinstance(told, dict) or not isinstance(told.get("username"), str):
        raise ValueError("no account")
    limits, stats = told.get("limits"), told.get("stats")
    name = told["username"]
    return Account(
        name="" if name == "*" else name,
        message_limit=_number(limits, "messages"),
        messages_left=_number(stats, "messages_remaining"),
        kept=_number(limits, "messages_expiry_duration"),
        picture_bytes=_number(limits, "attachment_file_size"),
        files_left=_number(stats, "attachment_total_size_remaining"),
        files_limit=_number(limits, "attachment_total_size"),
        ends=dict(_ends(told.get("tokens"))),
    )


def is_id(text: str) -> bool:
    """Whether a text may stand in a path as the name of a message."""
    return _ID.fullmatch(text) is not None


def _ends(tokens: Any) -> list[tuple[str, datetime]]:
    found = []
    for told in tokens if isinstance(tokens, list) else []:
        token = told.get("token") if isinstance(told, dict) else None
        ends = _number(told, "expires")
        if isinstance(token, str) and ends and ends < 10**11:
            found.append((token, datetime.fromtimestamp(ends, UTC)))
    return found


def _text(told: dict[str, Any], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _number(told: Any, name: str) -> int | None:
    value = told.get(name) if isinstance(told, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _core(text: str) -> str:
    return " ".join(text.split())
