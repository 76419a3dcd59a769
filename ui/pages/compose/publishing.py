"""From the button to the outbox: check, ask about the hour, show what goes where, then send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher import schedule
from publisher.announcement import Draft
from publisher.delivery import WithoutLink
from publisher.errors import PlanChanged, TimeInvalid
from publisher.problem import Problem, warning
from publisher.sentence import say
from publisher.views import Accepted, PlanView
from ui.desk import Desk
from ui.dialogs.ambiguous_time import AmbiguousTimeDialog
from ui.dialogs.confirm import ConfirmSheet
from ui.dialogs.readiness import Readiness
from ui.dialogs.twins import TwinsSheet
from ui.pages.compose import series
from ui.pages.compose.correcting import is_correction

if TYPE_CHECKING:
    from publisher.service import Service


class Publishing(QObject):
    """One publication (or correction) at a time."""

    accepted = Signal(object, object)  # Draft, Accepted
    refused = Signal(str)
    called_off = Signal()  # in the seconds after the last word: nothing was accepted
    settled = Signal()  # the officer went back to the text, or it is accepted: type on

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._draft: Draft | None = None
        self.recall = 0  # seconds in which the last word can be taken back: a habit
        self.unknown: Callable[[], Sequence[str]] = tuple  # words that no dictionary knows
        self.sending = False  # from the last word until it is accepted or refused
        self.sheet: ConfirmSheet | None = None
        self.question: AmbiguousTimeDialog | None = None
        self.twins: TwinsSheet | None = None
        self._plan: PlanView | None = None  # of a correction: what the officer reads and approves
        self._again = False  # the same text, once more, as the officer said

    def start(self, draft: Draft) -> None:
        """Look whether this draft may go out; a sheet or a sentence follows."""
        self._draft = draft
        # Those of an earlier draft are gone, and so is what was said about it.
        self.sheet, self.question, self.twins, self._again = None, None, None, False
        self._desk.ask(
            lambda service: _ready(service, draft), self._ready_or_ambiguous, self._refused
        )

    def _ready_or_ambiguous(self, found: Readiness | tuple[datetime, ...]) -> None:
        if isinstance(found, Readiness):
            if found.twins:
                self._ask_about_twins(found)
            else:
                self._confirm(found)
            return
        self.question = AmbiguousTimeDialog(found, self._window)
        self.question.chosen.connect(self._chosen)
        self.question.rejected.connect(self.settled)
        self.question.open()

    def _chosen(self, wall: datetime) -> None:
        assert self._draft is not None
        self.start(replace(self._draft, publish_at=wall))

    def _ask_about_twins(self, readiness: Readiness) -> None:
        having = {twin.channel for twin in readiness.twins}
        others = [channel.name for channel in readiness.channels if channel.name not in having]
        self.twins = TwinsSheet([twin.message for twin in readiness.twins], others, self._window)
        self.twins.again.connect(partial(self._once_more, readiness))
        self.twins.elsewhere.connect(self._elsewhere)
        self.twins.rejected.connect(self.settled)
        self.twins.open()

    def _once_more(self, readiness: Readiness) -> None:
        self._again = True
        self._confirm(readiness)

    def _elsewhere(self, channels: tuple[str, ...]) -> None:
        assert self._draft is not None
        self.start(replace(self._draft, channels=channels))

    def _confirm(self, readiness: Readiness) -> None:
        correcting = is_correction(readiness.draft)
        self._plan = readiness.plan
        self.sheet = ConfirmSheet(
            readiness, correcting, self._window, recall=self.recall, unknown=self.unknown()
        )
        self.sheet.confirmed.connect(self._send)
        self.sheet.rejected.connect(self._back)
        self.sheet.open()

    def call_off(self) -> None:
        """The window closes: what was not accepted yet stays a draft."""
        sheet = self.sheet
        if sheet is not None and shiboken6.isValid(sheet) and sheet.countdown.running:
            sheet.reject()

    def _back(self) -> None:
        if self.sheet is not None and self.sheet.called_off:
            self.called_off.emit()
        self.settled.emit()

    def _send(self, without_link: WithoutLink) -> None:
        assert self._draft is not None
        draft, again, plan = self._draft, self._again, self._plan
        self.sending = True
        # In order: a draft that is still being saved must not come back after it was accepted.
        self._desk.ask(
            lambda service: _send(service, draft, without_link, plan, again=again),
            self._sent,
            self._not_sent,
            in_order=True,
        )

    def _sent(self, accepted: Accepted | tuple[str, PlanView]) -> None:
        self.sending = False
        if not isinstance(accepted, Accepted):
            self._show_new_plan(*accepted)
            return
        if self.sheet is not None:
            self.sheet.accept()
        self.accepted.emit(self._draft, accepted)
        self.settled.emit()

    def _show_new_plan(self, sentence: str, plan: PlanView) -> None:
        self._plan = plan
        if self.sheet is not None:
            self.sheet.show_plan(plan)
            self.sheet.refuse(sentence)

    def _not_sent(self, sentence: str) -> None:
        self.sending = False
        if self.sheet is not None:
            self.sheet.refuse(sentence)

    def _refused(self, sentence: str) -> None:
        self.refused.emit(sentence)
        self.settled.emit()


def asked_later(draft: Draft, problems: Sequence[Problem]) -> Sequence[Problem]:
    """Return the problems; an hour that exists twice is no error here: the window asks which."""
    if draft.publish_at is None or not any(one.field == "publish_at" for one in problems):
        return problems
    try:
        schedule.instant(draft.publish_at, draft.announcement.time_zone)
    except schedule.TimeAmbiguous:
        twice = say("Cette heure existe deux fois, cette nuit-là : Publisher demandera laquelle.")
        rest = [one for one in problems if one.field != "publish_at"]
        return [*rest, warning("publish_at_double", twice, "publish_at")]
    except TimeInvalid:
        pass
    return problems


def _send(
    service: Service,
    draft: Draft,
    without_link: WithoutLink,
    plan: PlanView | None,
    *,
    again: bool,
) -> Accepted | tuple[str, PlanView]:
    """Send what was approved; or return why not, and what would happen to a correction now."""
    if draft.repeat is not None:
        return series.approve(service, draft, without_link, again=again)
    if not is_correction(draft):
        return service.publish(draft, without_link=without_link, again=again)
    about = draft.announcement.id
    try:
        return service.correct(about, draft, approved=plan.token if plan else None)
    except PlanChanged as changed:
        return str(changed), service.plan_correction(about, draft)


def _ready(service: Service, draft: Draft) -> Readiness | tuple[datetime, ...]:
    """Ask all that the sheet shows; an hour that exists twice gives both instants instead."""
    if draft.repeat is not None:
        return series.ready(service, draft, _ready)
    due_at = None
    if draft.publish_at is not None and not is_correction(draft):
        try:
            due_at = schedule.instant(draft.publish_at, draft.announcement.time_zone)
        except schedule.TimeAmbiguous as question:
            return question.choices
    channels = {view.name: view for view in service.channels()}
    readiness = Readiness(
        draft=draft,
        problems=service.check(draft),
        previews=service.previews(draft, [name for name in draft.channels if name in channels]),
        channels=tuple(channels[name] for name in draft.channels if name in channels),
        due_at=due_at,
        suspended=service.suspended(),
    )
    if readiness.blocked:
        return readiness
    if is_correction(draft):
        return replace(readiness, plan=service.plan_correction(draft.announcement.id, draft))
    return replace(readiness, twins=service.twins(draft))
