"""Pictures are dropped, described, removed; other files and addresses are left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from publisher.announcement import Image, Video
from ui.widgets.image_well import ImageWell
from ui.widgets.video_row import VideoRow

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
    well.files_given.connect(lambda paths, _: given.append(paths))
    assert drop(well, "file:///tmp/rue.jpg", "https://exemple.be/x.jpg", "file:///tmp/b.png")
    assert not drop(well, "https://exemple.be/x.jpg")
    assert given == [["/tmp/rue.jpg", "/tmp/b.png"]]


def test_a_new_picture_asks_for_its_words(well: ImageWell, qtbot: QtBot) -> None:
    wanted: list[Image] = []
    well.picture_wanted.connect(wanted.append)
    with qtbot.waitSignal(well.changed):
        well.add_image(PICTURE)
    assert wanted == [PICTURE]
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


VIDEO = Video(
    "c" * 64, 12_000_000, 640, 400, 65.0, alt="", name="fete",
    poster=Image("d" * 64, "image/jpeg", 640, 400, alt=""),
)  # fmt: skip


def test_a_video_is_told_from_pictures_and_only_one_is_taken(well: ImageWell) -> None:
    films: list[str] = []
    pictures: list[list[str]] = []
    well.film_given.connect(films.append)
    well.files_given.connect(lambda paths, _: pictures.append(paths))
    assert drop(well, "file:///tmp/FETE.MOV", "file:///tmp/b.png", "file:///tmp/c.mp4")
    assert (films, pictures) == (["/tmp/FETE.MOV"], [["/tmp/b.png"]])
    well.take_video(VIDEO)
    drop(well, "file:///tmp/c.mp4")
    assert len(films) == 1


def test_a_video_asks_for_its_words_and_can_be_removed(well: ImageWell, qtbot: QtBot) -> None:
    wanted: list[Image] = []
    well.picture_wanted.connect(wanted.append)
    with qtbot.waitSignal(well.changed):
        well.take_video(VIDEO)
    assert wanted == [VIDEO.poster]
    assert not well.add_video.isEnabled()
    row = well.findChild(VideoRow)
    assert row
    assert any("1:05, 12 Mo" in label.text() for label in row.findChildren(QLabel))
    with qtbot.waitSignal(well.changed):
        QTest.keyClicks(row.alt, "La fanfare")
    QTest.keyClicks(row.credit, "Ville")
    assert well.video() == replace(VIDEO, alt="La fanfare", credit="Ville")
    picture = QImage(32, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    well.set_thumbnail(VIDEO.poster.sha256, picture)
    assert not row.still.pixmap().isNull()
    with qtbot.waitSignal(well.changed):
        row.remove.click()
    assert well.video() is None
    assert well.add_video.isEnabled()


def test_while_one_is_prepared_no_other_is_taken(well: ImageWell) -> None:
    ticket = object()
    well.set_preparing(ticket)
    assert "Préparation" in well.hint.text()
    assert not well.add_video.isEnabled()
    well.set_video(None)  # another announcement
    assert well.preparing is None
    assert well.add_video.isEnabled()
