"""What the strict doubles of chat platforms share: a loopback server that keeps its calls.

A subclass answers each `Call`; what it does not know, it refuses. Lost answers, 429 and 5xx come
from a `FaultProxy` in front of it.
"""

from __future__ import annotations

import email
import email.policy
import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, slots=True)
class File:
    """One file of a form."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `fields` are those of its query and form; `json` is its body, if it is JSON."""

    method: str
    path: str
    headers: Mapping[str, str]  # names in lower case
    fields: Mapping[str, str]
    files: Mapping[str, File]
    json: Any
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What the double answers."""

    status: int
    told: Any = None  # written as JSON; bytes: as they are; None: no body
    headers: Mapping[str, str] = field(default_factory=dict)


class StrictDouble(ABC):
    """Listens on a free loopback port as a context manager."""

    def __init__(self, port: int = 0) -> None:
        self.calls: list[Call] = []
        self.lock = threading.Lock()
        self._server = _Server(("127.0.0.1", port), _Exchange)
        self._server.double = self
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @abstractmethod
    def answered(self, call: Call) -> Reply:
        """Do what the platform would do; called by one thread at a time."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    double: StrictDouble

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the game."""


class _Exchange(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _exchange(self) -> None:
        double = self.server.double
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        call = _call(self.command, self.path, dict(self.headers.items()), body)
        with double.lock:
            double.calls.append(call)
            reply = double.answered(call)
        content = _written(reply.told)
        self.send_response(reply.status)
        for name, value in {"Content-Type": "application/json", **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _exchange

    def log_message(self, *_: object) -> None:
        """The test says what happened."""


def _written(told: Any) -> bytes:
    if told is None or isinstance(told, bytes):
        return told or b""
    return json.dumps(told).encode()


def _call(method: str, target: str, given: Mapping[str, str], body: bytes) -> Call:
    headers = {name.lower(): value for name, value in given.items()}
    address = urlsplit(target)
    fields = dict(parse_qsl(address.query, keep_blank_values=True))
    files: dict[str, File] = {}
    told: Any = None
    media_type = headers.get("content-type", "")
    if "json" in media_type:
        told = json.loads(body or b"null")
    elif "urlencoded" in media_type:
        fields.update(parse_qsl(body.decode(), keep_blank_values=True))
    elif "multipart" in media_type:
        head = f"content-type: {media_type}\r\n\r\n".encode()
        for part in email.message_from_bytes(head + body, policy=email.policy.HTTP).iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            if part.get_filename():
                files[name] = File(str(part.get_filename()), content)
            else:
                fields[name] = content.decode()
    return Call(method, address.path, headers, fields, files, told, body)
