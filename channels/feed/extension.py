"""What feedgen cannot say by itself: hub and archive links, an item's date of change, pictures.

feedgen finds the methods by name; it makes the objects and gives them no arguments.
"""

from __future__ import annotations

from typing import Any, Final

from lxml import etree

from channels.feed.entry import Enclosure, Entry, Film
from channels.feed.settings import FeedSettings
from channels.feed.shape import Document

ATOM: Final = "http://www.w3.org/2005/Atom"
DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
HISTORY: Final = "http://purl.org/syndication/history/1.0"
MEDIA: Final = "http://search.yahoo.com/mrss/"
XML: Final = "http://www.w3.org/XML/1998/namespace"


class FeedExtension:
    """Adds to the head of a document."""

    document: Document
    settings: FeedSettings

    def extend_ns(self) -> dict[str, str]:
        """Name the vocabularies that the document may use."""
        return {"dc": DUBLIN_CORE, "fh": HISTORY, "media": MEDIA}

    def extend_rss(self, root: Any) -> Any:
        """Add to the RSS channel."""
        self._extend(root[0], f"{{{ATOM}}}link")
        return root

    def extend_atom(self, root: Any) -> Any:
        """Add to the Atom feed."""
        self._extend(root, "link")  # feedgen leaves its Atom names without a namespace
        return root

    def _extend(self, parent: Any, tag: str) -> None:
        document = self.document
        links = {"prev-archive": document.older, "next-archive": document.newer}
        if document.archived:
            etree.SubElement(parent, f"{{{HISTORY}}}archive")
            links["current"] = document.current
        elif self.settings.hub:
            links["hub"] = self.settings.hub
        for relation, address in links.items():
            if address:
                etree.SubElement(parent, tag, rel=relation, href=address)


class EntryExtension:
    """Adds to one entry."""

    entry: Entry
    feed_language: str

    def extend_ns(self) -> dict[str, str]:
        """Nothing beyond the document's vocabularies."""
        return {}

    def extend_rss(self, item: Any) -> Any:
        """Add the date of the last change, the picture, and the language when it is another."""
        updated = etree.SubElement(item, f"{{{ATOM}}}updated")
        updated.text = self.entry.updated.isoformat()
        if self.entry.language != self.feed_language:
            etree.SubElement(item, f"{{{DUBLIN_CORE}}}language").text = self.entry.language
        self._media(item)
        return item

    def extend_atom(self, element: Any) -> Any:
        """Write the links again, because feedgen 1.0.0 loses all of them but the address."""
        entry = self.entry
        for broken in element.findall("link"):
            element.remove(broken)
        etree.SubElement(element, "link", rel="alternate", href=entry.link)
        if entry.enclosure:
            etree.SubElement(
                element,
                "link",
                rel="enclosure",
                href=entry.enclosure.url,
                type=entry.enclosure.media_type,
                length=str(entry.enclosure.length),
            )
        if entry.film:  # Atom allows several, RSS but one
            etree.SubElement(
                element,
                "link",
                rel="enclosure",
                href=entry.film.url,
                type=entry.film.media_type,
                length=str(entry.film.length),
            )
        if entry.language != self.feed_language:
            element.set(f"{{{XML}}}lang", entry.language)
        self._media(element)
        return element

    def _media(self, parent: Any) -> None:
        picture, film = self.entry.enclosure, self.entry.film
        if picture is not None:
            _describe(parent, picture, medium="image")
        if film is not None:
            _describe(parent, film, medium="video", duration=str(max(1, round(film.seconds))))


def _describe(parent: Any, file: Enclosure | Film, medium: str, **more: str) -> None:
    """Add a file with its description: the only place in a feed for alternative text."""
    content = etree.SubElement(
        parent,
        f"{{{MEDIA}}}content",
        url=file.url,
        type=file.media_type,
        medium=medium,
        fileSize=str(file.length),
        width=str(file.width),
        height=str(file.height),
        **more,
    )
    if file.alt:
        etree.SubElement(content, f"{{{MEDIA}}}description", type="plain").text = file.alt
