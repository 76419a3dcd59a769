"""The rules of RSS 2.0, RFC 4287 (Atom), RFC 5005 (archives) and JSON Feed 1.1, as a checker.

Each function returns the broken rules of one document, so that a test can show them all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
FH = "{http://purl.org/syndication/history/1.0}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
TAG_URI = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9/._~!$&'()*+,;=:@?%-]*")
ONCE_IN_ITEM = ("title", "link", "description", "guid", "pubDate", "enclosure", "author")
ONCE_IN_ENTRY = ("id", "title", "updated", "published", "summary", "content", "rights")


def rss_faults(document: bytes) -> list[str]:
    """Return what a validator would say of an RSS 2.0 document."""
    return list(_rss(etree.fromstring(document)))


def atom_faults(document: bytes) -> list[str]:
    """Return what a validator would say of an Atom 1.0 document."""
    return list(_atom(etree.fromstring(document)))


def json_faults(document: bytes) -> list[str]:
    """Return what a validator would say of a JSON Feed 1.1 document."""
    return list(_json(json.loads(document)))


def _rss(root: Any) -> Iterator[str]:
    if root.tag != "rss" or root.get("version") != "2.0" or len(root) != 1:
        yield "not an RSS 2.0 document with one channel"
    channel = root[0]
    for name in ("title", "link", "description", "language", "lastBuildDate"):
        if len(channel.findall(name)) != 1 or not channel.findtext(name):
            yield f"channel: {name} once"
    yield from _links(channel, f"{ATOM}link")
    yield from _unique([item.findtext("guid") for item in channel.iter("item")])
    for item in channel.iter("item"):
        yield from _rss_item(item)


def _rss_item(item: Any) -> Iterator[str]:
    yield from _at_most_once(item, "", ONCE_IN_ITEM)
    guid = item.find("guid")
    if guid is None or guid.get("isPermaLink") != "false":
        yield "item: a tag guid is not a permanent link"
    elif not TAG_URI.fullmatch(guid.text or ""):
        yield f"item: guid {guid.text}"
    if parsedate_to_datetime(item.findtext("pubDate") or "").tzinfo is None:
        yield "item: pubDate without a zone"
    if datetime.fromisoformat(item.findtext(f"{ATOM}updated") or "").tzinfo is None:
        yield "item: updated without a zone"
    for enclosure in item.findall("enclosure"):
        yield from _enclosure(enclosure.get("url"), enclosure)


def _atom(root: Any) -> Iterator[str]:
    if root.tag != f"{ATOM}feed":
        yield "not an Atom feed"
    for name in ("id", "title", "updated"):
        if len(root.findall(f"{ATOM}{name}")) != 1 or not root.findtext(f"{ATOM}{name}"):
            yield f"feed: {name} once"
    if not root.findtext(f"{ATOM}author/{ATOM}name"):
        yield "feed: an author with a name"
    yield from _links(root, f"{ATOM}link")
    yield from _unique([entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")])
    for entry in root.iter(f"{ATOM}entry"):
        yield from _atom_entry(entry)


def _atom_entry(entry: Any) -> Iterator[str]:
    yield from _at_most_once(entry, ATOM, ONCE_IN_ENTRY)
    if not TAG_URI.fullmatch(entry.findtext(f"{ATOM}id") or ""):
        yield f"entry: id {entry.findtext(f'{ATOM}id')}"
    for name in ("published", "updated"):
        if datetime.fromisoformat(entry.findtext(f"{ATOM}{name}") or "").tzinfo is None:
            yield f"entry: {name} without a zone"
    links = entry.findall(f"{ATOM}link")
    if sum(link.get("rel") == "alternate" for link in links) != 1:
        yield "entry: exactly one alternate link"
    for link in links:
        if link.get("rel") == "enclosure":
            yield from _enclosure(link.get("href"), link)
    content = entry.find(f"{ATOM}content")
    if content is None or content.get("type") != "html":
        yield "entry: content is HTML and says so"


def _at_most_once(element: Any, space: str, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        if len(element.findall(f"{space}{name}")) > 1:
            yield f"{name} more than once"


def _json(feed: Any) -> Iterator[str]:
    if feed["version"] != "https://jsonfeed.org/version/1.1":
        yield "version"
    unknown = set(feed) - {
        "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url",
        "icon", "favicon", "authors", "language", "expired", "hubs", "items",
    }  # fmt: skip
    if unknown:
        yield f"unknown {unknown}"
    if not feed["title"] or feed.get("next_url") == feed["feed_url"]:
        yield "title, and next_url is not feed_url"
    yield from _unique([item["id"] for item in feed["items"]])
    for item in feed["items"]:
        if not isinstance(item["id"], str) or not (
            "content_html" in item or "content_text" in item
        ):
            yield "item: a text id, and content"
        for name in ("date_published", "date_modified"):
            if datetime.fromisoformat(item[name]).tzinfo is None:
                yield f"item: {name} without a zone"
        for attachment in item.get("attachments", []):
            if not (attachment["url"] and attachment["mime_type"]):
                yield "attachment: url and mime_type"


def _links(head: Any, tag: str) -> Iterator[str]:
    """Judge the links of a document, and those that RFC 5005 asks of an archive."""
    relations = [link.get("rel") for link in head.findall(tag)]
    if relations.count("self") != 1:
        yield "exactly one self link"
    if len(relations) != len(set(relations)):
        yield f"a relation twice: {relations}"
    archived = head.find(f"{FH}archive") is not None
    if archived != ("current" in relations):
        yield "an archive names the current feed, and only an archive does"
    if "next-archive" in relations and not archived:
        yield "next-archive belongs to archives"


def _enclosure(address: str | None, element: Any) -> Iterator[str]:
    if not (address or "").startswith(("http://", "https://")):
        yield f"enclosure: address {address}"
    if not (element.get("length") or "").isdecimal() or "/" not in (element.get("type") or ""):
        yield "enclosure: a length in bytes and a media type"


def _unique(ids: list[str | None]) -> Iterator[str]:
    if len(ids) != len(set(ids)):
        yield "an id twice"
