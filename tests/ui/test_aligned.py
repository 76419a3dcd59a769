"""A heading stands exactly over its column, at every text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QTableView,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from tests.ui.builders import delivery
from ui.models.outbox import OutboxModel
from ui.models.outbox_cells import KEY, LIVE
from ui.widgets.delivery_tree import DUE, WHAT, DeliveryTree

COLUMNS = 3
ROUNDED = 1.5  # pixels: where the soft edge of a letter begins


@pytest.fixture(params=[8, 11, 16, 28])
def _text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSize(request.param)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def model() -> QStandardItemModel:
    made = QStandardItemModel(0, COLUMNS)
    made.setHorizontalHeaderLabels(["H"] * COLUMNS)
    made.appendRow([QStandardItem("H") for _ in range(COLUMNS)])
    return made


def table() -> QTableView:
    made = QTableView()
    made.setModel(model())
    return made


def listing() -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels(["H"] * COLUMNS)
    made.setRootIsDecorated(False)
    made.addTopLevelItem(QTreeWidgetItem(["H"] * COLUMNS))
    return made


@pytest.mark.usefixtures("_text_size")
@pytest.mark.parametrize("make", [table, listing])
def test_of_a_table_and_of_a_list(make: type[QTableView | QTreeWidget], qtbot: QtBot) -> None:
    view = make()
    qtbot.addWidget(view)
    view.resize(600, 200)
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    for column in range(COLUMNS):
        index = view.model().index(0, column)
        assert apart(view, header, index, "H", "H") <= ROUNDED, column


@pytest.mark.usefixtures("_text_size")
def test_of_the_outbox(qtbot: QtBot) -> None:
    outbox = OutboxModel()
    tree = DeliveryTree(outbox, outbox.index_of, KEY, LIVE)
    qtbot.addWidget(tree)
    tree.resize(1200, 300)
    outbox.take([delivery(1, title="Hiver")])
    heading = outbox.index_of("a1")
    for column in (WHAT, DUE):
        told = outbox.headerData(column, Qt.Orientation.Horizontal)
        cell = heading.siblingAtColumn(column)
        assert apart(tree, tree.header(), cell, told[0], cell.data()[0]) <= ROUNDED, column


def apart(
    view: QTableView | QTreeView, header: QHeaderView, index: QModelIndex, above: str, under: str
) -> float:
    """How many pixels lie between the beginnings of the words of a heading and of a cell."""
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.show()
    QApplication.processEvents()
    column = index.column()
    section = QRect(
        header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height()
    )
    top = beginning(header.grab().toImage(), section)
    cell = view.visualRect(index)
    if isinstance(view, QTreeView) and column == 0:
        cell.setLeft(cell.left() + 1)  # not the sign that unfolds
    bottom = beginning(view.viewport().grab().toImage(), cell)
    heavy = QFont(view.font())
    heavy.setWeight(QFont.Weight.DemiBold)
    bold = isinstance(view, DeliveryTree) and column == 0
    cell_font = heavy if bold else view.font()
    return abs(
        (top - QFontMetricsF(heavy).leftBearing(above))
        - (bottom - QFontMetricsF(cell_font).leftBearing(under))
    )


def beginning(picture: QImage, area: QRect) -> int:
    """The first pixel from the left of `area` that is not its ground."""
    ground = picture.pixelColor(area.left() + 2, area.top() + 2).lightness()
    for x in range(area.left() + 2, area.right()):
        for y in range(area.top() + 3, area.bottom() - 3):
            if abs(picture.pixelColor(x, y).lightness() - ground) > 60:
                return x
    raise AssertionError("nothing is written there")
