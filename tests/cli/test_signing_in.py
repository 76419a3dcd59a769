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
from tests.servers.graph import GraphDouble
from tests.servers.graph.instagram import InstagramDouble
from tests.servers.graph.login import APP, APP_SECRET, BACK
from tests.servers.graph.threads import ThreadsDouble
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
        added = call("channels", "add", "mastodon", "--name", "toots", "--sign-in-later",
                     "--set", f"base_url={double.url}")  # fmt: skip
        assert added == 0
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


class Pasted(io.StringIO):
    """Standard input and error of an officer who copies where the browser ends, then chooses."""

    def __init__(self, choice: str = "") -> None:
        super().__init__()
        self.typed = [choice] if choice else []
        self.terminal = bool(choice)

    def isatty(self) -> bool:
        return self.terminal

    def write(self, text: str) -> int:
        if text.startswith("http"):
            page = requests.get(text.strip(), allow_redirects=False, timeout=30)
            self.typed.insert(0, page.headers["Location"])
        return len(text)

    def readline(self, *_: object) -> str:  # type: ignore[override]  # of bytes, says the stub
        return f"{self.typed.pop(0)}\n" if self.typed else ""


@pytest.mark.parametrize(
    ("double", "setting", "more"),
    [
        (GraphDouble, "page_id", ()),
        (InstagramDouble, "account_id", ()),
        (ThreadsDouble, "user_id", ("--set", f"redirect_uri={BACK}")),
    ],
)
def test_an_account_of_meta_is_found_by_the_sign_in(
    call: Call,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    memory_keyring: MemoryKeyring,
    double: type[GraphDouble | InstagramDouble | ThreadsDouble],
    setting: str,
    more: tuple[str, ...],
) -> None:
    kind = {"page_id": "facebook", "account_id": "instagram"}.get(setting, "threads")
    monkeypatch.setenv("PUBLISHER_SECRET_CANAL_CLIENT_SECRET", APP_SECRET)
    with double() as platform:
        added = call("channels", "add", kind, "--name", "canal", *more, "--sign-in-later",
                     "--set", f"client_id={APP}",
                     "--set", f"base_url={platform.url}",
                     "--set", f"app_url={platform.url}")  # fmt: skip
        assert added == 0
        for _ in range(2):  # connected, and later connected again
            screen = Pasted()
            monkeypatch.setattr("sys.stdin", screen)
            monkeypatch.setattr("sys.stderr", screen)
            capsys.readouterr()
            assert call("channels", "connect", "canal", "--json") == 0
        assert "Connecté" in json.loads(capsys.readouterr().out)["message"]
        assert platform.owner.token in memory_keyring.kept.values()
    assert call("channels", "list", "--json") == 0
    (channel,) = json.loads(capsys.readouterr().out)["channels"]
    assert channel["settings"][setting] == platform.owner.id


@pytest.mark.parametrize(("choice", "status"), [("2", 0), ("9", 2), ("", 2)])
def test_a_person_with_several_pages_chooses_one(
    call: Call,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    memory_keyring: MemoryKeyring,
    choice: str,
    status: int,
) -> None:
    monkeypatch.setenv("PUBLISHER_SECRET_PAGE_CLIENT_SECRET", APP_SECRET)
    with GraphDouble() as platform:
        museum = {"id": "20", "name": "Musée", "access_token": "EAAmuseum"}
        platform.page.login.pages.insert(0, museum)
        call("channels", "add", "facebook", "--name", "page", "--sign-in-later",
             "--set", f"client_id={APP}",
             "--set", f"base_url={platform.url}", "--set", f"app_url={platform.url}")  # fmt: skip
        screen = Pasted(choice)
        monkeypatch.setattr("sys.stdin", screen)
        monkeypatch.setattr("sys.stderr", screen)
        assert call("channels", "connect", "page") == status
        assert (platform.page.token in memory_keyring.kept.values()) is (status == 0)
    capsys.readouterr()
    call("channels", "list", "--json")
    (channel,) = json.loads(capsys.readouterr().out)["channels"]
    assert channel["settings"]["page_id"] == (platform.page.id if status == 0 else "")


def test_a_channel_of_another_sort_says_how_it_is_connected(
    call: Call, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    call("channels", "add", "website", "--name", "site", "--set", f"folder={tmp_path / 's'}",
         "--set", "base_url=https://v.example")  # fmt: skip
    assert call("channels", "connect", "site") == 2
    assert "navigateur" in capsys.readouterr().err
