"""The same as a list: a day with something, and below it what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from publisher.calendar import CalendarView, Entry
from ui.language import writing
from ui.look import icon
from ui.look.hues import hue_icon, hue_of, icon_size, paint_of
from ui.widgets.calendar import said

ENTRY: Final = Qt.ItemDataRole.UserRole
MOST: Final = 4  # marks shown beside the names


class EntryList(QTreeWidget):
    """Enter opens what is chosen; the key of menus offers to move it."""

    chosen = Signal(object)  # Entry
    opened = Signal(object)
    move_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calendrier, jour après jour"))
        self.setHeaderLabels(
            [self.tr("Jour et heure"), self.tr("Annonce"), self.tr("État"), self.tr("Canaux")]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(icon_size(14, MOST))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 250), (2, 150), (3, 230)):
            self.setColumnWidth(column, width)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.itemActivated.connect(self._activated)
        self.currentItemChanged.connect(self._chosen)

    def show_view(self, view: CalendarView, first: date, last: date, current: date) -> None:
        """Show the days from `first` to `last` that have something, and the empty weeks."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        standing = None
        for day, entries in self._days(view, first, last):
            if day in view.gaps and not entries:
                self._add_gap(day)
            if not entries and day not in view.holidays:
                continue
            item = QTreeWidgetItem(self, [writing.day_words(day), view.holidays.get(day, "")])
            heading = item.font(0)
            heading.setBold(True)
            item.setFont(0, heading)
            for entry in entries:
                self._add(item, entry, view)
            if standing is None and day >= current:
                standing = item
        self.expandAll()
        if self.topLevelItemCount() == 0:
            QTreeWidgetItem(self, [writing.month_words(first), self.tr("Rien ce mois-ci.")])
        if standing is not None:
            self.setCurrentItem(standing.child(0) or standing)
            self.scrollToItem(standing, self.ScrollHint.PositionAtTop)

    def _days(
        self, view: CalendarView, first: date, last: date
    ) -> Iterator[tuple[date, list[Entry]]]:
        by_day = view.by_day()
        day = first
        while day <= last:
            yield day, by_day.get(day, [])
            day += timedelta(days=1)

    def _add_gap(self, week: date) -> None:
        text = self.tr("Semaine du {day}").format(day=writing.day_words(week))
        gap = QTreeWidgetItem(self, [text, self.tr("Rien de prévu cette semaine.")])
        gap.setIcon(0, icon("warning"))

    def _add(self, day: QTreeWidgetItem, entry: Entry, view: CalendarView) -> None:
        collides = entry.key in view.collided
        state = said.state_words(entry)
        if collides:
            state = self.tr("{state}, trop près").format(state=state)
        if entry.series:
            state = self.tr("{state}, série").format(state=state)
        texts = [
            said.hour(entry.wall(view.zone)),
            entry.title or self.tr("(sans titre)"),
            state,
            ", ".join(place.channel for place in entry.places),
        ]
        item = QTreeWidgetItem(day, texts)
        item.setIcon(1, icon(said.mark(entry).icon, said.mark(entry).colours.ink))
        marks = [paint_of(hue_of(place.channel)) for place in entry.places[:MOST]]
        if marks:
            item.setIcon(3, hue_icon(marks))
        item.setData(0, ENTRY, entry)
        whole = said.entry_words(entry, view.zone, collides=collides)
        item.setToolTip(1, whole)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, whole)

    def _entry(self, item: QTreeWidgetItem | None) -> Entry | None:
        found = None if item is None else item.data(0, ENTRY)
        return found if isinstance(found, Entry) else None

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(self._entry(item))

    def _activated(self, item: QTreeWidgetItem) -> None:
        entry = self._entry(item)
        if entry is not None:
            self.opened.emit(entry)

    def _offer(self, at: QPoint) -> None:
        entry = self._entry(self.currentItem())
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Ouvrir")).triggered.connect(lambda: self.opened.emit(entry))
        if entry.movable:
            move = menu.addAction(self.tr("&Déplacer…"))
            move.triggered.connect(lambda: self.move_asked.emit(entry))
        menu.popup(self.viewport().mapToGlobal(at))
