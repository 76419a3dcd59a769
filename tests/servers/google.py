"""A strict double of Google's interfaces for business profiles, with one account.

It examines each post (`verdicts`), and fetches pictures from `hosts`, which is its name service.
"""

from __future__ import annotations

import http.client
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from typing import Any, Final
from urllib.parse import urlsplit

from PIL import Image as Pillow

from tests.servers.json_api import Call, JsonDouble, Refused, Reply
from tests.servers.oauth import SignIns

SCOPE: Final = "https://www.googleapis.com/auth/business.manage"
ACCOUNT: Final = "accounts/105941832217235206545"
PLACE: Final = "locations/12341542785316514846"
HOME: Final = f"{ACCOUNT}/{PLACE}"
_FIELDS: Final = {"languageCode", "summary", "topicType", "callToAction", "event", "media"}
_RFC3339: Final = "%Y-%m-%dT%H:%M:%S.%fZ"


@dataclass(slots=True)
class DoublePost:
    """One post."""

    name: str
    created: datetime
    content: dict[str, Any]
    state: str
    looks: int  # how often it says that it is being examined

    def told(self) -> dict[str, Any]:
        """What the API says of it."""
        if self.looks > 0:
            self.looks -= 1
        state = "PROCESSING" if self.looks else self.state
        moment = self.created.strftime(_RFC3339)
        number = self.name.rpartition("/")[2]
        return {
            **self.content, "name": self.name, "state": state, "createTime": moment,
            "updateTime": moment, "searchUrl": f"https://local.google.com/place?lpsid={number}",
        }  # fmt: skip


class GoogleDouble(JsonDouble):
    """Google, with the profile of one town."""

    def __init__(self) -> None:
        super().__init__()
        self.sign_ins = SignIns(
            "1234567890-abcdef.apps.googleusercontent.com", "http://127.0.0.1:0/",
            frozenset({SCOPE}), timedelta(hours=1), client_secret="GOCSPX-secret-de-la-ville",
            more=("access_type", "prompt"),
        )  # fmt: skip
        self.places = {PLACE: "Ville de Namur"}
        self.may_post = True
        self.verdict = "LIVE"
        self.looks = 0
        self.hosts: dict[str, int] = {}
        self.posts: dict[str, DoublePost] = {}
        self.clock_ahead = timedelta(0)
        self.approved = True
        self.lag: set[str] = set()  # posts that the listing does not show yet
        self.page_size = 100
        self._numbers = iter(range(8_000_000_001, 9_000_000_000))

    def now(self) -> datetime:
        """What its clock shows."""
        return datetime.now(UTC) + self.clock_ahead

    def add(self, summary: str, ago: timedelta = timedelta(0), state: str = "LIVE") -> str:
        """Put a post on the profile."""
        name = f"{HOME}/localPosts/{next(self._numbers)}"
        content = {"summary": summary, "topicType": "STANDARD", "languageCode": "fr"}
        self.posts[name] = DoublePost(name, self.now() - ago, content, state, 0)
        return name

    def pages(self) -> list[str]:
        """What citizens read of each post that is shown."""
        live = [post.content for post in self.posts.values() if post.state == "LIVE"]
        return [f"{post.get('event', {}).get('title', '')}\n{post['summary']}" for post in live]

    def answer(self, call: Call) -> Reply:
        try:
            reply = self._answer(call)
        except Refused as refused:
            reply = refused.reply
        date = {"Date": format_datetime(self.now(), usegmt=True)}
        return Reply(reply.status, reply.body, {**reply.headers, **date})

    def _answer(self, call: Call) -> Reply:
        if (call.method, call.path) == ("GET", "/o/oauth2/v2/auth"):
            return self._asked(call.query)
        if (call.method, call.path) == ("POST", "/token"):
            return self.sign_ins.token(call)
        if SCOPE not in self.sign_ins.scopes(call):
            raise _refused(401, "UNAUTHENTICATED", "Request had invalid authentication credentials")
        if not self.approved:
            raise _refused(429, "RESOURCE_EXHAUSTED", "Quota exceeded", [
                {"reason": "RATE_LIMIT_EXCEEDED", "metadata": {"quota_limit_value": "0"}}
            ])  # fmt: skip
        one = re.fullmatch(rf"/v4/({HOME}/localPosts/\d+)", call.path)
        match call.method, call.path:
            case "GET", "/v1/accounts":
                self._paged(call, {"pageSize"})
                return Reply(200, {"accounts": [{"name": ACCOUNT, "accountName": "Namur"}]})
            case "GET", path if path == f"/v1/{ACCOUNT}/locations":
                return self._locations(call)
            case "POST", path if path == f"/v4/{HOME}/localPosts":
                return self._create(call)
            case "GET", path if path == f"/v4/{HOME}/localPosts":
                return self._listed(call)
            case _, _ if one:
                return self._one(call, one[1])
        raise _refused(404, "NOT_FOUND", "Requested entity was not found.")

    def _asked(self, given: Mapping[str, str]) -> Reply:
        if given.get("access_type") != "offline" or given.get("prompt") != "consent":
            raise Refused(400, {"error": "invalid_request"})
        return self.sign_ins.authorize(given)

    def _paged(self, call: Call, known: set[str]) -> None:
        if set(call.query) - known - {"pageToken"}:
            raise _refused(400, "INVALID_ARGUMENT", "Invalid JSON payload received. Unknown name")

    def _locations(self, call: Call) -> Reply:
        self._paged(call, {"readMask", "pageSize"})
        if call.query.get("readMask") != "name,title,metadata":
            raise _refused(400, "INVALID_ARGUMENT", "Invalid field mask provided")
        names, first = list(self.places), int(call.query.get("pageToken", "0"))
        page = [
            {"name": name, "title": self.places[name],
             "metadata": {"canOperateLocalPost": self.may_post}}
            for name in names[first : first + 2]
        ]  # fmt: skip
        more = {"nextPageToken": str(first + 2)} if first + 2 < len(names) else {}
        return Reply(200, {**({"locations": page} if page else {}), **more})

    def _listed(self, call: Call) -> Reply:
        self._paged(call, {"pageSize"})
        if not 1 <= int(call.query["pageSize"]) <= 100:
            raise _refused(400, "INVALID_ARGUMENT", "page_size")
        shown = [post for post in reversed(self.posts.values()) if post.name not in self.lag]
        first = int(call.query.get("pageToken", "0"))
        page = [post.told() for post in shown[first : first + self.page_size]]
        last = first + self.page_size
        more = {"nextPageToken": str(last)} if last < len(shown) else {}
        return Reply(200, {**({"localPosts": page} if page else {}), **more})

    def _create(self, call: Call) -> Reply:
        content = call.json()
        self._checked(content)
        name = f"{HOME}/localPosts/{next(self._numbers)}"
        self.posts[name] = DoublePost(name, self.now(), content, self.verdict, self.looks)
        return Reply(200, self.posts[name].told())

    def _one(self, call: Call, name: str) -> Reply:
        if name not in self.posts:
            raise _refused(404, "NOT_FOUND", "Requested entity was not found.")
        if call.method == "GET":
            return Reply(200, self.posts[name].told())
        if call.method == "DELETE":
            del self.posts[name]
            return Reply(200, {})
        if call.method != "PATCH":
            raise _refused(404, "NOT_FOUND", "Requested entity was not found.")
        mask = set(call.query.get("updateMask", "").split(",")) - {""}
        given = call.json()
        if not mask or not mask <= _FIELDS or not set(given) <= mask:
            raise _refused(400, "INVALID_ARGUMENT", "Request contains an invalid argument.")
        kept = {key: value for key, value in self.posts[name].content.items() if key not in mask}
        self._checked({**kept, **given})
        post = self.posts[name]
        post.content, post.state, post.looks = {**kept, **given}, self.verdict, self.looks
        return Reply(200, post.told())

    def _checked(self, content: Mapping[str, Any]) -> None:
        if set(content) - _FIELDS:
            raise _refused(400, "INVALID_ARGUMENT", "Invalid JSON payload received. Unknown name")
        if content.get("topicType") not in ("STANDARD", "EVENT"):
            raise _invalid("topic_type", 2, "Topic type is required for post creation.")
        if not 1 <= len(content.get("summary", "")) <= 1500:
            raise _invalid("summary", 3, "Summary is too long.")
        action = content.get("callToAction", {"actionType": "LEARN_MORE", "url": "https://a.be"})
        if set(action) != {"actionType", "url"} or not action["url"].startswith("http"):
            raise _invalid("call_to_action.url", 3, "Invalid URL.")
        if (content["topicType"] == "EVENT") != ("event" in content):
            raise _invalid("event", 2, "Event is required for this topic type.")
        if "event" in content:
            _check_event(content["event"])
        if len(content.get("media", [])) > 1:
            raise _invalid("media", 5, "Too many items.")
        for item in content.get("media", []):
            if set(item) != {"mediaFormat", "sourceUrl"} or item["mediaFormat"] != "PHOTO":
                raise _invalid("media[0]", 3, "Invalid media.")
            self._fetch(item["sourceUrl"])

    def _fetch(self, url: str) -> None:
        address = urlsplit(url)
        port = self.hosts.get(address.hostname or "")
        if port is None:
            raise _invalid("media[0].source_url", 1000, "Fetching image failed.")
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", address.path, headers={"Host": address.netloc})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        if answer.status != 200:
            raise _invalid("media[0].source_url", 1000, "Fetching image failed.")
        with Pillow.open(io.BytesIO(content)) as picture:
            small = picture.width < 400 or picture.height < 300
            if picture.format not in ("JPEG", "PNG") or small or len(content) > 5_000_000:
                raise _invalid("media[0].source_url", 1001, "Image is too small.")


def _check_event(event: Mapping[str, Any]) -> None:
    if set(event) != {"title", "schedule"} or not 1 <= len(event["title"]) <= 58:
        raise _invalid("event.title", 3, "Invalid title.")
    schedule = event["schedule"]
    if set(schedule) != {"startDate", "startTime", "endDate", "endTime"}:
        raise _invalid("event.schedule", 2, "All fields are required.")
    moments = []
    for which in ("start", "end"):
        day, hour = schedule[f"{which}Date"], schedule[f"{which}Time"]
        moments.append(datetime.combine(date(**day), time(hour["hours"], hour["minutes"])))
    if moments[1] <= moments[0]:
        raise _invalid("event.schedule", 8, "The range provided is inverted.")


def _invalid(field: str, code: int, words: str) -> Refused:
    details = [{"@type": "type.googleapis.com/google.mybusiness.v4.ValidationError",
                "errorDetails": [{"code": code, "field": field, "message": words}]}]  # fmt: skip
    message = "Request contains an invalid argument."
    return _refused(400, "INVALID_ARGUMENT", message, details)


def _refused(status: int, code: str, words: str, details: list[Any] | None = None) -> Refused:
    error = {"code": status, "message": words, "status": code}
    return Refused(status, {"error": {**error, **({"details": details} if details else {})}})
