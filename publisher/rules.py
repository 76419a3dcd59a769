"""What a town decides once for all its deliveries: spans of time that people may change.

A span is written as people say it: « 45 s », « 90 min », « 2 h », « 1 h 30 » or « 1 j ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from publisher.errors import NotFound, SettingInvalid
from publisher.sentence import say

_WRITTEN: Final = re.compile(
    r"(?:(?P<days>\d{1,3})j)?(?:(?P<hours>\d{1,4})h(?:(?P<rest>\d{1,2})(?!\d|m|s))?)?"
    r"(?:(?P<minutes>\d{1,5})m(?:in)?)?(?:(?P<seconds>\d{1,6})s)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the house."""

    name: str  # as the command line calls it
    key: str  # under which its seconds are kept in the settings
    label: str
    help: str
    default: timedelta
    least: timedelta
    most: timedelta


GRACE: Final = Rule(
    name="grace",
    key="grace_seconds",
    label=say("Délai de grâce"),
    help=say(
        "Ce qui devait partir pendant que rien ne tournait part encore de lui-même si le retard ne"
        " dépasse pas ce délai ; au-delà, Publisher demande si c'est encore utile."
    ),
    default=timedelta(hours=1),
    least=timedelta(minutes=1),
    most=timedelta(days=7),
)
SPACING: Final = Rule(
    name="spacing",
    key="spacing_seconds",
    label=say("Écart entre deux annonces relancées"),
    help=say(
        "Quand plusieurs annonces manquées ou retenues sont relancées, elles partent l'une après"
        " l'autre, avec cet écart. Une alerte n'attend pas."
    ),
    default=timedelta(minutes=5),
    least=timedelta(0),
    most=timedelta(hours=12),
)
RULES: Final = (GRACE, SPACING)


def named(name: str) -> Rule:
    """Return the rule of this name; raises `NotFound`."""
    for rule in RULES:
        if rule.name == name.strip().lower():
            return rule
    raise NotFound(
        say(
            "Le réglage « {name} » n'existe pas. Réglages possibles : {names}.",
            name=name,
            names=", ".join(rule.name for rule in RULES),
        )
    )


def checked(rule: Rule, span: timedelta) -> timedelta:
    """Return the span; raises `SettingInvalid` when the rule does not take it."""
    if not rule.least <= span <= rule.most:
        raise SettingInvalid(
            say(
                "« {label} » va de {least} à {most} : {span} ne convient pas.",
                label=rule.label,
                least=written(rule.least),
                most=written(rule.most),
                span=written(span),
            )
        )
    return span


def parse_span(text: str) -> timedelta:
    """Read « 90 min », « 2 h », « 1 h 30 », « 1 j », « 45 s »; raises `SettingInvalid`."""
    match = _WRITTEN.fullmatch("".join(text.lower().split()))
    given = {} if match is None else {k: int(v) for k, v in match.groupdict().items() if v}
    if "rest" in given:  # « 1 h 30 »
        given["minutes"] = given.pop("rest") + given.get("minutes", 0)
    if not given:
        raise SettingInvalid(
            say(
                "« {text} » n'est pas une durée : écrivez par exemple « 90 min », « 2 h » ou"
                " « 1 j ».",
                text=text.strip()[:40],
            )
        )
    return timedelta(**given)


def written(span: timedelta) -> str:
    """Write a span as `parse_span` reads it."""
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [(days, "j"), (hours, "h"), (minutes, "min"), (seconds, "s")]
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 s"
