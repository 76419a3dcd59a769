"""A folder with an announcement file in it, and a store that keeps what is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.announcement import Draft
from publisher.announcement_file import read_file
from publisher.errors import FileInvalid
from tests.builders import MemoryMedia, jpeg


class Kept:
    """Keeps in memory; satisfies publisher.announcement_file.Keep."""

    def __init__(self, media: MemoryMedia) -> None:
        self.media = media

    def picture(self, content: bytes, media_type: str, width: int, height: int) -> None:
        assert media_type in ("image/jpeg", "image/png")
        assert width > 0
        assert height > 0
        self.media.add(content)

    def film(self, path: Path, sha256: str) -> None:
        assert self.media.add(path.read_bytes()) == sha256


class Folder:
    """Where a file and its pictures stand."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.media = MemoryMedia()
        self.keep = Kept(self.media)
        (path / "rue.jpg").write_bytes(jpeg())

    def write(self, content: str | bytes) -> Path:
        file = self.path / "annonce.md"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def read(self, content: str | bytes) -> Draft:
        return read_file(self.write(content), self.keep)

    def refused(self, content: str | bytes) -> str:
        """Return the sentence of the refusal; nothing may have been kept."""
        with pytest.raises(FileInvalid) as refusal:
            self.read(content)
        assert self.media.masters == {}
        return str(refusal.value)


def header(*lines: str, body: str = "Texte.") -> str:
    """Return a file with a title and these header lines, the first of them on line 3."""
    return "\n".join(["---", "title: Travaux rue Haute", *lines, "---", body, ""])
