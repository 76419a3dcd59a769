"""`publisher channels connect`, with a browser of our own and Mastodon's strict double."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import requests

from publisher.cli import main
from tests.conftest import MemoryKeyring
from tests.servers.google import GoogleDouble
from tests.servers.linkedin import LinkedInDouble
from tests.servers.mastodon import MastodonDouble
from tests.servers.x import XDouble

Call = Callable[..., int]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """The command in this process: its keyring is the test's, and no browser opens by itself."""
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PUBLISHER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return lambda *words: main(words)


class Browser(io.StringIO):
    """Standard error as the officer reads it: opens each address that is shown there."""

    def write(self, text: str) -> int:
        if text.startswith("http"):  # follows the platform back to where Publisher listens
            visit = partial(requests.get, text.strip(), timeout=30)
            threading.Thread(target=visit, name="browser").start()
        return super().write(text)


def test_a_channel_added_without_a_token_is_connected_in_the_browser(
    call: Call,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    memory_keyring: MemoryKeyring,
) -> None:
    with MastodonDouble() as double:
        monkeypatch.setenv("PUBLISHER_SECRET_TOOTS_ACCESS_TOKEN", "not yet")
        added = call("channels", "add", "mastodon", "--name", "toots",
                     "--set", f"base_url={double.url}")  # fmt: skip
        assert added == 0
        monkeypatch.delenv("PUBLISHER_SECRET_TOOTS_ACCESS_TOKEN")
        shown = Browser()
        monkeypatch.setattr("sys.stderr", shown)
        capsys.readouterr()
        assert call("channels", "connect", "toots", "--json") == 0
        assert "@ville@" in json.loads(capsys.readouterr().out)["message"]
        assert double.instance.town.token in memory_keyring.kept.values()


@pytest.mark.parametrize(
    ("kind", "double", "given", "says"),
    [
        ("x", XDouble, (), "@ville"),
        ("linkedin", LinkedInDouble, ("--set", "organization=2414183"), "2414183"),
        ("google_business", GoogleDouble, (), "Ville de Namur"),
    ],
)
def test_an_application_of_the_town_is_signed_in(
    call: Call,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    memory_keyring: MemoryKeyring,
    kind: str,
    double: type[XDouble | LinkedInDouble | GoogleDouble],
    given: tuple[str, ...],
    says: str,
) -> None:
    with double() as platform:
        monkeypatch.setattr("sys.stderr", Browser())
        secret = platform.sign_ins.client_secret
        monkeypatch.setenv("PUBLISHER_SECRET_CANAL_CLIENT_SECRET", secret)
        added = call("channels", "add", kind, "--name", "canal", *given,
                     "--set", f"client_id={platform.sign_ins.client_id}",
                     "--set", f"base_url={platform.url}",
                     "--set", f"app_url={platform.url}")  # fmt: skip
        assert added == 0
        capsys.readouterr()
        for _ in range(2):  # connected, and later connected again
            assert call("channels", "connect", "canal", "--json") == 0
            assert says in json.loads(capsys.readouterr().out)["message"]
        kept = "".join(memory_keyring.kept.values())
        assert any(token in kept for token in platform.sign_ins.tokens)


def test_a_channel_of_another_sort_says_how_it_is_connected(
    call: Call, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    call("channels", "add", "website", "--name", "site", "--set", f"folder={tmp_path / 's'}",
         "--set", "base_url=https://v.example")  # fmt: skip
    assert call("channels", "connect", "site") == 2
    assert "navigateur" in capsys.readouterr().err
