"""Start Plone, ask it as its users, empty it between tests, end it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests

from tests.servers.plone import cached

START_LIMIT = 90.0  # seconds
VILLE, NEWS = "ville", "actualites"  # the two sites
ENTITY = "commune"
FOLDERS = {
    VILLE: ("nouvelles", "interne"),
    NEWS: (f"{ENTITY}/administration-communale", f"{ENTITY}/toutes-les-actualites"),
}


@dataclass(frozen=True)
class Plone:
    """One Zope on loopback; each site has the users admin, editor, contributor and reader."""

    port: int
    process: subprocess.Popen[bytes]
    session: requests.Session = field(default_factory=requests.Session)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def password(self, user: str) -> str:
        return f"un-secret-{user}"

    def rest(self, method: str, path: str, *, user: str | None = "admin", **options: Any) -> Any:
        """Ask beside the adapter; `path` begins with a site. Returns the JSON of a success."""
        answer = self.session.request(
            method,
            f"{self.url}/{path}",
            auth=(user, self.password(user)) if user else None,
            headers={"Accept": "application/json"},
            timeout=60,
            **options,
        )
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def children(self, path: str) -> list[dict[str, Any]]:
        """All that is in a folder, public or not."""
        items: list[dict[str, Any]] = self.rest("GET", path, params={"b_size": 200})["items"]
        return items

    def pages(self, path: str) -> list[str]:
        """The public page of each news item of a folder that visitors find by searching."""
        query = {"path.depth": 1, "b_size": 200, "sort_on": "created"}
        found = self.rest("GET", f"{path}/@search", user=None, params=query)["items"]
        return [
            requests.get(entry["@id"], timeout=60).text
            for entry in found
            if entry["@type"] in ("News Item", "imio.news.NewsItem")
        ]

    def wipe(self, site: str) -> None:
        """Remove all that tests made in a site."""
        for folder in FOLDERS[site]:
            for child in self.children(f"{site}/{folder}"):
                path = f"{site}/{folder}/{child['@id'].rsplit('/', 1)[-1]}"
                self.rest("DELETE", f"{path}/@lock", json={"force": True})
                self.rest("DELETE", path)

    def stop(self) -> None:
        """End it without letting it tidy up: nothing of it is kept."""
        self.process.kill()
        self.process.wait(20)


@contextmanager
def running(folder: Path) -> Iterator[Plone]:
    """Serve fresh sites from `folder` on a free loopback port."""
    home = folder / "plone"
    shutil.copytree(cached.sites(), home)
    cached.configure(home)
    port = _free_port()
    with (folder / "plone.log").open("wb") as log:
        # pdeathsig: a test run that is killed leaves no server behind.
        process = subprocess.Popen(
            [
                "setpriv", "--pdeathsig", "KILL",
                str(cached.python()), str(cached.HERE / "serve.py"), str(home), str(port),
            ],
            env={**os.environ, **cached.ENVIRONMENT},
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    plone = Plone(port, process)
    try:
        _until_it_answers(plone, folder / "plone.log")
        yield plone
    finally:
        plone.stop()


def _until_it_answers(plone: Plone, log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while True:
        try:
            plone.rest("GET", VILLE, user=None)
        except requests.ConnectionError:
            if plone.process.poll() is not None or time.monotonic() > deadline:
                raise cached.PloneUnavailable(log.read_text()[-1500:]) from None
            time.sleep(0.05)
        else:
            return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
