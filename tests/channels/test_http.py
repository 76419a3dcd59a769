"""The shared HTTP client, against servers that misbehave: what each failure proves."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from channels._http import HttpClient
from channels._session import LARGEST_ANSWER
from publisher import leave
from publisher.errors import OutcomeUnknown, Unreachable
from tests.channels.http_failures import closed_port, failure
from tests.servers.wire import Act, Wire, answer, drop, held, says, without_end

OK = answer(200, b"{}")


@pytest.fixture
def http() -> HttpClient:
    return HttpClient("Le service", headers={"Authorization": "Bearer jeton-du-canal"})


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Set at the end, so that a server that holds its answer ends."""
    event = threading.Event()
    yield event
    event.set()


def test_what_may_publish_asks_for_leave_and_reading_does_not(http: HttpClient) -> None:
    class Gone(Exception):
        pass

    def refuse() -> None:
        raise Gone

    with Wire(OK) as wire, leave.asked_of(refuse):
        http.request("GET", wire.url)
        for method in ("POST", "PUT", "DELETE", "patch"):
            with pytest.raises(Gone):
                http.request(method, wire.url)
    assert [heard.line.split()[0] for heard in wire.heard] == ["GET"]


# Surely not sent


@pytest.mark.parametrize(
    "url",
    [
        f"http://127.0.0.1:{closed_port()}/",
        "http://[::1%25nowhere]/",  # no such name, found out without asking anybody
        "http://.a/",
        "ftp://127.0.0.1/",
        "http:///sans-nom",
        "pas une adresse",
    ],
)
def test_what_never_left_may_be_sent_again(http: HttpClient, url: str) -> None:
    assert type(failure(http, "POST", url)) is Unreachable


def test_a_header_that_cannot_be_sent_is_not_sent(http: HttpClient) -> None:
    with Wire(OK) as wire, pytest.raises(Unreachable):
        http.request("POST", wire.url, headers={"X-Nom": "un\r\nX-Autre: deux"})
    assert wire.heard == []


def test_a_connection_that_is_never_made_was_not_used() -> None:
    http = HttpClient("Le service", timeout=(0.2, 5))
    with ExitStack() as stack:
        full = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):  # nobody accepts: the queue is full, and further callers wait
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        port = full.getsockname()[1]
        assert type(failure(http, "POST", f"http://127.0.0.1:{port}/")) is Unreachable


# Perhaps sent


MISSED_ANSWERS = {
    "no answer": drop,
    "half a status line": says(b"HTTP/1.1 20"),
    "half a body": says(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
    "half a chunk": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{"),
    "not HTTP": says(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "broken compression": answer(200, b"not gzip", Content_Encoding="gzip"),
}


@pytest.mark.parametrize("act", MISSED_ANSWERS.values(), ids=MISSED_ANSWERS.keys())
def test_a_lost_answer_leaves_a_doubt_and_is_asked_for_once(http: HttpClient, act: Act) -> None:
    with Wire(act) as wire:
        assert type(failure(http, "POST", wire.url)) is OutcomeUnknown
        assert len(wire.heard) == 1
        assert type(failure(http, "GET", wire.url)) is Unreachable


def test_a_late_answer_leaves_a_doubt(released: threading.Event) -> None:
    http = HttpClient("Le service", timeout=(5, 0.2))
    with Wire(held(released)) as wire:
        assert type(failure(http, "POST", wire.url)) is OutcomeUnknown
        assert type(failure(http, "GET", wire.url)) is Unreachable
        released.set()


def test_an_answer_that_is_not_json_proves_nothing(http: HttpClient) -> None:
    with Wire(answer(200, b"<h1>Bienvenue</h1>")) as wire:
        written = http.request("POST", wire.url)
        read = http.request("GET", f"{wire.url}?access_token=secret-du-lien")
    with pytest.raises(OutcomeUnknown):
        written.json()
    with pytest.raises(Unreachable) as raised:
        read.json()
    assert "secret-du-lien" not in str(raised.value)


# Answers without end


@pytest.mark.parametrize("status", [b"200 OK", b"302 Found\r\nLocation: /", b"500 Error"])
def test_a_body_without_end_is_given_up(http: HttpClient, status: bytes) -> None:
    part = b"x" * 65_536
    head = b"HTTP/1.1 " + status + b"\r\nConnection: close\r\n\r\n"
    sent: list[int] = []

    def endless(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            sent.append(connection.send(part))

    with Wire(endless) as wire:
        assert type(failure(http, "POST", wire.url)) is OutcomeUnknown
    assert sum(sent) < 4 * LARGEST_ANSWER


def test_a_small_answer_that_unpacks_to_a_huge_one_is_given_up(http: HttpClient) -> None:
    bomb = gzip.compress(b"0" * (LARGEST_ANSWER + 1))
    with Wire(answer(200, bomb, Content_Encoding="gzip")) as wire:
        assert type(failure(http, "GET", wire.url)) is Unreachable


def test_a_body_that_drips_for_ever_is_given_up() -> None:
    http = HttpClient("Le service", timeout=(5, 5), longest=0.3)
    drip = without_end(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", b"x", pause=0.01)
    with Wire(drip) as wire:
        assert type(failure(http, "POST", wire.url)) is OutcomeUnknown


def test_a_long_answer_arrives_whole(http: HttpClient) -> None:
    long = bytes(range(256)) * 10_000
    chunks = b"".join(
        b"2710\r\n" + long[at : at + 10_000] + b"\r\n" for at in range(0, 2_560_000, 10_000)
    )
    chunked = says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n")
    zipped = answer(200, gzip.compress(long), Content_Encoding="gzip")
    with Wire(answer(200, long), chunked, zipped) as wire:
        assert [http.request("GET", wire.url).body == long for _ in range(3)] == [True] * 3
