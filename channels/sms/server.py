"""OVHcloud's API, request by request, for one SMS account."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, Final, TypeVar

from channels._http import Answer, HttpClient
from channels.sms import entities
from channels.sms.refusals import Foreign, refusal
from channels.sms.settings import SmsSettings
from channels.sms.signing import Keys, Signature
from publisher.errors import OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
# OVHcloud explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


class Server:
    """One access to one account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, settings: SmsSettings, keys: Keys) -> None:
        self.account = f"/sms/{settings.service}"
        self._base_url = settings.base_url
        self._http = HttpClient("OVHcloud")
        self._signature = Signature(keys, self._now)
        self._started: tuple[int, float] | None = None

    def read(self, path: str, into: Callable[[Any], T], **query: str) -> T:
        """GET `path` and return its JSON through `into`, which raises `ValueError` for nonsense."""
        self._set_clock()
        answer = self._request("GET", path, params=query, auth=self._signature)
        return self._understood(answer, into)

    def send(self, method: str, path: str, into: Callable[[Any], T], **content: Any) -> T:
        """Send `content` (json) and return the answer through `into`."""
        self._set_clock()
        answer = self._request(method, path, auth=self._signature, **content)
        try:
            return into(json.loads(answer.body or b"null"))
        except (ValueError, RecursionError):  # nested without end
            raise OutcomeUnknown(
                say("OVHcloud a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def _set_clock(self) -> None:
        """Ask what time it is there: a clock here that is off by minutes would be refused."""
        if self._started is None:
            there = self._understood(self._request("GET", "/auth/time"), entities.clock)
            self._started = (there, time.monotonic())

    def _now(self) -> int:
        assert self._started is not None
        there, since = self._started
        return there + int(time.monotonic() - since)

    def _understood(self, answer: Answer, into: Callable[[Any], T]) -> T:
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):  # nested without end
            raise Foreign(
                say("OVHcloud a répondu autre chose que prévu : réessayez plus tard.")
            ) from None

    def _request(self, method: str, path: str, **options: Any) -> Answer:
        answer = self._http.request(method, self._base_url + path, accept=_REFUSALS, **options)
        # A connection that the other side closes just as a message is sent would leave a doubt.
        self._http.session.close()
        if answer.status in _REFUSALS:
            raise refusal(answer, self._http, reading=method == "GET")
        return answer
