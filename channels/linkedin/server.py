"""LinkedIn's API, request by request."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar
from urllib.parse import quote, urlsplit

from channels._clock import server_time
from channels._films import Told
from channels._http import Answer, HttpClient
from channels.linkedin.refusals import Foreign, refusal
from channels.linkedin.settings import LinkedInSettings
from publisher.errors import OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
# LinkedIn explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


class Server:
    """LinkedIn, as one page; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, settings: LinkedInSettings, token: str) -> None:
        self.base_url = settings.base_url
        self.page = f"urn:li:organization:{settings.organization}"
        self.http = HttpClient(
            "LinkedIn",
            headers={
                "Authorization": f"Bearer {token}",
                "LinkedIn-Version": settings.version,
                "X-Restli-Protocol-Version": "2.0.0",
            },
        )
        self.clock_ahead = timedelta(0)  # of LinkedIn's clock, compared with ours

    def read(self, path: str, into: Callable[[Any], T], *, method: str = "GET", **query: str) -> T:
        """GET `path` and return its JSON through `into`, which raises `ValueError` for nonsense.

        `method` is that of the protocol: GET, FINDER.
        """
        answer = self._request("GET", path, {"X-RestLi-Method": method}, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):  # no JSON, or nested without end
            raise Foreign(
                say("LinkedIn a répondu autre chose que prévu : réessayez plus tard.")
            ) from None

    def send(self, method: str, path: str, protocol: str = "", **content: Any) -> Answer:
        """Send `content`; `protocol` is the method that its header names, where it needs one."""
        headers = {"X-RestLi-Method": protocol} if protocol else {}
        return self._request(method, path, headers, **content)

    def put(self, address: str, content: bytes | Told, media_type: str) -> Answer:
        """Send a picture, or a part of a video, where LinkedIn wants it.

        Nowhere else, for the token goes with it.
        """
        asked, own = urlsplit(address), urlsplit(self.base_url)
        at_linkedin = asked.scheme == "https" and (asked.hostname or "").endswith(".linkedin.com")
        if not at_linkedin and (asked.scheme, asked.netloc) != (own.scheme, own.netloc):
            raise Foreign(say("LinkedIn a répondu autre chose que prévu : réessayez plus tard."))
        return self._checked(
            "PUT",
            self.http.request(
                "PUT", address, accept=_REFUSALS, data=content, headers={"Content-Type": media_type}
            ),
        )

    def _request(
        self, method: str, path: str, headers: Mapping[str, str], **options: Any
    ) -> Answer:
        answer = self.http.request(
            method, self.base_url + path, accept=_REFUSALS, headers=headers, **options
        )
        # A connection that the other side closes just as a post is sent would leave a doubt.
        self.http.session.close()
        self.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        return self._checked(method, answer)

    def _checked(self, method: str, answer: Answer) -> Answer:
        if answer.status in _REFUSALS:
            raise refusal(answer, self.http, reading=method == "GET")
        return answer


def of_post(urn: str) -> str:
    """Return the path of a post."""
    return f"/rest/posts/{quote(urn, safe='')}"


def unclear() -> OutcomeUnknown:
    """Say that an answer to a post proves nothing."""
    return OutcomeUnknown(
        say("LinkedIn a répondu autre chose que prévu : l'envoi est peut-être passé.")
    )
