"""A strict double of WordPress's REST interface, where the real one would take minutes.

Posts, pictures, films and terms by one editor's application password; what the interface does not
know, it refuses.
"""

from __future__ import annotations

import base64
from typing import Any, Final

from tests.servers.strict import Call, File, Reply, StrictDouble

ROOT: Final = "/wp-json/wp/v2/"
STATUSES: Final = ("publish", "future", "draft", "pending", "private")
UPLOAD_MOST: Final = 8 * 1024 * 1024  # bytes; PHP reads no file out of a larger form
MAGIC: Final = {"jpg": (0, b"\xff\xd8\xff"), "png": (0, b"\x89PNG"), "mp4": (4, b"ftyp")}
KNOWN: Final = {
    "posts": {
        "title", "excerpt", "content", "featured_media", "tags", "categories", "comment_status",
        "ping_status", "slug", "status",
    },
    "media": {"slug", "title", "alt_text", "caption"},
    "tags": {"name"},
    "categories": {"name"},
}  # fmt: skip
QUERY: Final = {
    "context", "slug", "slug[]", "include", "search", "status", "per_page", "force",
}  # fmt: skip


class Refused(Exception):
    """An error as WordPress says it."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        told = {"code": code, "message": code, "data": {"status": status}}
        self.reply = Reply(status, told)


class WordPressDouble(StrictDouble):
    """One site with one account; one where all is `waiting` puts into review what is published."""

    username, password = "editor", "abcd efgh ijkl mnop"

    def __init__(self) -> None:
        super().__init__()
        self.waiting = False
        self.things: dict[str, dict[int, dict[str, Any]]] = {kind: {} for kind in KNOWN}
        self._last = 0

    def pages(self) -> list[str]:
        """The source of every public page."""
        return [_page(post) for post in self.things["posts"].values() if _public(post)]

    def answered(self, call: Call) -> Reply:
        here = f"http://{call.headers['host']}"
        link = {"Link": f'<{here}/wp-json/>; rel="https://api.w.org/"'}
        if call.path == "/wp-json/":
            return Reply(200, _index())
        try:
            if call.path.startswith(ROOT):
                return self._rest(call, here)
        except Refused as refused:
            return refused.reply
        if call.method in ("GET", "HEAD") and call.path == "/":
            return self._visited(int(call.fields["p"]), link) if "p" in call.fields else _home(link)
        return Reply(404, b"<h1>Rien ici</h1>")

    def _visited(self, number: int, link: dict[str, str]) -> Reply:
        post = self.things["posts"].get(number)
        if post is None or not _public(post):
            return Reply(404, b"<h1>Rien ici</h1>", link)
        return Reply(200, _page(post).encode(), {**link, "Content-Type": "text/html"})

    def _rest(self, call: Call, here: str) -> Reply:
        kind, _, number = call.path.removeprefix(ROOT).partition("/")
        pair = f"{self.username}:{self.password}".encode()
        known = call.headers.get("authorization") == f"Basic {base64.b64encode(pair).decode()}"
        if not known and (call.method != "GET" or "authorization" in call.headers):
            raise Refused(401, "rest_not_logged_in")
        if (kind, number) == ("users", "me") and known:
            able = {right: True for right in ("edit_posts", "publish_posts", "upload_files")}
            return Reply(200, {"id": 1, "name": "Rédaction", "capabilities": able})
        if kind not in KNOWN:
            raise Refused(404, "rest_no_route")
        if number:
            return self._one(call, kind, int(number), known, here)
        if call.method == "GET":
            return Reply(200, [_told(thing, here) for thing in self._listed(call, kind, known)])
        return Reply(201, _told(self._made(call, kind), here))

    def _listed(self, call: Call, kind: str, known: bool) -> list[dict[str, Any]]:
        asked = call.fields
        if set(asked) - QUERY:
            raise Refused(400, "rest_invalid_param")
        found = list(self.things[kind].values())
        if kind == "posts" and not known:
            found = [post for post in found if _public(post)]
        slugs = asked.get("slug", asked.get("slug[]"))
        if slugs is not None:
            found = [thing for thing in found if thing["slug"] in slugs.split(",")]
        if "include" in asked:
            found = [thing for thing in found if str(thing["id"]) in asked["include"].split(",")]
        if "search" in asked:
            found = [thing for thing in found if asked["search"] in thing["content"]]
        return found

    def _one(self, call: Call, kind: str, number: int, known: bool, here: str) -> Reply:
        thing = self.things[kind].get(number)
        if thing is None:
            raise Refused(404, "rest_post_invalid_id")
        if kind == "posts" and not known and not _public(thing):
            raise Refused(401, "rest_forbidden")
        if call.method == "POST":
            self._write(thing, kind, _sent(call))
        if call.method != "DELETE":
            return Reply(200, _told(thing, here))
        if call.fields.get("force") == "true":
            del self.things[kind][number]
            return Reply(200, {"deleted": True, "previous": _told(thing, here)})
        if kind != "posts":
            raise Refused(501, "rest_trash_not_supported")
        if thing["status"] == "trash":
            raise Refused(410, "rest_already_trashed")
        thing |= {"status": "trash", "slug": f"{thing['slug']}__trashed"}
        return Reply(200, _told(thing, here))

    def _made(self, call: Call, kind: str) -> dict[str, Any]:
        sent = _sent(call)
        if kind in ("tags", "categories"):
            sent = {**sent, "slug": sent["name"]}
            for other in self.things[kind].values():
                if other["slug"] == sent["name"]:
                    raise Refused(400, "term_exists")
        self._last += 1
        thing: dict[str, Any] = {"id": self._last, "kind": kind, "status": "draft"}
        if kind == "media":
            thing["file"] = _uploaded(call).name
        self._write(thing, kind, sent)
        taken = [other["slug"] for other in self.things[kind].values()]
        if thing.get("slug") in taken:
            thing["slug"] += f"-{self._last}"
        self.things[kind][self._last] = thing
        return thing

    def _write(self, thing: dict[str, Any], kind: str, sent: dict[str, Any]) -> None:
        if set(sent) - KNOWN[kind] - {"slug"}:
            raise Refused(400, "rest_invalid_param")
        if sent.get("status", "draft") not in STATUSES:
            raise Refused(400, "rest_invalid_param")
        if sent.get("featured_media") and sent["featured_media"] not in self.things["media"]:
            raise Refused(400, "rest_invalid_featured_media")
        for taxonomy in ("tags", "categories"):
            if set(sent.get(taxonomy, ())) - set(self.things[taxonomy]):
                raise Refused(400, "rest_invalid_param")
        thing |= sent
        if self.waiting and thing["status"] == "publish":
            thing["status"] = "pending"


def _uploaded(call: Call) -> File:
    """Take the file that its name says it is."""
    if len(call.body) > UPLOAD_MOST or "file" not in call.files:
        raise Refused(400, "rest_upload_no_content_disposition")
    file = call.files["file"]
    starts, magic = MAGIC.get(file.name.rpartition(".")[2], (0, b""))
    if not magic or file.content[starts : starts + len(magic)] != magic:
        raise Refused(500, "rest_upload_unknown_error")
    return file


def _sent(call: Call) -> dict[str, Any]:
    if call.files:
        return {name: value for name, value in call.fields.items() if name != "context"}
    if not isinstance(call.json, dict):
        raise Refused(400, "rest_invalid_json")
    return call.json


def _public(post: dict[str, Any]) -> bool:
    return bool(post["status"] == "publish")


def _page(post: dict[str, Any]) -> str:
    return f"<!DOCTYPE html><title>{post['title']}</title>{post['content']}"


def _home(link: dict[str, str]) -> Reply:
    return Reply(200, b"<h1>La ville</h1>", {**link, "Content-Type": "text/html"})


def _index() -> dict[str, Any]:
    ways = {"application-passwords": {"endpoints": {"authorization": "http://localhost/"}}}
    return {"name": "Ville", "namespaces": ["oembed/1.0", "wp/v2"], "authentication": ways}


def _told(thing: dict[str, Any], here: str) -> dict[str, Any]:
    told = {"id": thing["id"], "slug": thing["slug"]}
    match thing["kind"]:
        case "posts":
            return told | {
                "status": thing["status"],
                "link": f"{here}/?p={thing['id']}",
                "content": {"raw": thing["content"], "rendered": thing["content"]},
                "featured_media": thing["featured_media"],
                "tags": thing["tags"],
                "categories": thing.get("categories", [1]),
                "modified_gmt": "2027-02-22T08:00:00",
            }
        case "media":
            return told | {
                "source_url": f"{here}/wp-content/uploads/{thing['file']}",
                "alt_text": thing["alt_text"],
                "caption": {"raw": thing["caption"], "rendered": thing["caption"]},
            }
        case _:
            return told | {"name": thing["name"]}
