"""A small platform on loopback, and the channel that posts to it: for engines in real processes.

POST /posts?key=K stores the text and answers 201; GET /posts?key=K answers 200 or 404. Nothing is
recognised as a repetition: what is posted twice stands there twice.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qs, urlsplit

import requests

from publisher.channel import Absent, Progress, Receipt, Unknown
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.rendition import Rendition
from tests.publisher.engine.essai import Essai


class Sink:
    """The platform, as a context manager. `hold` keeps answers back until it is set."""

    def __init__(self) -> None:
        self.posts: list[tuple[str, str]] = []
        self.arrived = threading.Event()
        self.hold = threading.Event()
        self.hold.set()
        sink = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                text = self.rfile.read(int(self.headers["Content-Length"])).decode()
                sink.posts.append((self._key(), text))
                sink.arrived.set()
                sink.hold.wait(60)
                self._answer(201)

            def do_GET(self) -> None:
                found = any(key == self._key() for key, _ in sink.posts)
                self._answer(200 if found else 404)

            def _key(self) -> str:
                return parse_qs(urlsplit(self.path).query)["key"][0]

            def _answer(self, status: int) -> None:
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except OSError:  # whoever asked is dead
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/posts"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.hold.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class SinkChannel(Essai):
    """Posts to a sink; `before` and `after` are where a test kills its process."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        self.before()
        try:
            requests.post(
                self.address, params={"key": delivery_key}, data=rendition.text.encode(), timeout=60
            )
        except requests.ConnectTimeout:
            raise Unreachable("pas de connexion") from None
        except requests.RequestException:
            raise OutcomeUnknown("pas de réponse") from None
        self.after()
        progress.save("post", delivery_key)
        return self._receipt(delivery_key)


class ReadableSinkChannel(SinkChannel):
    """Can look whether it is there."""

    def find(
        self, _rendition: Rendition, delivery_key: str, _since: datetime
    ) -> Receipt | Absent | Unknown:
        answer = requests.get(self.address, params={"key": delivery_key}, timeout=60)
        if answer.status_code == 404:
            return Absent()
        return Receipt(
            remote_ids={"post": delivery_key},
            url=f"https://essai.be/{delivery_key}",
            at=datetime.now(UTC),
        )
