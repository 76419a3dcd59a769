"""A strict WebSub hub on loopback: it accepts a publish ping only when it can fetch the topic.

It also serves a folder, because a hub reads the documents from where citizens do.
"""

from __future__ import annotations

import threading
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import requests

FORM = "application/x-www-form-urlencoded"


class Hub:
    """What the hub was told, and how it answers. `fault` is a status that it gives instead."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.fetched: list[tuple[str, bytes]] = []  # topic, the document as the hub read it
        self.refused: list[str] = []
        self.fault: int | None = None

    def told(self, content_type: str, body: bytes) -> tuple[int, str]:
        """Judge one ping; returns the status and the reason."""
        if self.fault is not None:
            return self.fault, "told to fail"
        if content_type.partition(";")[0] != FORM:
            return 415, f"not a form: {content_type}"
        try:
            form = urllib.parse.parse_qs(body.decode(), strict_parsing=True)
        except ValueError:
            return 400, "not a readable form"
        if set(form) != {"hub.mode", "hub.url"} or any(len(given) != 1 for given in form.values()):
            return 400, f"expected hub.mode and hub.url once each, got {form}"
        if form["hub.mode"] != ["publish"]:
            return 400, f"unknown mode {form['hub.mode']}"
        [topic] = form["hub.url"]
        try:
            answer = requests.get(topic, timeout=5)
            answer.raise_for_status()
        except (requests.RequestException, ValueError) as failure:
            return 400, f"cannot fetch {topic}: {failure}"
        self.fetched.append((topic, answer.content))
        return 204, ""


@contextmanager
def hub() -> Iterator[Hub]:
    """Run a hub until the end of the block."""

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, reason = running.told(self.headers.get("Content-Type", ""), body)
            if reason:
                running.refused.append(reason)
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Stay quiet."""

    with _served(Door) as url:
        running = Hub(url)
        yield running


@contextmanager
def folder_served(folder: Path) -> Iterator[str]:
    """Serve a folder until the end of the block; yields its address."""

    class Reading(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Stay quiet."""

    with _served(partial(Reading, directory=str(folder))) as url:
        yield url


@contextmanager
def _served(door: Any) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), door)
    thread = threading.Thread(target=server.serve_forever, name="websub")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
