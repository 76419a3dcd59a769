"""Pictures are dropped, described, removed; other files and addresses are left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from ui.widgets.image_well import ImageWell

PICTURE = Image("a" * 64, "image/jpeg", 640, 400, alt="", name="rue")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def well(qtbot: QtBot) -> ImageWell:
    well = ImageWell()
    qtbot.addWidget(well)
    well.show()
    return well


def drop(well: ImageWell, *addresses: str) -> bool:
    """Drag these over the well and drop them; say whether they were taken."""
    carried = QMimeData()
    carried.setUrls([QUrl(address) for address in addresses])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, carried, LEFT, NONE)
    enter.ignore()
    well.dragEnterEvent(enter)
    fall = QDropEvent(QPointF(5, 5), copy, carried, LEFT, NONE)
    well.dropEvent(fall)
    return enter.isAccepted()


def test_files_are_taken_and_addresses_are_not(well: ImageWell) -> None:
    given: list[list[str]] = []
    well.files_given.connect(given.append)
    assert drop(well, "file:///tmp/rue.jpg", "https://exemple.be/x.jpg", "file:///tmp/b.png")
    assert not drop(well, "https://exemple.be/x.jpg")
    assert given == [["/tmp/rue.jpg", "/tmp/b.png"]]


def test_a_new_picture_asks_for_its_words(well: ImageWell, qtbot: QtBot) -> None:
    wanted: list[str] = []
    well.picture_wanted.connect(wanted.append)
    with qtbot.waitSignal(well.changed):
        well.add_image(PICTURE)
    assert wanted == [PICTURE.sha256]
    [row] = well._rows
    with qtbot.waitSignal(well.changed):
        QTest.keyClicks(row.alt, "Rue barree")
    QTest.keyClicks(row.credit, "Ville")
    [image] = well.images()
    assert (image.alt, image.credit, image.sha256) == ("Rue barree", "Ville", PICTURE.sha256)


def test_a_thumbnail_goes_to_its_picture_and_a_picture_can_be_removed(
    well: ImageWell, qtbot: QtBot
) -> None:
    other = Image("b" * 64, "image/png", 10, 10, alt="Plan")
    well.set_images([PICTURE, other])
    picture = QImage(32, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    well.set_thumbnail(other.sha256, picture)
    first, second = well._rows
    assert first.focus.pixels.isNull()
    assert not second.focus.pixels.isNull()
    with qtbot.waitSignal(well.changed):
        first.remove.click()
    assert [image.sha256 for image in well.images()] == [other.sha256]
