"""Start WordPress, know its users, change what surrounds it, wipe it between tests, end it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from tests.servers.wordpress import database

HERE = Path(__file__).parent
PACKAGED = Path("/usr/share/wordpress")
CONTENT = Path("/var/lib/wordpress/wp-content")
PROGRAMS = ("php", "mariadbd", "mariadb", "mariadb-install-db", "setpriv")
START_LIMIT = 45.0  # seconds
DEFAULT_CATEGORY = ("categories", 1)  # WordPress does not let it go
WORKERS = "4"  # WordPress calls itself


def missing() -> list[str]:
    """Name what this machine lacks to run WordPress."""
    lacking = [program for program in PROGRAMS if not _where(program)]
    theme = CONTENT / "themes" / "twentytwentythree"
    return lacking + [str(place) for place in (PACKAGED, theme) if not place.is_dir()]


@dataclass(frozen=True)
class WordPress:
    """A running site, with one application password per user, written as WordPress shows it."""

    folder: Path
    port: int
    passwords: dict[str, str]
    processes: tuple[subprocess.Popen[bytes], ...]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def rest(self, method: str, path: str, *, user: str = "admin", **options: Any) -> Any:
        """Ask the site itself, beside the adapter; returns the JSON answer of a success."""
        answer = requests.request(
            method,
            f"{self.url}/wp-json/wp/v2/{path}",
            auth=(user, self.passwords[user]),
            timeout=30,
            **options,
        )
        answer.raise_for_status()
        return answer.json()

    def pages(self) -> list[str]:
        """The source of every post's public page."""
        listing = requests.get(f"{self.url}/wp-json/wp/v2/posts?per_page=100", timeout=30)
        return [requests.get(post["link"], timeout=30).text for post in listing.json()]

    def wipe(self) -> None:
        """Remove all posts, media and tags, and turn every switch off."""
        (self.folder / "site" / "wp-content" / "switches.json").unlink(missing_ok=True)
        for path in ("posts", "media", "tags", "categories"):
            states = {"status": "any,trash"} if path == "posts" else {}
            for found in self.rest("GET", path, params={"per_page": 100, **states}):
                if (path, found["id"]) != DEFAULT_CATEGORY:
                    self.rest("DELETE", f"{path}/{found['id']}", params={"force": "true"})

    @contextmanager
    def switched(self, *switches: str) -> Iterator[None]:
        """Run with some of the switches of switches.php on."""
        place = self.folder / "site" / "wp-content" / "switches.json"
        place.write_text(json.dumps(switches))
        yield
        place.unlink()

    def stop(self) -> None:
        """End the web server with its workers, then the database."""
        web, tables = self.processes
        web.terminate()
        web.wait(20)
        _drop(tables)


def start(folder: Path) -> WordPress:
    """Install and start a site in `folder`, which must be empty."""
    site = folder / "site"
    # Debian spreads WordPress over several packages with links: take a copy of the real files.
    shutil.copytree(PACKAGED, site, ignore=shutil.ignore_patterns("wp-config.php", "wp-content"))
    content = site / "wp-content"
    for name in ("themes/twentytwentythree", "languages/fr_FR.mo", "languages/fr_FR.po"):
        _copy(CONTENT / name, content / name)
    for name in ("uploads", "mu-plugins", "plugins"):
        (content / name).mkdir(parents=True)
    shutil.copy(HERE / "switches.php", content / "mu-plugins")
    shutil.copy(HERE / "wp-config.php", site)
    tables = database.start(folder)
    try:
        installed = subprocess.run(
            ["php", str(HERE / "install.php"), str(site)],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        port = _free_port()
        web = _serve(folder, port)
    except BaseException:
        _drop(tables)
        raise
    wordpress = WordPress(folder, port, json.loads(installed.stdout), (web, tables))
    try:
        _until_it_answers(wordpress)
        wordpress.wipe()
    except BaseException:
        wordpress.stop()
        raise
    return wordpress


def _drop(tables: subprocess.Popen[bytes]) -> None:
    """End the database without letting it tidy up: nothing of it is kept."""
    tables.kill()
    tables.wait(20)


def _serve(folder: Path, port: int) -> subprocess.Popen[bytes]:
    limits = (
        "upload_max_filesize=8M", "post_max_size=9M",
        "opcache.enable_cli=1", "opcache.validate_timestamps=0",
    )  # fmt: skip
    php = (
        "php", *(part for limit in limits for part in ("-d", limit)),
        "-S", f"127.0.0.1:{port}", "-t", str(folder / "site"), str(HERE / "router.php"),
    )  # fmt: skip
    # The shell ends PHP and its workers when it is told to, and when the test run itself is killed.
    guarded = (
        "setpriv",
        "--pdeathsig",
        "TERM",
        "sh",
        "-c",
        "trap 'trap - TERM; kill 0' TERM; \"$@\" & wait",
        "sh",
    )
    with (folder / "web.log").open("wb") as log:
        return subprocess.Popen(
            [*guarded, *php],
            env={**os.environ, "PHP_CLI_SERVER_WORKERS": WORKERS, "TMPDIR": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _until_it_answers(wordpress: WordPress) -> None:
    deadline = time.monotonic() + START_LIMIT
    while True:
        try:
            requests.get(f"{wordpress.url}/wp-json/", timeout=10).raise_for_status()
        except requests.RequestException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy(source, target)


def _where(program: str) -> str | None:
    return shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
