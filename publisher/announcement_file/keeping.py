"""Where the pictures and the video of a file go, once all of it passes."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from publisher.announcement_file.films import Clip
from publisher.announcement_file.pictures import Picture


class Keep(Protocol):
    """Keeps the masters of pictures and films."""

    def picture(self, content: bytes, media_type: str, width: int, height: int) -> object:
        """Keep a picture's master; its size is in pixels."""

    def film(self, path: Path, sha256: str) -> object:
        """Keep the film in a file, which goes away afterwards."""


def keep_all(keep: Keep, pictures: list[Picture], clip: Clip | None) -> None:
    """Keep everything that an announcement shows."""
    for picture in pictures:
        master = picture.master
        keep.picture(master.content, master.media_type, master.width, master.height)
    if clip is not None:
        still = clip.film.poster
        keep.picture(still.content, still.media_type, still.width, still.height)
        keep.film(clip.film.path, clip.film.sha256)
