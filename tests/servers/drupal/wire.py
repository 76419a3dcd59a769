"""The double's HTTP: JSON:API for the account, pages for visitors."""

from __future__ import annotations

import base64
import json
import re
import threading
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

import nh3

from tests.servers.drupal.site import (
    ARTICLE,
    FILE,
    FILMS,
    MEDIA_TYPE,
    PICTURES,
    TERM,
    DrupalSite,
    Refused,
    Thing,
)

FIELDS = {"field_image": PICTURES, "field_video": FILMS}  # those of files
COLLECTIONS = {"node/article": ARTICLE, "taxonomy_term/tags": TERM, "file/file": FILE}
# What the format « basic_html » shows, as Drupal is installed.
TAGS = {
    "a", "em", "strong", "cite", "blockquote", "code", "ul", "ol", "li", "dl", "dt", "dd",
    "h2", "h3", "h4", "h5", "h6", "p", "br", "span", "img",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href", "hreflang"},
    "img": {
        "src",
        "alt",
        "height",
        "width",
        "data-entity-type",
        "data-entity-uuid",
        "data-caption",
    },
    "*": {"lang", "dir"},
}


HTML = "text/html; charset=UTF-8"


class DrupalDouble:
    """A site on a loopback port, as a context manager."""

    def __init__(self, port: int = 0) -> None:
        self.site = DrupalSite()
        self._server = _Server(("127.0.0.1", port), _Exchange)
        self._server.site = self.site
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    site: DrupalSite

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the game."""


class _Exchange(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _exchange(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        address = urlsplit(self.path)
        site = self.server.site
        with site.lock:
            if not address.path.startswith("/jsonapi"):
                self._page(site, unquote(address.path))
                return
            try:
                status, told = self._answered(site, address.path, address.query, body)
            except Refused as refused:
                status = refused.status
                told = {"errors": [{"status": str(status), "detail": w} for w in refused.words]}
        content = b"" if status == 204 else json.dumps({"jsonapi": {}, **told}).encode()
        self._send(status, MEDIA_TYPE, content)

    do_GET = do_POST = do_PATCH = do_DELETE = _exchange

    def _answered(
        self, site: DrupalSite, path: str, query: str, body: bytes
    ) -> tuple[int, dict[str, Any]]:
        signed_in = self._signed_in(site)
        if path == "/jsonapi":
            me = {"me": {"href": "/jsonapi/user/user/1"}} if signed_in else {}
            names = [kind.replace("--", "/", 1) for kind in (ARTICLE, TERM, FILE)]
            links = {name.replace("/", "--"): f"/jsonapi/{name}" for name in names}
            return 200, {"data": [], "meta": {"links": me}, "links": links}
        if self.command != "GET":
            if site.read_only:
                raise Refused(405, "JSON:API is configured to accept only read operations.")
            if not signed_in:
                raise Refused(401, "No authentication credentials provided.")
        field = path.removeprefix("/jsonapi/node/article/")
        if field in FIELDS and self.command == "POST":
            self._expect("application/octet-stream")
            told = self.headers.get("Content-Disposition", "")
            return 201, _document(site.upload(told, body, FIELDS[field]))
        place = re.fullmatch(r"/jsonapi/(\w+/\w+)(?:/([^/]+))?", path)
        kind = COLLECTIONS.get(place[1]) if place else None
        if place is None or kind is None:
            raise Refused(404, "No route found.")
        if place[2] is None:
            return self._collection(site, kind, query, body)
        return self._one(site, kind, place[2], signed_in, body)

    def _collection(
        self, site: DrupalSite, kind: str, query: str, body: bytes
    ) -> tuple[int, dict[str, Any]]:
        if self.command == "POST":
            return 201, _document(site.create(kind, self._sent(body)))
        asked = parse_qs(query)
        if set(asked) - {"filter[name]", "page[limit]"}:
            raise Refused(400, "Invalid query parameter.")
        wanted = asked.get("filter[name]")
        found = [
            _object(thing)
            for thing in site.of_kind(kind)
            if thing.public and (not wanted or thing.attributes.get("name") == wanted[0])
        ]
        return 200, {"data": found}

    def _one(
        self, site: DrupalSite, kind: str, id: str, signed_in: bool, body: bytes
    ) -> tuple[int, dict[str, Any]]:
        thing = site.things.get(id)
        if thing is None or thing.kind != kind:
            raise Refused(404, 'The "entity" parameter was not converted for the path.')
        if not thing.public and not signed_in:
            raise Refused(403, "The current user is not allowed to GET the selected resource.")
        if self.command == "DELETE":
            site.remove(thing)
            return 204, {}
        if self.command == "PATCH":
            site.change(thing, self._sent(body))
        return 200, _document(thing)

    def _signed_in(self, site: DrupalSite) -> bool:
        kind, _, given = self.headers.get("Authorization", "").partition(" ")
        pair = f"{site.username}:{site.password}"
        return kind == "Basic" and base64.b64decode(given) == pair.encode()

    def _sent(self, body: bytes) -> object:
        self._expect(MEDIA_TYPE)
        try:
            return json.loads(body)
        except ValueError:
            raise Refused(400, "Syntax error") from None

    def _expect(self, media_type: str) -> None:
        if self.headers.get("Content-Type") != media_type:
            raise Refused(415, "No route found that matches the Content-Type.")

    def _page(self, site: DrupalSite, path: str) -> None:
        """What a browser sees: /node/NUMBER, an alias, a file."""
        for file in site.of_kind(FILE):
            if file.attributes["uri"]["url"] == path:
                film = path.endswith(".mp4")
                self._send(200, "video/mp4" if film else "image/jpeg", file.content)
                return
        for node in site.of_kind(ARTICLE):
            alias = (node.attributes.get("path") or {}).get("alias")
            if path in (alias, f"/node/{node.number}"):
                html = page(site, node) if node.public else "<h1>Accès refusé</h1>"
                self._send(200 if node.public else 403, HTML, html.encode())
                return
        self._send(404, HTML, b"<h1>Page non trouv\xc3\xa9e</h1>")

    def _send(self, status: int, media_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The test says what happened."""


def page(site: DrupalSite, node: Thing) -> str:
    """The page as a visitor gets it: text filtered, the node's own picture above it."""
    title = escape(node.attributes["title"])
    image = (node.relationships.get("field_image") or {}).get("data")
    lead = ""
    if image:
        url = site.things[image["id"]].attributes["uri"]["url"]
        lead = f'<img src="{url}" alt="{escape(image["meta"]["alt"])}">'
    film = (node.relationships.get("field_video") or {}).get("data")
    if film:
        url = site.things[film["id"]].attributes["uri"]["url"]
        lead += f'<video controls><source src="{url}" type="video/mp4"></video>'
    body = (node.attributes.get("body") or {}).get("value", "")
    shown = nh3.clean(body, tags=TAGS, attributes=ATTRIBUTES, link_rel=None)
    return f"<article><h1>{title}</h1>{lead}{shown}</article>"


def _document(thing: Thing) -> dict[str, Any]:
    return {"data": _object(thing)}


def _object(thing: Thing) -> dict[str, Any]:
    path = {"path": {"alias": None, "pid": None, "langcode": "fr"}} if thing.kind == ARTICLE else {}
    number = {"drupal_internal__nid": thing.number} if thing.kind == ARTICLE else {}
    return {
        "type": thing.kind,
        "id": thing.id,
        "attributes": {**path, **number, **thing.attributes},
        "relationships": thing.relationships,
    }
