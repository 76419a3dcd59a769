"""X's API, request by request."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias, TypeVar

from channels._clock import server_time
from channels._http import Answer, HttpClient
from channels.x import entities
from channels.x.entities import Account
from channels.x.rates import quotas
from channels.x.refusals import Foreign, refusal
from publisher.channel import Quota
from publisher.errors import OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
Tell: TypeAlias = Callable[[Sequence[Quota]], None]
# X explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


class Server:
    """X, as one account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, token: str, tell: Tell = lambda _: None) -> None:
        self.base_url = base_url
        self.http = HttpClient("X", headers={"Authorization": f"Bearer {token}"})
        self.tell = tell
        self.clock_ahead = timedelta(0)  # of X's clock, compared with ours
        self._account: Account | None = None

    @property
    def account(self) -> Account:
        """Whose sign-in it is, asked once."""
        if self._account is None:
            self._account = self.read("/2/users/me", entities.account)
        return self._account

    def read(self, path: str, into: Callable[[Any], T], **query: str) -> T:
        """GET `path` and return its JSON through `into`, which raises `ValueError` for nonsense."""
        answer = self._request("GET", path, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):  # nested without end
            raise Foreign(say("X a répondu autre chose que prévu : réessayez plus tard.")) from None

    def send(self, method: str, path: str, into: Callable[[Any], T], **content: Any) -> T:
        """Send `content` (json, or data and files) and return the answer through `into`."""
        answer = self._request(method, path, **content)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):  # nested without end
            raise OutcomeUnknown(
                say("X a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def _request(self, method: str, path: str, **options: Any) -> Answer:
        answer = self.http.request(method, self.base_url + path, accept=_REFUSALS, **options)
        # A connection that the other side closes just as a post is sent would leave a doubt.
        self.http.session.close()
        self.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        self.tell(quotas(method, path, answer.headers))
        if answer.status in _REFUSALS:
            raise refusal(answer, self.http, reading=method == "GET")
        return answer
