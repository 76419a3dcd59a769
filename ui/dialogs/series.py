"""One series: its rule, its next dates, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from publisher.announcement import Draft
from publisher.sentence import raised
from publisher.series import Coming, SeriesView
from ui import words
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.look import tint
from ui.widgets.flow import FlowLayout
from ui.widgets.labelled import Labelled
from ui.widgets.repeat.calendar_words import date_words

if TYPE_CHECKING:
    from publisher.service import Service


class SeriesDialog(Sheet):
    """Skips a date, stops the series after a question, or gives it to be changed."""

    change_asked = Signal(object)  # Draft
    announcement_asked = Signal(str)  # id of an announcement that it planted
    changed = Signal()  # a date is skipped, or it is stopped

    def __init__(self, desk: Desk, view: SeriesView, parent: QWidget | None) -> None:
        super().__init__(parent, view.title, self.tr("&Fermer"))
        self._desk = desk
        self.view = view
        self.words = self.explain("")
        self.words.setProperty("role", "heading")
        self.where = self.explain("")
        self.dates = QListWidget()
        self.dates.setWordWrap(True)  # a date may name many channels
        self.dates.currentRowChanged.connect(lambda _: self._offer())
        self.dates.itemActivated.connect(lambda _: self._open())
        self.content.addWidget(Labelled(self.tr("&Prochaines dates"), self.dates), 1)
        self.skip = self._button(self.tr("&Sauter cette date"), "cross", self._skip)
        self.open_it = self._button(self.tr("&Ouvrir l'annonce"), "open", self._open)
        self.change = self._button(self.tr("&Modifier la série…"), "edit", self._change)
        self.stop = self._button(self.tr("&Arrêter la série…"), "stopped", self._ask_to_stop)
        for acts in ((self.skip, self.open_it), (self.change, self.stop)):
            row = FlowLayout(across=8, down=6)
            for button in acts:
                row.addWidget(button)
            self.content.addLayout(row)
        self._show(view)
        self.resize(620, 520)

    def _button(self, text: str, icon: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        tint(button, icon)
        button.clicked.connect(lambda _=False: act())
        return button

    def _show(self, view: SeriesView) -> None:
        self.view = view
        self.words.setText(f"{raised(said(view.words))}.")
        names = ", ".join(view.channels)
        told = [self.tr("Sur {names} ; heure de {zone}.").format(names=names, zone=view.time_zone)]
        if view.approved_at is not None:
            told.append(
                self.tr("Approuvée le {when} par {author}.").format(
                    when=words.stamp(view.approved_at), author=view.author
                )
            )
        if view.ended_at is not None:
            told.append(self.tr("Arrêtée le {when}.").format(when=words.stamp(view.ended_at)))
        self.where.setText(" ".join(told))
        self.dates.clear()
        for one in view.coming:
            QListWidgetItem(self._of_date(one), self.dates)
        self.dates.setCurrentRow(0 if view.coming else -1)
        for button in (self.change, self.stop):
            button.setVisible(view.ended_at is None)
        self._offer()
        self._warn()

    def _of_date(self, one: Coming) -> str:
        parts = [date_words(one.wall, one.day)]
        if one.moved:
            parts.append(self.tr("déplacée"))
        said_of = {name: words.state_words(state) for name, state in (one.states or {}).items()}
        if len(set(said_of.values())) > 1:
            parts += [words.named(name, state) for name, state in said_of.items()]
        else:
            parts += set(said_of.values())
        return ", ".join(parts)

    def _warn(self) -> None:
        if self.view.missing:
            self.notice.say(
                self.tr(
                    "{names} : plus connecté. « Modifier la série » choisit d'autres canaux."
                ).format(names=", ".join(self.view.missing)),
                "wait",
            )
        elif self.view.doubted:
            self.notice.say(
                self.tr(
                    "Cette série vient d'une copie de sauvegarde : rien n'en part sans vous."
                    " « Modifier la série » l'approuve à nouveau."
                ),
                "wait",
            )
        else:
            self.notice.be_quiet()

    def _current(self) -> Coming | None:
        row = self.dates.currentRow()
        return self.view.coming[row] if 0 <= row < len(self.view.coming) else None

    def _offer(self) -> None:
        one = self._current()
        self.skip.setEnabled(one is not None)
        self.open_it.setVisible(one is not None and one.announcement_id is not None)

    def _skip(self) -> None:
        one = self._current()
        if one is not None:
            id, day = self.view.series_id, one.day
            self._desk.ask(lambda service: service.skip_date(id, day), self._done, self.refuse)

    def _open(self) -> None:
        one = self._current()
        if one is not None and one.announcement_id is not None:
            self.accept()
            self.announcement_asked.emit(one.announcement_id)

    def _change(self) -> None:
        id = self.view.series_id
        self._desk.ask(lambda service: service.series_draft(id), self._give, self.refuse)

    def _give(self, draft: Draft) -> None:
        self.accept()
        self.change_asked.emit(draft)

    def _ask_to_stop(self) -> None:
        question = StopSeries(self._desk, self.view, self)
        question.stopped.connect(self._done)
        question.open()

    def _done(self, view: SeriesView) -> None:
        self._show(view)
        self.changed.emit()


class StopSeries(Sheet):
    """The last word before a series is stopped."""

    stopped = Signal(object)  # SeriesView

    def __init__(self, desk: Desk, view: SeriesView, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Arrêter la série ?"),
            self.tr("&Arrêter"),
            cancel=self.tr("Revenir"),
            danger=True,
        )
        self._desk = desk
        self._id = view.series_id
        title = self.explain(view.title)
        title.setProperty("role", "heading")
        self.explain(
            self.tr(
                "Plus rien n'en partira, et ce qui est prévu est annulé. Ce qui est déjà publié"
                " reste en ligne. Une série arrêtée ne reprend pas."
            )
        )

    def confirm(self) -> None:
        self.busy(True)

        def stop(service: Service) -> SeriesView:
            return service.stop_series(self._id)[0]

        self._desk.ask(stop, self._done, self.refuse)

    def _done(self, view: SeriesView) -> None:
        self.accept()
        self.stopped.emit(view)
