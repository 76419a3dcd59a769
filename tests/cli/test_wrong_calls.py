"""What a clumsy call or a broken script meets: one French sentence, one JSON object, no guess."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.cli.command import EXECUTABLE, Command
from tests.cli.test_bad_input import nothing_sent, refused

SITE = ("--set", "base_url=https://www.ville.example")


@pytest.mark.parametrize(
    "arguments",
    [[], ["publish"], ["publier"], ["decide", "x"], ["history", "--limit", "0"], ["show", "x"]],
)
def test_every_refusal_is_json_too(bare: Command, arguments: list[str]) -> None:
    ran = bare(*arguments, "--json")
    refused(ran)
    assert ran.json == {"error": ran.err.strip()}
    assert "required" not in ran.err


@pytest.mark.parametrize("option", ["--at", "--to"])
@pytest.mark.parametrize("nothing", ["", " "])
def test_an_empty_variable_of_a_script_publishes_nothing(
    command: Command, file: Path, option: str, nothing: str
) -> None:
    refused(command("publish", file, option, nothing, "--wait"), option)
    nothing_sent(command)


@pytest.mark.parametrize("option", ["--data-dir", "--database"])
def test_an_empty_place_is_not_another_place(bare: Command, option: str) -> None:
    refused(bare(option, "", "channels", "list"), option)


def test_all_channels_that_are_absent_are_named_at_once(command: Command, file: Path) -> None:
    ran = command("publish", file, "--to", "website,mastodon,facebook", "--wait")
    refused(ran, "mastodon, facebook", "channels add", "website, feed")
    nothing_sent(command)


def test_a_channel_is_refused_before_its_secret_is_asked(bare: Command) -> None:
    refused(bare("channels", "add", "mastodon", "--name", "toots"), "base_url")
    refused(bare("channels", "add", "mastodon", "--name", "../x", *SITE), "../x")


def test_an_absent_channel_cannot_be_tested(bare: Command) -> None:
    refused(bare("channels", "test", "absent", "--json"), "absent")


@pytest.mark.parametrize("place", ["/", ".", "folder"])
def test_the_journal_is_not_exported_onto_a_folder(bare: Command, place: str) -> None:
    (bare.home / "folder").mkdir()
    refused(bare("export", "-o", bare.home / place), "dossier")


def test_a_name_with_line_breaks_stays_on_one_line(command: Command) -> None:
    refused(command("publish", "a\nb\x1b[31m.md"), "a b [31m.md")


def test_the_hint_can_be_pasted(bare: Command) -> None:
    folder = f"folder={bare.home / 'site'}"
    ran = bare("channels", "add", "website", "--name", "Le site", "--set", folder, *SITE)
    assert ran.out.endswith("publisher channels test 'Le site'\n")


def test_once_says_what_it_sent(command: Command, file: Path) -> None:
    command("publish", file)
    lines = command("worker", "--once").out.splitlines()
    assert len(lines) == 2
    assert all("Travaux rue de la Station" in line and "livré" in line for line in lines)
    assert command("worker", "--once").out == ""


@pytest.mark.parametrize("call", [["--help"], ["publish", "--help"], ["channels", "add", "-h"]])
def test_the_help_is_french(bare: Command, call: list[str]) -> None:
    ran = bare(*call)
    assert ran.status == 0
    for english in ("usage: ", "positional", "options:", "show this"):
        assert english not in ran.out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_result_that_cannot_be_written_ends_quietly(command: Command) -> None:
    environment = {**os.environ, "PUBLISHER_DATA_DIR": str(command.home / "data")}
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [str(EXECUTABLE), "channels", "list"],
            stdout=full, stderr=subprocess.PIPE, env=environment, check=False, timeout=90,
        )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_an_interrupted_wait_says_that_the_announcement_is_accepted(
    command: Command, file: Path
) -> None:
    environment = {**os.environ, "PUBLISHER_DATA_DIR": str(command.home / "data")}
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # accepts, and never answers
        address = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        command.environment["PUBLISHER_SECRET_TOOTS_ACCESS_TOKEN"] = "a-token"
        environment |= command.environment
        with subprocess.Popen(
            [str(EXECUTABLE), "channels", "add", "mastodon", "--name", "toots",
             "--set", f"base_url={address}"],
            env=environment, stdout=subprocess.DEVNULL,
        ) as adding:  # fmt: skip
            deaf.accept()[0].close()
            assert adding.wait(90) == 0
        with subprocess.Popen(
            [str(EXECUTABLE), "publish", file, "--to", "toots", "--wait", "--json"],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as publishing:  # fmt: skip
            heard = deaf.accept()[0]
            publishing.send_signal(signal.SIGINT)
            heard.close()
            out, err = publishing.communicate(timeout=90)
    told = json.loads(out)
    assert publishing.returncode == 1
    assert "ne recommencez pas" in err
    assert told["announcement"] in told["error"]
    assert command("show", told["announcement"]).status == 0
