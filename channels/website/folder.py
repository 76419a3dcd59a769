"""The files of the site: each replaced in one step, first on the server when there is one."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

ROOM = ".publisher"  # the index, the lock and unfinished files; nothing in it is secret

Report = Callable[[int, int], None]  # bytes done, and their total


class Remote(Protocol):
    """A folder on a server; names are relative, with "/" between folders."""

    def put(self, name: str, content: bytes) -> None:
        """Replace one file in one step, making its folders."""

    def put_file(self, name: str, file: BinaryIO, size: int, report: Report) -> None:
        """Replace one file by what is read from another, of `size` bytes."""

    def remove(self, name: str) -> None:
        """Remove one file; already gone is success."""

    def read(self, name: str) -> bytes | None:
        """Return one file, or None when there is none."""


class Folder:
    """The local folder and, when the site is sent elsewhere, its equal on the server.

    A file is replaced here only after it was replaced there: what stands here was really sent.
    """

    def __init__(self, root: Path, remote: Remote | None = None) -> None:
        self.root = root
        self.remote = remote
        self.replaced: set[str] = set()  # what readers may see changed, since this was opened

    def read(self, name: str) -> bytes | None:
        """Return one file, or None when there is none."""
        try:
            return (self.root / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def put(self, name: str, content: bytes) -> None:
        """Write one file whole, or leave the old one whole; does nothing when it says so already.

        Raises OSError, or what the server's folder raises.
        """
        if self.read(name) == content:
            return
        if self.remote:
            self.remote.put(name, content)
            self.replaced.add(name)
        with self._unfinished([content]) as unfinished:
            self._move(unfinished, name)

    def put_stream(self, name: str, pieces: Iterable[bytes], report: Report) -> None:
        """Write one large file whole, piece by piece; `report` is told what the server has of it.

        Raises as `put`.
        """
        with self._unfinished(pieces) as unfinished:
            if self.remote:
                with unfinished.open("rb") as file:
                    self.remote.put_file(name, file, unfinished.stat().st_size, report)
                self.replaced.add(name)
            self._move(unfinished, name)

    @contextmanager
    def _unfinished(self, pieces: Iterable[bytes]) -> Iterator[Path]:
        """Bring a file to the disk, aside; what is not moved away is removed."""
        unfinished = self.root / ROOM / "unfinished" / secrets.token_hex(8)
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        try:
            with unfinished.open("xb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            yield unfinished
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def _move(self, unfinished: Path, name: str) -> None:
        target = self.root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.replace(target)
        self.replaced.add(name)
        _settle(target.parent)

    def remove(self, name: str) -> None:
        """Remove one file, and the folders that are empty then; already gone is success."""
        if self.remote:
            self.remote.remove(name)
        target = self.root / name
        target.unlink(missing_ok=True)
        with suppress(OSError):
            for above in target.relative_to(self.root).parents[:-1]:
                (self.root / above).rmdir()

    def send_everything(self) -> None:
        """Put every file of the site on the server, as it stands here."""
        if self.remote:
            for name in self.names():
                file = self.root / name
                with file.open("rb") as content:
                    self.remote.put_file(name, content, file.stat().st_size, _untold)

    def names(self) -> Iterator[str]:
        """Yield the name of every file of the site."""
        for file in sorted(self.root.rglob("*")):
            name = file.relative_to(self.root)
            if file.is_file() and not any(part.startswith(".") for part in name.parts):
                yield name.as_posix()

    def sweep(self) -> None:
        """Remove what a process that died left unfinished; call it with the site's lock held."""
        for leftover in (self.root / ROOM / "unfinished").glob("*"):
            leftover.unlink(missing_ok=True)


def _untold(done: int, total: int) -> None:
    """Nobody waits for it."""


def _settle(folder: Path) -> None:
    """Make a rename survive a power cut; Windows has no such call and does it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
