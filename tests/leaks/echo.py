"""Servers that repeat what they are sent: every header and body, in every kind of answer."""

from __future__ import annotations

import base64
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote

Reply = tuple[int, dict[str, str], str]
Repeat = Callable[[str], Reply]
JSON = {"Content-Type": "application/json"}


def _json(status: int, shape: Callable[[str], Any], **headers: str) -> Repeat:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda words: (status, {**JSON, **named}, json.dumps(shape(words)))


REPEATS: dict[str, Repeat | None] = {
    "mot": _json(401, lambda words: {"error": words, "error_description": words}),
    "objet": _json(400, lambda words: {"error": {"message": words, "code": 100, "type": "O"}}),
    "code": _json(403, lambda words: {"code": "rest_other", "message": words, "data": None}),
    "trop": _json(429, lambda words: {"message": words}, Retry_After="3600"),
    "succes": _json(200, lambda words: {"content": words, "title": words, "message": words}),
    "page": lambda words: (500, {"Content-Type": "text/html"}, f"<p>{words}</p>"),
    "renvoi": lambda words: (302, {"Location": f"/?jeton={quote(words)}"}, words),
    "coupe": None,  # hangs up
}


@contextmanager
def echoes() -> Iterator[dict[str, str]]:
    """Run one server for each way to repeat; gives their addresses, and one where nobody is."""
    servers = {name: _server(repeat) for name, repeat in REPEATS.items()}
    threads = [threading.Thread(target=one.serve_forever, args=(0.05,)) for one in servers.values()]
    for thread in threads:
        thread.start()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        ports = {name: server.server_address[1] for name, server in servers.items()}
        ports["personne"] = free.getsockname()[1]
        try:
            yield {name: f"http://127.0.0.1:{port}" for name, port in ports.items()}
        finally:
            for server in servers.values():
                server.shutdown()
                server.server_close()
            for thread in threads:
                thread.join()


def _server(repeat: Repeat | None) -> ThreadingHTTPServer:
    class Answering(_Echo):
        def reply(self, words: str) -> Reply | None:
            return repeat(words) if repeat else None

    return ThreadingHTTPServer(("127.0.0.1", 0), Answering)


class _Echo(BaseHTTPRequestHandler):
    def reply(self, words: str) -> Reply | None:
        raise NotImplementedError

    def _exchange(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        given = self.headers.get("Authorization", "") + self.headers.get("api-key", "")
        with suppress(ValueError):
            given += base64.b64decode(given.partition(" ")[2]).decode("utf-8", "replace")
        # The credential comes first: what people see of an answer is cut somewhere.
        words = f"{given} {self.path} {body.decode('utf-8', 'replace')} {given}"
        answer = self.reply(words)
        self.close_connection = True
        if answer is None:
            return
        status, headers, text = answer
        content = text.encode()
        self.send_response(status, quote(given)[:200])
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("X-Request-Id", quote(given))
        self.send_header("Facebook-Api-Version", quote(given))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _exchange

    def log_message(self, *_: object) -> None:
        """The test says what happened."""
