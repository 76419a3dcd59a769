"""The log file: bounded, its owner's only, written by the window and by workers at once.

concurrent-log-handler does as much but waits for its lock without end: a process that was stopped
while it wrote one line would stop the sending of all others. Here the lock only puts rotation and
writing in turn; whoever does not get it in time appends without it.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from filelock import FileLock

LARGEST: Final = 2_000_000  # bytes of one file
KEPT: Final = 5  # files: the one that is written, and older ones
LAST_LINES: Final = 50  # kept in memory, for a crash report
_PATIENCE: Final = 0.25  # seconds

FOLDER: Final = "logs"
FILE: Final = "publisher.log"


class LogFile(logging.Handler):
    """Appends to `<data>/logs/publisher.log`. A disk that refuses costs lines, never the work."""

    def __init__(self, data: Path) -> None:
        super().__init__()
        self.file = data / FOLDER / FILE
        self.recent: deque[str] = deque(maxlen=LAST_LINES)
        self.lost = 0  # lines that could not be written since the last one that was
        self._data = data
        self._lock: FileLock | None = None
        self._patience = _PATIENCE
        # Our own lock would tell of itself without end.
        logging.getLogger("filelock").setLevel(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith("filelock"):
            return
        try:
            line = self.format(record)
            self.recent.append(line)
            self._write(line)
        except Exception:  # whatever it is: the log is never a reason to stop
            self.lost += 1
        else:
            self.lost = 0

    def _write(self, line: str) -> None:
        if self.lost:
            line = f'{line[:-1]}, "lines_lost_before": {self.lost}}}'
        octets = f"{line}\n".encode("utf-8", "backslashreplace")
        # One by one: parents made on the way would be open to everybody.
        for folder in (self._data, self.file.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._turn() as alone:
            if alone and self._size() + len(octets) > LARGEST:
                self._rotate()
            if self._size() > 2 * LARGEST:
                raise OSError("the log cannot be rotated")
            _append(self.file, octets)

    @contextmanager
    def _turn(self) -> Iterator[bool]:
        """Wait, not for long, until no other process writes; say whether it is so."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - 50 ms, after the first paint

        if self._lock is None:
            self._lock = FileLock(f"{self.file}.lock", mode=0o600, thread_local=False)
        try:
            self._lock.acquire(timeout=self._patience, poll_interval=0.005)
        except Timeout:
            self._patience = 0.0  # somebody is stuck: wait no more until it gives way
            yield False
            return
        self._patience = _PATIENCE
        try:
            yield True
        finally:
            self._lock.release()

    def _size(self) -> int:
        try:
            return self.file.stat().st_size
        except FileNotFoundError:
            return 0

    def _rotate(self) -> None:
        full = self.file.with_name(f"{FILE}.full")
        with suppress(OSError):  # on Windows, while somebody reads it: the next line tries again
            self.file.replace(full)
            for number in range(KEPT - 2, 0, -1):
                with suppress(FileNotFoundError):
                    self._older(number).replace(self._older(number + 1))
            full.replace(self._older(1))

    def _older(self, number: int) -> Path:
        return self.file.with_name(f"{FILE}.{number}")


def _append(file: Path, octets: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        written = os.write(descriptor, octets)
        if written < len(octets):  # the disk is full: half a line is worse than none
            os.ftruncate(descriptor, os.fstat(descriptor).st_size - written)
            raise OSError("the line does not fit")
    finally:
        os.close(descriptor)
