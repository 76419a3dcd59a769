"""The feed by which readers find the messages that count now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from channels.cap.blocks import Block
from channels.cap.message import Message, parsed, written
from channels.cap.settings import CapSettings

FEED: Final = "cap.atom.xml"
FOLDER: Final = "cap"
_ATOM: Final = "http://www.w3.org/2005/Atom"
_IN: Final = {"atom": _ATOM}


def path_of(identifier: str) -> str:
    """Return where a message is written, relative to the folder."""
    return f"{FOLDER}/{identifier}.xml"


def feed(messages: Sequence[Message], settings: CapSettings, now: datetime) -> bytes:
    """Write the feed, the newest message first."""
    root = Element("feed", xmlns=_ATOM)
    _add(root, "id", settings.address(FEED))
    _add(root, "title", settings.sender_name)
    _add(root, "updated", written(max((message.sent for message in messages), default=now)))
    _add(SubElement(root, "author"), "name", settings.sender_name)
    SubElement(root, "link", rel="self", type="application/atom+xml", href=settings.address(FEED))
    for message in sorted(messages, key=lambda one: one.sent, reverse=True):
        _entry(
            SubElement(root, "entry", {"xml:lang": message.blocks[0].language}), message, settings
        )
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def listed(content: bytes) -> list[str]:
    """Return the identifiers of the messages in a feed; raises `ValueError` on what is no XML."""
    links = parsed(content).findall("atom:entry/atom:link", _IN)
    return [PurePosixPath(urlsplit(link.get("href", "")).path).stem for link in links]


def _entry(entry: Element, message: Message, settings: CapSettings) -> None:
    moment = written(message.sent)
    _add(entry, "id", f"tag:{settings.host},{moment[:10]}:cap/{message.identifier}")
    _add(entry, "title", message.blocks[0].headline)
    _add(entry, "published", moment)
    _add(entry, "updated", moment)
    address = settings.address(path_of(message.identifier))
    SubElement(entry, "link", rel="alternate", type="application/cap+xml", href=address)
    content = SubElement(entry, "content", type="html")
    content.text = "".join(map(_html, message.blocks))


def _html(block: Block) -> str:
    said = escape(block.description or block.headline, quote=False)
    paragraphs = "".join(f"<p>{part}</p>" for part in said.split("\n\n"))
    return f'<div lang="{escape(block.language)}">{paragraphs}</div>'


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text
