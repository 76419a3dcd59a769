"""An RSS or Atom feed: what it still holds."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import feedparser

from publisher.archive import Past
from publisher.text.from_html import markdown, plain
from publisher.text.languages import is_language

_ROOT: Final = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")


def is_feed(body: bytes) -> bool:
    """Whether a document is a feed, whatever its content type says."""
    return bool(_ROOT.search(body[:2048]))


def published(body: bytes, address: str) -> Iterator[Past]:
    """Yield what a feed tells, as it orders it; what has no page or no date is left out."""
    found = feedparser.parse(body, response_headers={"content-location": address})
    language = _language(found.feed.get("language", ""))
    for entry in found.entries:
        when = entry.get("published_parsed") or entry.get("updated_parsed")
        url = entry.get("link", "")
        if not when or not url.startswith(("http://", "https://")):
            continue
        yield Past(
            url=url,
            title=plain(entry.get("title", "")),
            at=datetime.fromtimestamp(timegm(when), UTC),
            body=markdown(_content(entry)),
            language=_language(entry.get("language", "")) or language,
            tags=tuple(tag["term"] for tag in entry.get("tags", ()) if tag.get("term")),
        )


def _content(entry: Any) -> str:
    parts: list[str] = [part["value"] for part in entry.get("content", ()) if part.get("value")]
    parts.append(entry.get("summary", ""))
    return max(parts, key=len)


def _language(code: str) -> str:
    return code if is_language(code) else ""
