"""Connecting an account in the browser: Mastodon's strict double, and a browser of our own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
import requests
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.servers.graph import GraphDouble
from tests.servers.graph.login import APP, APP_SECRET
from tests.servers.mastodon import MastodonDouble
from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.sign_in import SignInDialog
from ui.main_window import CHANNELS, MainWindow

LONG = 30_000  # ms


class Browser(QObject):
    """What opens addresses instead of the desktop's browser; `follows` ends where it is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.follows = True
        self.landed = ""
        self.visits: list[threading.Thread] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        visit = threading.Thread(target=partial(self._visit, address.toString()))
        self.visits.append(visit)
        visit.start()

    def _visit(self, address: str) -> None:
        page = requests.get(address, timeout=30, allow_redirects=self.follows)
        self.landed = page.headers.get("Location", page.url)


@pytest.fixture
def browser() -> Iterator[Browser]:
    one = Browser()
    QDesktopServices.setUrlHandler("http", one, "open")  # type: ignore[arg-type]  # PySide wants str, its stub bytes
    yield one
    QDesktopServices.unsetUrlHandler("http")
    for visit in one.visits:
        visit.join()


@pytest.fixture
def double() -> Iterator[MastodonDouble]:
    with MastodonDouble() as server:
        yield server


def sign_in_dialog(window: MainWindow, qtbot: QtBot, double: MastodonDouble) -> SignInDialog:
    """Connect a Mastodon account without a token: the dialog that follows."""
    window.go_to(CHANNELS)
    window.channels.add.click()
    qtbot.waitUntil(lambda: window.findChild(ConnectChannel) is not None, timeout=LONG)
    dialog = window.findChild(ConnectChannel)
    assert isinstance(dialog, ConnectChannel)
    dialog.kind.setCurrentIndex(dialog.kind.findData("mastodon"))
    dialog.name.setText("Mastodon de la ville")
    address = next(
        line for line in dialog.fields.findChildren(QLineEdit)
        if line.placeholderText().startswith("https://")
    )  # fmt: skip
    address.setText(double.url)
    dialog.confirm()
    qtbot.waitUntil(lambda: window.findChild(SignInDialog) is not None, timeout=LONG)
    found = window.findChild(SignInDialog)
    assert isinstance(found, SignInDialog)
    return found


def test_the_browser_gives_the_token(
    window: MainWindow, qtbot: QtBot, double: MastodonDouble, browser: Browser
) -> None:
    dialog = sign_in_dialog(window, qtbot, double)
    with qtbot.waitSignal(dialog.signed_in, timeout=LONG):
        pass
    qtbot.waitUntil(lambda: "@ville@" in window.channels.notice.text, timeout=LONG)
    assert window.channels.cards["Mastodon de la ville"].connect_again.isVisible()
    assert browser.landed


def test_an_address_that_is_pasted_does_as_well(
    window: MainWindow, qtbot: QtBot, double: MastodonDouble, browser: Browser
) -> None:
    browser.follows = False
    dialog = sign_in_dialog(window, qtbot, double)
    qtbot.waitUntil(lambda: "code=" in browser.landed, timeout=LONG)
    dialog.pasted.setText("https://ailleurs.example/")
    dialog.confirm()
    qtbot.waitUntil(lambda: "adresse entière" in dialog.notice.text, timeout=LONG)
    dialog.pasted.setText(browser.landed)
    with qtbot.waitSignal(dialog.signed_in, timeout=LONG):
        dialog.confirm()


def test_later_is_an_answer(
    window: MainWindow, qtbot: QtBot, double: MastodonDouble, browser: Browser
) -> None:
    browser.follows = False
    dialog = sign_in_dialog(window, qtbot, double)
    qtbot.waitUntil(lambda: "code=" in browser.landed, timeout=LONG)
    with qtbot.waitSignal(dialog.finished, timeout=LONG):
        dialog.reject()
    qtbot.waitUntil(lambda: "Mastodon de la ville" in window.channels.cards, timeout=LONG)


def test_a_person_with_several_pages_chooses_in_the_window(
    window: MainWindow, qtbot: QtBot, browser: Browser
) -> None:
    browser.follows = False
    with GraphDouble() as platform:
        museum = {"id": "20", "name": "Musée", "access_token": "EAAmuseum"}
        platform.page.login.pages.insert(0, museum)
        window.go_to(CHANNELS)
        window.channels.add.click()
        qtbot.waitUntil(lambda: window.findChild(ConnectChannel) is not None, timeout=LONG)
        connect = window.findChild(ConnectChannel)
        assert isinstance(connect, ConnectChannel)
        connect.kind.setCurrentIndex(connect.kind.findData("facebook"))
        connect.name.setText("Page de la ville")
        given = {"client_id": APP, "base_url": platform.url, "app_url": platform.url}
        for name, text in given.items():
            connect.fields._fields[name].setProperty("text", text)
        connect.fields._secrets["client_secret"].setText(APP_SECRET)
        connect.confirm()
        qtbot.waitUntil(lambda: window.findChild(SignInDialog) is not None, timeout=LONG)
        dialog = window.findChild(SignInDialog)
        assert isinstance(dialog, SignInDialog)
        qtbot.waitUntil(lambda: "code=" in browser.landed, timeout=LONG)
        dialog.pasted.setText(browser.landed)
        dialog.confirm()
        qtbot.waitUntil(lambda: dialog.account.count() == 2, timeout=LONG)
        assert not dialog.pasted.isVisible()
        assert dialog.account.isVisible()
        dialog.account.setCurrentIndex(1)
        with qtbot.waitSignal(dialog.signed_in, timeout=LONG) as said:
            dialog.primary.click()
        assert "Ville de Rochefontaine" in said.args[0]
