"""The double's HTTP: every request on a thread, every answer with the headers of an instance."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

from tests.servers.mastodon import showing
from tests.servers.mastodon.instance import DoubleInstance
from tests.servers.mastodon.routes import Call, answered
from tests.servers.mastodon.trouble import Refused


class MastodonDouble:
    """An instance on a loopback port, as a context manager."""

    def __init__(self, port: int = 0) -> None:
        self.instance = DoubleInstance()
        self.calls: list[Call] = []
        self._server = _Server(("127.0.0.1", port), _Exchange)
        self._server.double = self
        self.port = int(self._server.server_address[1])
        self.url = self.instance.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def count(self, method: str, path: str) -> int:
        """How many requests of `method` with `path` in their path have come."""
        return sum(call.method == method and path in call.path for call in self.calls)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    double: MastodonDouble

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the game."""


class _Exchange(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _exchange(self) -> None:
        double = self.server.double
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        address = urlsplit(self.path)
        if not address.path.startswith(("/api/", "/oauth/")):
            self._page(double.instance, address.path)
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        call = Call(self.command, address.path, address.query, headers, body, self.client_address)
        with double.instance.lock:
            double.calls.append(call)
            try:
                status, told = answered(double.instance, call)
            except Refused as refused:
                status, told = refused.status, {"error": refused.words}
                call.told.update(refused.headers)
        self._send(status, "application/json; charset=utf-8", json.dumps(told).encode(), call.told)

    do_GET = do_POST = do_PUT = do_DELETE = _exchange

    def _page(self, instance: DoubleInstance, path: str) -> None:
        """What a browser sees: /@ville, /@ville/ID, /media/ID."""
        with instance.lock:
            picture = re.fullmatch(r"/media/(\d+)", path)
            if picture and picture[1] in instance.media:
                media = instance.media[picture[1]]
                self._send(200, media.media_type, media.content, {})
                return
            post = re.fullmatch(r"/(?:@\w+(?:/(\d+))?)?", path)
            wanted = post[1] if post else ""
            shown = [s for s in instance.statuses.values() if wanted in (None, s.id)]
            found = wanted is None or bool(shown)
            html = showing.page(instance, shown) if found else "<h1>404</h1>"
        self._send(200 if found else 404, "text/html; charset=utf-8", html.encode(), {})

    def _send(self, status: int, media_type: str, body: bytes, more: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": media_type, **more}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The Date header shows the instance's clock."""
        moment = timestamp or self.server.double.instance.now().timestamp()
        return super().date_time_string(moment)

    def log_message(self, *_: object) -> None:
        """The test says what happened."""
