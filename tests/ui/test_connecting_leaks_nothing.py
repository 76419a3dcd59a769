"""A credential that is typed into the window is in the keyring, and nowhere else."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from publisher.logbook import open_logbook
from tests.conftest import MemoryKeyring
from tests.leaks.echo import echoes
from tests.leaks.search import SPECIAL, leaks
from tests.ui.test_channels import LONG, connect_dialog
from ui.main_window import CHANNELS, MainWindow


def test_what_is_typed_into_the_connect_dialog(
    data_dir: Path,
    open_window: Callable[[Path], MainWindow],
    qtbot: QtBot,
    memory_keyring: MemoryKeyring,
    caplog: pytest.LogCaptureFixture,
) -> None:
    logbook = open_logbook(data_dir, "desktop")
    with echoes() as addresses, caplog.at_level(logging.DEBUG):
        window = open_window(data_dir)
        window.go_to(CHANNELS)
        window.channels.add.click()
        dialog = connect_dialog(window, qtbot)
        dialog.kind.setCurrentIndex(dialog.kind.findData("wordpress"))
        dialog.name.setText("WordPress")
        dialog.fields._fields["base_url"].setProperty("text", addresses["mot"])
        dialog.fields._fields["username"].setProperty("text", "ville")
        dialog.fields._secrets["password"].setText(SPECIAL)
        dialog.confirm()
        qtbot.waitUntil(lambda: "WordPress" in window.channels.cards, timeout=LONG)
        card = window.channels.cards["WordPress"]
        card.test.click()
        qtbot.waitUntil(lambda: card.test.isEnabled() and bool(card.result.text), timeout=LONG)
    logbook.close()
    assert SPECIAL in memory_keyring.kept.values()
    assert card.result.property("tone") == "bad"
    assert leaks([SPECIAL], [data_dir], card.result.text, window.channels.notice.text) == []
    assert "urllib3" in (data_dir / "logs" / "publisher.log").read_text("utf-8")
