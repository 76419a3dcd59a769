"""The list of kinds, under headings that nobody can choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.views import KindView
from ui.widgets.kind_box import KindBox


def kind(name: str, family: str) -> KindView:
    return KindView(
        kind=name, label=name.title(), summary="", settings=(), secrets=(), family=family
    )


def test_a_heading_is_never_the_choice(qtbot: QtBot) -> None:
    box = KindBox((kind("website", "Sites"), kind("feed", "Sites"), kind("x", "Réseaux")))
    qtbot.addWidget(box)
    box.show()
    texts = [box.itemText(place) for place in range(box.count())]
    assert texts == ["Sites", "Website", "Feed", "Réseaux", "X"]
    chosen = [box.currentData()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(box, key)
        chosen.append(box.currentData())
    assert chosen == ["website", "feed", "x", "website"]
