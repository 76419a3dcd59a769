"""The double's page: what it holds, and which request does what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final
from urllib.parse import unquote

from tests.servers.json_api import Call, JsonDouble, Refused, Reply, allow
from tests.servers.linkedin.bodies import checked_content, checked_post, read_little
from tests.servers.linkedin.comments import DoubleComments
from tests.servers.linkedin.films import Films
from tests.servers.oauth import SignIns

PAGE: Final = "urn:li:organization:2414183"
POSTING: Final = frozenset({"w_organization_social", "r_organization_social"})
COMMENTING: Final = frozenset({"w_organization_social_feed", "r_organization_social_feed"})
SCOPES: Final = POSTING | COMMENTING


@dataclass(slots=True)
class DoublePost:
    """One post; `commentary` as it was sent."""

    urn: str
    commentary: str
    created: datetime
    content: dict[str, Any]

    @property
    def text(self) -> str:
        """What people read."""
        return read_little(self.commentary)

    def told(self) -> dict[str, Any]:
        """What the API says of it."""
        moment = int(self.created.timestamp() * 1000)
        return {
            "id": self.urn, "author": PAGE, "commentary": self.commentary, "visibility": "PUBLIC",
            "createdAt": moment, "publishedAt": moment, "lifecycleState": "PUBLISHED",
            **({"content": self.content} if self.content else {}),
        }  # fmt: skip


class LinkedInDouble(JsonDouble):
    """LinkedIn, with the page of one town."""

    def __init__(self) -> None:
        super().__init__()
        self.sign_ins = SignIns(
            "77abcdefghijkl", "http://127.0.0.1:0/", SCOPES, timedelta(days=60), refreshable=False
        )
        self.posts: dict[str, DoublePost] = {}
        self.comments = DoubleComments(PAGE)
        self.images: dict[str, bytes] = {}
        self.films = Films()
        self.clock_ahead = timedelta(0)
        self.version = "202610"
        self.posts_left = 100
        self.lag: set[str] = set()  # posts that the listing does not show yet
        self.uploads_at = self.url
        self._numbers = iter(range(7_100_000_000_000_000_001, 7_200_000_000_000_000_000))

    def now(self) -> datetime:
        """What its clock shows."""
        return datetime.now(UTC) + self.clock_ahead

    def add(
        self, commentary: str, ago: timedelta = timedelta(0), content: dict[str, Any] | None = None
    ) -> str:
        """Put a post on the page."""
        urn = f"urn:li:share:{next(self._numbers)}"
        self.posts[urn] = DoublePost(urn, commentary, self.now() - ago, content or {})
        return urn

    def answer(self, call: Call) -> Reply:
        try:
            reply = self._answer(call)
        except Refused as refused:
            reply = refused.reply
        date = {"Date": format_datetime(self.now(), usegmt=True)}
        return Reply(reply.status, reply.body, {**reply.headers, **date})

    def _answer(self, call: Call) -> Reply:
        page = "oauth/v2" if self.sign_ins.client_secret else "oauth/native-pkce"
        if (call.method, call.path) == ("GET", f"/{page}/authorization"):
            return self.sign_ins.authorize(call.query)
        if (call.method, call.path) == ("POST", "/oauth/v2/accessToken"):
            return self.sign_ins.token(call)
        self._may(call)
        if call.method == "PUT" and call.path.startswith("/dms-uploads/urn:li:video:"):
            return self.films.received(call)
        if call.method == "PUT" and call.path.startswith("/dms-uploads/"):
            return self._received(call)
        self._prove_version(call)
        return self._versioned(call)

    def _versioned(self, call: Call) -> Reply:
        if call.path.startswith("/rest/videos"):
            return self._film(call)
        if call.path.startswith("/rest/socialActions/"):
            return self.comments.answer(call, self.posts)
        urn, protocol = self._urn(call.path), call.headers.get("x-restli-method", "")
        match call.method, protocol:
            case "POST", "" if call.path == "/rest/posts":
                return self._create(call)
            case "POST", "" if call.path == "/rest/images":
                return self._initialize(call)
            case "GET", "FINDER" if call.path == "/rest/posts":
                return self._listed(call)
            case "GET", "GET" if call.path.startswith("/rest/images/"):
                there = bool(self.images.get(unquote(call.path.rpartition("/")[2])))
                return Reply(200, {"status": "AVAILABLE" if there else "WAITING_UPLOAD"})
            case "GET", "GET" if urn in self.posts:
                return Reply(200, self.posts[urn].told())
            case "POST", "PARTIAL_UPDATE" if urn in self.posts:
                return self._change(call, self.posts[urn])
            case "DELETE", "DELETE" if urn:
                self.posts.pop(urn, None)
                self.comments.forget(urn)
                return Reply(204)
        raise Refused(404, {"status": 404, "message": "Could not find entity"})

    def _film(self, call: Call) -> Reply:
        if call.method == "POST" and call.path == "/rest/videos":
            urn = f"urn:li:video:C5F10AQ{next(self._numbers)}"
            return self.films.act(call, PAGE, urn, self.uploads_at)
        if (call.method, call.headers.get("x-restli-method")) == ("GET", "GET"):
            return self.films.state(unquote(call.path.rpartition("/")[2]))
        raise Refused(404, {"status": 404, "message": "Could not find entity"})

    def _may(self, call: Call) -> None:
        if not self.sign_ins.scopes(call):
            raise Refused(401, {"status": 401, "message": "The token has expired"})
        wanted = "r_organization_social" if call.method == "GET" else "w_organization_social"
        if call.path.startswith("/rest/socialActions/"):
            wanted += "_feed"
        if wanted not in self.sign_ins.scopes(call) and not call.path.startswith("/rest/images"):
            raise Refused(403, {"status": 403, "message": "Not enough permissions to access"})

    def _prove_version(self, call: Call) -> None:
        if call.headers.get("x-restli-protocol-version") != "2.0.0":
            raise Refused(400, {"message": "X-Restli-Protocol-Version is missing"})
        if call.headers.get("linkedin-version") != self.version:
            raise Refused(426, {"message": "Requested version is not active"})

    def _urn(self, path: str) -> str:
        found = re.fullmatch(r"/rest/posts/(urn%3Ali%3A(?:share|ugcPost)%3A\d+)", path)
        return unquote(found[1]) if found else ""

    def _create(self, call: Call) -> Reply:
        if self.posts_left <= 0:
            raise Refused(429, {"status": 429, "message": "Resource level throttle DAY limit"})
        given = checked_post(call.json(), PAGE)
        content = checked_content(given.get("content", {}), {**self.images, **self.films.ready})
        for post in self.posts.values():
            if post.commentary == given["commentary"]:
                message = f"Content is a duplicate of {post.urn}"
                raise Refused(422, {"status": 422, "code": "DUPLICATE_POST", "message": message})
        self.posts_left -= 1
        urn = self.add(given["commentary"], content=content)
        return Reply(201, None, {"x-restli-id": urn})

    def _change(self, call: Call, post: DoublePost) -> Reply:
        given = call.json()
        allow(given, "patch")
        allow(given["patch"], "$set")
        allow(given["patch"]["$set"], "commentary")
        read_little(given["patch"]["$set"]["commentary"])
        post.commentary = given["patch"]["$set"]["commentary"]
        return Reply(204)

    def _initialize(self, call: Call) -> Reply:
        given = call.json()
        allow(given, "initializeUploadRequest")
        allow(given["initializeUploadRequest"], "owner")
        if call.query != {"action": "initializeUpload"} or (
            given["initializeUploadRequest"]["owner"] != PAGE
        ):
            raise Refused(400, {"message": "owner"})
        number = next(self._numbers)
        urn = f"urn:li:image:C4E10AQ{number}"
        self.images[urn] = b""
        address = f"{self.uploads_at}/dms-uploads/{urn}"
        told = {"uploadUrl": address, "image": urn, "uploadUrlExpiresAt": 1_900_000_000_000}
        return Reply(200, {"value": told})

    def _received(self, call: Call) -> Reply:
        urn = unquote(call.path.rpartition("/")[2])
        if urn not in self.images or not call.body.startswith((b"\xff\xd8\xff", b"\x89PNG")):
            raise Refused(400, {"message": "no image"})
        self.images[urn] = call.body
        return Reply(201)

    def _listed(self, call: Call) -> Reply:
        allow(call.query, "author", "q", "count", "start", "sortBy")
        if call.query["q"] != "author" or call.query["author"] != PAGE:
            raise Refused(400, {"message": "author"})
        first, size = int(call.query["start"]), int(call.query["count"])
        if not 1 <= size <= 100 or call.query.get("sortBy") != "CREATED":
            raise Refused(400, {"message": "count"})
        shown = [post for post in reversed(self.posts.values()) if post.urn not in self.lag]
        elements = [post.told() for post in shown[first : first + size]]
        return Reply(200, {"elements": elements, "paging": {"start": first, "count": size}})
