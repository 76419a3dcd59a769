"""What hangs on the wall: posts by channel, a bounded number on each sheet.

A channel's posts are kept in numbered sheets, each a JSON file and the page drawn from it. Only the
newest sheet grows, so the ten-thousandth rehearsal costs what the hundredth did.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from channels._files import replace
from publisher.codec import decode, encode
from publisher.errors import ContentRejected
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.slugs import slug

MOST_POSTS: Final = 20  # on one sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One rehearsed post. Instants are aware and in UTC."""

    id: str  # 12 hexadecimal digits, from the channel and the delivery's key
    at: datetime
    rendition: Rendition
    pictures: tuple[str, ...] = ()  # files in the channel's folder, one per image
    changed: datetime | None = None
    withdrawn: datetime | None = None
    reason: str = ""  # of the withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Some posts of one channel, oldest first."""

    channel: str
    kind: str
    label: str  # of the kind: "Facebook"
    number: int
    posts: tuple[Post, ...] = ()


class Sheets:
    """The sheets of one channel, in a folder of their own."""

    def __init__(self, root: Path, channel: str, kind: str, label: str) -> None:
        self.folder = root / folder_name(channel)
        self.blank = Sheet(channel=channel, kind=kind, label=label, number=1)

    def numbers(self) -> list[int]:
        """The numbers of the sheets there are, newest first."""
        return _numbers(self.folder)

    def newest(self) -> Sheet:
        """The sheet that takes the next post."""
        numbers = self.numbers()
        if not numbers:
            return self.blank
        sheet = self.read(numbers[0])
        if len(sheet.posts) < MOST_POSTS:
            return sheet
        return Sheet(
            channel=self.blank.channel,
            kind=self.blank.kind,
            label=self.blank.label,
            number=sheet.number + 1,
        )

    def read(self, number: int) -> Sheet:
        """Read one sheet; a blank one when there is none, as after somebody emptied the folder."""
        return read_sheet(_file(self.folder, number)) or self.blank

    def walk(self, since: datetime) -> Iterator[Sheet]:
        """The sheets from the newest back to the last that has a post of `since` or later."""
        for number in self.numbers():
            sheet = self.read(number)
            yield sheet
            if sheet.posts and sheet.posts[0].at < since:
                return

    def keep(self, sheet: Sheet) -> None:
        """Write one sheet; raises `OSError`."""
        text = json.dumps(encode(sheet), ensure_ascii=False, indent=1)
        replace(_file(self.folder, sheet.number), text.encode())


def folder_name(channel: str) -> str:
    """A safe name that no other channel has, even when their slugs are equal."""
    tail = hashlib.sha256(channel.encode()).hexdigest()[:6]
    return f"{slug(channel, fallback='canal')}-{tail}"


def read_sheet(path: Path) -> Sheet | None:
    """Read one sheet; None when there is none."""
    try:
        return decode(Sheet, json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except OSError:
        raise
    except Exception:  # whatever shape a foreign hand gave it
        raise ContentRejected(
            say("Le mur de répétition est abîmé : supprimez le fichier {path}.", path=path)
        ) from None


def newest_on(root: Path) -> Iterator[Path]:
    """The file of the newest sheet of every channel on the wall."""
    for folder in root.iterdir():
        numbers = _numbers(folder)
        if numbers:
            yield _file(folder, numbers[0])


def _file(folder: Path, number: int) -> Path:
    return folder / f"sheet-{number:05}.json"


def _numbers(folder: Path) -> list[int]:
    stems = (path.stem.removeprefix("sheet-") for path in folder.glob("sheet-*.json"))
    return sorted((int(stem) for stem in stems if stem.isdecimal()), reverse=True)
