"""Each request is signed with the application's secret and the time that OVHcloud's clock shows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import requests


@dataclass(frozen=True, slots=True)
class Keys:
    """The three keys of an access."""

    application: str
    secret: str
    consumer: str


class Signature(requests.auth.AuthBase):
    """Signs the very bytes that leave; `now` is in seconds since 1970, on the server's clock."""

    def __init__(self, keys: Keys, now: Callable[[], int]) -> None:
        self._keys = keys
        self._now = now

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        body = request.body or ""
        moment = str(self._now())
        signed = "+".join(
            (
                self._keys.secret,
                self._keys.consumer,
                request.method or "",
                request.url or "",
                body.decode() if isinstance(body, bytes) else body,
                moment,
            )
        )
        # SHA-1 is what this API asks for.
        proof = hashlib.sha1(signed.encode(), usedforsecurity=False).hexdigest()
        request.headers["X-Ovh-Application"] = self._keys.application
        request.headers["X-Ovh-Consumer"] = self._keys.consumer
        request.headers["X-Ovh-Timestamp"] = moment
        request.headers["X-Ovh-Signature"] = f"$1${proof}"
        return request
