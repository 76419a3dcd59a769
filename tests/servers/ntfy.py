"""The real ntfy server, in two versions: one from before it knew sequences, and a newer one.

Debian packages both; they are unpacked here, not installed. Everybody may read a topic whose name
begins with « ville », and only the town's account may write there.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import requests

from tests.servers import debian
from tests.servers.child import free_port, serving

OLD: Final = "trixie"  # 2.11
NEW: Final = "forky"  # 2.27, or a later one
USER: Final = "communication"
PASSWORD: Final = "mot-de-passe-de-ville-9"
PICTURE_BYTES: Final = 200_000


@dataclass(frozen=True, slots=True)
class Ntfy:
    """A running server."""

    url: str
    token: str  # of the town's account; "" on a server without accounts
    program: Path
    config: Path

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def command(self, *words: str) -> str:
        """Run one of the server's own commands; returns what it says."""
        name, *rest = words
        ran = subprocess.run(
            [self.program, name, "--config", self.config, *rest],
            env={**os.environ, "NTFY_PASSWORD": PASSWORD},
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
        return ran.stdout + ran.stderr

    def events(self, topic: str) -> list[dict[str, Any]]:
        """All that the topic holds, as a citizen's application gets it."""
        answer = requests.get(f"{self.url}/{topic}/json?poll=1&since=all", timeout=10)
        answer.raise_for_status()
        return [json.loads(line) for line in answer.text.splitlines()]

    def shown(self, topic: str) -> list[dict[str, Any]]:
        """What a citizen's application shows: of each sequence the newest, unless it was ended."""
        newest: dict[str, dict[str, Any]] = {}
        for event in self.events(topic):
            newest[event.get("sequence_id", event["id"])] = event
        return [event for event in newest.values() if event["event"] == "message"]


@contextmanager
def running(folder: Path, suite: str, *, accounts: bool = True, **more: object) -> Iterator[Ntfy]:
    """Serve a fresh server from `folder` on a free loopback port.

    `more` are lines of its configuration. Raises `Uninstallable`.
    """
    program = debian.unpacked("ntfy", suite) / "usr" / "bin" / "ntfy"
    debian.runs(program)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    lines: dict[str, object] = {
        "base-url": url,
        "listen-http": f"127.0.0.1:{port}",
        "cache-file": str(folder / "cache.db"),
        "visitor-request-limit-exempt-hosts": "127.0.0.1",
        **({"auth-file": str(folder / "user.db"), "auth-default-access": "deny-all",
            "enable-login": True, "attachment-cache-dir": str(folder / "files"),
            "attachment-file-size-limit": str(PICTURE_BYTES)} if accounts else {}),
        **{name.replace("_", "-"): value for name, value in more.items()},
    }  # fmt: skip
    config = folder / "server.yml"
    written = (f"{name}: {json.dumps(value)}\n" for name, value in lines.items() if value != "")
    config.write_text("".join(written))
    command: list[str | Path] = [program, "serve", "--config", config]
    with serving(command, f"{url}/v1/health", folder=folder, log=folder / "log"):
        server = Ntfy(url, "", program, config)
        yield Ntfy(url, _account(server) if accounts else "", program, config)


def _account(server: Ntfy) -> str:
    """Make the town's account and return its token."""
    server.command("user", "add", USER)
    server.command("access", USER, "ville*", "rw")
    server.command("access", "everyone", "ville*", "ro")
    return token(server)


def token(server: Ntfy, *options: str) -> str:
    """Make another token of the town's account."""
    said = server.command("token", "add", *options, USER)
    found = re.search(r"tk_\w+", said)
    assert found is not None, said
    return found[0]
