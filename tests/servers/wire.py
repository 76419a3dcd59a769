"""A loopback server that reads HTTP requests and answers exactly the bytes it is told.

For what no well-made server does: half an answer, an answer without end, none at all. `Wire` takes
one act per connection, in order; the last one serves all further connections::

    with Wire(answer(200, b"{}"), drop) as wire:
        ...
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Heard:
    """One request as it came: its first line, and its headers with names in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes


Act = Callable[[socket.socket], None]


def answer(status: int, body: bytes = b"", **headers: str) -> Act:
    """Answer as a server should; a header `Retry_After` is sent as Retry-After."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named.setdefault("Content-Length", str(len(body)))
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return says(f"HTTP/1.1 {status} Said\r\n{lines}Connection: close\r\n\r\n".encode() + body)


def says(content: bytes) -> Act:
    """Send these bytes and close."""
    return lambda connection: connection.sendall(content)


def drop(connection: socket.socket) -> None:
    """Close without a byte."""
    del connection


def without_end(head: bytes, part: bytes, pause: float = 0.0) -> Act:
    """Send `part` after `head` until the client goes away, every `pause` seconds."""

    def act(connection: socket.socket) -> None:
        connection.sendall(head)
        rest = threading.Event()
        while not rest.wait(pause):
            connection.sendall(part)

    return act


def held(until: threading.Event) -> Act:
    """Say nothing before `until` is set."""

    def act(_: socket.socket) -> None:
        until.wait(30)

    return act


class Wire:
    """Listens on a free loopback port as a context manager, with TLS when given a context.

    A deaf one acts without waiting for a request.
    """

    def __init__(self, *acts: Act, tls: ssl.SSLContext | None = None, deaf: bool = False) -> None:
        self.heard: list[Heard] = []
        self._acts = list(acts)
        self._tls = tls
        self._deaf = deaf
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []

    @property
    def url(self) -> str:
        """Where it listens, without a final slash."""
        scheme = "https" if self._tls else "http"
        return f"{scheme}://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)  # wakes the waiting accept
        self._listening.close()
        for thread in self._threads:
            thread.join()

    def _start(self, work: Callable[..., None], *values: object) -> None:
        thread = threading.Thread(target=work, args=values)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            act = self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]
            self._start(self._serve, connection, act)

    def _serve(self, connection: socket.socket, act: Act) -> None:
        try:
            with connection:
                if self._tls:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                with connection:
                    connection.settimeout(30)
                    if not self._deaf:
                        self.heard.append(_request(connection))
                    act(connection)
        except OSError:
            pass  # the client went away, or would not talk


def _request(connection: socket.socket) -> Heard:
    with connection.makefile("rb") as stream:
        line = stream.readline().decode().strip()
        headers: dict[str, str] = {}
        while header := stream.readline().decode("latin-1").strip():
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        return Heard(line, headers, stream.read(int(headers.get("content-length", 0))))
