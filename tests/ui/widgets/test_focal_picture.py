"""What must stay is shown by a click, by dragging or by keys, and told to those who see nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from publisher.framing import PictureLimits
from ui.widgets.focal_picture import FocalPicture
from ui.widgets.image_well import ImageWell

WIDE = Image("a" * 64, "image/jpeg", 4000, 2000, alt="Rue", name="rue")
SQUARE = PictureLimits(narrowest=1, widest=1)


@pytest.fixture
def picture(qtbot: QtBot) -> FocalPicture:
    """132 by 66 pixels of white, in the middle of 132 by 100."""
    picture = FocalPicture(WIDE)
    qtbot.addWidget(picture)
    white = QImage(400, 200, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    picture.show_picture(white)
    picture.show()
    return picture


def test_a_click_and_dragging_set_it(picture: FocalPicture, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picture.changed):
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(33, 50))
    assert picture.focal == (0.25, 0.5)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(33, 50))
    QTest.mouseMove(picture, QPoint(120, 83))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(120, 83))
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(10, 2))
    assert picture.focal == (0.076, 0.0)  # beyond the edge is the edge
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(10, 2))
    before = picture.focal
    QTest.mouseClick(picture, Qt.MouseButton.RightButton, pos=QPoint(90, 50))
    assert picture.focal == before


def test_keys_move_it_and_bring_it_back(picture: FocalPicture) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(picture, key)
    assert picture.focal == (0.6, 0.45)
    QTest.keyClick(picture, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert picture.focal == (0.59, 0.45)
    assert picture.accessibleDescription().startswith("À 59 % de la gauche et 45 % du haut")
    for _ in range(30):
        QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.focal == (0.59, 1.0)
    QTest.keyClick(picture, Qt.Key.Key_Delete)
    assert picture.focal is None
    assert picture.accessibleDescription().startswith("Au milieu")
    assert "rue" in picture.accessibleName()


def test_what_a_chosen_channel_cuts_away_is_veiled(picture: FocalPicture) -> None:
    def light(x: int) -> int:
        return picture.grab().toImage().pixelColor(x, 30).lightness()

    picture.set_limits([PictureLimits(max_side=100)])
    assert not picture.is_cut()
    assert light(5) == light(127) == 255
    picture.set_limits([SQUARE, PictureLimits()])
    assert picture.is_cut()
    assert max(light(5), light(127)) < 150 < light(66)
    picture.set_focal((0.0, 0.5))
    assert light(127) < 150 < light(5)


def test_the_well_gives_it_back_and_says_that_a_channel_cuts(qtbot: QtBot) -> None:
    well = ImageWell()
    qtbot.addWidget(well)
    well.set_images([WIDE])
    well.show()
    [row] = well._rows
    hint = row._hint
    assert not hint.isVisible()
    well.set_limits([SQUARE])
    assert hint.isVisible()
    with qtbot.waitSignal(well.changed):
        QTest.keyClick(row.focus, Qt.Key.Key_Right)
    assert well.images()[0].focal == (0.55, 0.5)
    well.set_images(well.images())
    assert well.images()[0].focal == (0.55, 0.5)
