"""snac, a small real server that speaks Mastodon's API leniently: it keeps no Idempotency-Key and
deletes nothing. Debian packages it in bookworm-backports; it is unpacked here, not installed.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import requests

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
CACHE = Path.home() / ".cache" / "publisher-tests" / "snac2"
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
START_TIMEOUT = 20.0  # seconds


class SnacUnavailable(Exception):
    """Why snac cannot be had on this machine."""


@dataclass(frozen=True, slots=True)
class Snac:
    """A running server with one account."""

    url: str
    user: str
    token: str


def program() -> Path:
    """Return snac's program, fetching the package into the cache folder the first time."""
    found = CACHE / "usr" / "bin" / "snac"
    if not found.exists():
        _unpack(CACHE)
    try:
        subprocess.run([found], capture_output=True, check=False, timeout=10)  # prints its usage
        missing = subprocess.run(["ldd", found], capture_output=True, text=True, check=False).stdout
    except OSError as error:
        raise SnacUnavailable(f"snac does not run here: {error}") from error
    if "not found" in missing:
        raise SnacUnavailable(f"snac lacks a library (install libcurl4):\n{missing}")
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
        raise SnacUnavailable(f"snac gave no password: {added.stdout}{added.stderr}")
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


def _unpack(target: Path) -> None:
    """Let apt fetch and verify the package with lists of its own; the system's stay untouched."""
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise SnacUnavailable("snac comes as a Debian package, and this machine has no apt-get")
    work = target.with_name("snac2.part")
    shutil.rmtree(work, ignore_errors=True)
    for name in ("lists/partial", "cache/archives/partial"):
        (work / name).mkdir(parents=True)
    (work / "sources.list").write_text(_backports())
    options = {
        "Dir::Etc::SourceList": work / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": work / "lists",
        "Dir::Cache": work / "cache",
        "APT::Sandbox::User": "",
    }
    apt = ["apt-get", "-q", *(f"-o{name}={value}" for name, value in options.items())]
    try:
        for command in ([*apt, "update"], [*apt, "download", "snac2"]):
            subprocess.run(command, cwd=work, capture_output=True, check=True, timeout=120)
        package = next(work.glob("snac2_*.deb"))
        subprocess.run(["dpkg-deb", "-x", package, work / "unpacked"], check=True, timeout=60)
    except (subprocess.SubprocessError, StopIteration) as error:
        told = getattr(error, "stderr", b"") or b""
        raise SnacUnavailable(f"snac2 cannot be fetched: {error} {told.decode()}") from error
    (work / "unpacked").rename(target)
    shutil.rmtree(work, ignore_errors=True)


def _backports() -> str:
    """Name the backports of this Debian, in the archive that the machine already uses."""
    codename = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    shown = ["--format", "$(SITE) $(RELEASE) $(COMPONENT)", "Created-By: Packages"]
    listed = subprocess.run(
        ["apt-get", "indextargets", *shown], capture_output=True, text=True, check=True, timeout=30
    )
    for line in listed.stdout.splitlines():
        site, *rest = line.split()
        if rest == [codename, "main"]:
            return f"deb [signed-by={KEYRING}] {site} {codename}-backports main\n"
    raise SnacUnavailable(f"no archive of Debian « {codename} » is among apt's sources")


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
        raise SnacUnavailable(f"snac gave no code: {answer.status_code} {answer.text[:200]}")
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
    raise SnacUnavailable("snac did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
