"""restore and doctor, by the command alone."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

from publisher.storage.database import FILE
from tests.cli.command import EXECUTABLE, Command


def file_of(command: Command) -> Path:
    return command.home / "data" / FILE


def harm(command: Command) -> None:
    file_of(command).write_bytes(b"\0" * 5000)


def findings(command: Command) -> dict[str, str]:
    ran = command("doctor", "--json")
    found = {one["about"]: one["word"] for one in ran.json["findings"]}
    assert ran.json["ok"] is ("todo" not in found.values())
    assert ran.status == (0 if ran.json["ok"] else 1), ran.err
    return found


def test_a_worker_makes_the_copy_that_one_command_takes_back(command: Command, file: Path) -> None:
    command("publish", file, "--wait")
    assert command("worker", "--once").status == 0
    listed = command("restore", "--list", "--json").json["copies"]
    assert [(one["kind"], one["announcements"]) for one in listed] == [("daily", 1)]
    harm(command)
    ran = command("history", "--json")
    assert ran.status == 1
    assert "mis de côté" in ran.json["error"]
    assert "« publisher restore » reprend la copie du" in ran.json["error"]
    ran = command("restore")
    assert ran.status == 0, ran.err
    assert listed[0]["copy"] in ran.out
    assert len(command("history", "--json").json["announcements"]) == 1
    assert command("verify").status == 0


def test_restore_says_what_it_did_to_programs(command: Command) -> None:
    command("worker", "--once")
    ran = command("restore", "--json")
    assert ran.status == 0, ran.err
    assert set(ran.json) == {"copy", "taken_at", "set_aside", "to_check", "held", "skipped"}
    assert (Path(ran.json["set_aside"]) / FILE).exists()


def test_restore_refuses_while_a_worker_runs(command: Command) -> None:
    command("worker", "--once")
    worker = subprocess.Popen(
        [str(EXECUTABLE), "--data-dir", str(command.home / "data"), "worker"],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert worker.stderr is not None
    try:
        assert "envoie ce qui est dû" in worker.stderr.readline()
        ran = command("restore")
        assert ran.status == 1
        assert f"publisher (processus {worker.pid})" in ran.err
    finally:
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(60) == 0
        worker.stderr.close()
    assert command("restore").status == 0


def test_wrong_calls(command: Command) -> None:
    assert command("restore", "hier").status == 2
    assert command("restore", "hier", "--list").status == 2
    assert command("restore", "--list", "--fresh").status == 2
    ran = command("--database", "postgresql://anne@127.0.0.1:1/ville", "restore")
    assert ran.status == 2
    assert "administrateurs" in ran.err


def test_doctor_makes_the_copy_that_is_missing(command: Command) -> None:
    first = findings(command)
    assert first.pop("copies") == "mended"
    assert set(first.values()) == {"ok"}


def test_doctor_of_a_damaged_file_leaves_it_and_names_the_command(command: Command) -> None:
    command("worker", "--once")
    harm(command)
    before = file_of(command).read_bytes()
    assert findings(command)["database"] == "todo"
    ran = command("doctor")
    assert "publisher restore" in ran.out
    assert "à faire" in ran.out
    assert file_of(command).read_bytes() == before
    file_of(command).unlink()
    assert findings(command)["database"] == "todo"
    assert command("restore").status == 0
