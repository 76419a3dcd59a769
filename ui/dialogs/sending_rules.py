"""The rules of the house for what is late or released."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from publisher import rules
from publisher.errors import SettingInvalid
from publisher.rules import Rule
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from publisher.service import Service


class SendingRules(Sheet):
    """One field per rule, written as people say a span of time."""

    def __init__(
        self, desk: Desk, found: Sequence[tuple[Rule, timedelta]], parent: QWidget | None
    ) -> None:
        super().__init__(
            parent, self.tr("Réglages des envois"), self.tr("&Enregistrer"),
            cancel=self.tr("Annuler"),
        )  # fmt: skip
        self._desk = desk
        self._before = dict(found)
        self.explain(self.tr("Ils valent pour tous les postes qui partagent ces données."))
        self.fields: dict[str, QLineEdit] = {}
        for rule, now in found:
            field = QLineEdit(rules.written(now))
            field.setPlaceholderText(rules.written(rule.default))
            self.fields[rule.name] = field
            self.content.addWidget(Labelled(rule.label, field, rule.help))
        self.resize(520, 380)

    def confirm(self) -> None:
        wanted = {}
        for rule, before in self._before.items():
            field = self.fields[rule.name]
            try:
                span = rules.checked(rule, rules.parse_span(field.text()))
            except SettingInvalid as problem:
                self.refuse(str(problem))
                field.setFocus()
                return
            if span != before:
                wanted[rule] = span
        self.busy(True)
        self._desk.ask(partial(_keep, wanted), self._done, self.refuse)

    def _done(self, _: None) -> None:
        self.accept()


def _keep(wanted: dict[Rule, timedelta], service: Service) -> None:
    for rule, span in wanted.items():
        service.set_rule(rule, span)
