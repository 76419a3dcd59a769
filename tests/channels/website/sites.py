"""Sites for the tests, and a reader that follows their links as a citizen's browser would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from channels.website import WebsiteChannel
from channels.website.settings import WebsiteSettings
from publisher.announcement import Announcement, Translation
from publisher.channel import Receipt
from tests.builders import MemoryMedia, MemoryProgress, access, announcement, image

LONELY = re.compile(r".*-[0-9a-z]{6}")  # the folder of an announcement
BASE_URL = "https://www.exemple.be/annonces"


def website(folder: Path, media: MemoryMedia | None = None, **settings: Any) -> WebsiteChannel:
    """A website channel on a folder."""
    secrets = settings.pop("secrets", {})
    values = {"folder": str(folder), "base_url": BASE_URL, "title": "Ville d'Exemple", **settings}
    return WebsiteChannel(WebsiteSettings(**values), access("site", media, **secrets))


def publish(channel: WebsiteChannel, announcement: Announcement) -> Receipt:
    """Render and publish."""
    return channel.publish(channel.render(announcement), "cle", MemoryProgress())


def new(media: MemoryMedia) -> Announcement:
    """One more announcement, with what has to be written for it: picture, translation, new tag."""
    return announcement(
        id="newaaaaaaaaa",
        canonical_url=None,
        images=(image(media),),
        tags=("travaux", "un nouveau thème"),
        translations={"nl": Translation("Werken", "Dicht.", "De straat is dicht.")},
    )


def files_of(root: Path) -> dict[str, bytes]:
    """Return every public file of a site."""
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in root.rglob("*")
        if file.is_file() and ".publisher" not in file.parts
    }


@dataclass
class Read:
    """What a page refers to, and its text."""

    links: list[str] = field(default_factory=list)
    data: dict[str, str] = field(default_factory=dict)  # script type → content
    attributes: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.read = Read()
        self._script = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.read.attributes.append((tag, found))
        self._script = (found.get("type") or "text/javascript") if tag == "script" else ""
        for name in ("href", "src"):
            if found.get(name):
                self.read.links.append(found[name] or "")
        for candidate in (found.get("srcset") or "").split(", "):
            if candidate:
                self.read.links.append(candidate.split()[0])

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = ""

    def handle_data(self, data: str) -> None:
        if self._script:
            self.read.data[self._script] = self.read.data.get(self._script, "") + data
        else:
            self.read.text += data


def read(page: Path) -> Read:
    """Parse one page."""
    reader = _Reader()
    reader.feed(page.read_text("utf-8"))
    return reader.read


def dead_links(root: Path, before: Mapping[str, bytes] | None = None) -> Iterator[str]:
    """Yield every link of the site, or of pages not as `before`, that leads to nothing in it.

    A translation whose own page is not there is reached from nowhere, and left out.
    """
    for page in root.rglob("*.html"):
        if before and before.get(page.relative_to(root).as_posix()) == page.read_bytes():
            continue
        own = page.parent.parent
        if LONELY.fullmatch(own.name) and not any(own.glob("*.html")):
            continue
        place = page.relative_to(root).as_posix().removesuffix("index.html")
        for link in read(page).links:
            whole = urljoin(f"{BASE_URL}/{place}", link)
            if not whole.startswith(f"{BASE_URL}/"):
                continue
            path = unquote(urlsplit(whole).path).removeprefix(urlsplit(f"{BASE_URL}/").path)
            target = root / path / "index.html" if not path or path.endswith("/") else root / path
            if not target.is_file():
                yield f"{place or 'home'} → {link}"
