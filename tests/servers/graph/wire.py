"""The double's HTTP side: tokens, bodies, answers and rate headers as Graph gives them."""

from __future__ import annotations

import email
import email.policy
import email.utils
import json
import re
import threading
from collections.abc import Callable, Mapping
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from tests.servers.graph import reading
from tests.servers.graph.login import Sent
from tests.servers.graph.owner import Owner
from tests.servers.graph.page import DoublePage
from tests.servers.graph.parameters import check_parameters
from tests.servers.graph.trouble import GraphTrouble, missing

Answer: TypeAlias = Callable[
    [str, list[str], Mapping[str, str], Mapping[str, tuple[str, bytes]]], Any
]
Shown: TypeAlias = tuple[str, bytes]  # media type, content


class OwnerDouble:
    """Listens on loopback as a context manager, for one owner.

    `answer(method, path, given, files)` answers the API; `show(path)` is what visitors get.
    """

    def __init__(
        self, owner: Owner, answer: Answer, show: Callable[[str], Shown | None], port: int = 0
    ) -> None:
        self.owner = owner
        self._server = _Server(owner, answer, show, port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        owner.url = self.url

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class GraphDouble(OwnerDouble):
    """`page` is its only Page."""

    def __init__(self, page: DoublePage | None = None, port: int = 0) -> None:
        self.page = page or DoublePage()
        super().__init__(self.page, partial(_answer, self.page), partial(_show, self.page), port)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(
        self, owner: Owner, answer: Answer, show: Callable[[str], Shown | None], port: int
    ) -> None:
        super().__init__(("127.0.0.1", port), _Exchange)
        self.owner, self.answer, self.show = owner, answer, show


class _Exchange(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _exchange(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        target = urlsplit(self.path)
        if not re.match(r"/(v\d|oauth/|(refresh_)?access_token$)", target.path):
            self._show(target.path)
            return
        try:
            given, files = _parameters(target.query, self.headers.get("Content-Type", ""), body)
            path = re.sub(r"^/v[\d.]+", "", target.path).strip("/").split("/")
            with self.server.owner.lock:
                answer = self._signing_in(path, given)
                if answer is None:
                    self._admit(given)
                    answer = self.server.answer(self.command, path, given, files)
            if isinstance(answer, Sent):
                self._send(302, "text/html", b"", {"Location": answer.address})
            else:
                self._send_json(200, answer)
        except GraphTrouble as trouble:
            self._send_json(trouble.status, trouble.body())

    do_GET = do_POST = do_DELETE = _exchange

    def _signing_in(self, path: list[str], given: Mapping[str, str]) -> Any:
        login = self.server.owner.login
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        return login.answer(self.command, path, given, token) if login else None

    def _admit(self, given: Mapping[str, str]) -> None:
        """A token comes as a Bearer header or as a parameter."""
        page = self.server.owner
        page.asked.set()
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        token = token or given.get("access_token", "")
        if not token:
            raise GraphTrouble(2500, "An active access token must be used to query information")
        if page.login and token == page.login.app_token:
            return
        if token != page.token:
            raise GraphTrouble(190, "Invalid OAuth access token", status=401)
        if page.expired:
            raise GraphTrouble(
                190, "Error validating access token: Session has expired", subcode=463, status=401
            )

    def _show(self, path: str) -> None:
        """The public side, as visitors see it."""
        shown = self.server.show(path)
        if shown is None:
            self._send(
                404, "text/html; charset=utf-8", b"<h1>Ce contenu n'est plus disponible</h1>"
            )
            return
        self._send(200, *shown)

    def _send_json(self, status: int, answer: Any) -> None:
        self._send(status, "application/json; charset=UTF-8", json.dumps(answer).encode())

    def _send(
        self, status: int, media_type: str, body: bytes, more: Mapping[str, str] | None = None
    ) -> None:
        self.send_response_only(status)
        self.send_header("Date", email.utils.format_datetime(self.server.owner.now(), usegmt=True))
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        page = self.server.owner
        self.send_header("facebook-api-version", page.served_version)
        self.send_header("X-App-Usage", json.dumps(page.app_usage))
        if page.page_usage:
            usage = {page.id: [{"type": "pages", **page.page_usage}]}
            self.send_header("X-Business-Use-Case-Usage", json.dumps(usage))
        for name, value in (more or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The test says what happened."""


def _show(page: DoublePage, path: str) -> Shown | None:
    """A post's permalink and its pictures."""
    photo = page.photos.get(path.removeprefix("/photo/"))
    if photo is not None and photo.post:
        return photo.media_type, photo.content
    post = page.posts.get(f"{page.id}_{path.rpartition('/')[2]}")
    if post is None or path != f"/{page.id}/posts/{post.id.split('_')[1]}":
        return None
    return "text/html; charset=utf-8", reading.public_page(page, post).encode()


def _answer(
    page: DoublePage,
    method: str,
    path: list[str],
    given: Mapping[str, str],
    files: Mapping[str, tuple[str, bytes]],
) -> Any:
    match method, path:
        case "GET", [("me" | page.id) as id]:
            check_parameters("GET page", given)
            return reading.page_node(page, given, id)
        case "POST", ["debug_token"] if given.get("method") == "GET":
            return reading.token(page, given)
        case "GET", [page.id, "published_posts"]:
            check_parameters("GET page/published_posts", given)
            return reading.published_posts(page, given)
        case "POST", [page.id, "feed"]:
            check_parameters("POST page/feed", given)
            return page.publish(given)
        case "POST", [page.id, "photos"]:
            check_parameters("POST page/photos", given)
            return page.upload(given, files)
        case "GET" | "POST" | "DELETE", [id] if id in page.posts or id in page.photos:
            check_parameters(f"{method} {'post' if id in page.posts else 'photo'}", given)
            if method == "GET":
                return reading.node(page, given, id)
            return page.edit(id, given) if method == "POST" else page.delete(id)
        case _:
            return _further(page, method, path, given, files)


def _further(
    page: DoublePage,
    method: str,
    path: list[str],
    given: Mapping[str, str],
    files: Mapping[str, tuple[str, bytes]],
) -> Any:
    match method, path:
        case "POST", [page.id, "videos"]:
            check_parameters("POST page/videos", given)
            return page.film(given, files)
        case _, [id] if id in page.films:
            return _film(page, method, given, id)
        case _, [post, "comments"] if post in page.posts:
            return _commenting(page, method, given, post)
        case _, [id] if id in page.comments:
            return _comment(page, method, given, id)
    raise missing(path[0] if path else "", method.lower())


def _film(page: DoublePage, method: str, given: Mapping[str, str], id: str) -> Any:
    check_parameters(f"{method} video", given)
    if method == "GET":
        return reading.node(page, given, id)
    return page.describe_film(id, given) if method == "POST" else page.delete(id)


def _commenting(page: DoublePage, method: str, given: Mapping[str, str], post: str) -> Any:
    check_parameters(f"{method} post/comments", given)
    if method == "GET":
        return reading.comments(page, given, post)
    return page.comment(post, given)


def _comment(page: DoublePage, method: str, given: Mapping[str, str], id: str) -> Any:
    check_parameters(f"{method} comment", given)
    if method == "GET":
        return reading.node(page, given, id)
    return page.edit_comment(id, given) if method == "POST" else page.delete_comment(id)


def _parameters(
    query: str, media_type: str, body: bytes
) -> tuple[dict[str, str], dict[str, tuple[str, bytes]]]:
    """Text parameters, and files as (media type, content)."""
    given = dict(parse_qsl(query, keep_blank_values=True))
    files: dict[str, tuple[str, bytes]] = {}
    if media_type.startswith("application/x-www-form-urlencoded"):
        given.update(parse_qsl(body.decode(), keep_blank_values=True))
    elif media_type.startswith("multipart/form-data"):
        head = f"Content-Type: {media_type}\r\n\r\n".encode()
        for part in email.message_from_bytes(head + body, policy=email.policy.HTTP).walk():
            name = part.get_param("name", header="content-disposition")
            content = part.get_payload(decode=True)
            if not isinstance(name, str) or not isinstance(content, bytes):
                continue
            if part.get_filename() is not None:
                files[name] = (part.get_content_type(), content)
            else:
                given[name] = content.decode()
    elif body:
        raise GraphTrouble(100, f"Unsupported content type {media_type}")
    return given, files
