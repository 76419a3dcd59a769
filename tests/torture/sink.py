"""Four platforms on loopback, by the first part of the path, each strict in its own way.

POST /KIND/media            a picture                      201 {"id": …}
POST /KIND/posts            {"text", "link", "media"}      201 {"id", "url"}
  by_key     wants an Idempotency-Key; repeated, the same post is answered; GET ?key= finds it
  read_back  recognises no repetition; GET ?since= lists, after the platform's own delay
  blind      recognises no repetition, and can be asked nothing
PUT  /by_id/posts/ID        the client names it; 409 when it is there already; GET reads it
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.torture.ledger import Ledger, Post

FIELDS = {"text", "link", "media"}
KINDS = ("by_key", "by_id", "read_back", "blind")


def _now() -> datetime:
    return datetime.now(UTC)


class Sink:
    """The platforms, as a context manager. `lag`: how long a new post stays out of lists."""

    def __init__(self, folder: Path) -> None:
        self.ledger = Ledger(folder / "ledger.jsonl")
        self.media: set[str] = set()
        self.lag = timedelta(0)
        self.now: Callable[[], datetime] = _now
        self._numbers = itertools.count(1)
        self._turn = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        port: int = self._server.server_address[1]
        return port

    def keep_media(self) -> str:
        with self._turn:
            name = f"m{next(self._numbers)}"
            self.media.add(name)
            return name

    def post(self, kind: str, content: dict[str, Any], key: str, id: str = "") -> tuple[Post, bool]:
        """Return the post and whether it is new; raises `ValueError` for what is not right."""
        if set(content) != FIELDS or not content["text"] or set(content["media"]) - self.media:
            raise ValueError("unknown, missing or empty")
        with self._turn:
            known = [post for post in self.ledger.of(kind) if key and post.key == key]
            if known:
                return known[0], False
            made = Post(
                kind=kind,
                id=id or str(next(self._numbers)),
                key=key,
                text=content["text"],
                link=content["link"],
                media=tuple(content["media"]),
                at=self.now(),
            )
            self.ledger.add(made)
            return made, True

    def listed(self, kind: str, since: datetime) -> list[Post]:
        """What the platform is ready to list."""
        seen_from = self.now() - self.lag
        return [post for post in self.ledger.of(kind) if since <= post.at <= seen_from]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, sink: Sink) -> None:
        super().__init__(("127.0.0.1", 0), _Exchange)
        self.sink = sink


class _Exchange(BaseHTTPRequestHandler):
    server: _Server

    def _exchange(self) -> None:
        self.close_connection = True
        parts = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        match (self.command, *parts.path.strip("/").split("/")):
            case "POST", kind, "media" if kind in KINDS and body:
                self._say(201, {"id": self.server.sink.keep_media()})
            case "POST", "by_key", "posts" if self.headers.get("Idempotency-Key"):
                self._make("by_key", body, self.headers["Idempotency-Key"])
            case "POST", ("read_back" | "blind") as kind, "posts":
                self._make(kind, body, "")
            case "PUT", "by_id", "posts", id:
                self._make("by_id", body, id, id)
            case "GET", "by_key", "posts" if "key" in asked:
                self._found("by_key", asked["key"])
            case "GET", "by_id", "posts", id:
                self._found("by_id", id)
            case "GET", "read_back", "posts" if "since" in asked:
                since = datetime.fromisoformat(asked["since"])
                self._say(200, [_shown(p) for p in self.server.sink.listed("read_back", since)])
            case _:
                self._say(405, {"error": "not here"})

    do_GET = do_POST = do_PUT = _exchange

    def _make(self, kind: str, body: bytes, key: str, id: str = "") -> None:
        try:
            post, new = self.server.sink.post(kind, json.loads(body), key, id)
        except (ValueError, TypeError, KeyError) as wrong:
            self._say(400, {"error": str(wrong)})
            return
        self._say(201 if new else 409 if id else 200, _shown(post))

    def _found(self, kind: str, key: str) -> None:
        found = [post for post in self.server.sink.ledger.of(kind) if post.key == key]
        self._say(200 if found else 404, _shown(found[0]) if found else {"error": "absent"})

    def _say(self, status: int, content: Any) -> None:
        told = json.dumps(content).encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)
        except OSError:  # whoever asked is dead
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """The ledger says what happened."""


def _shown(post: Post) -> dict[str, str]:
    return {
        "id": post.id,
        "path": post.path,
        "text": post.text,
        "link": post.link,
        "at": post.at.isoformat(),
    }
