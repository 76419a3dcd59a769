"""The site as a whole: one writer at a time, and whatever died half-way is finished first.

A publication writes the pictures, then the page, then the lists that lead to it. Every file is
replaced in one step and leads only to what is already there, so that the site is whole at every
moment; the index remembers durably what is still to be done.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from filelock import FileLock

from channels._copies import NAME
from channels.website import lists
from channels.website.address import LANGUAGE
from channels.website.article import Article, Page, Withdrawn
from channels.website.entry import SITEMAP, entry_of, tag_path
from channels.website.folder import ROOM, Folder
from channels.website.index import Index, Listed
from channels.website.kept import page_at
from channels.website.logo import FILE as LOGO
from channels.website.pages import STYLE, Pages

PATIENCE = 60.0  # seconds to wait for another process that is writing
ON_HOME = 12  # entries
AT_ONCE = 20  # ended pages that one publication marks as such
_MONTH = "[0-9][0-9][0-9][0-9]/[0-9][0-9]"


class Site:
    """An open site; made by `opened`."""

    def __init__(self, folder: Folder, index: Index, pages: Pages, now: datetime) -> None:
        self.folder = folder
        self.index = index
        self.pages = pages
        self.now = now

    def page_at(self, path: str) -> Page | None:
        """Return the page that stands at a path, if it is one of ours."""
        found = page_at(path, self.folder.read)
        return found[0] if found else None

    def begin(self, path: str) -> None:
        """Remember durably, before any file is touched, that there is something to finish."""
        with self.index.writing():
            self.index.touch(path)

    def write(self, page: Page) -> None:
        """Replace a page in all its languages, the first one last, and take it into the index."""
        expired = isinstance(page, Article) and page.expired(self.now)
        self.begin(page.path)
        if isinstance(page, Article):
            self._prepare_tags(page)
        texts = self._texts(page, expired)
        for place, text in sorted(texts.items(), reverse=True):  # the page itself is the shortest
            self.folder.put(f"{place}/index.html", text.encode())
        self._learn(page.path)

    def finish(self) -> None:
        """Write every list that is not as it should be, and what stands at the top of the site."""
        for path in self.index.expiring(self.now, AT_ONCE):
            self._redress(path)
        for path, number in self.index.stale():
            self._write_list(path, number)
        months = self.index.lists(_MONTH)
        newest = months[-1].path if months else ""
        self._put("archives", self.pages.archives([month for month in months if month.live]))
        tags = [tag for tag in self.index.lists("tags/*") if tag.live]
        self._put("tags", self.pages.tags(sorted(tags, key=lambda tag: tag.name.casefold())))
        self._put("", self.pages.front(self.index.latest(ON_HOME, self.now), newest))
        parts = [lists.number_of(SITEMAP, s.next - 1, s.next) for s in self.index.lists(SITEMAP)]
        self.folder.put(
            "sitemap.xml", self.pages.sitemap(range(1, max(parts, default=0) + 1)).encode()
        )
        for path in self.index.touched():  # now that no list shows them any more
            self._remove_leftovers(path)
        with self.index.writing():
            self.index.settle()

    def whole(self) -> bool:
        """Tell whether nothing is left to be done."""
        return not self.index.touched() and not self.index.stale()

    def sent(self, path: str) -> bool:
        """Tell whether the server, if there is one, has the page that stands here."""
        remote, name = self.folder.remote, f"{path}/index.html"
        return remote is None or remote.read(name) == self.folder.read(name)

    # What the next writer does before its own work

    def mend(self) -> None:
        """Take over what a process that died had begun, and dress the site as it is now set."""
        self.folder.sweep()
        for path in self.index.touched():
            self._learn(path)
        if self.index.fact("sent_to") != self._sent_to:
            self.folder.send_everything()
            with self.index.writing():
                self.index.note("sent_to", self._sent_to)
        if self.index.fact("dress") != self.pages.dress:
            self._dress()

    @property
    def _sent_to(self) -> str:
        own = self.pages.settings
        return f"{own.sftp_host}:{own.sftp_port}/{own.sftp_folder}" if own.sftp_host else ""

    def rebuild(self) -> None:
        """Make the index again from the pages."""
        found = []
        for file in self.folder.root.glob(f"{_MONTH}/*/index.html"):
            path = file.parent.relative_to(self.folder.root).as_posix()
            page = self.page_at(path)
            if page is not None and page.path == path:
                found.append((page.dated, path))
        with self.index.writing():
            for _, path in sorted(found):
                self._take(path)

    def _dress(self) -> None:
        self.folder.put(STYLE, self.pages.style().encode())
        if self.pages.logo:
            self.folder.put(LOGO, self.pages.logo.content)
        for path in self.index.paths():
            self._redress(path)
        with self.index.writing():
            self.index.spoil()
        self.finish()
        self.folder.put("404.html", self.pages.not_found().encode())
        self.folder.put("robots.txt", self.pages.robots().encode())
        if not self.pages.logo and self.folder.read(LOGO) is not None:
            self.folder.remove(LOGO)  # now that no page shows it any more
        with self.index.writing():
            self.index.note("dress", self.pages.dress)

    def _redress(self, path: str) -> None:
        page = self.page_at(path)
        if page is None:
            self._learn(path)
        else:
            self.write(page)

    # Pieces

    def _prepare_tags(self, article: Article) -> None:
        """Make the lists of new tags, still empty, so that the page leads nowhere in vain."""
        for tag in article.tags:
            path = tag_path(tag)
            if not self.index.lists(path):
                self._put(path, self.pages.part_of(Listed(path, tag, 0, 0), lists.HEAD, []))

    def _texts(self, page: Page, expired: bool) -> dict[str, str]:
        if isinstance(page, Withdrawn):
            make = partial(self.pages.withdrawn, page)
        else:
            make = partial(self.pages.article, page, expired=expired)
        return {page.place_of(language): make(language) for language in page.languages}

    def _remove_leftovers(self, path: str) -> None:
        """Remove pictures and translations that the page, or a page never finished, leaves."""
        page = self.page_at(path)
        if page is None and self.folder.read(f"{path}/index.html") is not None:
            return  # not ours to judge
        shown = self.pages.pictures_of(page) if page else set()
        places = {page.place_of(language) for language in page.languages} if page else set()
        if page is None:
            self.folder.remove(f"{path}/index.html")  # the server may have it
        for file in sorted((self.folder.root / path).glob("*")):
            name = f"{path}/{file.name}"
            if NAME.fullmatch(file.name) and file.name not in shown:
                self.folder.remove(name)
            elif LANGUAGE.fullmatch(file.name) and name not in places:
                self.folder.remove(f"{name}/index.html")

    def _learn(self, path: str) -> None:
        with self.index.writing():
            self._take(path)

    def _take(self, path: str) -> None:
        found = page_at(path, self.folder.read)
        if found is None:
            self.index.forget(path)
        else:
            page, expired = found
            self.index.keep(page.id, path, page.dated, entry_of(page, expired))

    def _write_list(self, path: str, number: int) -> None:
        entries = self.index.members(path, number)
        if path == SITEMAP:
            text = self.pages.sitemap_part(number, entries)
            self.folder.put(f"sitemap-{number}.xml", text.encode())
            return
        [listed] = self.index.lists(path)
        self._put(lists.address(path, number), self.pages.part_of(listed, number, entries))

    def _put(self, path: str, text: str) -> None:
        self.folder.put(f"{path}/index.html".lstrip("/"), text.encode())


@contextmanager
def opened(folder: Folder, pages: Pages, now: datetime) -> Iterator[Site]:
    """Open the site as its only writer, mended. Raises OSError, sqlite3.Error, filelock.Timeout."""
    room = folder.root / ROOM
    room.mkdir(parents=True, exist_ok=True)
    with FileLock(room / "site.lock", timeout=PATIENCE):
        index = _index(room / "site.sqlite3")
        try:
            site = Site(folder, index, pages, now)
            if index.fact("built") is None:
                site.rebuild()
                with index.writing():
                    index.note("built", now.isoformat())
            site.mend()
            yield site
        finally:
            index.close()


def _index(file: Path) -> Index:
    with suppress(sqlite3.DatabaseError):
        index = Index(file)
        if index.usable:
            return index
        index.close()
    file.unlink(missing_ok=True)  # broken, or of another version: the pages know everything
    return Index(file)
