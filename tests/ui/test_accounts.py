"""Accounts that do not do, and quotas, in the real window against the strict doubles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from publisher.announcement import Draft
from tests.builders import announcement
from tests.servers.graph import GraphDouble
from tests.servers.mastodon import MastodonDouble
from tests.servers.mastodon.accounts import Throttle
from ui.app import open_service
from ui.main_window import CHANNELS, MainWindow
from ui.widgets.channel_card import ChannelCard

LONG = 30_000  # ms


@pytest.fixture
def graph() -> Iterator[GraphDouble]:
    with GraphDouble() as double:
        yield double


@pytest.fixture
def mastodon() -> Iterator[MastodonDouble]:
    with MastodonDouble() as double:
        yield double


@pytest.fixture
def town(tmp_path: Path, graph: GraphDouble, mastodon: MastodonDouble) -> Path:
    """A data folder with both accounts, and something planned on the Page in three hours."""
    folder = tmp_path / "donnees"
    at = (datetime.now() + timedelta(hours=3)).replace(microsecond=0)  # noqa: DTZ005 - wall time
    zone = "UTC" if datetime.now().astimezone().utcoffset() == timedelta(0) else "Europe/Brussels"
    planned = announcement(title="Marché de Noël", canonical_url=None, time_zone=zone)
    with open_service(folder, None) as service:
        page = {"page_id": graph.page.id, "base_url": graph.url}
        service.add_channel("facebook", "Facebook", page, {"access_token": graph.page.token})
        account = {"access_token": mastodon.instance.town.token}
        service.add_channel("mastodon", "Mastodon", {"base_url": mastodon.url}, account)
        service.publish(Draft(announcement=planned, channels=("Facebook",), publish_at=at))
    return folder


@pytest.fixture
def window(town: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window(town)
    qtbot.waitUntil(lambda: len(window.channels.cards) == 2, timeout=LONG)
    return window


def tried(window: MainWindow, name: str, qtbot: QtBot) -> ChannelCard:
    """Press « Tester », and wait for the answer."""
    card = window.channels.cards[name]
    with qtbot.waitSignal(window.channels.tested, timeout=LONG):
        card.test.click()
    with qtbot.waitSignal(window.accounts.learnt, timeout=LONG):
        window.accounts.look()
    return card


def test_the_announcement_in_danger_is_named_until_the_account_does_again(
    window: MainWindow, graph: GraphDouble, qtbot: QtBot
) -> None:
    graph.page.expired = True
    card = tried(window, "Facebook", qtbot)
    qtbot.waitUntil(lambda: bool(window.accounts.notice.text), timeout=LONG)
    assert window.accounts.notice.text.startswith("Reconnectez « Facebook » avant ")
    assert "« Marché de Noël »" in window.accounts.notice.text
    assert card.badge.accessibleName() == "à reconnecter"
    assert "le jeton a expiré" in card.condition.text()
    window.accounts.notice._act()
    assert window.stack.currentIndex() == CHANNELS
    graph.page.expired = False
    tried(window, "Facebook", qtbot)
    qtbot.waitUntil(lambda: window.accounts.notice.text == "", timeout=LONG)
    assert card.badge.accessibleName() == "compte vérifié"


def test_what_is_left_shows_on_the_card_and_while_writing(
    window: MainWindow, mastodon: MastodonDouble, qtbot: QtBot
) -> None:
    mastodon.instance.requests = Throttle(5, timedelta(days=1))  # trying the account costs three
    card = tried(window, "Mastodon", qtbot)
    left = "Il reste 2 requêtes sur 5 ; le compte repart"
    qtbot.waitUntil(lambda: left in card.condition.text(), timeout=LONG)
    window.compose.previews.set_chosen(["Mastodon"])
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.form.title.setText("Don de sang")
    problems = window.compose.previews.cards["Mastodon"].problems.problems
    (low,) = [problem for problem in problems if problem.code == "quota_low"]
    assert low.message.startswith("Mastodon : il reste 2 requêtes sur 5 ; le compte repart")
