"""The shared HTTP client: what the status of an answer proves, and how long to wait."""

from __future__ import annotations

from datetime import timedelta

import pytest
from requests.structures import CaseInsensitiveDict

from channels._http import HttpClient, retry_after
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.channels.http_failures import failure
from tests.servers.wire import Wire, answer


@pytest.fixture
def http() -> HttpClient:
    return HttpClient("Le service")


STATUSES = [
    (400, {}, ContentRejected, ContentRejected),
    (401, {}, AuthorizationRevoked, AuthorizationRevoked),
    (403, {}, AuthorizationRevoked, AuthorizationRevoked),
    (404, {}, ContentRejected, ContentRejected),
    (408, {}, OutcomeUnknown, Unreachable),
    (422, {}, ContentRejected, ContentRejected),
    (429, {}, RateLimited, RateLimited),
    (500, {}, OutcomeUnknown, Unreachable),
    (502, {}, OutcomeUnknown, Unreachable),
    (503, {}, OutcomeUnknown, Unreachable),
    (503, {"Retry_After": "7"}, Unreachable, Unreachable),
    (303, {"Location": "/ailleurs"}, OutcomeUnknown, Unreachable),
]


@pytest.mark.parametrize(("status", "headers", "writing", "reading"), STATUSES)
def test_a_status_proves(
    http: HttpClient,
    status: int,
    headers: dict[str, str],
    writing: type[ChannelError],
    reading: type[ChannelError],
) -> None:
    with Wire(answer(status, b"", **headers)) as wire:
        assert type(failure(http, "POST", wire.url)) is writing
        assert type(failure(http, "GET", wire.url)) is reading


def test_an_accepted_status_is_given_back(http: HttpClient) -> None:
    with Wire(answer(409, b'{"id": 5}', X_Trace="abc")) as wire:
        told = http.request("POST", wire.url, accept=frozenset({409}))
    assert (told.status, told.json(), told.headers["x-trace"]) == (409, {"id": 5}, "abc")


def test_waiting_times_are_kept(http: HttpClient) -> None:
    with Wire(answer(429, b"", Retry_After="42"), answer(503, b"", Retry_After="9")) as wire:
        limited = failure(http, "POST", wire.url)
        closed = failure(http, "POST", wire.url)
    assert isinstance(limited, RateLimited)
    assert limited.retry_after == timedelta(seconds=42)
    assert isinstance(closed, Unreachable)
    assert closed.retry_after == timedelta(seconds=9)


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("0", timedelta(0)),
        ("30", timedelta(seconds=30)),
        ("999999999999", timedelta(days=1)),
        ("Wed, 21 Oct 2015 07:28:00 GMT", timedelta(0)),
        ("Fri, 31 Dec 2199 23:59:59 GMT", timedelta(days=1)),
        ("Fri, 31 Dec 2199 23:59:59 -0000", timedelta(days=1)),
        ("-5", None),
        ("bientôt", None),
        ("", None),
    ],
)
def test_retry_after_is_read_in_both_forms(text: str, wait: timedelta | None) -> None:
    assert retry_after(CaseInsensitiveDict({"retry-after": text})) == wait
    assert retry_after(CaseInsensitiveDict()) is None
