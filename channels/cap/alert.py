"""Writing one message as the standard lays it out: the order of the elements is part of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from channels._words.alerts import words
from channels.cap.blocks import Block
from channels.cap.message import NAMESPACE, written


class Sort(StrEnum):
    """What a message does: the standard's msgType, and the end of an alert as its own case."""

    ALERT = "Alert"
    UPDATE = "Update"
    ALL_CLEAR = "AllClear"  # an Update that says that the danger is over
    CANCEL = "Cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A picture beside the alert, or a film beside its page."""

    uri: str
    media_type: str
    size: int  # bytes
    digest: str  # SHA-1, as the standard asks; "": it is not told
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """All that a message says, but which message it is. Values as the standard names them."""

    status: str
    category: str
    urgency: str
    severity: str
    certainty: str
    sender_name: str
    area: str
    geocode: str  # "NAME=VALUE" or ""
    polygon: str
    blocks: Sequence[Block]
    expires: datetime
    onset: datetime | None = None
    web: str = ""
    note: str = ""
    resources: Sequence[Resource] = ()


def alert(
    sort: Sort,
    identifier: str,
    sender: str,
    sent: datetime,
    references: Iterable[str],
    wording: Wording,
) -> bytes:
    """Return the file of one message."""
    root = Element("alert", xmlns=NAMESPACE)
    _add(root, "identifier", identifier)
    _add(root, "sender", sender)
    _add(root, "sent", written(sent))
    _add(root, "status", wording.status)
    _add(root, "msgType", Sort.UPDATE if sort is Sort.ALL_CLEAR else sort)
    _add(root, "scope", "Public")
    _add(root, "note", wording.note)
    _add(root, "references", " ".join(references))
    for block in wording.blocks:
        _info(SubElement(root, "info"), block, sort, wording)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _info(info: Element, block: Block, sort: Sort, wording: Wording) -> None:
    _add(info, "language", block.language)
    _add(info, "category", wording.category)
    _add(info, "event", words(block.language).event)
    _add(info, "responseType", "AllClear" if sort is Sort.ALL_CLEAR else "")
    _add(info, "urgency", wording.urgency)
    _add(info, "severity", wording.severity)
    _add(info, "certainty", wording.certainty)
    _add(info, "onset", written(wording.onset) if wording.onset else "")
    _add(info, "expires", written(wording.expires))
    _add(info, "senderName", wording.sender_name)
    _add(info, "headline", block.headline)
    _add(info, "description", block.description)
    _add(info, "web", wording.web)
    for picture in wording.resources:
        _resource(SubElement(info, "resource"), picture)
    area = SubElement(info, "area")
    _add(area, "areaDesc", wording.area)
    _add(area, "polygon", wording.polygon)
    name, _, value = wording.geocode.partition("=")
    if value:
        geocode = SubElement(area, "geocode")
        _add(geocode, "valueName", name)
        _add(geocode, "value", value)


def _resource(resource: Element, picture: Resource) -> None:
    _add(resource, "resourceDesc", picture.description)
    _add(resource, "mimeType", picture.media_type)
    _add(resource, "size", str(picture.size))
    _add(resource, "uri", picture.uri)
    _add(resource, "digest", picture.digest)


def _add(parent: Element, name: str, text: str) -> None:
    """Put a child that says something; the standard has no empty ones."""
    if text:
        SubElement(parent, name).text = text
