"""Google's interfaces, request by request."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from channels._clock import server_time
from channels._http import Answer, HttpClient
from channels.google_business.refusals import Foreign, refusal
from channels.google_business.settings import GoogleBusinessSettings
from publisher.errors import OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
POSTS: Final = "mybusiness"
ACCOUNTS: Final = "mybusinessaccountmanagement"
PLACES: Final = "mybusinessbusinessinformation"
# Google explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


class Server:
    """Google, as one account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, settings: GoogleBusinessSettings, token: str) -> None:
        self._settings = settings
        self._http = HttpClient("Google", headers={"Authorization": f"Bearer {token}"})
        self.clock_ahead = timedelta(0)  # of Google's clock, compared with ours

    def read(self, service: str, path: str, into: Callable[[Any], T], **query: str) -> T:
        """GET `path` and return its JSON through `into`, which raises `ValueError` for nonsense."""
        answer = self._request("GET", service, path, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):  # nested without end
            raise Foreign(
                say("Google a répondu autre chose que prévu : réessayez plus tard.")
            ) from None

    def send(self, method: str, path: str, into: Callable[[Any], T], **content: Any) -> T:
        """Send `content` (json, params) about posts and return the answer through `into`."""
        answer = self._request(method, POSTS, path, **content)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):  # nested without end
            raise OutcomeUnknown(
                say("Google a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def _request(self, method: str, service: str, path: str, **options: Any) -> Answer:
        address = self._settings.at(service) + path
        answer = self._http.request(method, address, accept=_REFUSALS, **options)
        # A connection that the other side closes just as a post is sent would leave a doubt.
        self._http.session.close()
        self.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        if answer.status in _REFUSALS:
            raise refusal(answer, self._http, reading=method == "GET")
        return answer
