"""The wall: puts posts up, changes them, takes them down, and draws its pages anew each time.

Every change is made under a lock that other processes respect, the sheet first and the pages after
it: the sheets are the truth, and the next change, or a read-back, draws what a crash left undrawn.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from channels._files import disk, replace
from channels.practice import drawing
from channels.practice.sheets import Post, Sheet, Sheets, newest_on, read_sheet
from publisher.errors import Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say

MOST_DRAWN: Final = 64  # parts of front pages that are kept in memory
PATIENCE: Final = 10.0  # seconds to wait for another process


@dataclass(frozen=True, slots=True)
class Hung:
    """A post and the number of the sheet it hangs on."""

    sheet: int
    post: Post


class Wall:
    """One channel's part of a wall that several may share. Its errors are `ChannelError`s."""

    def __init__(self, root: Path, title: str, sheets: Sheets) -> None:
        self.root = root
        self.title = title
        self.sheets = sheets
        self.patience = PATIENCE

    @property
    def front(self) -> Path:
        """The page to open in a browser."""
        return self.root / "index.html"

    def address(self, hung: Hung) -> str:
        """Where one post hangs, as an address that a browser opens."""
        page = self.sheets.folder / drawing.page_name(hung.sheet)
        return f"{page.resolve().as_uri()}#{drawing.anchor(hung.post.id)}"

    def put_up(self, key: str, rendition: Rendition, pictures: Sequence[bytes]) -> Hung:
        """Hang a post; a second time with the same key, what hangs there is returned."""
        id = self._id(key)
        with self._writing():
            sheet = self.sheets.newest()
            for earlier in (sheet, self.sheets.read(sheet.number - 1)):
                post = _of(earlier, id)
                if post is not None:
                    self._draw(earlier)
                    return Hung(earlier.number, post)
            post = Post(
                id=id,
                at=_now(),
                rendition=rendition,
                pictures=self._keep_pictures(id, pictures),
            )
            sheet = dataclasses.replace(sheet, posts=(*sheet.posts, post))
            self.sheets.keep(sheet)
            self._draw(sheet)
            return Hung(sheet.number, post)

    def change(
        self, number: int, id: str, rendition: Rendition, pictures: Sequence[bytes]
    ) -> Hung | None:
        """Make a post say `rendition`; None when it hangs there no more."""
        with self._writing():
            sheet = self.sheets.read(number)
            post = _of(sheet, id)
            if post is None or post.withdrawn:
                return None
            kept = self._keep_pictures(id, pictures)
            changed = dataclasses.replace(post, rendition=rendition, pictures=kept, changed=_now())
            self._swap(sheet, changed)
            self._drop_pictures(set(post.pictures) - set(kept))
            return Hung(number, changed)

    def take_down(self, number: int, id: str, reason: str) -> None:
        """Leave only a note that the post was withdrawn; what is gone already is fine."""
        with self._writing():
            sheet = self.sheets.read(number)
            post = _of(sheet, id)
            if post is None:
                return
            self._swap(
                sheet,
                dataclasses.replace(
                    post, withdrawn=post.withdrawn or _now(), reason=reason, pictures=()
                ),
            )
            self._drop_pictures(post.pictures)

    def look_for(self, key: str, since: datetime) -> Hung | None:
        """Return the post of this delivery, hung at `since` or later."""
        id = self._id(key)
        with self._writing():
            for sheet in self.sheets.walk(since):
                post = _of(sheet, id)
                if post is not None:
                    self._draw(sheet)
                    return Hung(sheet.number, post)
        return None

    def draw(self) -> None:
        """Draw the front page, even of an empty wall."""
        with self._writing():
            self._draw_front()

    def _id(self, key: str) -> str:
        """A delivery's key as a name that is safe in files, and the only one on the whole wall."""
        return hashlib.sha256(f"{self.sheets.blank.channel}\n{key}".encode()).hexdigest()[:12]

    def _swap(self, sheet: Sheet, post: Post) -> None:
        posts = tuple(post if other.id == post.id else other for other in sheet.posts)
        sheet = dataclasses.replace(sheet, posts=posts)
        self.sheets.keep(sheet)
        self._draw(sheet)

    def _draw(self, sheet: Sheet) -> None:
        """Draw a sheet's page, the older one that leads to it when it is new, and the front."""
        newest = max(self.sheets.numbers(), default=1)
        touched = [sheet]
        if sheet.number > 1 and len(sheet.posts) == 1:
            touched.append(self.sheets.read(sheet.number - 1))
        for one in touched:
            page = drawing.sheet_page(one, newest, self.title)
            replace(self.sheets.folder / drawing.page_name(one.number), page.encode())
        self._draw_front()

    def _draw_front(self) -> None:
        sections = sorted(filter(None, map(_section, newest_on(self.root))))
        front = drawing.front_page([drawn for _, drawn in sections], self.title)
        replace(self.front, front.encode())

    def _keep_pictures(self, id: str, pictures: Sequence[bytes]) -> tuple[str, ...]:
        """Write pictures under names made of their content, so that none replaces another."""
        names = []
        for content in pictures:
            name = f"{id}-{hashlib.sha256(content).hexdigest()[:12]}.jpg"
            replace(self.sheets.folder / name, content)
            names.append(name)
        return tuple(names)

    def _drop_pictures(self, names: Iterable[str]) -> None:
        for name in names:
            (self.sheets.folder / name).unlink(missing_ok=True)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with disk(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.root / ".wall.lock", timeout=self.patience)
            try:
                with lock:
                    yield
            except Timeout:
                raise Unreachable(
                    say("Un autre programme se sert du mur de répétition {root}.", root=self.root)
                ) from None


def _section(path: Path) -> tuple[str, str] | None:
    """Draw a channel's part of the front page, and the name by which it is sorted."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return _drawn(path, (found.st_ino, found.st_mtime_ns, found.st_size))


@lru_cache(maxsize=MOST_DRAWN)
def _drawn(path: Path, version: tuple[int, ...]) -> tuple[str, str] | None:
    """One post changes one channel: the others' parts are kept, as long as their files are."""
    del version
    sheet = read_sheet(path)
    return (sheet.channel.casefold(), drawing.front_section(sheet)) if sheet else None


def _of(sheet: Sheet, id: str) -> Post | None:
    return next((post for post in sheet.posts if post.id == id), None)


def _now() -> datetime:
    return datetime.now(UTC)
