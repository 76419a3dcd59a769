"""The frame on the picture, by mouse and keys; what it shows is what is sent."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from publisher.cropping import cropped
from publisher.framing import PictureLimits
from publisher.images import fit
from ui.widgets.cropping import CropArea
from ui.widgets.cropping.cut import Cut, cut_of
from ui.widgets.cropping.rectangles import Rectangle

LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PHOTO = Image("a" * 64, "image/jpeg", 1200, 800, "La rue", name="rue")


@pytest.fixture
def area(qtbot: QtBot) -> CropArea:
    """600 by 400 for the picture: half its size, with 10 around it."""
    area = CropArea(cut_of(PHOTO))
    qtbot.addWidget(area)
    area.resize(620, 420)
    area.show()
    return area


def drag(area: CropArea, begin: tuple[int, int], end: tuple[int, int]) -> None:
    QTest.mousePress(area, LEFT, pos=QPoint(*begin))
    QTest.mouseMove(area, QPoint(*end))
    QTest.mouseRelease(area, LEFT, pos=QPoint(*end))


def test_a_corner_is_pulled_and_the_frame_moved(area: CropArea, qtbot: QtBot) -> None:
    with qtbot.waitSignal(area.changed):
        drag(area, (610, 410), (310, 210))
    assert area.cut.frame == Rectangle(0, 0, 600, 400)
    drag(area, (60, 60), (110, 85))
    assert area.cut.frame == Rectangle(100, 50, 600, 400)
    drag(area, (60, 60), (-900, 900))
    assert area.cut.frame == Rectangle(0, 400, 600, 400)
    before = area.cut
    drag(area, (590, 30), (400, 100))  # outside of the frame
    assert area.cut == before


def test_a_double_click_sets_the_focal_point_and_it_is_dragged(area: CropArea) -> None:
    area.show_cut(replace(area.cut, frame=Rectangle(600, 0, 600, 800)))
    QTest.mouseDClick(area, LEFT, pos=QPoint(460, 110))
    assert area.cut.result().focal == (0.5, 0.25)
    drag(area, (460, 110), (535, 110))
    assert area.cut.result().focal == (0.75, 0.25)


def test_keys_move_and_resize_to_the_pixel(area: CropArea) -> None:
    area.show_cut(replace(area.cut, frame=Rectangle(100, 100, 600, 400)))
    QTest.keyClick(area, Qt.Key.Key_Right)
    QTest.keyClick(area, Qt.Key.Key_Up, CONTROL)
    assert area.cut.frame == Rectangle(112, 99, 600, 400)
    QTest.keyClick(area, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(area, Qt.Key.Key_Up, SHIFT | CONTROL)
    assert area.cut.frame == Rectangle(112, 99, 612, 399)
    assert area.accessibleDescription().startswith("612 × 399 pixels, à 112 de la gauche et 99")
    assert "rue" in area.accessibleName()
    spoken = QAccessible.queryAccessibleInterface(area)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Description) == area.accessibleDescription()


@pytest.mark.parametrize(("turns", "tilt"), [(0, 0.0), (1, 0.0), (2, 7.0), (3, -12.0)])
def test_what_is_framed_is_what_is_sent(area: CropArea, turns: int, tilt: float) -> None:
    """Each quarter of the frame on the screen has the colour of that quarter of what is sent."""
    colours = Pillow.effect_noise((12, 8), 90).convert("RGB").resize((1200, 800), 0)
    out = io.BytesIO()
    colours.save(out, "PNG")
    shown = cropped(PHOTO, (0.2, 0.1, 0.5, 0.6), turns, tilt)
    area.show_picture(QImage.fromData(out.getvalue()))
    area.show_cut(cut_of(shown))
    QTest.mouseMove(area, QPoint(1, 1))
    seen = area.grab().toImage()
    sent = Pillow.open(
        io.BytesIO(fit(out.getvalue(), PictureLimits(), None, shown.crop).content)
    ).convert("L")
    frame = area._framed()
    near = 0
    spots = [(x / 16, y / 16) for x in range(1, 16) for y in range(1, 16)]
    for x, y in spots:
        where = QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height())
        tone = sent.getpixel((round(x * sent.width), round(y * sent.height)))
        assert isinstance(tone, int)
        near += abs(seen.pixelColor(where.toPoint()).lightness() - tone) < 40
    assert near > 0.8 * len(spots)


def test_a_part_is_taken_up_again_as_it_was() -> None:
    part = replace(cropped(PHOTO, (0.1, 0.2, 0.33, 0.4), 3, 2.5), focal=(0.25, 1.0))
    assert cut_of(part).result() == part
    whole = replace(PHOTO, focal=(0.3, 0.4))
    assert cut_of(whole).result() == whole
    assert cut_of(part).restored().result() == PHOTO


def test_turning_takes_frame_and_focal_point_along() -> None:
    cut = Cut(PHOTO, Rectangle(0, 0, 600, 400)).with_focal_of_part((0.0, 0.0))
    turned = cut.turned(1)
    assert turned.frame == Rectangle(400, 0, 400, 600)
    assert turned.focal_of_part() == (1.0, 0.0)
    assert turned.turned(3) == cut
    wide = cut.in_shape(16 / 9).turned(1)
    assert wide.frame.width / wide.frame.height == pytest.approx(16 / 9, rel=0.01)


def test_straightening_keeps_the_frame_within() -> None:
    cut = Cut(PHOTO, Rectangle(0, 0, 1200, 800), ratio=1.5).straightened(10.0)
    assert cut.frame.right <= cut.room.width < 1200
    assert cut.frame.bottom <= cut.room.height < 800
    assert cut.frame.width / cut.frame.height == pytest.approx(1.5, rel=0.01)
    assert cut.straightened(0.0).room == (1200, 800)
