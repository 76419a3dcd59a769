"""`facebook-sdk` made safe: only the sending of a request is replaced.

The library would put the token into addresses, never time out, mangle lists and take a failed
answer without an `error` for a success. Its methods (`get_object`, `put_object`, …) stay in use.
"""

from __future__ import annotations

import email.utils
import json
import logging
import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from channels._graph.refusals import result_of, unexpected
from channels._http import Answer, HttpClient
from channels._multipart import StreamedForm
from channels.facebook.rates import quotas
from publisher.channel import Quota

with warnings.catch_warnings():
    # From Python 3.12 on, the library's old escapes in strings are warned about; with -W error they
    # would end the program.
    warnings.simplefilter("ignore", SyntaxWarning)
    import facebook  # type: ignore[import-untyped]  # the library has no type hints

log = logging.getLogger(__name__)
# Graph explains itself in the body of an error, so those answers are read here.
_EXPLAINED = frozenset(range(400, 600))
_OF_VIDEOS = {"https://graph.facebook.com": "https://graph-video.facebook.com"}


class Graph(facebook.GraphAPI):  # type: ignore[misc]  # the library has no type hints
    """The Graph API of one Page; raises only errors of publisher.errors.ChannelError."""

    def __init__(
        self,
        access_token: str,
        *,
        base_url: str,
        version: str,
        tell: Callable[[Sequence[Quota]], None] = lambda _: None,
    ) -> None:
        self.http = HttpClient("Facebook", headers={"Authorization": f"Bearer {access_token}"})
        super().__init__(access_token, session=self.http.session)
        # The library's own check knows no version after 3.1.
        self.version = version
        self.base_url = base_url
        self.tell = tell  # what the headers of each answer say is left
        self.served = ""  # the version that Facebook answered with
        self.clock_ahead = timedelta(0)  # of Facebook's clock, compared with ours

    def request(
        self,
        path: str,
        args: Mapping[str, Any] | None = None,
        post_args: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        method: str | None = None,
    ) -> Any:
        """Send one request and return its JSON; `path` begins with the version."""
        method = "POST" if post_args is not None else method or "GET"
        answer = self.http.request(
            method,
            f"{self.base_url}/{path}",
            accept=_EXPLAINED,
            params=_written(args),
            data=_written(post_args),
            files=files,
        )
        self._notice(answer)
        told = result_of(answer, self.http, reading=method == "GET")
        if not isinstance(told, dict):
            raise unexpected(self.http.service, reading=method == "GET")
        return told

    def send_video(self, page_id: str, given: Mapping[str, str] | StreamedForm) -> Any:
        """Take one step of the upload of a video, for which Facebook has a host of its own."""
        base = _OF_VIDEOS.get(self.base_url, self.base_url)
        answer = self.http.request(
            "POST",
            f"{base}/{self.version}/{page_id}/videos",
            accept=_EXPLAINED,
            data=given,
            headers=given.headers if isinstance(given, StreamedForm) else None,
        )
        self._notice(answer)
        told = result_of(answer, self.http, reading=False)
        if not isinstance(told, dict):
            raise unexpected(self.http.service, reading=False)
        return told

    def _notice(self, answer: Answer) -> None:
        self.tell(quotas(answer.headers))
        self.served = served = answer.headers.get("facebook-api-version", "")
        level = logging.WARNING if served and served != self.version else logging.DEBUG
        log.log(level, "Graph %s asked, %s served", self.version, served or "none named")
        try:
            theirs = email.utils.parsedate_to_datetime(answer.headers.get("Date", ""))
        except ValueError:
            return
        if theirs.tzinfo is not None:
            self.clock_ahead = theirs - datetime.now(UTC)


def _written(values: Mapping[str, Any] | None) -> dict[str, str] | None:
    """Write values as Graph reads them: lists, objects and booleans as JSON."""
    if values is None:
        return None
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in values.items()
        if value is not None
    }
