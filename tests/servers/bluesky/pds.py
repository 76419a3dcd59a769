"""A real Bluesky personal data server (the npm package), with a real directory beside it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests

from tests.servers.child import free_port, serving
from tests.servers.installing import node, node_packages

HERE = Path(__file__).parent
POSTS = "app.bsky.feed.post"


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `app_password` is what Publisher is given, `token` is the person's own."""

    handle: str
    did: str
    password: str
    app_password: str
    token: str


@dataclass
class DataServer:
    """The running server."""

    port: int
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def account(self, name: str = "ville") -> Account:
        """Create an account that has posted nothing."""
        handle, password = f"{name}{next(self._numbers)}.test", "mot-de-passe"
        made = self.call(
            "com.atproto.server.createAccount",
            {"handle": handle, "email": f"{handle}@exemple.be", "password": password},
        )
        token = made["accessJwt"]
        given = self.call("com.atproto.server.createAppPassword", {"name": "publisher"}, token)
        return Account(handle, made["did"], password, given["password"], token)

    def call(self, name: str, told: dict[str, Any] | None = None, token: str = "") -> Any:
        """Call a procedure as a person's own client would."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = requests.post(f"{self.url}/xrpc/{name}", json=told, headers=headers, timeout=20)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def posts(self, did: str) -> list[dict[str, Any]]:
        """Return the records of an account's posts, newest first, as anybody may read them."""
        answer = requests.get(
            f"{self.url}/xrpc/com.atproto.repo.listRecords",
            params={"repo": did, "collection": POSTS, "limit": "100"},
            timeout=20,
        )
        answer.raise_for_status()
        records: list[dict[str, Any]] = answer.json()["records"]
        return records

    def blob(self, did: str, cid: str) -> bytes:
        """Return a picture as anybody may fetch it."""
        answer = requests.get(
            f"{self.url}/xrpc/com.atproto.sync.getBlob", params={"did": did, "cid": cid}, timeout=20
        )
        answer.raise_for_status()
        return answer.content


@contextmanager
def running(folder: Path) -> Iterator[DataServer]:
    """Serve an empty network from `folder` on free loopback ports."""
    program = node(HERE / "requirements.lock")
    packages = node_packages("bluesky", HERE, program)
    port = free_port()
    ports = {"PDS_PORT": str(port), "PLC_PORT": str(free_port()), "DATA": str(folder)}
    with serving(
        [program, HERE / "server.mjs"],
        f"http://127.0.0.1:{port}/xrpc/_health",
        folder=packages,
        log=folder / "server.log",
        environment=ports,
    ):
        yield DataServer(port)
