"""One issued message: what its file says of it, for the feed and for those that refer to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from lxml import etree

from channels.cap.blocks import Block
from publisher.announcement import DEFAULT_TIME_ZONE

NAMESPACE: Final = "urn:oasis:names:tc:emergency:cap:1.2"
LINGERS: Final = timedelta(hours=24)  # after its end, for readers that come once a day
_IN: Final = {"cap": NAMESPACE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Instants are aware."""

    identifier: str
    sender: str
    sent: datetime
    references: tuple[str, ...]  # of all the messages that this one supersedes
    closes: bool  # it ends an alert
    expires: datetime
    blocks: tuple[Block, ...]  # one per language

    @property
    def reference(self) -> str:
        """How later messages name this one."""
        return f"{self.sender},{self.identifier},{written(self.sent)}"

    @property
    def leaves_at(self) -> datetime:
        """When the feed drops it: a day after the alert has ended."""
        return (self.sent if self.closes else self.expires) + LINGERS


def written(moment: datetime) -> str:
    """Write an instant as the standard wants it: to the second, with an offset, never a « Z »."""
    text = moment.astimezone(ZoneInfo(DEFAULT_TIME_ZONE)).isoformat(timespec="seconds")
    return text.replace("+00:00", "-00:00")


def read(content: bytes) -> Message:
    """Read what `alert` wrote; raises `ValueError` on anything else."""
    root = parsed(content)
    return Message(
        identifier=_text(root, "cap:identifier"),
        sender=_text(root, "cap:sender"),
        sent=datetime.fromisoformat(_text(root, "cap:sent")),
        references=tuple(root.findtext("cap:references", "", _IN).split()),
        closes=_closes(root),
        expires=datetime.fromisoformat(_text(root, "cap:info/cap:expires")),
        blocks=tuple(_block(found) for found in root.findall("cap:info", _IN)),
    )


def parsed(content: bytes) -> Any:
    """Read a document of the folder, which others may have touched; raises `ValueError`."""
    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        raise ValueError("not XML") from None


def _block(found: Any) -> Block:
    return Block(
        language=_text(found, "cap:language"),
        headline=_text(found, "cap:headline"),
        description=found.findtext("cap:description", "", _IN),
    )


def _closes(root: Any) -> bool:
    cancels = _text(root, "cap:msgType") == "Cancel"
    return cancels or bool(root.findtext("cap:info/cap:responseType", "", _IN) == "AllClear")


def _text(root: Any, path: str) -> str:
    found = root.findtext(path, "", _IN)
    if not found:
        raise ValueError(f"no {path}")
    return str(found)
