"""What strict doubles of JSON APIs share: a loopback server that hands each request to `answer`."""

from __future__ import annotations

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, slots=True)
class Call:
    """One request."""

    method: str
    path: str  # as sent: percent-encoding kept
    query: Mapping[str, str]
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    def json(self) -> dict[str, Any]:
        """The body as a JSON object; anything else is refused with 400."""
        if self.headers.get("content-type", "").split(";")[0] != "application/json":
            raise Refused(400, {"detail": "Content-Type must be application/json"})
        told = json.loads(self.body)
        if not isinstance(told, dict):
            raise Refused(400, {"detail": "not an object"})
        return told

    def form(self) -> dict[str, str]:
        """The body as a form; a field that is there twice is refused."""
        pairs = parse_qsl(self.body.decode(), keep_blank_values=True)
        if len(dict(pairs)) != len(pairs):
            raise Refused(400, {"error": "invalid_request"})
        return dict(pairs)


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer; `body` is sent as JSON, None as nothing."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """An error answer."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, body)
        self.reply = Reply(status, body, headers or {})


class JsonDouble(ABC):
    """A context manager; one request at a time, kept in `calls`."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Exchange)
        self._server.double = self
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @abstractmethod
    def answer(self, call: Call) -> Reply:
        """Do what is asked; raises `Refused`."""

    def count(self, method: str, path: str) -> int:
        """How many requests of `method` with `path` in their path have come."""
        return sum(call.method == method and path in call.path for call in self.calls)

    def handle(self, call: Call) -> Reply:
        """Keep the request and answer it."""
        with self._lock:
            self.calls.append(call)
            try:
                return self.answer(call)
            except Refused as refused:
                return refused.reply

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    double: JsonDouble

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the game."""


class _Exchange(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _exchange(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        address = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(address.query, keep_blank_values=True))
        reply = self.server.double.handle(Call(self.command, address.path, query, headers, body))
        told = b"" if reply.body is None else json.dumps(reply.body).encode()
        if "Date" in reply.headers:  # a clock of its own
            self.send_response_only(reply.status)
        else:
            self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if told:
            self.send_header("Content-Type", "application/json; charset=utf-8")
        if reply.status != 204:
            self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _exchange

    def log_message(self, *_: object) -> None:
        """The test says what happened."""


def allow(given: Mapping[str, Any], *names: str) -> None:
    """Refuse a field that the platform does not know."""
    for name in given:
        if name not in names:
            raise Refused(400, {"message": f"unknown field {name}", "detail": f"unknown {name}"})
