"""The masters of the images, kept once under the hash of their bytes; films beside them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sqlalchemy import Connection, select

from publisher.announcement import Image
from publisher.channel import Media
from publisher.errors import NotFound
from publisher.framing import PictureLimits
from publisher.sentence import say
from publisher.storage import films
from publisher.storage.database import Database
from publisher.storage.fittings import Fittings
from publisher.storage.tables import media
from publisher.storage.upserting import upsert

if TYPE_CHECKING:
    from publisher.images import Fitted


def keep(connection: Connection, content: bytes, media_type: str, width: int, height: int) -> str:
    """Keep one master (pixels wide and high) and return its SHA-256; twice is once."""
    sha256 = hashlib.sha256(content).hexdigest()
    values = {"content": content, "media_type": media_type, "width": width, "height": height}
    upsert(connection, media, {"sha256": sha256}, values)
    return sha256


def read(connection: Connection, sha256: str) -> bytes:
    """Return the bytes of one master; raises `NotFound`."""
    content: bytes | None = connection.execute(
        select(media.c.content).where(media.c.sha256 == sha256)
    ).scalar()
    if content is None:
        raise NotFound(say("L'image n'est plus dans Publisher : ajoutez-la de nouveau."))
    return content


@dataclass(frozen=True, slots=True)
class Keeping:
    """Keeps masters and films at once; satisfies publisher.announcement_file.Keep."""

    database: Database

    def picture(self, content: bytes, media_type: str, width: int, height: int) -> str:
        """Keep one master and return its SHA-256."""
        with self.database.write() as connection:
            return keep(connection, content, media_type, width, height)

    def film(self, path: Path, sha256: str) -> None:
        """Keep the film in a file."""
        films.keep(self.database, path, sha256)


@dataclass(frozen=True, slots=True)
class StoredMedia(Media):
    """The masters as an adapter reads them, one short transaction each."""

    database: Database
    fittings: Fittings = field(default_factory=Fittings)

    def read(self, sha256: str) -> bytes:
        with self.database.read() as connection:
            return read(connection, sha256)

    def fitted(self, image: Image, limits: PictureLimits) -> Fitted:
        return self.fittings.fitted(
            image.sha256, limits, image.focal, lambda: self.read(image.master), image.crop
        )

    def film(self, sha256: str) -> BinaryIO:
        return films.read(self.database, sha256)
