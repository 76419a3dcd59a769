"""The file is bounded, private, shared by processes, and never a reason to stop."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from publisher.logbook import Logbook
from publisher.logbook import file as logfile

log = logging.getLogger("publisher.essai")
WRITER = """
import logging, sys
from pathlib import Path
from publisher.logbook import file, open_logbook
file.LARGEST = 20_000
logging.getLogger("publisher").setLevel(logging.INFO)
logbook = open_logbook(Path(sys.argv[1]), sys.argv[2])
for number in range(300):
    logging.getLogger("publisher.essai").info("line", extra={"number": number})
print(logbook.file.lost)
"""


def log_files(data: Path) -> list[Path]:
    return [file for file in data.glob("logs/publisher.log*") if file.suffix != ".lock"]


@pytest.mark.usefixtures("logbook")
def test_only_its_owner_may_read_it(data: Path) -> None:
    log.info("line")
    found = {path: path.stat().st_mode & 0o777 for path in (data, *data.rglob("*"))}
    assert {mode for path, mode in found.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in found.items() if path.is_file()} == {0o600}


@pytest.mark.usefixtures("logbook")
def test_it_is_turned_over_and_old_lines_go(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logfile, "LARGEST", 2_000)
    for number in range(200):
        log.info("line", extra={"number": number})
    kept = log_files(data)
    assert len(kept) == logfile.KEPT
    assert all(file.stat().st_size <= 2_000 for file in kept)
    newest = (data / "logs" / "publisher.log").read_text("utf-8").splitlines()
    assert json.loads(newest[-1])["number"] == 199


def test_two_processes_write_at_once(data: Path) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(data), program], stdout=subprocess.PIPE, text=True
        )
        for program in ("desktop", "worker")
    ]
    assert [process.communicate(timeout=60)[0].strip() for process in running] == ["0", "0"]
    found = [
        json.loads(line)
        for file in log_files(data)
        for line in file.read_text("utf-8").splitlines()
    ]
    for program in ("desktop", "worker"):
        numbers = sorted(line["number"] for line in found if line["program"] == program)
        assert len(numbers) == len(set(numbers))
        assert numbers[-1] == 299


@pytest.mark.usefixtures("logbook")
def test_a_process_that_is_stuck_holds_nobody_back(data: Path) -> None:
    log.info("first")
    with FileLock(data / "logs" / "publisher.log.lock"):
        log.info("meanwhile")
        log.info("again")
    text = (data / "logs" / "publisher.log").read_text("utf-8")
    assert [json.loads(line)["message"] for line in text.splitlines()] == [
        "first",
        "meanwhile",
        "again",
    ]


def test_where_nothing_can_be_written_the_work_goes_on(
    logbook: Logbook, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    data.rename(data.with_name("ailleurs"))
    data.write_text("pas un dossier", "utf-8")
    log.info("lost")
    log.info("lost")
    assert logbook.report(ValueError("unforeseen")) is None
    data.unlink()
    log.info("found again")
    (line,) = (data / "logs" / "publisher.log").read_text("utf-8").splitlines()
    assert json.loads(line)["lines_lost_before"] == 3
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_costs_lines_only(
    logbook: Logbook, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (data / "logs").mkdir(parents=True)
    (data / "logs" / "publisher.log").symlink_to("/dev/full")
    log.info("lost")
    assert logbook.file.lost == 1
    assert capfd.readouterr().err == ""
