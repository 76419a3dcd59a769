"""Waiting on this computer for a browser that comes back from a sign-in (RFC 8252, section 7.3)."""

from __future__ import annotations

import os
import threading
import time
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from publisher.errors import InputError
from publisher.sentence import say

GLANCE: Final = 0.2  # seconds between looks at whether the person gave up
HOSTS: Final = ("127.0.0.1", "localhost")  # of the second, browsers try 127.0.0.1 too
SLOWEST: Final = 5.0  # seconds that a browser may take to say what it wants

_PAGE = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Publisher</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font:1.2rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}}
</style></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>
"""


def is_loopback(redirect: str) -> bool:
    """Say whether Publisher itself can listen at this address."""
    address = urlsplit(redirect)
    return address.scheme == "http" and address.hostname in HOSTS


class BrowserReturn:
    """Listens on 127.0.0.1 from the moment it is made; raises `InputError` for a port in use."""

    def __init__(self, redirect: str) -> None:
        wanted = urlsplit(redirect)
        try:
            self._server = _Listener(("127.0.0.1", wanted.port or 0), _Request)
        except OSError:
            raise InputError(
                say(
                    "Le port {port} de cet ordinateur est déjà pris : fermez l'autre connexion en"
                    " cours, puis recommencez.",
                    port=wanted.port,
                )
            ) from None
        self._turn = threading.Lock()
        self._closed = False
        self._server.path = wanted.path or "/"
        self._server.timeout = GLANCE
        port = self._server.server_address[1]
        self.address = f"http://{wanted.hostname}:{port}{wanted.path or '/'}"

    def wait(self, patience: float, stop: threading.Event | None = None) -> str | None:
        """Return the address at which the browser came back; None after `patience` seconds.

        Setting `stop` from another thread ends the wait at once.
        """
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline and not (stop and stop.is_set()):
            with self._turn:
                if self._closed:
                    return None
                self._server.handle_request()
            if self._server.answer is not None:
                return f"{urlsplit(self.address)._replace(query=self._server.answer).geturl()}"
        return None

    def close(self) -> None:
        """Stop listening; a wait that goes on in another thread ends."""
        with self._turn:
            self._closed = True
            self._server.server_close()


class _Listener(TCPServer):
    allow_reuse_address = os.name != "nt"  # there it would let another program listen too
    path = "/"
    answer: str | None = None

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up has said nothing."""


class _Request(BaseHTTPRequestHandler):
    server: _Listener
    timeout = SLOWEST

    def do_GET(self) -> None:
        """Take the answer, and tell the person to come back. Icons and the like are not it."""
        asked = urlsplit(self.path)
        given = parse_qs(asked.query)
        if asked.path != self.server.path or not given.keys() & {"code", "error"}:
            self._show(404, "Publisher", "Cette page n'existe pas.")
            return
        self.server.answer = asked.query
        if "error" in given:
            self._show(
                200, "Connexion refusée", "Revenez à Publisher, qui dit ce qu'il faut faire."
            )
            return
        self._show(200, "C'est fait", "Vous pouvez fermer cette page et revenir à Publisher.")

    def _show(self, status: int, title: str, text: str) -> None:
        body = _PAGE.format(title=title, text=text).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        # The address holds a code: it must not travel on as a referrer.
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is logged: the address holds a code."""
