"""JSON Feed 1.1."""

from __future__ import annotations

import json
from typing import Any

from channels.feed.entry import Entry
from channels.feed.settings import FeedSettings
from channels.feed.shape import Document


def json_feed(document: Document, settings: FeedSettings) -> bytes:
    """Write one document; `next_url` leads to the older entries."""
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": settings.title,
        "home_page_url": document.page,
        "feed_url": document.address,
        "description": settings.description,
        "language": settings.language,
        "authors": [{"name": settings.speaker}],
    }
    if document.older:
        feed["next_url"] = document.older
    if settings.hub and not document.archived:
        feed["hubs"] = [{"type": "WebSub", "url": settings.hub}]
    feed["items"] = [_item(entry) for entry in document.entries]
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _item(entry: Entry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.guid,
        "url": entry.link,
        "title": entry.title,
        "content_html": entry.content,
        "language": entry.language,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
    }
    if entry.summary:
        item["summary"] = entry.summary
    if entry.tags:
        item["tags"] = list(entry.tags)
    if entry.enclosure:
        item["image"] = entry.enclosure.url
        item["attachments"] = [
            {
                "url": entry.enclosure.url,
                "mime_type": entry.enclosure.media_type,
                "title": entry.enclosure.alt,
                "size_in_bytes": entry.enclosure.length,
            }
        ]
    if entry.film:
        item.setdefault("attachments", []).append(
            {
                "url": entry.film.url,
                "mime_type": entry.film.media_type,
                "title": entry.film.alt,
                "size_in_bytes": entry.film.length,
                "duration_in_seconds": max(1, round(entry.film.seconds)),
            }
        )
    return item
