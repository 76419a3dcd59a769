"""The same text a second time: the window asks before the last word."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.dialogs.confirm import ConfirmSheet
from ui.dialogs.twins import TwinsSheet
from ui.main_window import MainWindow

LONG = 30_000  # ms


def publish(window: MainWindow, qtbot: QtBot, *channels: str) -> None:
    """Write the same announcement, and press the button."""
    qtbot.waitUntil(window.compose.isEnabled, timeout=LONG)
    window.compose.form.title.setText("Don de sang")
    window.compose.form.body.field.setPlainText("Salle des fêtes, de 15 à 19 heures.")
    window.compose.previews.set_chosen(channels)
    window.compose.publish()


def confirm(window: MainWindow, qtbot: QtBot) -> ConfirmSheet:
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    with qtbot.waitSignal(window.compose.publishing.accepted, timeout=LONG):
        sheet.confirm()
    return sheet


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot) -> TwinsSheet:
    """The question, after the site and the feed were told once."""
    publish(window, qtbot, "Site web")
    confirm(window, qtbot)
    window.compose.new()
    qtbot.waitUntil(window.compose.is_empty, timeout=LONG)
    publish(window, qtbot, "Site web", "Flux")
    qtbot.waitUntil(lambda: window.compose.publishing.twins is not None, timeout=LONG)
    sheet = window.compose.publishing.twins
    assert sheet is not None
    return sheet


def test_going_back_sends_nothing(window: MainWindow, asked: TwinsSheet) -> None:
    asked.primary.click()
    assert window.compose.publishing.sheet is None
    assert window.compose.bar.publish.isEnabled()
    assert window.compose.draft().announcement.title == "Don de sang"


def test_only_elsewhere_leaves_out_the_channel_that_has_it(
    window: MainWindow, asked: TwinsSheet, qtbot: QtBot
) -> None:
    asked.only.click()
    confirm(window, qtbot)
    assert [row.view.channel for row in window.compose.sent.rows.values()] == ["Flux"]


def test_once_more_sends_it_everywhere(window: MainWindow, asked: TwinsSheet, qtbot: QtBot) -> None:
    asked.anyway.click()
    confirm(window, qtbot)
    rows = window.compose.sent.rows.values()
    assert [row.view.channel for row in rows] == ["Site web", "Flux"]
