"""RSS 2.0 and Atom 1.0, written by feedgen."""

from __future__ import annotations

import html
import re
from email.utils import format_datetime
from typing import Any

import feedgen.entry
import feedgen.feed

from channels.feed.entry import Entry
from channels.feed.extension import EntryExtension, FeedExtension
from channels.feed.settings import FeedSettings
from channels.feed.shape import Document

_TITLE = re.compile(rb"<title>[^<]*</title>")
RSS_TYPE = "application/rss+xml"
ATOM_TYPE = "application/atom+xml"

# feedgen formats each date by switching the locale of the whole process to C for a moment; other
# threads that open a text file meanwhile would read it as ASCII. This gives the same text.
feedgen.feed.formatRFC2822 = format_datetime
feedgen.entry.formatRFC2822 = format_datetime


def rss(document: Document, settings: FeedSettings) -> bytes:
    """Write one RSS 2.0 document."""
    feed = _feed(document, settings, RSS_TYPE)
    for entry in document.entries:
        _add(feed, entry, settings, title=rss_title(entry.title))
    # The one way to write "&" in a title that both kinds of reader understand (RSS Board profile).
    return _TITLE.sub(
        lambda found: found[0].replace(b"&amp;", b"&#x26;"), feed.rss_str(pretty=True)
    )


def atom(document: Document, settings: FeedSettings) -> bytes:
    """Write one Atom 1.0 document."""
    feed = _feed(document, settings, ATOM_TYPE)
    for entry in document.entries:
        _add(feed, entry, settings, title=entry.title)
    return bytes(feed.atom_str(pretty=True))


def rss_title(title: str) -> str:
    """Return a title that reads the same whether a reader takes it for text or for HTML.

    RSS does not say which; readers that choose HTML swallow what looks like markup.
    """
    title = title.replace("<", "‹").replace(">", "›")
    return title if html.unescape(title) == title else title.replace("&", "＆")


def _feed(document: Document, settings: FeedSettings, media_type: str) -> Any:
    feed = feedgen.feed.FeedGenerator()
    feed.register_extension("publisher", FeedExtension, EntryExtension)
    feed.publisher.document, feed.publisher.settings = document, settings
    feed.id(document.current)
    feed.title(settings.title)
    feed.subtitle(settings.description)
    feed.description(settings.description)
    feed.language(settings.language)
    feed.author(name=settings.speaker)
    feed.generator("Publisher")
    feed.updated(document.updated)
    feed.link(href=document.address, rel="self", type=media_type)
    if settings.logo_url:
        feed.logo(settings.logo_url)  # Atom
        feed.image(url=settings.logo_url, title=settings.title, link=document.page)  # RSS
    # The last link becomes the one of the RSS channel.
    feed.link(href=document.page, rel="alternate", type="text/html")
    return feed


def _add(feed: Any, entry: Entry, settings: FeedSettings, *, title: str) -> None:
    item = feed.add_entry(order="append")
    item.publisher.entry, item.publisher.feed_language = entry, settings.language
    item.guid(entry.guid, permalink=False)
    item.title(title)
    item.published(entry.published)
    item.updated(entry.updated)
    item.link(href=entry.link, rel="alternate")
    if entry.enclosure:
        item.enclosure(entry.enclosure.url, str(entry.enclosure.length), entry.enclosure.media_type)
    if entry.summary:
        item.description(html.escape(entry.summary, quote=False))  # RSS: HTML
        item.summary(entry.summary)  # Atom: text
    item.content(entry.content, type="html")
    for tag in entry.tags:
        item.category(term=tag)
