"""A browser that comes back from a sign-in, and everything else that may knock there."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest
import requests

from publisher.browser_return import BrowserReturn, is_loopback
from publisher.errors import InputError


@pytest.fixture
def back() -> Iterator[BrowserReturn]:
    listener = BrowserReturn("http://127.0.0.1:0/retour")
    yield listener
    listener.close()


def _visit(address: str) -> tuple[threading.Thread, list[requests.Response]]:
    seen: list[requests.Response] = []
    browser = threading.Thread(target=lambda: seen.append(requests.get(address, timeout=30)))
    browser.start()
    return browser, seen


def test_localhost_is_this_computer_under_its_own_name() -> None:
    assert is_loopback("http://localhost:0/")
    assert not is_loopback("https://localhost/")  # nobody here has a certificate
    listener = BrowserReturn("http://localhost:0/")
    assert listener.address.startswith("http://localhost:")
    browser, _ = _visit(f"{listener.address.replace('localhost', '127.0.0.1')}?code=1")
    assert listener.wait(30) == f"{listener.address}?code=1"
    browser.join()
    listener.close()


@pytest.mark.parametrize(
    ("query", "title"), [("code=abc&state=x%20y", "C'est fait"), ("error=access_denied", "refus")]
)
def test_the_answer_is_the_whole_address(back: BrowserReturn, query: str, title: str) -> None:
    browser, seen = _visit(f"{back.address}?{query}")
    assert back.wait(30) == f"{back.address}?{query}"
    browser.join()
    assert title in seen[0].text
    assert seen[0].headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("path", ["/favicon.ico", "/retour", "/ailleurs?code=abc"])
def test_what_is_no_answer_is_not_taken_for_one(back: BrowserReturn, path: str) -> None:
    root = back.address.removesuffix("/retour")
    browser, seen = _visit(root + path)
    stop = threading.Event()

    def give_up() -> None:
        browser.join()
        stop.set()

    threading.Thread(target=give_up).start()
    assert back.wait(30, stop) is None
    assert seen[0].status_code == 404


def test_a_browser_that_hangs_up_changes_nothing(back: BrowserReturn) -> None:
    port = int(back.address.rsplit(":", 1)[1].split("/")[0])
    with socket.create_connection(("127.0.0.1", port)) as mute:
        mute.sendall(b"GET /retour?code=")
    browser, _ = _visit(f"{back.address}?code=abc")
    assert back.wait(30) == f"{back.address}?code=abc"
    browser.join()


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(InputError, match=str(port)):
            BrowserReturn(f"http://127.0.0.1:{port}/")


def test_only_this_computer_is_loopback() -> None:
    assert is_loopback("http://127.0.0.1:0/")
    assert not is_loopback("https://www.ville.example/retour")
