"""Every credential through every path, and then a search of every byte that was left.

Every installed kind is connected to servers that repeat what they are sent, in each way of
REPEATS; Mastodon, Facebook and those whose credential stands in the address also to doubles where
all of it works, the website to a real SFTP server. Programs log at DEBUG, libraries included.
"""

from __future__ import annotations

import json
import os
import pty
import re
import socket
import sys
from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path
from typing import Any

import pytest

from publisher import registry
from publisher.settings import Form, fields_of
from tests.leaks.conftest import Leaky
from tests.leaks.echo import echoes
from tests.leaks.search import HOOK, PLAIN, SHAPES, SPECIAL, leaks
from tests.servers.brevo import BrevoDouble
from tests.servers.discord import DiscordDouble
from tests.servers.graph import GraphDouble
from tests.servers.mastodon import MastodonDouble
from tests.servers.sftp import PASSWORD, USERNAME, sftp_server
from tests.servers.slack import SlackDouble
from tests.servers.telegram import TelegramDouble

PATHS = ("environment", "directory", "typed")
Plan = list[dict[str, Any]]
ANNOUNCEMENT = """\
---
title: Travaux rue de la Station
language: fr
channels: [bavard]
---
La rue est fermée.
"""


def settings_of(kind: str, url: str, home: Path, **more: str) -> dict[str, str]:
    """Fill the form of any kind: what it sends goes to `url`."""
    given = {}
    for field in fields_of(registry.kind(kind).settings_type):
        if field.form is Form.FOLDER:
            given[field.name] = str(home / f"{kind}-{url[-5:]}")
        elif field.name in ("base_url", "hub"):
            given[field.name] = url
        elif field.name == "host":
            given |= {"host": "127.0.0.1", "port": url.rpartition(":")[2]}
        elif field.required:
            given[field.name] = field.example or field.choices[0]
    return {**given, **more}


def channel(leaky: Leaky, kind: str, name: str, path: str, **more: Any) -> dict[str, Any]:
    """Plan a channel; its credential goes by `path`."""
    secret, asked, settings = more["secret"], more["asked"], more["settings"]
    typed = {asked: secret} if path == "typed" else {}
    if path != "typed":
        leaky.give(name, asked, secret, as_file=path == "directory")
    return {"kind": kind, "name": name, "settings": settings, "secrets": typed, "secret": secret}


def hostile(leaky: Leaky, addresses: dict[str, str]) -> Iterator[dict[str, Any]]:
    """One channel of every kind with credentials for each way of repeating them."""
    turns = cycle(product(SHAPES, PATHS))
    for kind in registry.kinds():
        asked = [secret.name for secret in registry.kind(kind).secret_fields]
        for number, (way, url) in enumerate(addresses.items() if asked else ()):
            if kind == "website" and way not in ("mot", "coupe", "personne"):
                continue  # it speaks SFTP, for which the others are all the same
            if kind == "email" and way != "personne":
                continue  # it speaks SMTP, and waits for a greeting that a web server never gives
            secret, path = next(turns)
            more = {"sftp_host": "127.0.0.1", "sftp_port": url.rpartition(":")[2],
                    "sftp_username": USERNAME, "sftp_host_key": "SHA256:" + "A" * 43}  # fmt: skip
            yield channel(
                leaky,
                kind,
                f"{kind} {way}",
                path,
                secret=secret,
                asked=asked[number % len(asked)],
                settings=settings_of(kind, url, leaky.home, **(more if kind == "website" else {})),
            )


@pytest.mark.timeout(300)  # every kind, three times, with a log of every statement
def test_no_credential_is_left_anywhere(leaky: Leaky, tmp_path: Path) -> None:
    with (
        echoes() as addresses,
        MastodonDouble() as mastodon,
        GraphDouble() as graph,
        TelegramDouble() as telegram,
        DiscordDouble() as discord,
        SlackDouble() as slack,
        BrevoDouble() as brevo,
        sftp_server(tmp_path / "serveur") as sftp,
    ):
        graph.page.token = f"EAA{SPECIAL}"
        door = {"sftp_host": "127.0.0.1", "sftp_port": str(sftp.port), "sftp_username": USERNAME,
                "sftp_host_key": sftp.fingerprint}  # fmt: skip
        good: tuple[tuple[str, str, str, str, dict[str, str]], ...] = (
            ("mastodon", "access_token", mastodon.instance.town.token, mastodon.url, {}),
            ("facebook", "access_token", graph.page.token, graph.url, {"page_id": graph.page.id}),
            ("telegram", "bot_token", telegram.token, telegram.url, {}),
            ("discord", "webhook_url", discord.webhook_url, discord.url, {}),
            ("slack", "bot_token", slack.token, slack.base_url, {}),
            ("brevo", "api_key", brevo.key, brevo.base_url, {}),
            ("website", "sftp_password", PASSWORD, "https://ville.example", door),
        )
        plan: Plan = [
            channel(leaky, kind, f"{kind} vrai", path, secret=secret, asked=asked,
                    settings=settings_of(kind, url, leaky.home, **more))
            for (kind, asked, secret, url, more), path in zip(good, cycle(PATHS), strict=False)
        ]  # fmt: skip
        plan += hostile(leaky, addresses)
        plan += [
            channel(leaky, "bavard", f"bavard {ends}", path, secret=secret, asked="token",
                    settings={"ends": ends})
            for ends, path, secret in (("unknown", "typed", HOOK), ("mistake", "typed", SPECIAL))
        ]  # fmt: skip
        ran = leaky.run("-m", "tests.leaks.drive", str(leaky.data), stdin=json.dumps(plan))
    secrets = {planned["secret"] for planned in plan}
    assert secrets >= set(SHAPES)
    assert leaks(secrets, [leaky.home], ran.stdout, ran.stderr) == []

    # Nothing was found because all of it was hidden, not because nothing was done.
    for word in ("livré", "corrigé", "retiré"):
        found = set(re.findall(f"([a-z]+) vrai +{word}", ran.stdout))
        assert found == {kind for kind, *_ in good}, word
    lines = [line for file in leaky.data.glob("logs/publisher.log*")
             for line in file.read_text("utf-8").splitlines()]  # fmt: skip
    written = [json.loads(line) for line in lines]
    loggers = {line["logger"].partition(".")[0] for line in written}
    assert {"urllib3", "paramiko", "sqlalchemy", "publisher", "channels"} <= loggers
    # Each answer of a platform says of which delivery it is, and with what number to ask about it.
    answers = [line for line in written if "status" in line and "delivery" in line]
    settled = {line["delivery"] for line in written if line["message"] == "settled"}
    assert {line["delivery"] for line in answers} <= settled
    assert any(line["status"] == 200 for line in answers)
    assert any("x-request-id" in line["answered"] for line in answers)
    crashes = [file.read_text("utf-8") for file in leaky.data.glob("crashes/crash-*.txt")]
    for place in ("in crash\n", "in crash_in_a_thread\n"):
        assert sum(place in text and "•••" in text for text in crashes) == 1
    assert len((leaky.data / "journal.jsonl").read_text("utf-8").splitlines()) > len(plan)


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo terminal is needed to type")
def test_a_credential_that_is_typed_is_not_left(leaky: Leaky) -> None:
    command = "import sys; from publisher.cli import main; sys.exit(main())"
    call = ["channels", "add", "bavard", "--name", "bavard"]
    process, terminal = pty.fork()
    if process == 0:
        os.execve(sys.executable, [sys.executable, "-c", command, *call], leaky.surroundings())
    said = b""
    while b"Jeton" not in said:
        said += os.read(terminal, 4096)
    os.write(terminal, f"{SPECIAL}\n".encode())
    try:
        while more := os.read(terminal, 4096):
            said += more
    except OSError:
        pass  # how Linux says that the other side has ended
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    assert leaks([SPECIAL], [leaky.home], said.decode()) == []


def test_a_command_that_meets_a_mistake_names_its_report(leaky: Leaky) -> None:
    file = leaky.home / "annonce.md"
    file.write_text(ANNOUNCEMENT, "utf-8")
    leaky.give("bavard", "token", HOOK, as_file=False)
    ran = [
        leaky.publisher("channels", "add", "bavard", "--name", "bavard"),
        leaky.publisher("publish", str(file), "--wait", "--json"),
        leaky.publisher("export", "-o", str(leaky.home / "journal.jsonl")),
    ]
    leaky.environment["PUBLISHER_LOG"] = ""
    crashed = leaky.publisher("channels", "test", "bavard")
    said = [text for one in (*ran, crashed) for text in (one.stdout, one.stderr)]
    assert leaks([HOOK], [leaky.home], *said) == []
    assert [one.returncode for one in (*ran, crashed)] == [0, 1, 0, 1]
    assert json.loads(ran[1].stdout)["deliveries"][0]["state"] == "needs_decision"
    (report,) = leaky.data.glob("crashes/crash-*.txt")
    assert str(report) in crashed.stderr
    assert "Traceback" not in crashed.stderr
    assert "refusé" in report.read_text("utf-8")


def test_the_password_of_the_database_is_not_left(leaky: Leaky) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}/ville"
    ran = leaky.publisher("--database", f"postgresql://ville:{PLAIN}@{place}", "history")
    assert ran.returncode == 1
    assert "ville" in ran.stderr
    assert leaks([PLAIN], [leaky.home], ran.stdout, ran.stderr) == []


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "journal").write_bytes(b"\x00Zq7jetonSansSigne0123456789kX\xff")
    assert len(leaks(SHAPES, [tmp_path])) == 1
    assert leaks([SPECIAL], [], "GET /?t=p%40ss%2Fw%2Brd%3D%25%26%C3%A9%22Zq8signes")
    assert leaks([HOOK], [], "POST /crochets/Zq9compte/Zq9jetonDansUneAdresse42 HTTP/1.1")
    assert leaks([PLAIN], [], "Basic dmlsbGU6WnE3amV0b25TYW5zU2lnbmUwMTIzNDU2Nzg5a1g=")
