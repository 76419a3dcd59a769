"""A strict double of plone.restapi, where the real one would take minutes.

News items and pictures in one folder, by one account; unknown fields are refused, and what visitors
may not see, they do not get. With iMio's type, its vocabularies and its public list are there too.
"""

from __future__ import annotations

import base64
import json
import time
import uuid
from datetime import UTC, datetime
from html import unescape
from typing import Any, Final

from tests.servers.strict import Call, Reply, StrictDouble

FOLDER: Final = "nouvelles"
NEWS, IMIO, IMAGE = "News Item", "imio.news.NewsItem", "Image"
_COMMON: Final = frozenset({
    "title", "description", "text", "subjects", "expires", "image", "image_caption",
})  # fmt: skip
_TRANSLATED: Final = {
    f"{n}_{c}" for n in ("title", "description", "text") for c in ("nl", "de", "en")
}
KNOWN: Final = {
    NEWS: _COMMON,
    IMIO: _COMMON | {"site_url", "category", "local_category", "topics", "iam"} | _TRANSLATED,
    IMAGE: frozenset({"title", "image", "exclude_from_nav"}),
}  # fmt: skip
MOVES: Final = {
    "private": {"publish": "published", "submit": "pending"},
    "pending": {"publish": "published", "reject": "private"},
    "published": {"retract": "private"},
}


class Refused(Exception):
    """An error as Plone says it."""

    def __init__(self, status: int, sort: str, message: str) -> None:
        super().__init__(message)
        self.reply = Reply(status, {"type": sort, "message": message})


class PloneDouble(StrictDouble):
    """One site whose pages are of the type `kind`."""

    username, password = "editor", "un-secret"

    def __init__(self, kind: str = NEWS) -> None:
        super().__init__()
        self.kind = kind
        self.token = _jwt(time.time() + 12 * 3600)
        self.items: dict[str, dict[str, Any]] = {FOLDER: _item("Folder", "published", "Nouvelles")}

    def pages(self) -> list[str]:
        """The source of every public page."""
        return [_page(item) for item in self.items.values() if self._listed(item)]

    def answered(self, call: Call) -> Reply:
        try:
            return self._answered(call, call.path.strip("/"))
        except Refused as refused:
            return refused.reply

    def _answered(self, call: Call, path: str) -> Reply:
        here = f"http://{call.headers['host']}"
        if path == "@login":
            return self._login(call)
        token = call.headers.get("authorization")
        if token not in (None, f"Bearer {self.token}"):
            raise Refused(401, "Unauthorized", "You are not authorized to access this resource.")
        known = token is not None
        if path == "@search_newsitems" and self.kind == IMIO:
            return Reply(200, {"items": self._searched(call, here, known=False)})
        if path == "@search" and known:
            return Reply(200, {"items": self._searched(call, here, known=True)})
        if path == "@site":
            return Reply(200, {"@id": f"{here}/@site", "plone.site_title": "Ville"})
        place, _, service = path.partition("/@")
        item = self.items.get(place)
        if item is None:
            raise Refused(404, "NotFound", f"Resource not found: {here}/{place}")
        if not known and item["state"] not in (None, "published"):
            raise Refused(401, "Unauthorized", "You are not authorized to access this resource.")
        if not known and "json" not in call.headers.get("accept", ""):
            return Reply(200, _page(item).encode(), {"Content-Type": "text/html"})
        if service:
            return self._service(call, place, item, service, here)
        return self._thing(call, place, item, here)

    def _login(self, call: Call) -> Reply:
        if call.json != {"login": self.username, "password": self.password}:
            told = {"type": "Invalid credentials", "message": "Wrong login and/or password."}
            return Reply(401, {"error": told})
        return Reply(200, {"token": self.token})

    def _service(
        self, call: Call, place: str, item: dict[str, Any], service: str, here: str
    ) -> Reply:
        name, _, more = service.partition("/")
        more = more.replace("%20", " ")
        moves = MOVES.get(item["state"], {})
        match call.method, name, more:
            case "GET", "types", "":
                kinds = [{"id": k, "@id": f"{here}/{k}", "addable": True} for k in KNOWN]
                return Reply(200, kinds)
            case "GET", "types", kind if kind in KNOWN:
                return Reply(200, {"properties": {field: {} for field in KNOWN[kind]}})
            case "GET", "vocabularies", _:
                return Reply(200, {"items": [{"token": "works", "title": "Travaux"}]})
            case "GET", "workflow", "":
                offered = [{"@id": f"{here}/{place}/@workflow/{move}"} for move in moves]
                return Reply(200, {"transitions": offered})
            case "POST", "workflow", move if move in moves:
                item["state"] = moves[move]
                if item["state"] == "published":
                    item["effective"] = datetime.now(UTC).isoformat(timespec="seconds")
                return Reply(200, {"review_state": item["state"]})
        raise Refused(404, "NotFound", service)

    def _thing(self, call: Call, place: str, item: dict[str, Any], here: str) -> Reply:
        match call.method:
            case "POST":
                place, item = self._made(place, _sent(call))
                return Reply(201, _told(place, item, here))
            case "PATCH":
                _write(item, _sent(call))
            case "DELETE":
                for below in [path for path in self.items if f"{path}/".startswith(f"{place}/")]:
                    del self.items[below]
                return Reply(204)
        return Reply(200, _told(place, item, here))

    def _made(self, folder: str, sent: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        kind, name = sent.pop("@type", None), str(sent.pop("id", ""))
        if kind not in KNOWN or not name:
            raise Refused(400, "BadRequest", "Property '@type' and an id are required.")
        place = f"{folder}/{name}"
        if place in self.items:
            raise Refused(400, "BadRequest", f"The id '{name}' is already in use.")
        item = _item(kind, None if kind == IMAGE else "private", "")
        _write(item, sent)
        self.items[place] = item
        return place, item

    def _searched(self, call: Call, here: str, *, known: bool) -> list[dict[str, Any]]:
        return [
            {"@id": f"{here}/{place}", "title": item["title"], "@type": item["@type"]}
            for place, item in self.items.items()
            if item["UID"] == call.fields["UID"] and (known or self._listed(item))
        ]

    def _listed(self, item: dict[str, Any]) -> bool:
        expires = item.get("expires")
        ended = expires and datetime.fromisoformat(expires) <= datetime.now(UTC)
        return item["@type"] == self.kind and item["state"] == "published" and not ended


def _item(kind: str, state: str | None, title: str) -> dict[str, Any]:
    # What Plone says of a page that was never published.
    never = "1969-12-30T22:00:00+00:00"
    return {
        "@type": kind,
        "UID": uuid.uuid4().hex,
        "state": state,
        "title": title,
        "effective": never,
    }


def _sent(call: Call) -> dict[str, Any]:
    if not isinstance(call.json, dict):
        raise Refused(400, "BadRequest", "no JSON object")
    return dict(call.json)


def _write(item: dict[str, Any], sent: dict[str, Any]) -> None:
    for field, value in sent.items():
        if field not in KNOWN[item["@type"]]:
            raise Refused(400, "BadRequest", f"[{{'message': 'unknown', 'field': '{field}'}}]")
        item[field] = None if value is None else _kept(field, value)


def _kept(field: str, value: Any) -> Any:
    if field.startswith("text"):
        return {**value, "data": unescape(value["data"])}  # plone.restapi, issue 1310
    if field == "image":
        base64.b64decode(value["data"], validate=True)
        return {"filename": value["filename"], "content-type": value["content-type"]}
    return value


def _told(place: str, item: dict[str, Any], here: str) -> dict[str, Any]:
    shown = {name: value for name, value in item.items() if name != "state"}
    return {**shown, "@id": f"{here}/{place}", "review_state": item["state"]}


def _page(item: dict[str, Any]) -> str:
    text = item.get("text") or {"data": ""}
    return f"<!DOCTYPE html><title>{item['title']}</title>{text['data']}"


def _jwt(end: float) -> str:
    parts = ({"alg": "HS256"}, {"sub": "editor", "exp": end})
    encoded = [
        base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"=").decode() for p in parts
    ]
    return ".".join([*encoded, "c2lnbmVk"])
