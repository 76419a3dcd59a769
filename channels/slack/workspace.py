"""Slack's Web API, method by method."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

from channels._films import Streamed
from channels._http import HttpClient
from channels._loopback import LOOPBACK
from channels.slack.refusals import broken, missing_scope, refusal, unusable
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say

WRITE: Final = "chat:write"
MOST_PAGES: Final = 10
PAGE: Final = 200
EVENT: Final = "publisher_delivery"  # the kind of the mark that each message bears, unseen
_STAMP: Final = re.compile(r"\d{1,12}\.\d{1,9}")
_ADDED: Final = re.compile(r"[\s<>]+")
_TOKEN: Final = re.compile(r"xox[a-z.]*-[A-Za-z0-9.-]{8,250}")


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose token it is."""

    user: str
    team: str
    url: str  # of the workspace, with a final slash
    scopes: frozenset[str]  # what the token may do; none: Slack did not say


class Workspace:
    """One workspace, as one application; raises only errors of ChannelError."""

    def __init__(self, base_url: str, token: str) -> None:
        token = token.strip()
        if not _TOKEN.fullmatch(token):
            raise AuthorizationRevoked(
                say(
                    "Le jeton n'en est pas un : copiez à nouveau le « Bot User OAuth Token » de"
                    " l'application (il commence par xoxb-) et reconnectez ce canal."
                )
            )
        self._base_url = base_url
        self._http = HttpClient("Slack", headers={"Authorization": f"Bearer {token}"})

    def identity(self) -> Identity:
        """Ask whose token it is."""
        told, headers = self._answer("GET", "auth.test")
        scopes = frozenset(_names(headers.get("x-oauth-scopes", "")))
        if scopes and WRITE not in scopes:
            raise missing_scope(WRITE)
        url = str(told.get("url", ""))
        if urlsplit(url).scheme not in ("http", "https"):
            raise broken(reading=True)
        return Identity(str(told.get("user", "")), str(told.get("team", "")), url, scopes)

    def channel_name(self, channel: str) -> str:
        """Prove that the application may write there, and return the channel's name."""
        told = self.read("conversations.info", channel=channel).get("channel")
        if not isinstance(told, dict):
            raise broken(reading=True)
        if told.get("is_archived") is True:
            raise unusable("il est archivé")
        if told.get("is_member") is not True:
            raise unusable("l'application n'y est pas invitée")
        return str(told.get("name", channel))

    def history(self, channel: str, since: datetime) -> Iterator[dict[str, Any] | None]:
        """Give the messages since then, newest first; at last None when they could not all be."""
        oldest = f"{since.astimezone(UTC).timestamp():.6f}"
        return self._listed("conversations.history", channel=channel, oldest=oldest)

    def replies(self, channel: str, ts: str) -> Iterator[dict[str, Any] | None]:
        """Give a message and its replies; at last None when they could not all be."""
        return self._listed("conversations.replies", channel=channel, ts=ts)

    def _listed(self, method: str, **query: str) -> Iterator[dict[str, Any] | None]:
        cursor = ""
        for _ in range(MOST_PAGES):
            told = self.read(
                method,
                limit=str(PAGE),
                include_all_metadata="true",
                **query,
                **({"cursor": cursor} if cursor else {}),
            )
            messages = told.get("messages")
            if not isinstance(messages, list):
                raise broken(reading=True)
            yield from (entry for entry in messages if isinstance(entry, dict))
            more = told.get("response_metadata")
            cursor = str(more.get("next_cursor") or "") if isinstance(more, dict) else ""
            if not cursor:
                if told.get("has_more") is True:
                    break
                return
        yield None

    def read(self, method: str, **query: str) -> dict[str, Any]:
        """Ask; a failure is never `OutcomeUnknown`, since nothing was published."""
        return self._call("GET", method, params=query)

    def send(self, method: str, **content: Any) -> dict[str, Any]:
        """Act; raises `Missing` for a message that is not there."""
        return self._call("POST", method, json=content)

    def put(self, address: str, content: bytes | Streamed, media_type: str) -> None:
        """Send a file where Slack said; the token does not go there."""
        place, own = urlsplit(address), urlsplit(self._base_url)
        slack = place.scheme == "https" and str(place.hostname).endswith(".slack.com")
        if not slack and not {place.hostname, own.hostname} <= LOOPBACK:
            raise broken(reading=False)
        client = HttpClient("Slack")
        client.request("POST", address, data=content, headers={"Content-Type": media_type})
        client.session.close()

    def _call(self, verb: str, method: str, **content: Any) -> dict[str, Any]:
        return self._answer(verb, method, **content)[0]

    def _answer(
        self, verb: str, method: str, **content: Any
    ) -> tuple[dict[str, Any], Mapping[str, str]]:
        reading = verb == "GET"
        answer = self._http.request(verb, f"{self._base_url}/{method}", **content)
        # On a connection kept open, a server that closes it just as a message is sent leaves in
        # doubt whether the message arrived.
        self._http.session.close()
        try:
            told = json.loads(answer.body)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            raise broken(reading=reading)
        if told.get("ok") is not True:
            raise refusal(told, reading=reading)
        return told, answer.headers


def _names(written: str) -> Iterator[str]:
    return filter(None, map(str.strip, written.split(",")))


def stamp(told: dict[str, Any], *, reading: bool = False) -> str:
    """Read a message's number, which is also its time; raises for what is none."""
    number = told.get("ts")
    if isinstance(number, str) and _STAMP.fullmatch(number):
        return number
    raise broken(reading=reading)


def bears(message: dict[str, Any], delivery_key: str) -> bool:
    """Whether a message bears the mark of this delivery."""
    return payload(message, EVENT) == {"key": delivery_key}


def payload(message: dict[str, Any], event: str) -> dict[str, Any]:
    """Read the mark of this kind that a message bears; {}: none."""
    metadata = message.get("metadata")
    if not isinstance(metadata, dict) or metadata.get("event_type") != event:
        return {}
    told = metadata.get("event_payload")
    return told if isinstance(told, dict) else {}


def akin(message: dict[str, Any], text: str) -> bool:
    """Whether a message shows no mark but says `text` (escaped): it may be ours all the same."""
    said = message.get("text")
    return not message.get("metadata") and isinstance(said, str) and _core(said) == _core(text)


def _core(text: str) -> str:
    """Leave out what Slack adds: white space, and the brackets around addresses."""
    return _ADDED.sub("", text)
