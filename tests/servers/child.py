"""A server as a child process: started on loopback, awaited, and ended with the test run."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import requests

START_LIMIT = 90.0  # seconds


def free_port() -> int:
    """Return a loopback port on which nothing listens now."""
    with socket.create_server(("127.0.0.1", 0)) as was:
        port: int = was.getsockname()[1]
        return port


@contextmanager
def serving(
    command: Sequence[str | Path],
    ready: str,
    *,
    folder: Path,
    log: Path,
    environment: Mapping[str, str] | None = None,
) -> Iterator[None]:
    """Run a server from `folder` until the block ends; it is up when `ready` answers 200.

    Raises `RuntimeError` with the end of `log` when it does not come up.
    """
    # A test run that is killed leaves no server behind.
    guarded = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
    with log.open("wb") as out:
        server = subprocess.Popen(
            [*guarded, *command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env={**os.environ, **(environment or {})},
        )
    try:
        _await(ready, server, log)
        yield
    finally:
        server.terminate()
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _await(ready: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while True:
        try:
            if requests.get(ready, timeout=5).status_code == 200:
                return
        except requests.RequestException:
            pass
        if server.poll() is not None or time.monotonic() > deadline:
            told = log.read_text(errors="replace")[-2000:]
            raise RuntimeError(f"{ready} does not answer: {told}")
        time.sleep(0.05)
