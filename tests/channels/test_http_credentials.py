"""The shared HTTP client: credentials go where they were meant to, also through a proxy."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from channels._http import HttpClient
from publisher.errors import ContentRejected, Unreachable
from publisher.redaction import remember
from tests.channels.http_failures import closed_port, failure
from tests.servers.wire import Wire, answer

OK = answer(200, b"{}")


@pytest.fixture
def http() -> HttpClient:
    return HttpClient("Le service", headers={"Authorization": "Bearer jeton-du-canal"})


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirection_is_never_followed(http: HttpClient, method: str, status: int) -> None:
    with Wire(OK) as elsewhere, Wire(answer(status, Location=elsewhere.url)) as wire:
        wanted = Unreachable if method == "GET" else ContentRejected
        assert type(failure(http, method, wire.url)) is wanted
    assert elsewhere.heard == []


@pytest.mark.parametrize("place", ["//[", "https://127.0.0.1:99999/", "\x00", "javascript:1"])
def test_a_redirection_to_nowhere_is_refused_like_any(http: HttpClient, place: str) -> None:
    with Wire(answer(302, Location=place)) as wire:
        assert type(failure(http, "GET", wire.url)) is Unreachable


def test_the_service_may_not_repeat_a_secret(http: HttpClient) -> None:
    remember("mot-de-passe-de-la-ville")
    body = b'{"message": "no user mot-de-passe-de-la-ville here"}'
    with Wire(answer(400, body)) as wire:
        told = str(failure(http, "POST", wire.url))
    assert "mot-de-passe-de-la-ville" not in told
    assert "no user" in told


def test_a_netrc_file_is_ignored(
    http: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login quelqu-un password dautre\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Wire(OK) as wire:
        http.request("GET", wire.url)
        HttpClient("Le service").request("GET", wire.url)
    assert [heard.headers.get("authorization") for heard in wire.heard] == [
        "Bearer jeton-du-canal",
        None,
    ]


def test_credentials_may_have_accents() -> None:
    http = HttpClient("Le service", auth=("secrétariat", "œuf € 1"))
    with Wire(OK) as wire:
        http.request("GET", wire.url)
    scheme, _, encoded = wire.heard[0].headers["authorization"].partition(" ")
    assert (scheme, base64.b64decode(encoded).decode()) == ("Basic", "secrétariat:œuf € 1")


def test_it_says_who_it_is(http: HttpClient) -> None:
    with Wire(OK) as wire:
        http.request("GET", wire.url)
    assert wire.heard[0].headers["user-agent"].startswith("Publisher/")


@pytest.fixture
def no_proxy_but(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_the_proxy_of_the_town_hall_is_used(
    http: HttpClient, no_proxy_but: pytest.MonkeyPatch
) -> None:
    with Wire(OK) as proxy, Wire(OK) as direct:
        no_proxy_but.setenv("http_proxy", proxy.url)
        no_proxy_but.setenv("no_proxy", "127.0.0.1")
        http.request("GET", "http://ville.example/annonces")
        http.request("GET", direct.url)
    assert [heard.line for heard in proxy.heard] == ["GET http://ville.example/annonces HTTP/1.1"]
    assert len(direct.heard) == 1


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_down_has_sent_nothing(
    http: HttpClient, no_proxy_but: pytest.MonkeyPatch, scheme: str
) -> None:
    no_proxy_but.setenv(f"{scheme}_proxy", f"http://127.0.0.1:{closed_port()}")
    assert type(failure(http, "POST", f"{scheme}://ville.example/")) is Unreachable


def test_a_proxy_that_refuses_the_tunnel_has_sent_nothing(
    http: HttpClient, no_proxy_but: pytest.MonkeyPatch
) -> None:
    with Wire(answer(407)) as proxy:
        no_proxy_but.setenv("https_proxy", proxy.url)
        assert type(failure(http, "POST", "https://ville.example/")) is Unreachable
    assert [heard.line.split()[:2] for heard in proxy.heard] == [["CONNECT", "ville.example:443"]]
