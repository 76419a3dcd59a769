"""Pictures change places by mouse, buttons and keys, and everything can be undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Image, Video
from publisher.cropping import cropped
from ui.widgets.image_row import ImageRow
from ui.widgets.image_well import ImageWell

LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PICTURES = tuple(
    Image(letter * 64, "image/jpeg", 640, 400, alt=f"Vue {letter}", name=letter) for letter in "abc"
)
VIDEO = Video(
    "d" * 64, 12_000_000, 640, 400, 65.0, alt="La fanfare", poster=replace(PICTURES[0], alt="")
)


@pytest.fixture
def well(qtbot: QtBot) -> ImageWell:
    well = ImageWell()
    qtbot.addWidget(well)
    well.set_images(PICTURES)
    well.resize(520, 700)
    well.show()
    qtbot.waitExposed(well)
    return well


def names(well: ImageWell) -> str:
    return "".join(image.name for image in well.images())


def seen(well: ImageWell) -> str:
    """In the order in which people see them, the main one in capitals."""
    rows = sorted(well._rows, key=lambda row: row.y())
    return "".join(row.name.upper() if row.main.isVisible() else row.name for row in rows)


def undo(well: ImageWell) -> None:
    QTest.keyClick(well.window().focusWidget() or well, Qt.Key.Key_Z, CONTROL)


def redo(well: ImageWell) -> None:
    QTest.keyClick(well.window().focusWidget() or well, Qt.Key.Key_Z, CONTROL | SHIFT)


def drag(row: ImageRow, to: int, *, drop: bool = True) -> None:
    """Drag the row by its handle to a height in the well."""
    handle = row.handle
    QTest.mousePress(handle, LEFT, pos=QPoint(5, 5))
    well = row.parentWidget()
    assert isinstance(well, ImageWell)
    where = handle.mapFromGlobal(well.mapToGlobal(QPoint(10, to)))
    QTest.mouseMove(handle, where)
    if drop:
        QTest.mouseRelease(handle, LEFT, pos=where)


def test_keys_and_buttons_move_a_picture(well: ImageWell, qtbot: QtBot) -> None:
    assert seen(well) == "Abc"
    first = well._rows[0]
    first.alt.setFocus()
    with qtbot.waitSignal(well.changed):
        QTest.keyClick(first.alt, Qt.Key.Key_Down, ALT)
    assert (names(well), seen(well)) == ("bac", "Bac")
    assert first.alt.hasFocus()
    QTest.keyClick(first.alt, Qt.Key.Key_Down, ALT)
    QTest.keyClick(first.alt, Qt.Key.Key_Down, ALT)  # there is nothing below
    assert names(well) == "bca"
    first.up.setFocus()
    first.up.click()
    first.up.click()
    assert (names(well), seen(well)) == ("abc", "Abc")
    assert not first.up.isEnabled()
    assert first.down.hasFocus()  # the other one sleeps: the keyboard stays in the row
    assert "Descendre l'image a" in first.down.accessibleName()


def test_one_alone_has_nothing_to_be_moved_among(well: ImageWell) -> None:
    well.set_images(PICTURES[:1])
    [row] = well._rows
    assert not any(one.isVisible() for one in (row.handle, row.up, row.down, row.main))


def test_tab_meets_them_in_the_order_seen(well: ImageWell) -> None:
    well.take_video(VIDEO)
    well._rows[2].up.click()
    assert names(well) == "acb"
    met: list[str] = []
    widget: QWidget | None = well._film
    while widget is not None and widget is not well.add:
        widget = widget.nextInFocusChain()
        met += [row.name for row in well._rows if widget is row.alt]
    assert met == ["a", "c", "b"]


def test_a_row_is_dragged_by_its_handle(well: ImageWell, qtbot: QtBot) -> None:
    last = well._rows[2]
    with qtbot.waitSignal(well.changed) as told:
        drag(last, 0)
    assert told.signal_triggered
    assert (names(well), seen(well)) == ("cab", "Cab")
    drag(last, 5000)
    assert names(well) == "abc"
    undo(well)
    assert names(well) == "cab"


def test_escape_calls_a_drag_off(well: ImageWell) -> None:
    last = well._rows[2]
    changes: list[int] = []
    well.changed.connect(lambda: changes.append(1))
    drag(last, 0, drop=False)
    assert seen(well) == "Cab"
    QTest.keyClick(last.handle, Qt.Key.Key_Escape)
    QTest.mouseRelease(last.handle, LEFT)
    assert (seen(well), changes) == ("Abc", [])


def test_files_fall_between_two_rows(well: ImageWell) -> None:
    given: list[tuple[list[str], object]] = []
    well.files_given.connect(lambda paths, before: given.append((paths, before)))
    carried = QMimeData()
    carried.setUrls([QUrl("file:///tmp/x.jpg")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    middle = well._rows[1].geometry()
    for height, below in ((middle.top() + 2, well._rows[1].key), (5000, None)):
        where = QPointF(20, height)
        well.dragMoveEvent(QDragMoveEvent(where.toPoint(), copy, carried, LEFT, none))
        assert well._line.isVisible()
        well.dropEvent(QDropEvent(where, copy, carried, LEFT, none))
        assert not well._line.isVisible()
        assert given.pop() == (["/tmp/x.jpg"], below)
    new = Image("e" * 64, "image/jpeg", 10, 10, alt="", name="e")
    well.add_image(new, well._rows[1].key)
    well.add_image(replace(new, name="f"), well._rows[2].key)
    assert names(well) == "aefbc"
    well.add_image(replace(new, name="g"), object())  # its place is gone meanwhile
    assert names(well)[-1] == "g"


def test_a_picture_that_was_removed_comes_back_with_its_words(
    well: ImageWell, qtbot: QtBot
) -> None:
    row = well._rows[1]
    row.alt.setFocus()
    QTest.keyClicks(row.alt, " rouge")
    before = well.images()
    row.remove.click()
    assert names(well) == "ac"
    assert "« b » est retirée" in well.notice.text
    with qtbot.waitSignal(well.changed):
        well.notice._action.click()
    assert well.images() == before
    assert well.notice.text == ""
    redo(well)
    assert names(well) == "ac"
    undo(well)
    undo(well)
    assert well.images() == PICTURES


def test_words_are_undone_one_by_one_from_wherever_the_keyboard_is(well: ImageWell) -> None:
    row = well._rows[0]
    row.alt.setFocus()
    row.alt.end(False)
    QTest.keyClicks(row.alt, " fermee hier")
    QTest.keyClick(row.alt, Qt.Key.Key_Down, ALT)
    assert (names(well), row.alt.text()) == ("bac", "Vue a fermee hier")
    undo(well)  # in the field: the place first, which was changed last
    assert (names(well), row.alt.text()) == ("abc", "Vue a fermee hier")
    undo(well)
    assert row.alt.text() == "Vue a fermee"
    undo(well)
    assert row.alt.text() == "Vue a"
    assert row.alt.hasFocus()
    redo(well)
    assert row.alt.text() == "Vue a fermee"
    QTest.keyClick(row.focus, Qt.Key.Key_Right)
    QTest.keyClick(row.focus, Qt.Key.Key_Right)
    well.add.setFocus()
    undo(well)  # both at once: one gesture
    assert well.images()[0].focal is None
    assert row.focus.focal is None


def test_another_part_is_undone_and_its_thumbnail_asked_for(well: ImageWell) -> None:
    wanted: list[Image] = []
    well.picture_wanted.connect(wanted.append)
    part = cropped(PICTURES[0], (0, 0, 0.5, 1))
    well.set_image(well._rows[0], part)
    assert well.images()[0] == part
    well.add.setFocus()
    undo(well)
    assert well.images() == PICTURES
    redo(well)
    assert well.images()[0] == part
    assert wanted == [part, PICTURES[0], part]
    gone = well._rows[2]
    gone.remove.click()
    well.set_image(gone, part)  # removed while the dialog was open
    assert names(well) == "ab"


def test_a_video_is_undone_too(well: ImageWell) -> None:
    well.take_video(VIDEO)
    assert well._film is not None
    QTest.keyClicks(well._film.credit, "Ville")
    well._film.remove.click()
    assert well.video() is None
    well.notice._action.click()
    assert well.video() == replace(VIDEO, credit="Ville")
    undo(well)
    undo(well)
    assert well.video() is None
    assert well.add_video.isEnabled()
    assert names(well) == "abc"


def test_another_announcement_begins_a_history_of_its_own(well: ImageWell) -> None:
    well._rows[0].remove.click()
    well.set_images(PICTURES[1:])
    well.set_video(None)
    assert well.notice.text == ""
    undo(well)
    assert names(well) == "bc"


def test_two_rows_of_the_same_picture_are_told_apart(well: ImageWell) -> None:
    well.set_images([PICTURES[0], PICTURES[0]])
    second = well._rows[1]
    second.alt.setFocus()
    second.alt.end(False)
    QTest.keyClicks(second.alt, "!")
    second.up.click()
    assert [image.alt for image in well.images()] == ["Vue a!", "Vue a"]
    undo(well)
    undo(well)
    assert [image.alt for image in well.images()] == ["Vue a", "Vue a"]
