"""A reverse proxy that stands in front of a real server and fails on demand, once per order.

The real server does its work; what the client gets to know of it is decided here::

    with FaultProxy("127.0.0.1", 8080) as proxy:
        proxy.fail(lost_answer(), method="POST", path="/posts")
        ...  # the next POST whose target contains "/posts" is processed, and its answer is lost

The Host header is passed on, so an upstream that builds its links from it stays behind the proxy.
"""

from __future__ import annotations

import http.client
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, TypeAlias

UPSTREAM_TIMEOUT = 60.0  # seconds
HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length"})
CRITICAL_ERROR = (
    "<!DOCTYPE html><html><head><title>Error</title></head><body>"
    "<p>There has been a critical error on this website.</p></body></html>"
)


class Cut(Enum):
    """Where the connection breaks."""

    NOWHERE = "nowhere"
    MID_UPLOAD = "in the middle of the request's body"
    BEFORE_ANSWER = "before the answer"
    MID_BODY = "in the middle of the body"
    NEVER = "never: the body has no end"


Told: TypeAlias = tuple[Mapping[str, str], bytes]  # the headers and the body of an answer


@dataclass(frozen=True, slots=True)
class Fault:
    """What the client gets. `processed`: the real server sees the request first.

    `come` is called when the request has come, `done` when the real server has done its part and
    the client knows nothing yet: each may wait, or kill the client. `spoil` changes the real
    answer.
    """

    processed: bool
    cut: Cut = Cut.NOWHERE
    come: Callable[[], object] = lambda: None
    done: Callable[[], object] = lambda: None
    status: int | None = None  # None: the real one
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None  # None: the real one
    spoil: Callable[[Told], Told] = lambda told: told


def lost_answer() -> Fault:
    """Processed by the server; the connection breaks before a byte of the answer."""
    return Fault(processed=True, cut=Cut.BEFORE_ANSWER)


def reset_mid_body() -> Fault:
    """Processed by the server; the connection is reset in the middle of the answer's body."""
    return Fault(processed=True, cut=Cut.MID_BODY)


def reset_mid_upload() -> Fault:
    """The connection is reset when half of the request's body was read; nothing is processed."""
    return Fault(processed=False, cut=Cut.MID_UPLOAD)


def slow(until: Callable[[], object]) -> Fault:
    """Processed by the server; the answer waits for `until` to return."""
    return Fault(processed=True, done=until)


def never_arrived() -> Fault:
    """The connection breaks after the request was read; the server never sees it."""
    return Fault(processed=False, cut=Cut.BEFORE_ANSWER)


def unavailable(retry_after: str | None = "30") -> Fault:
    """503 from something in front of the server, with or without Retry-After."""
    headers = {"Content-Type": "text/html"}
    if retry_after is not None:
        headers["Retry-After"] = retry_after
    return Fault(processed=False, status=503, headers=headers, body=b"<h1>Maintenance</h1>")


def too_many(retry_after: str | None = "30") -> Fault:
    """429 from something in front of the server, with or without Retry-After."""
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return Fault(processed=False, status=429, headers=headers, body=b"slow down")


def html_page(status: int = 500, *, processed: bool = False, body: str = CRITICAL_ERROR) -> Fault:
    """A page for people where an API answer was expected."""
    headers = {"Content-Type": "text/html; charset=UTF-8"}
    return Fault(processed=processed, status=status, headers=headers, body=body.encode())


def redirect(location: str, status: int = 301) -> Fault:
    """A redirection to another address."""
    return Fault(processed=False, status=status, headers={"Location": location}, body=b"")


@dataclass(frozen=True, slots=True)
class Seen:
    """One request that came to the proxy."""

    method: str
    target: str  # path and query
    headers: Mapping[str, str]  # names in lower case
    body: bytes


@dataclass(slots=True)
class _Order:
    fault: Fault
    method: str | None
    path: str

    def fits(self, method: str, target: str) -> bool:
        return self.path in target and self.method in (None, method)


class FaultProxy:
    """Listens on a free loopback port as a context manager; faults are used in their order."""

    def __init__(self, host: str, port: int) -> None:
        self.upstream = (host, port)
        self.seen: list[Seen] = []
        self.always: Fault | None = None  # for every request that no order fits
        self._gone = False
        self._orders: list[_Order] = []
        self._lock = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def url(self) -> str:
        """Where clients go, without a final slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def fail(self, fault: Fault, *, method: str | None = None, path: str = "") -> None:
        """Order `fault` for one coming request: of `method`, with `path` in its target."""
        with self._lock:
            self._orders.append(_Order(fault, method, path))

    def calm(self) -> None:
        """Take back what was ordered and not used."""
        with self._lock:
            self._orders.clear()
            self.always = None

    def leave(self) -> None:
        """Listen no more: from now on a connection is refused."""
        if not self._gone:
            self._gone = True
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()

    def count(self, method: str, path: str) -> int:
        """How many requests of `method` with `path` in their target have come."""
        with self._lock:
            return sum(seen.method == method and path in seen.target for seen in self.seen)

    def pending(self) -> int:
        """How many orders were not used: a test ends with none."""
        with self._lock:
            return len(self._orders)

    def forget(self) -> None:
        """Take back every order that was not used."""
        with self._lock:
            self._orders.clear()

    def record(self, seen: Seen) -> None:
        """Keep what came."""
        with self._lock:
            self.seen.append(seen)

    def take(self, method: str, target: str) -> Fault | None:
        """Return the first fault that was ordered for such a request, which has now come."""
        with self._lock:
            for order in self._orders:
                if order.fits(method, target):
                    self._orders.remove(order)
                    return order.fault
            return self.always

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, proxy: FaultProxy) -> None:
        super().__init__(("127.0.0.1", 0), _Exchange)
        self.proxy = proxy

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the game."""


class _Exchange(BaseHTTPRequestHandler):
    server: _Server

    def _exchange(self) -> None:
        self.close_connection = True  # one request per connection: a cut hurts nobody else
        length = int(self.headers.get("Content-Length", 0))
        fault = self.server.proxy.take(self.command, self.path)
        half = fault is not None and fault.cut is Cut.MID_UPLOAD
        body = self.rfile.read(length // 2 if half else length)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.proxy.record(Seen(self.command, self.path, headers, body))
        status, answer = 502, b""
        answer_headers: Mapping[str, str] = {}
        if fault is not None:
            fault.come()
        if fault is None or fault.processed:
            status, answer_headers, answer = self._forward(body)
        if fault is not None:
            fault.done()
            status = fault.status or status
            if fault.body is not None:
                answer_headers, answer = {}, fault.body
            answer_headers = {**answer_headers, **fault.headers}
            answer_headers, answer = fault.spoil((answer_headers, answer))
        self._answer(status, answer_headers, answer, fault.cut if fault else Cut.NOWHERE)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _exchange

    def _forward(self, body: bytes) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection(
            *self.server.proxy.upstream, timeout=UPSTREAM_TIMEOUT
        )
        try:
            kept = {n: v for n, v in self.headers.items() if n.lower() not in HOP_BY_HOP}
            if body:
                kept["Content-Length"] = str(len(body))
            connection.request(self.command, self.path, body=body or None, headers=kept)
            response = connection.getresponse()
            answer = response.read()
            headers = {n: v for n, v in response.getheaders() if n.lower() not in HOP_BY_HOP}
            return response.status, headers, answer
        finally:
            connection.close()

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes, cut: Cut) -> None:
        if cut in (Cut.MID_UPLOAD, Cut.BEFORE_ANSWER):
            self._reset()
            return
        if any(name.lower() == "date" for name in headers):  # the real clock, or a wrong one
            self.send_response_only(status)
        else:
            self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if cut is not Cut.NEVER:
            length = max(len(body), 2) if cut is Cut.MID_BODY else len(body)
            self.send_header("Content-Length", str(length))
        self.end_headers()
        if self.command == "HEAD":
            return
        self.wfile.write(body[: len(body) // 2] if cut is Cut.MID_BODY else body)
        while cut is Cut.NEVER:  # until the client goes away
            self.wfile.write(b"x" * 65_536)
        if cut is Cut.MID_BODY:
            self.wfile.flush()
            self._reset()

    def _reset(self) -> None:
        """Close with RST, as a dying server does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, *_: object) -> None:
        """The test says what happened."""
