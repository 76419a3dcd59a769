"""One account's connection to a Graph API: the token in a header, answers that are objects."""

from __future__ import annotations

import email.utils
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from channels._graph.refusals import result_of, unexpected
from channels._http import HttpClient
from publisher.errors import ChannelError, OutcomeUnknown
from publisher.sentence import say

# Graph explains itself in the body of an error, so those answers are read here.
_EXPLAINED: Final = frozenset(range(400, 600))
_VERSION: Final = re.compile(r"v[0-9]{1,3}\.[0-9]{1,2}")
_ID: Final = re.compile(r"[0-9A-Za-z_-]{1,64}")


class Graph:
    """Raises only errors of publisher.errors.ChannelError."""

    def __init__(self, service: str, token: str, *, base_url: str, version: str) -> None:
        self.service = service
        self.token = token
        self.version = version
        self.served = ""  # the version that the service answered with
        self.clock_ahead = timedelta(0)  # of the service's clock, compared with ours
        self._base = base_url
        self._http = HttpClient(service, headers={"Authorization": f"Bearer {token}"})

    def with_token(self, token: str) -> Graph:
        """Return the same connection for another token."""
        return Graph(self.service, token, base_url=self._base, version=self.version)

    def get(self, path: str, **asked: object) -> Mapping[str, Any]:
        """Read one object or listing."""
        return self._request("GET", path, params=_written(asked))

    def get_unversioned(self, path: str, **asked: object) -> Mapping[str, Any]:
        """Read what stands outside of the versions."""
        return self._sent("GET", f"{self._base}/{path}", params=_written(asked))

    def post(self, path: str, **given: object) -> Mapping[str, Any]:
        """Write; what is None is not sent."""
        return self._request("POST", path, data=_written(given))

    def delete(self, path: str) -> Mapping[str, Any]:
        """Delete one object."""
        return self._request("DELETE", path)

    def token_facts(self, asking: str = "") -> Mapping[str, Any]:
        """Ask about the token itself, as `asking` or as itself; {} for who is not answered.

        Sent as a POST that stands for a GET: the token would be in the address otherwise.
        """
        given = _written({"method": "GET", "input_token": self.token})
        bearer = {"Authorization": f"Bearer {asking or self.token}"}
        try:
            told = self._request("POST", "debug_token", data=given, headers=bearer).get("data")
        except ChannelError:
            return {}
        return told if isinstance(told, dict) else {}

    def _request(self, method: str, path: str, **sent: Any) -> Mapping[str, Any]:
        return self._sent(method, f"{self._base}/{self.version}/{path}", **sent)

    def _sent(self, method: str, url: str, **sent: Any) -> Mapping[str, Any]:
        answer = self._http.request(method, url, accept=_EXPLAINED, **sent)
        served = answer.headers.get("facebook-api-version", "")
        self.served = served if _VERSION.fullmatch(served) else ""  # it is shown to people
        try:
            theirs = email.utils.parsedate_to_datetime(answer.headers.get("Date", ""))
        except ValueError:
            theirs = None
        if theirs is not None and theirs.tzinfo is not None:
            self.clock_ahead = theirs - datetime.now(UTC)
        told = result_of(answer, self._http, reading=answer.reading)
        if not isinstance(told, dict):
            raise unexpected(self.service, reading=answer.reading)
        return told


def id_of(told: Mapping[str, Any], service: str) -> str:
    """Return the id of what was made; a success that names none proves nothing.

    It ends up in paths, so its shape is checked.
    """
    told_id = told.get("id")
    found = str(told_id) if isinstance(told_id, str | int) else ""
    if not _ID.fullmatch(found) or isinstance(told_id, bool):
        raise OutcomeUnknown(
            say(
                "{service} n'a pas donné le numéro de la publication : elle est peut-être passée.",
                service=service,
            )
        )
    return found


def moment(seconds: object) -> datetime | None:
    """Read a time as Graph writes it; it writes 0 for "never"."""
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not 0 < seconds < 4e9:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def _written(values: Mapping[str, object]) -> dict[str, str]:
    def text(value: object) -> str:
        return str(value).lower() if isinstance(value, bool) else str(value)

    return {name: text(value) for name, value in values.items() if value is not None}
