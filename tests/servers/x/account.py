"""The double's account: what it holds, and which request does what."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

from publisher.text.cleaning import cleaned
from tests.servers.json_api import Call, JsonDouble, Refused, Reply, allow
from tests.servers.oauth import SignIns
from tests.servers.x.films import Films
from tests.servers.x.parameters import FIELDS
from tests.servers.x.showing import invisible, shown, too_long

USER: Final = "2244994945"
SCOPES: Final = frozenset(
    {"tweet.read", "tweet.write", "users.read", "media.write", "offline.access"}
)
RESET: Final = timedelta(minutes=15)


@dataclass(slots=True)
class DoubleTweet:
    """One post."""

    id: str
    text: str
    created: datetime
    media: list[str] = field(default_factory=list)
    answers: str = ""  # the id of the post above


class XDouble(JsonDouble):
    """X, with one account named @ville."""

    def __init__(self) -> None:
        super().__init__()
        self.sign_ins = SignIns(
            "bWFpcmllLWRlLWxhLXZpbGxl", "http://127.0.0.1:8734/", SCOPES, timedelta(hours=2)
        )
        self.tweets: dict[str, DoubleTweet] = {}
        self.media: dict[str, str] = {}  # alternative texts by id
        self.films = Films()
        self.clock_ahead = timedelta(0)
        self.posts_left = 100
        self.credit = True
        self.lag: set[str] = set()  # posts that the timeline does not show yet
        self._numbers = iter(range(1_900_000_000_000_000_001, 2_000_000_000_000_000_000))

    def now(self) -> datetime:
        """What its clock shows."""
        return datetime.now(UTC) + self.clock_ahead

    def add(self, text: str, ago: timedelta = timedelta(0), media: tuple[str, ...] = ()) -> str:
        """Put a post into the account."""
        id = str(next(self._numbers))
        self.tweets[id] = DoubleTweet(id, text, self.now() - ago, list(media))
        return id

    def answer(self, call: Call) -> Reply:
        try:
            reply = self._film(call) if _is_film(call) else self._answer(call)
        except Refused as refused:
            reply = refused.reply
        date = {"Date": format_datetime(self.now(), usegmt=True)} if self.clock_ahead else {}
        return Reply(reply.status, reply.body, {**reply.headers, **date})

    def _answer(self, call: Call) -> Reply:
        if (call.method, call.path) == ("GET", "/i/oauth2/authorize"):
            return self.sign_ins.authorize(call.query)
        if (call.method, call.path) == ("POST", "/2/oauth2/token"):
            return self.sign_ins.token(call)
        one = re.fullmatch(r"/2/tweets/(\d{1,19})", call.path)
        match call.method, call.path:
            case "GET", "/2/users/me":
                self._may(call, "users.read")
                return Reply(200, {"data": {"id": USER, "name": "Ville", "username": "ville"}})
            case "POST", "/2/tweets":
                return self._create(call)
            case "POST", "/2/media/upload":
                return self._upload(call)
            case "POST", "/2/media/metadata":
                return self._describe(call)
            case "GET", path if path == f"/2/users/{USER}/tweets":
                return self._timeline(call)
            case "GET", _ if one:
                self._may(call, "tweet.read")
                return self._one(one[1])
            case "DELETE", _ if one:
                self._may(call, "tweet.write")
                self.tweets.pop(one[1], None)
                return Reply(200, {"data": {"deleted": True}})
        raise Refused(404, {"title": "Not Found Error", "status": 404})

    def _film(self, call: Call) -> Reply:
        self._may(call, "media.write")
        return self.films.answer(call, lambda: str(next(self._numbers)))

    def _may(self, call: Call, scope: str) -> None:
        scopes = self.sign_ins.scopes(call)
        if not scopes:
            raise Refused(401, {"title": "Unauthorized", "detail": "Unauthorized", "status": 401})
        if scope not in scopes:
            raise Refused(
                403, {"title": "Forbidden", "detail": "You are not permitted", "status": 403}
            )

    def _create(self, call: Call) -> Reply:
        self._may(call, "tweet.write")
        if not self.credit:
            raise Refused(402, {"title": "CreditsDepleted", "detail": "no credits"})
        reset = str(int((self.now() + RESET).timestamp()))
        headers = {"x-rate-limit-limit": "100", "x-rate-limit-reset": reset}
        if self.posts_left <= 0:
            headers["x-rate-limit-remaining"] = "0"
            raise Refused(429, {"title": "Too Many Requests", "status": 429}, headers)
        given = call.json()
        allow(given, *FIELDS["CreatePostsRequest"])
        reply = given.get("reply", {})
        allow(reply, *FIELDS["CreatePostsReply"])
        answers = reply.get("in_reply_to_tweet_id", "")
        if "reply" in given and answers not in self.tweets:
            detail = "You attempted to reply to a Tweet that is deleted or not visible to you."
            raise Refused(403, {"detail": detail, "title": "Forbidden", "status": 403})
        media = given.get("media", {"media_ids": []})
        allow(media, *FIELDS["CreatePostsMedia"])
        text = given.get("text", "")
        if not text and not media["media_ids"]:
            raise Refused(400, {"detail": "One or more parameters to your request was invalid."})
        if cleaned(text) != text or invisible(text) or too_long(text):
            raise Refused(400, {"errors": [{"message": "text is invalid"}], "title": "Invalid"})
        ours = set(self.media) | self.films.ready
        if not 0 <= len(media["media_ids"]) <= 4 or not set(media["media_ids"]) <= ours:
            raise Refused(400, {"errors": [{"message": "Your media IDs are invalid."}]})
        if any(tweet.text == text for tweet in self.tweets.values()):
            detail = "You are not allowed to create a Tweet with duplicate content."
            raise Refused(403, {"detail": detail, "title": "Forbidden", "status": 403})
        self.posts_left -= 1
        id = self.add(text, media=tuple(media["media_ids"]))
        self.tweets[id].answers = answers
        headers["x-rate-limit-remaining"] = str(self.posts_left)
        return Reply(201, {"data": {"id": id, "text": text}}, headers)

    def _upload(self, call: Call) -> Reply:
        self._may(call, "media.write")
        kind = call.headers["content-type"]
        whole = email.message_from_bytes(
            f"Content-Type: {kind}\r\n\r\n".encode() + call.body, policy=email.policy.HTTP
        )
        parts: dict[str, Any] = {
            str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)
            for part in whole.iter_parts()
        }
        allow(parts, *FIELDS["MediaUploadRequest"])
        picture = parts.get("media", b"")
        if parts.get("media_category") != b"tweet_image" or len(picture) > 5_000_000:
            raise Refused(400, {"detail": "media is not valid"})
        if not picture.startswith((b"\xff\xd8\xff", b"\x89PNG", b"RIFF")):
            raise Refused(400, {"detail": "media type unrecognized"})
        id = str(next(self._numbers))
        self.media[id] = ""
        return Reply(200, {"data": {"id": id, "media_key": f"3_{id}", "expires_after_secs": 86400}})

    def _describe(self, call: Call) -> Reply:
        self._may(call, "media.write")
        given = call.json()
        allow(given, *FIELDS["CreateMediaMetadataRequest"])
        allow(given["metadata"], *FIELDS["CreateMediaMetadataMetadata"])
        allow(given["metadata"]["alt_text"], *FIELDS["CreateMediaMetadataMetadataAltText"])
        text = given["metadata"]["alt_text"]["text"]
        if given["id"] not in self.media or not 1 <= len(text) <= 1000:
            raise Refused(400, {"detail": "alt_text is invalid"})
        self.media[given["id"]] = text
        return Reply(200, {"data": {"id": given["id"], "associated_metadata": given["metadata"]}})

    def _one(self, id: str) -> Reply:
        if id in self.tweets:
            return Reply(200, {"data": {"id": id, "text": shown(self.tweets[id].text, [])[0]}})
        problem = "https://api.twitter.com/2/problems/resource-not-found"
        return Reply(200, {"errors": [{"title": "Not Found Error", "type": problem, "value": id}]})

    def _timeline(self, call: Call) -> Reply:
        self._may(call, "tweet.read")
        allow(
            call.query, "max_results", "start_time", "exclude", "tweet.fields", "pagination_token"
        )
        size, start = int(call.query["max_results"]), call.query.get("start_time")
        if not 5 <= size <= 100:
            raise Refused(400, {"detail": "max_results"})
        since = datetime.fromisoformat(start) if start else datetime.min.replace(tzinfo=UTC)
        listed = [
            tweet
            for tweet in reversed(self.tweets.values())
            if tweet.created >= since and tweet.id not in self.lag
        ]
        first = int(call.query.get("pagination_token", "0"))
        page = listed[first : first + size]
        meta: dict[str, Any] = {"result_count": len(page)}
        if first + size < len(listed):
            meta["next_token"] = str(first + size)
        return Reply(200, {"meta": meta, **({"data": [_listed(t) for t in page]} if page else {})})


def _is_film(call: Call) -> bool:
    ours = call.path.startswith("/2/media/upload")
    return ours and (call.method, call.path) != ("POST", "/2/media/upload")


def _listed(tweet: DoubleTweet) -> dict[str, Any]:
    text, urls = shown(tweet.text, tweet.media)
    created = tweet.created.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return {"id": tweet.id, "text": text, "created_at": created, "entities": {"urls": urls}}
