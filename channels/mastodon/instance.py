"""The instance's API, request by request."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias, TypeVar
from urllib.parse import quote, urlsplit

from channels._clock import server_time
from channels._http import Answer, HttpClient
from channels.mastodon.rates import quotas
from channels.mastodon.refusals import Foreign, Missing, refusal
from publisher.channel import Quota
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
Tell: TypeAlias = Callable[[Sequence[Quota]], None]
# The instance explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


class Instance:
    """One instance, as one account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, access_token: str, tell: Tell = lambda _: None) -> None:
        self.base_url = base_url
        self.host = urlsplit(base_url).netloc
        self.http = HttpClient("Mastodon", headers={"Authorization": f"Bearer {access_token}"})
        self.tell = tell  # what the headers of each answer say is left
        self.clock_ahead = timedelta(0)  # of the instance's clock, compared with ours

    def read(self, path: str, into: Callable[[Any], T], *, scope: str = "read", **query: str) -> T:
        """GET `path` and return its JSON through `into`, which raises `ValueError` for nonsense.

        An answer that is no instance's is `Unreachable`: nothing was published by reading.
        """
        answer = self._request("GET", path, scope, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise self.foreign() from None

    def find_out(self, path: str, into: Callable[[Any], T], *, scope: str = "read") -> T | None:
        """Read what not every server has, or shows; None where it is not to be had."""
        try:
            return self.read(path, into, scope=scope)
        except (Missing, Foreign, AuthorizationRevoked):
            return None

    def send(
        self,
        method: str,
        path: str,
        into: Callable[[Any], T],
        *,
        scope: str = "write:statuses",
        headers: Mapping[str, str] | None = None,
        **content: Any,
    ) -> T:
        """Send `content` (json, or data and files) and return the answer through `into`."""
        answer = self._request(method, path, scope, headers=headers, **content)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise OutcomeUnknown(
                say("Mastodon a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def delete(self, path: str) -> bool:
        """Delete a post and its pictures; False when the instance did not (it may be gone)."""
        try:
            self._request("DELETE", path, "write:statuses", params={"delete_media": "true"})
        except ContentRejected:
            return False
        return True

    def statuses_of(self, account_id: str) -> str:
        """Return the path of an account's posts."""
        return f"/api/v1/accounts/{quote(account_id, safe='')}/statuses"

    def status(self, status_id: str) -> str:
        """Return the path of a post."""
        return f"/api/v1/statuses/{quote(status_id, safe='')}"

    def media(self, media_id: str) -> str:
        """Return the path of an uploaded picture."""
        return f"/api/v1/media/{quote(media_id, safe='')}"

    def _request(self, method: str, path: str, scope: str, **options: Any) -> Answer:
        answer = self.http.request(method, self.base_url + path, accept=_REFUSALS, **options)
        # On a connection kept open, a server that closes it just as a post is sent leaves in doubt
        # whether the post arrived; some close after each answer without saying so.
        self.http.session.close()
        self.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        self.tell(quotas(method, path, answer.headers))
        if answer.status in _REFUSALS:
            raise refusal(answer, self.http, reading=method == "GET", scope=scope)
        return answer

    def foreign(self) -> Foreign:
        """Say that what answers there is something else."""
        return Foreign(
            say(
                "{address} ne répond pas comme une instance Mastodon : vérifiez l'adresse du"
                " canal.",
                address=self.base_url,
            )
        )
