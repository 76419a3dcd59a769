"""A crash leaves a report that can be handed on: no values, no credentials, not too many."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from publisher.logbook import Logbook, crashes
from publisher.redaction import MASK, remember

SECRET = "jeton-secret-du-rapport"
log = logging.getLogger("publisher.essai")
HARD = """
import ctypes, sys
from pathlib import Path
from publisher.logbook import open_logbook
logbook = open_logbook(Path(sys.argv[1]), "desktop")
print(logbook.found)
if sys.argv[2] == "die":
    ctypes.string_at(0)
"""


def failed(told: str) -> ValueError:
    try:
        typed = remember(SECRET)
        raise ValueError(f"{told} {typed}")
    except ValueError as problem:
        return problem


def test_a_report_says_what_happened_without_values(logbook: Logbook, data: Path) -> None:
    log.info("what came before")
    file = logbook.report(failed("refused"))
    assert file is not None
    assert file.parent == data / "crashes"
    assert file.stat().st_mode & 0o777 == 0o600
    text = file.read_text("utf-8")
    for part in ("Program: essai", "Qt: 6.x", "Python: 3.", "in failed", "what came before"):
        assert part in text
    assert f"ValueError: refused {MASK}" in text
    assert SECRET not in text
    assert 'raise ValueError(f"{told} {typed}")' in text  # the program's line, no values


def test_the_same_mistake_again_is_one_report(logbook: Logbook, data: Path) -> None:
    told: list[Path] = []
    logbook.told = told.append
    for number in range(50):
        problem = failed(str(number))
        sys.excepthook(ValueError, problem, problem.__traceback__)
    assert told == list((data / "crashes").glob("crash-*.txt"))
    assert len(told) == 1
    log_file = (data / "logs" / "publisher.log").read_text("utf-8")
    assert log_file.count("a mistake of the program") == 1


def test_the_oldest_reports_go(logbook: Logbook, data: Path) -> None:
    (data / "crashes").mkdir(exist_ok=True)
    for number in range(30):
        old = data / "crashes" / f"crash-{number:02}.txt"
        old.write_text("old", "utf-8")
        os.utime(old, (number, number))
    new = logbook.report(failed("once more"))
    kept = sorted((data / "crashes").glob("*.txt"))
    assert len(kept) == crashes.KEPT
    assert new in kept
    assert data / "crashes" / "crash-11.txt" in kept
    assert data / "crashes" / "crash-10.txt" not in kept


def test_a_thread_that_nobody_watches_is_reported(logbook: Logbook) -> None:
    told: list[Path] = []
    logbook.told = told.append

    def work() -> None:
        raise failed("in a thread")

    thread = threading.Thread(target=work, name="un-fil")
    thread.start()
    thread.join()
    (file,) = told
    assert "in work" in file.read_text("utf-8")


@pytest.mark.usefixtures("logbook")
def test_ctrl_c_is_no_crash(data: Path) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not list((data / "crashes").glob("crash-*.txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows raises no SIGSEGV")
def test_a_process_that_dies_hard_leaves_where_it_was(data: Path) -> None:
    died, lived = (
        subprocess.run(
            [sys.executable, "-c", HARD, str(data), how],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        for how in ("die", "live")
    )
    assert died.returncode == -signal.SIGSEGV
    assert lived.returncode == 0
    (report,) = (data / "crashes").glob("hard-*.txt")
    assert lived.stdout.strip() == str(report)
    assert "string_at" in report.read_text("utf-8")
    assert str(report) in (data / "logs" / "publisher.log").read_text("utf-8")
