"""The previews of the window: as on the platform, with the town's logo, while typing and later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from tests.ui.test_looking_back import appears, send, views
from ui.app import open_service
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.main_window import MainWindow
from ui.widgets.faces import Face
from ui.widgets.faces.blocks import walk
from ui.widgets.faces.marks import Avatar
from ui.widgets.faces.text import Text

LONG = 30_000  # ms
MASTODON = "Mastodon (répétition)"
FACEBOOK = "Facebook (répétition)"
WHOLE = "La commune informe ses habitants de tout ce qui change. " * 12 + "Fin."


@pytest.fixture
def data_dir(data_dir: Path, tmp_path: Path) -> Path:
    """With the town's logo, as the first start keeps it."""
    Pillow.new("RGB", (300, 200), "#ff00ff").save(tmp_path / "logo.png")
    with open_service(data_dir, None) as service:
        service.change_channel("Site web", {"logo": str(tmp_path / "logo.png")}, {})
    return data_dir


def emblem(face: Face) -> tuple[int, int]:
    """How large the logo is that stands beside the name."""
    avatar = next(part for part in walk(face.block) if isinstance(part, Avatar))
    return avatar.emblem.width(), avatar.emblem.height()


def seen(face: Face) -> str:
    return "\n".join(part.seen for part in walk(face.block) if isinstance(part, Text))


def test_from_the_first_letter_to_the_history(
    open_window: Callable[[Path], MainWindow], data_dir: Path, qtbot: QtBot
) -> None:
    window = open_window(data_dir)
    page = window.compose
    qtbot.waitUntil(lambda: len(window.channels.cards) == 5, timeout=LONG)
    page.previews.set_chosen(["Site web", MASTODON, FACEBOOK])
    page.form.body.field.setPlainText(WHOLE)
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.form.title.setText("Collecte des sapins")
    cards = page.previews.cards
    assert "exemple.be/" in seen(cards["Site web"].face)
    assert "J'aime" in seen(cards[FACEBOOK].face)
    assert "J'aime" not in seen(cards[MASTODON].face)
    assert "Fin." in cards[FACEBOOK].face.words
    assert "Fin." not in seen(cards[FACEBOOK].face)
    for card in cards.values():
        assert "Collecte des sapins" in seen(card.face)
    qtbot.waitUntil(
        lambda: {emblem(card.face) for card in cards.values()} == {(128, 85)}, timeout=LONG
    )
    # The post, and the card that Facebook makes of the page.
    qtbot.waitUntil(lambda: seen(cards[FACEBOOK].face).count("Collecte des sapins") == 2)
    canvas = cards[MASTODON].face.canvas
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        QTest.keyClicks(page.form.title, " demain")
    assert cards[MASTODON].face.canvas is canvas
    assert "Collecte des sapins demain" in seen(cards[MASTODON].face)
    send(window, qtbot)
    qtbot.waitUntil(
        lambda: {view.state for view in views(window)} == {State.DELIVERED}, timeout=LONG
    )
    window.visit.begin(views(window)[0].announcement_id)
    detail = appears(window, qtbot, AnnouncementDetail)
    assert isinstance(detail, AnnouncementDetail)
    detail.channel.setCurrentText(FACEBOOK)
    qtbot.waitUntil(lambda: "J'aime" in seen(detail.face), timeout=LONG)
    assert seen(detail.face).count("Collecte des sapins demain") == 2
    assert "Fin." in seen(detail.face)  # all that was sent can be read
    detail.channel.setCurrentText("Site web")
    assert "Publié le" in seen(detail.face)
    qtbot.waitUntil(lambda: emblem(detail.face) == (128, 85), timeout=LONG)
    QTest.keyClick(detail, Qt.Key.Key_Escape)
