"""Crash reports: what a person can hand to those who can read it, without anything secret.

A report holds the traceback without the values of variables, and the last lines of the log.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import traceback
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from publisher.redaction import redact

FOLDER: Final = "crashes"
KEPT: Final = 20  # reports in the folder
_LONGEST: Final = 200_000  # characters of one traceback
_DISTRIBUTION: Final = "town-publisher"

Signature = tuple[str, str, int]


@dataclass
class CrashReports:
    """Writes `<data>/crashes/crash-….txt`, once for each place where this process went wrong."""

    data: Path
    program: str
    facts: Mapping[str, str] = field(default_factory=dict)  # such as Qt's version
    _known: dict[Signature, Path] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Where the reports are."""
        return self.data / FOLDER

    def known(self, problem: BaseException) -> Path | None:
        """Return the report about the same place that was written before."""
        return self._known.get(_signature(problem))

    def write(self, problem: BaseException, last_lines: Iterable[str]) -> Path:
        """Write a report that only its owner may read; raises `OSError`."""
        text = redact(self._text(problem, last_lines))
        self.make_folder()
        stem = f"crash-{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{os.getpid()}"
        file = self.folder / f"{stem}-{len(self._known) + 1}.txt"
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as opened:
            opened.write(text)
        self._known[_signature(problem)] = file
        self._forget_the_oldest()
        return file

    def make_folder(self) -> None:
        for folder in (self.data, self.folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _text(self, problem: BaseException, last_lines: Iterable[str]) -> str:
        heading = {
            "Time": datetime.now(UTC).isoformat(timespec="seconds"),
            "Program": self.program,
            "Publisher": version(),
            "Python": platform.python_version(),
            "Platform": platform.platform(),
            **self.facts,
        }
        lines = [f"{name}: {value}" for name, value in heading.items()]
        # capture_locals stays off: values of variables hold what people wrote, and credentials.
        told = "".join(traceback.TracebackException.from_exception(problem).format())
        return "\n".join([*lines, "", told[-_LONGEST:], "The last lines of the log:", *last_lines])

    def _forget_the_oldest(self) -> None:
        with suppress(OSError):
            reports = sorted(self.folder.glob("*.txt"), key=lambda file: file.stat().st_mtime_ns)
            for file in reports[:-KEPT]:
                file.unlink(missing_ok=True)


def _signature(problem: BaseException) -> Signature:
    place: TracebackType | None = problem.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    if place is None:
        return type(problem).__name__, "", 0
    return type(problem).__name__, place.tb_frame.f_code.co_filename, place.tb_lineno


def version() -> str:
    """Return the version of Publisher that is installed."""
    try:
        return importlib.metadata.version(_DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"
