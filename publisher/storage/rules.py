"""The rules of the house, as they are kept."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from publisher import rules
from publisher.rules import Rule
from publisher.storage import journal, settings


def read(connection: Connection, rule: Rule) -> timedelta:
    """Return what the town decided, or the rule's default."""
    kept = settings.read(connection, rule.key)
    return rule.default if kept is None else timedelta(seconds=kept)


def decide(connection: Connection, rule: Rule, span: timedelta, actor: str) -> None:
    """Keep another span, and write into the journal who wanted it; raises `SettingInvalid`."""
    rules.checked(rule, span)
    before = read(connection, rule)
    settings.keep(connection, rule.key, span.total_seconds())
    journal.append(
        connection,
        actor=actor,
        event="rule.changed",
        subject=rule.name,
        body={"from_seconds": before.total_seconds(), "to_seconds": span.total_seconds()},
    )
