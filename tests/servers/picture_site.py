"""A town's website that only has pictures: beside any page, those whose masters are in `media`."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from tests.builders import MemoryMedia, jpeg


class PictureSite:
    """Listens on loopback as a context manager; `closed`: it has no picture for the moment."""

    def __init__(self) -> None:
        self.media = MemoryMedia()
        self.closed = False
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site: PictureSite) -> None:
        super().__init__(("127.0.0.1", 0), _Exchange)
        self.site = site


class _Exchange(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        asked = re.search(r"/([0-9a-f]{16})(?:-\d+(?:x(\d+)-\d+-\d+)?\.jpg|\.mp4)$", self.path)
        site = self.server.site
        content = next(
            (
                master
                for sha256, master in site.media.masters.items()
                if asked and sha256.startswith(asked[1]) and not site.closed
            ),
            None,
        )
        if content and (size := re.search(r"-(\d+)x(\d+)-\d+-\d+\.jpg$", self.path)):
            content = jpeg(int(size[1]), int(size[2]))  # of a part, only its size matters here
        self.send_response(404 if content is None else 200)
        self.send_header("Content-Type", "image/jpeg" if content else "text/html")
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        """The test says what happened."""
