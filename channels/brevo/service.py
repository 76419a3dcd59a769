"""Brevo's interface, request by request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from channels._clock import disbelieved, server_time
from channels._http import Answer, HttpClient
from channels.brevo import entities
from channels.brevo.entities import Account, Campaign, ContactList
from channels.brevo.refusals import UnderWay, foreign, refusal, seconds
from publisher.channel import Quota, Stops
from publisher.errors import AuthorizationRevoked, OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
PAGE: Final = 50
MOST_PAGES: Final = 20
# Brevo explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))
_LIMITS: Final = "x-sib-ratelimit-"


class Brevo:
    """One account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, key: str, tell: Callable[[Sequence[Quota]], None]) -> None:
        if not (key.isascii() and key.isprintable() and key and " " not in key):
            raise AuthorizationRevoked(
                say(
                    "La clé de l'interface contient des signes qu'une clé n'a pas : copiez-la à"
                    " nouveau et reconnectez ce canal."
                )
            )
        self.clock_ahead = timedelta(0)  # of Brevo's clock, as the newest answer showed
        self._base_url = base_url
        self._http = HttpClient("Brevo", headers={"api-key": key, "Accept": "application/json"})
        self._tell = tell

    def account(self) -> Account:
        """Return whose key it is."""
        return self._read("/account", entities.account)

    def senders(self) -> dict[str, bool]:
        """Return by address whether it may write."""
        return self._read("/senders", entities.senders)

    def lists(self) -> list[ContactList]:
        """Return the account's lists."""
        found: list[ContactList] = []
        for page in range(MOST_PAGES):
            place = {"limit": str(PAGE), "offset": str(page * PAGE)}
            more = self._read("/contacts/lists", entities.lists, **place)
            found += more
            if len(more) < PAGE:
                break
        return found

    def create(self, content: dict[str, Any]) -> int:
        """Make a draft, which reaches nobody, and return its number."""
        answer = self._request("POST", "/emailCampaigns", json=content)
        try:
            return entities.identity(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise OutcomeUnknown(say("Brevo a répondu autre chose que prévu.")) from None

    def campaign(self, number: int) -> Campaign:
        """Return a campaign with what is counted of it; raises `Missing`."""
        asked = {"statistics": "globalStats", "excludeHtmlContent": "true"}
        return self._read(f"/emailCampaigns/{number}", entities.campaign, **asked)

    def send(self, number: int) -> None:
        """Let a draft leave; one that was told so before is not told again."""
        try:
            answer = self._request("POST", f"/emailCampaigns/{number}/sendNow")
        except UnderWay:
            return
        if answer.status != 204:
            raise OutcomeUnknown(
                say("Brevo a répondu autre chose que prévu : la lettre est peut-être partie.")
            )

    def stop(self, number: int) -> None:
        """Keep what has not left yet from leaving."""
        path = f"/emailCampaigns/{number}/status"
        self._request("PUT", path, json={"status": "suspended"})

    def campaigns(self, since: datetime | None = None) -> Iterator[Campaign | None]:
        """Give the campaigns made since then, newest first; at last None when not all could be."""
        for page in range(MOST_PAGES):
            found = self._read(
                "/emailCampaigns",
                entities.campaigns,
                limit=str(PAGE),
                offset=str(page * PAGE),
                sort="desc",
                excludeHtmlContent="true",
                statistics="globalStats",
            )
            oldest = None
            if since is not None and disbelieved(self.clock_ahead, "Brevo") is None:
                oldest = since + self.clock_ahead  # else all of them are read
            for campaign in found:
                if oldest is not None and campaign.created < oldest:
                    return
                yield campaign
            if len(found) < PAGE:
                return
        yield None

    def _read(self, path: str, into: Callable[[Any], T], **query: str) -> T:
        answer = self._request("GET", path, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError, OverflowError):
            raise foreign() from None

    def _request(self, method: str, path: str, **options: Any) -> Answer:
        answer = self._http.request(method, self._base_url + path, accept=_REFUSALS, **options)
        # On a connection kept open, a server that closes it just as a request is sent leaves in
        # doubt whether the request arrived.
        self._http.session.close()
        self.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        if (method, path) == ("POST", "/emailCampaigns"):  # each sort is counted by itself
            self._tell(_quotas(answer))
        if answer.status in _REFUSALS:
            raise refusal(answer, self._http, reading=method == "GET")
        return answer


def _quotas(answer: Answer) -> tuple[Quota, ...]:
    """Read how many requests are left."""
    left, limit = (answer.headers.get(_LIMITS + name, "") for name in ("remaining", "limit"))
    wait = seconds(answer.headers.get(f"{_LIMITS}reset", ""))
    if not left.isdecimal() or len(left) > 9 or wait is None:
        return ()
    return (
        Quota(
            name="requests",
            one="appel à l'interface",
            many="appels à l'interface",
            left=int(left),
            limit=int(limit) if limit.isdecimal() and len(limit) < 10 else None,
            resets_at=datetime.now(UTC) + wait,
            stops=Stops.EVERYTHING,
        ),
    )
