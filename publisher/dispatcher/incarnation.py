"""One run of one engine: an id that never comes back, and a lock that proves it is alive."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from publisher.ids import new_id

_SUFFIX: Final = ".lock"


class Incarnation:
    """Born when made, dead when closed or when its process ends, however it ends.

    Without a `folder` (a database that many machines share) nothing can be proven, and the end of
    the lease tells. Raises `OSError` when the folder cannot be written.
    """

    def __init__(self, folder: Path | None) -> None:
        self.owner = f"{socket.gethostname()}-{os.getpid()}-{new_id()}"
        self._folder = folder / "engines" if folder else None
        self._lock: FileLock | None = None
        if self._folder:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = _lock(self._folder / f"{self.owner}{_SUFFIX}")
            self._lock.acquire(timeout=5)  # somebody may be asking whether we live

    def dead(self) -> Iterator[str]:
        """Name the engines that are proven dead; each is forgotten once the caller goes on."""
        if self._folder is None:
            return
        for file in sorted(self._folder.glob(f"*{_SUFFIX}")):
            if file.stem == self.owner:
                continue
            lock = _lock(file)
            try:
                with lock.acquire(timeout=0):
                    yield file.stem
                    _remove(file)
            except Timeout:
                continue

    def close(self) -> None:
        """Die: what is still held under this id is free for others to look into."""
        if self._lock is not None and self._folder is not None:
            _remove(self._folder / f"{self.owner}{_SUFFIX}")
            self._lock.release()


def _lock(file: Path) -> FileLock:
    return FileLock(file, mode=0o600, thread_local=False)


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):  # Windows keeps an open file; the next engine removes it
        file.unlink()
