"""Opening the logbook of a process: its file, its crash reports, and what catches every crash."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Final

from publisher.logbook.crashes import CrashReports, version
from publisher.logbook.file import LogFile
from publisher.logbook.lines import JsonLine, PlainLine

# Ours are heard from INFO on; a library's INFO would be every statement of SQL.
_OURS: Final = ("publisher", "channels", "ui")
_HARD: Final = "hard-{program}.log"

_log = logging.getLogger(__name__)


def asked_level(usual: int) -> int:
    """Return the level that PUBLISHER_LOG names ("debug", "info", …), or the usual one."""
    name = os.environ.get("PUBLISHER_LOG", "").strip().upper()
    return logging.getLevelNamesMapping().get(name, usual)


def on_stderr(level: int, *, crashes: bool) -> None:
    """Show people at the terminal what is at least of this level, from now on.

    Without `crashes` not what a report is written of: the caller says it in a sentence.
    """
    logging.raiseExceptions = False  # a terminal that went away is no reason to complain
    handler = logging.StreamHandler()
    handler.setFormatter(PlainLine())
    handler.setLevel(level)
    if not crashes:
        handler.addFilter(lambda record: record.name != _log.name)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(level, logging.WARNING))
    for name in _OURS:
        logging.getLogger(name).setLevel(min(level, logging.INFO))
    logging.captureWarnings(True)


class Logbook:
    """The log file and the crash reports of one process, until it is closed."""

    def __init__(self, data: Path, program: str, facts: Mapping[str, str]) -> None:
        self.file = LogFile(data)
        self.file.setFormatter(JsonLine(program))
        self.crashes = CrashReports(data, program, facts)
        self.told: Callable[[Path], object] = lambda _: None  # of each first report of a crash
        self.found: Path | None = None  # what a run before left that died hard
        self._hard: IO[str] | None = None
        self._writing = threading.Lock()
        logging.getLogger().addHandler(self.file)

    def started(self, **more: str) -> None:
        """Note which program of which version this is."""
        _log.info("started", extra={"publisher": version(), **more})

    def report(self, problem: BaseException) -> Path | None:
        """Log an unforeseen error and write its report; None when the disk refuses.

        The same error again is neither logged nor written again: a timer may meet it for ever.
        """
        with self._writing:
            known = self.crashes.known(problem)
            if known is not None:
                return known
            _log.critical("a mistake of the program", exc_info=problem)
            try:
                return self.crashes.write(problem, tuple(self.file.recent))
            except Exception:  # a report about the report would help nobody
                return None

    def catch_all(self) -> None:
        """Report what nobody catches, on any thread, and where the process dies of hard."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda hooked: self._uncaught(
            hooked.exc_type, hooked.exc_value, hooked.exc_traceback
        )
        sys.unraisablehook = lambda hooked: self._uncaught(
            hooked.exc_type, hooked.exc_value, hooked.exc_traceback
        )
        with suppress(OSError):
            self._catch_hard_crashes()

    def close(self) -> None:
        """Write no more; what catches crashes is as Python had it."""
        if self in _open:
            _open.remove(self)
        logging.getLogger().removeHandler(self.file)
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        if self._hard is not None:
            faulthandler.disable()
            self._hard.close()

    def _uncaught(
        self, kind: type[BaseException], problem: BaseException | None, traceback: Any
    ) -> None:
        if problem is None or issubclass(kind, (KeyboardInterrupt, SystemExit)):
            if kind is not SystemExit:
                sys.__excepthook__(kind, problem or kind(), traceback)
            return
        again = self.crashes.known(problem) is not None
        file = self.report(problem)
        if file is not None and not again:
            with suppress(Exception):
                self.told(file)

    def _catch_hard_crashes(self) -> None:
        """Have the interpreter write where each thread was; it names functions, no values."""
        self.crashes.make_folder()
        file = self.crashes.folder / _HARD.format(program=self.crashes.program)
        if file.exists() and file.stat().st_size:
            ended = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            report = file.with_name(f"hard-{ended:%Y%m%dT%H%M%SZ}-{self.crashes.program}.txt")
            with suppress(OSError):  # on Windows, while another process holds it
                self.found = file.replace(report)
            _log.error("the run before crashed hard", extra={"report": str(report)})
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._hard = os.fdopen(descriptor, "a", encoding="utf-8")
        faulthandler.enable(self._hard)


_open: list[Logbook] = []  # the process's one, once it is open


def open_logbook(data: Path, program: str, **facts: str) -> Logbook:
    """Log to `<data>/logs` from now on and report crashes in `<data>/crashes`.

    `program` names the process in each line: "desktop", "worker", "command". `facts` stand in crash
    reports. Never fails: where nothing can be written, nothing is.
    """
    logbook = Logbook(data.expanduser().absolute(), program, facts)
    logbook.catch_all()
    _open[:] = [logbook]
    return logbook


def report(problem: BaseException) -> Path | None:
    """Report an error that was caught but not foreseen; None when no report can be written."""
    if _open:
        return _open[0].report(problem)
    _log.critical("a mistake of the program", exc_info=problem)
    return None


def tell(report: Path) -> None:
    """Tell of a report that another process of this program wrote, as of one of its own."""
    for logbook in _open:
        with suppress(Exception):  # the window may be gone by now
            logbook.told(report)
