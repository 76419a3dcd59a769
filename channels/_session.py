"""The session under the HTTP client: what it never does, whatever requests would do by itself."""

from __future__ import annotations

import time
from typing import Any, Final

import requests
import urllib3.exceptions

from publisher import leave

READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
LARGEST_ANSWER: Final = 8 * 1024 * 1024  # bytes


class Session(requests.Session):
    """Asks for leave before anything that may publish, and knows no redirection.

    Told not to follow one, requests still reads its whole body, whatever the length, and stumbles
    over an address that is none.
    """

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        if (request.method or "").upper() not in READING:
            leave.ask()
        return super().send(request, **options)

    def get_redirect_target(self, resp: requests.Response) -> None:
        del resp


class Credentials(requests.auth.HTTPBasicAuth):
    """Basic credentials given on purpose."""

    def __init__(self, pair: tuple[str, str]) -> None:
        # requests encodes str as Latin-1, and refuses what does not fit.
        super().__init__(pair[0].encode(), pair[1].encode())


class NoCredentials(requests.auth.AuthBase):
    """Keeps requests from taking credentials out of a netrc file."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def bounded(response: requests.Response, deadline: float) -> bytes:
    """Read at most `LARGEST_ANSWER` bytes until `deadline`: a hostile server may never stop."""
    chunks: list[bytes] = []
    size = 0
    with response:
        # read1 gives what is there; read would wait for a whole block, dripped for hours.
        while chunk := response.raw.read1(65_536, decode_content=True):
            size += len(chunk)
            if size > LARGEST_ANSWER:
                raise urllib3.exceptions.DecodeError("answer too large")
            if time.monotonic() > deadline:
                raise urllib3.exceptions.TimeoutError("answer too slow")
            chunks.append(chunk)
    return b"".join(chunks)
