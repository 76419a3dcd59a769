"""What stands under the posts of the double's page."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote

from tests.servers.json_api import Call, Refused, Reply, allow

LONGEST: Final = 1250
_PATH: Final = re.compile(
    r"/rest/socialActions/(urn%3Ali%3A(?:share|ugcPost)%3A\d+)/comments(?:/(\d+))?"
)


@dataclass(slots=True)
class DoubleComment:
    """One comment; `post` is the urn of what it stands under."""

    id: str
    post: str
    actor: str
    text: str

    def told(self) -> dict[str, Any]:
        """What the API says of it."""
        return {
            "id": self.id, "actor": self.actor, "object": "urn:li:activity:1",
            "commentUrn": f"urn:li:comment:(urn:li:activity:1,{self.id})",
            "message": {"attributes": [], "text": self.text},
        }  # fmt: skip


class DoubleComments:
    """Those of one page, `page` being its urn."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.all: dict[str, DoubleComment] = {}  # oldest first
        self.lagging = False  # comments are there, and not in the list yet
        self._numbers = iter(range(7_300_000_000_000_000_001, 7_400_000_000_000_000_000))

    def add(self, post: str, text: str, actor: str = "urn:li:person:Ab-1") -> DoubleComment:
        """Put a comment under a post, as anybody does."""
        made = DoubleComment(str(next(self._numbers)), post, actor, text)
        self.all[made.id] = made
        return made

    def forget(self, post: str) -> None:
        """Take away what stood under a post that is gone."""
        self.all = {id: one for id, one in self.all.items() if one.post != post}

    def answer(self, call: Call, posts: Container[str]) -> Reply:
        """Do what is asked of comments."""
        found = _PATH.fullmatch(call.path)
        post, id = (unquote(found[1]), found[2]) if found else ("", None)
        if post not in posts or (id is not None and id not in self.all):
            raise Refused(404, {"status": 404, "message": "Could not find entity"})
        match call.method, call.headers.get("x-restli-method", ""), id:
            case "POST", "", None:
                return self._create(call, post)
            case "GET", "GET_ALL", None:
                return self._listed(call, post)
            case "GET", "GET", str():
                return Reply(200, self.all[id].told())
            case "POST", "PARTIAL_UPDATE", str():
                return self._change(call, self.all[id])
            case "DELETE", "DELETE", str():
                self._own(call, self.all[id])
                del self.all[id]
                return Reply(204)
        raise Refused(400, {"message": "method"})

    def _create(self, call: Call, post: str) -> Reply:
        given = call.json()
        allow(given, "actor", "object", "message")
        allow(given["message"], "text")
        if given["actor"] != self.page or given["object"] != post:
            raise Refused(400, {"message": "actor or object"})
        made = self.add(post, _proven(given["message"]["text"]), self.page)
        return Reply(201, made.told(), {"x-restli-id": made.id})

    def _change(self, call: Call, comment: DoubleComment) -> Reply:
        self._own(call, comment)
        given = call.json()
        allow(given, "patch")
        allow(given["patch"], "message")
        allow(given["patch"]["message"], "$set")
        allow(given["patch"]["message"]["$set"], "text")
        comment.text = _proven(given["patch"]["message"]["$set"]["text"])
        return Reply(204)

    def _own(self, call: Call, comment: DoubleComment) -> None:
        if dict(call.query) != {"actor": self.page} or comment.actor != self.page:
            raise Refused(403, {"message": "Only the author may do that"})

    def _listed(self, call: Call, post: str) -> Reply:
        allow(call.query, "start", "count")
        first, size = int(call.query["start"]), int(call.query["count"])
        if not 1 <= size <= 100:
            raise Refused(400, {"message": "count"})
        listed = () if self.lagging else self.all.values()
        under = [one.told() for one in listed if one.post == post][::-1]
        told = {"elements": under[first : first + size], "paging": {"start": first, "count": size}}
        return Reply(200, told)


def _proven(text: str) -> str:
    if not text.strip() or len(text) > LONGEST:
        raise Refused(422, {"message": "message.text"})
    return text
