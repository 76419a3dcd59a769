"""What the library's own requests are kept from: an answer without end, and another address.

Its plugins call `requests` by themselves, and have it read whatever comes. Those of one channel are
given a `requests` that stops reading where Publisher's own client does; to the library this is a
connection that broke.
"""

from __future__ import annotations

import io
import sys
import time
from functools import partial
from types import ModuleType
from typing import Any, Final

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from channels._http import LONGEST_TIME
from channels._session import Session, bounded

_METHODS: Final = frozenset({"get", "post", "put", "patch", "delete", "head", "options"})
# What may come behind the address without a name; in all others, the query.
_GIVEN: Final = {"post": ("data", "json"), "put": ("data",), "patch": ("data",)}


def bound(plugin: object) -> None:
    """Have a plugin of the library read no more than is sensible; again is no harm."""
    module = sys.modules[type(plugin).__module__]
    if getattr(module, "requests", None) is requests:
        module.requests = _Bounded("requests")  # type: ignore[attr-defined]  # each plugin has it


class _Bounded(ModuleType):
    """The package, but for its requests."""

    def request(self, method: str, url: str, **options: Any) -> requests.Response:
        with Session() as session:
            for scheme in ("http://", "https://"):
                session.mount(scheme, _Adapter())
            return session.request(method, url, **options)

    def _named(self, method: str, url: str, *given: Any, **options: Any) -> requests.Response:
        named = dict(zip(_GIVEN.get(method, ("params",)), given, strict=False))
        return self.request(method, url, **named, **options)

    def __getattr__(self, name: str) -> Any:
        if name in _METHODS:
            return partial(self._named, name)
        return getattr(requests, name)


class _Adapter(HTTPAdapter):
    def send(self, *given: Any, **options: Any) -> requests.Response:
        response = super().send(*given, **options)
        try:
            body = bounded(response, time.monotonic() + LONGEST_TIME)
        except urllib3.exceptions.HTTPError as failure:
            raise requests.ConnectionError(str(failure)) from None
        response.raw = io.BytesIO(body)
        return response
