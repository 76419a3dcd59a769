"""The sheet that leads through the steps, and asks for everything at once at the end."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from publisher.views import KindView
from ui.desk import Desk
from ui.dialogs.first_start.accounts import SocialAccounts
from ui.dialogs.first_start.answers import FOLDER, Answers
from ui.dialogs.first_start.languages import Languages
from ui.dialogs.first_start.site import SitePlace
from ui.dialogs.first_start.step import Step
from ui.dialogs.first_start.town import Town
from ui.dialogs.sheet import Sheet
from ui.language import said

if TYPE_CHECKING:
    from publisher.service import Service


class FirstStart(Sheet):
    """Nothing is kept before the last step: whoever stops leaves nothing half made."""

    started = Signal(list)  # the kinds of real accounts to connect now
    language_chosen = Signal(str, object)  # the window's, and the Answers to go on with

    def __init__(self, desk: Desk, parent: QWidget | None, answers: Answers | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Bienvenue dans Publisher"),
            self.tr("&Continuer"),
            cancel=self.tr("Plus tard"),
        )
        self._desk = desk
        self._making = False
        answers = answers or Answers()
        self.languages, self.town = Languages(answers), Town(answers)
        self.site, self.accounts = SitePlace(answers), SocialAccounts(answers)
        self.steps: tuple[Step, ...] = (self.languages, self.town, self.site, self.accounts)
        self.progress = QLabel()
        self.progress.setProperty("role", "muted")
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
        self.back = QPushButton(self.tr("&Retour"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self._show(self.stack.currentIndex() - 1))
        self.buttons.insertWidget(0, self.back)
        self.content.addWidget(self.progress)
        self.content.addWidget(self.stack, 1)
        self.resize(620, 500)
        self._show(min(max(0, answers.step), len(self.steps) - 1))
        desk.ask(lambda service: service.kinds(), self._offer, self.refuse)

    def answers(self) -> Answers:
        """What was answered so far."""
        return Answers(
            step=self.stack.currentIndex(),
            writes=self.languages.writes.currentData(),
            town=self.town.name.text().strip(),
            logo=self.town.logo.text().strip(),
            place=self.site.place,
            folder=self.site.folder.text().strip(),
            address=self.site.address.text().strip(),
            settings=self.site.settings(),
            practice=self.accounts.practice.isChecked(),
            kinds=self.accounts.chosen(),
        )

    def confirm(self) -> None:
        step = self.steps[self.stack.currentIndex()]
        sentence = step.refusal()
        if sentence:
            self.refuse(sentence)
            return
        if step is self.languages and self._opens_again():
            return
        work = step.proof()
        if work is not None:
            self.busy(True)
            self._desk.ask(work, self._go_on, self.refuse)
        elif step is self.accounts:
            self.busy(True)
            self._making = True
            work = partial(_start, self.answers(), self.site.secrets())
            self._desk.ask(work, self._done, self._not_made)
        else:
            self._go_on()

    def reject(self) -> None:
        if not self._making:  # else the window would not learn of what is made
            super().reject()

    def _not_made(self, sentence: str) -> None:
        self._making = False
        self.refuse(sentence)

    def busy(self, busy: bool) -> None:
        super().busy(busy)
        self.stack.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def _opens_again(self) -> bool:
        wanted = self.languages.window_language.currentData()
        if wanted == self.languages.spoken:
            return False
        answers = self.answers()
        self.accept()
        self.language_chosen.emit(wanted, answers)
        return True

    def _go_on(self, _: object = None) -> None:
        self.busy(False)
        self.notice.be_quiet()
        self._show(self.stack.currentIndex() + 1)

    def _show(self, number: int) -> None:
        step = self.steps[number]
        self.stack.setCurrentIndex(number)
        progress = self.tr("Étape {number} sur {all} : {title}").format(
            number=number + 1, all=len(self.steps), title=step.title
        )
        self.progress.setText(progress)
        step.setAccessibleName(progress)  # a reader says it as the focus comes in
        self.setWindowTitle(f"Publisher – {progress}")
        self.back.setVisible(number > 0)
        last = number == len(self.steps) - 1
        self.primary.setText(self.tr("&Commencer") if last else self.tr("&Continuer"))
        step.first.setFocus()
        self.notice.be_quiet()

    def _offer(self, kinds: tuple[KindView, ...]) -> None:
        self.site.set_kinds(kinds)
        self.accounts.set_kinds(kinds)

    def _done(self, _: None) -> None:
        kinds = self.accounts.chosen()
        self.accept()
        self._desk.channels_changed.emit()
        self.started.emit(kinds)


def _start(answers: Answers, secrets: dict[str, str], service: Service) -> None:
    service.prefer("language", answers.writes)
    if answers.place == FOLDER:
        service.add_starter_channels(
            Path(answers.folder),
            answers.address,
            answers.town,
            logo=answers.logo,
            language=answers.writes,
            practice=answers.practice,
            named=said,
        )
    else:
        service.add_starter_site(
            answers.place,
            answers.town,
            answers.settings,
            secrets,
            practice=answers.practice,
            named=said,
        )
