"""What the cells of « Envois » give, to the eye, to a screen reader and to who paints them."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt

from publisher.delivery import Operation
from publisher.views import DeliveryView, Upload
from ui import words
from ui.language import said, writing
from ui.look import icon
from ui.look.hues import channel_icon
from ui.models.announcement_group import Group

KEY: Final = Qt.ItemDataRole.UserRole  # the id of the delivery, or of the announcement
STATE: Final = Qt.ItemDataRole.UserRole + 1  # the State; None for a heading
COUNTS: Final = Qt.ItemDataRole.UserRole + 2  # tuple[Count, ...]; None for a delivery
UPLOAD: Final = Qt.ItemDataRole.UserRole + 3  # Upload, while something is uploaded
LIVE: Final = Qt.ItemDataRole.UserRole + 4  # whether a heading is of what is not finished


class Column(IntEnum):
    """The columns, in their order."""

    WHAT = 0
    STATE = 1
    DUE = 2


def of_heading(group: Group, upload: Upload | None, column: Column, role: int) -> Any:
    """Give what a role asks of an announcement's row."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return _heading(group, column, upload)
        case Qt.ItemDataRole.AccessibleTextRole if column is Column.WHAT:
            rest = (_heading(group, one, upload) for one in (Column.STATE, Column.DUE))
            title = words.of_series(group.title) if group.of_series else group.title
            return words.named(title, ", ".join(rest))
        case Qt.ItemDataRole.DecorationRole if column is Column.WHAT and group.of_series:
            return icon("repeat")
        case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
            return _heading(group, column, upload)  # a narrow column may cut it
        case _ if role == KEY:
            return group.announcement_id
        case _ if role == COUNTS:
            return group.counts()
        case _ if role == UPLOAD:
            return upload
        case _ if role == LIVE:
            return not group.finished
    return None


def of_delivery(view: DeliveryView, upload: Upload | None, column: Column, role: int) -> Any:
    """Give what a role asks of a delivery's row."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return _delivery(view, column, upload)
        case Qt.ItemDataRole.AccessibleTextRole if column is Column.WHAT:
            return ", ".join(_delivery(view, one, upload) for one in Column)
        case Qt.ItemDataRole.AccessibleTextRole:
            return _delivery(view, column, upload)
        case Qt.ItemDataRole.ToolTipRole:
            words_of_it = words.delivery_words(view)
            return said(view.error) or (words_of_it if column is Column.STATE else None)
        case Qt.ItemDataRole.DecorationRole if column is Column.WHAT:
            return channel_icon(view.channel)
        case _ if role == KEY:
            return view.id
        case _ if role == STATE:
            return view.state
        case _ if role == UPLOAD:
            return upload
    return None


def _heading(group: Group, column: Column, upload: Upload | None) -> str:
    match column:
        case Column.WHAT:
            return group.title
        case Column.DUE:
            return writing.stamp(group.when)
    told = [count.words for count in group.counts()]
    if upload is not None:
        told.append(_tr("vidéo à {percent} %").format(percent=upload.percent))
    return " · ".join(told)


def _delivery(view: DeliveryView, column: Column, upload: Upload | None) -> str:
    match column:
        case Column.WHAT if view.operation is Operation.PUBLISH:
            return view.channel
        case Column.WHAT:
            return words.named(view.channel, words.operation_words(view.operation).lower())
        case Column.DUE:
            return writing.stamp(view.due_at)
    if upload is not None:
        return words.upload_words(upload)
    return words.delivery_words(view, with_time=False)  # that stands in a column of its own


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)
