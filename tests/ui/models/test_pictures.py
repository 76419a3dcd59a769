"""The pictures of the library, page by page; only what is in sight is made small."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from publisher.views import PicturePage, PictureView
from tests.ui.builders import AT
from ui.models.pictures import KEPT, MOST, PictureModel


def view(number: int) -> PictureView:
    image = Image(
        sha256=f"{number:064x}", media_type="image/jpeg", width=4, height=3, alt=f"Image {number}"
    )
    return PictureView(image=image, used_at=AT, uses=number, version=1)


def page(first: int, last: int, next: str | None) -> PicturePage:
    return PicturePage(rows=tuple(view(number) for number in range(first, last)), next=next)


def test_pages_are_asked_for_as_one_scrolls(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = PictureModel()
    with qtbot.waitSignal(model.wanted) as first:
        model.search("rue")
    model.append(first.args[0], True, page(0, 3, "3"))
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.wanted) as more:
        model.fetchMore(QModelIndex())
    assert more.args[1:] == ["rue", "3"]
    assert not model.canFetchMore(QModelIndex())
    model.append(more.args[0], False, page(2, 5, None))  # one was used meanwhile: it comes twice
    assert model.rowCount() == 5
    assert "dans 4 annonces" in model.data(model.index(4, 0), Qt.ItemDataRole.ToolTipRole)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt is untyped here


def test_who_scrolls_on_and_on_is_asked_to_search() -> None:
    model = PictureModel()
    model.wanted.connect(lambda number, *_: model.append(number, True, page(0, MOST, "more")))
    model.search("")
    assert model.is_full()
    assert not model.canFetchMore(QModelIndex())


def test_each_thumbnail_is_asked_for_once_and_few_are_kept() -> None:
    model = PictureModel()
    asked: list[str] = []
    model.thumbnail_wanted.connect(asked.append)
    model.wanted.connect(lambda number, *_: model.append(number, True, page(0, KEPT + 1, None)))
    model.search("")
    decoration = Qt.ItemDataRole.DecorationRole
    for _ in range(2):
        model.data(model.index(0, 0), decoration)
    assert asked == [view(0).image.sha256]
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    for number in range(KEPT + 1):
        model.show_thumbnail(view(number).image.sha256, picture)
    model.data(model.index(KEPT, 0), decoration)
    assert len(asked) == 1
    model.data(model.index(0, 0), decoration)  # let go meanwhile: in sight again
    assert len(asked) == 2
