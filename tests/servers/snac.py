"""snac, a small real server that speaks Mastodon's API leniently: it keeps no Idempotency-Key and
deletes nothing. Debian packages it in bookworm-backports; it is unpacked here, not installed.
"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import requests

from tests.servers import debian
from tests.servers.installing import Uninstallable

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
START_TIMEOUT = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Snac:
    """A running server with one account."""

    url: str
    user: str
    token: str


def program() -> Path:
    """Return snac's program, fetching the package into the cache folder the first time."""
    found = debian.unpacked("snac2", "backports", folder="snac2") / "usr" / "bin" / "snac"
    debian.runs(found)  # prints its usage
    return found


@contextmanager
def running(folder: Path, user: str = "ville") -> Iterator[Snac]:
    """Serve a fresh instance from `folder` on a free loopback port."""
    snac, port = str(program()), _free_port()
    home = folder / "instance"
    answers = f"127.0.0.1\n{port}\n127.0.0.1:{port}\n\nadmin@exemple.be\n"
    subprocess.run([snac, "init", home], input=answers, text=True, capture_output=True, check=True)
    settings = json.loads((home / "server.json").read_text())
    settings.update(protocol="http", queue_retry_max=0, disable_email_notifications=True)
    (home / "server.json").write_text(json.dumps(settings))
    added = subprocess.run(
        [snac, "adduser", home, user], capture_output=True, text=True, check=True
    )
    password = re.search(r"password is (\S+)", added.stdout + added.stderr)
    if password is None:
        raise Uninstallable(f"snac gave no password: {added.stdout}{added.stderr}")
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen([snac, "httpd", home], stdout=log, stderr=log)
    try:
        url = f"http://127.0.0.1:{port}"
        _await(url, server)
        yield Snac(url, user, _token(url, user, password[1]))
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _token(url: str, user: str, password: str) -> str:
    """Sign in as a person does and return an access token."""
    application = requests.post(
        f"{url}/api/v1/apps",
        data={"client_name": "Publisher", "redirect_uris": OUT_OF_BAND, "scopes": "read write"},
        timeout=10,
    ).json()
    asked = {"client_id": application["client_id"], "redirect_uri": OUT_OF_BAND}
    page = requests.get(
        f"{url}/oauth/authorize", params={**asked, "response_type": "code"}, timeout=10
    ).text
    action = re.search(r'action="([^"]+)"', page)
    hidden = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', page))
    answer = requests.post(
        urljoin(url, action[1] if action else "/oauth/x-snac-login"),
        data={**hidden, "login": user, "passwd": password},
        allow_redirects=False,
        timeout=10,
    )
    code = re.search(r"code=([^&]+)", answer.headers.get("Location", "")) or re.search(
        r"([0-9a-f]{20,})", re.sub("<[^>]+>", " ", answer.text)
    )
    if code is None:
        raise Uninstallable(f"snac gave no code: {answer.status_code} {answer.text[:200]}")
    granted = requests.post(
        f"{url}/oauth/token",
        data={
            **asked,
            "client_secret": application["client_secret"],
            "grant_type": "authorization_code",
            "code": code[1],
        },
        timeout=10,
    ).json()
    return str(granted["access_token"])


def _await(url: str, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_TIMEOUT
    while time.monotonic() < end:
        if server.poll() is not None:
            break
        try:
            requests.get(f"{url}/api/v1/instance", timeout=2).raise_for_status()
        except requests.RequestException:
            time.sleep(0.05)
        else:
            return
    raise Uninstallable("snac did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
