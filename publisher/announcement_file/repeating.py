"""The key `repeat`: `publish_at` is the first date, `rule` says which others follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from publisher import schedule
from publisher.announcement import Draft
from publisher.announcement_file.section import Section
from publisher.errors import InputError
from publisher.recurrence import Rule, rrule
from publisher.recurrence.rule import refuse_impossible

KEYS: Final = ("rule", "days_before", "except", "except_holidays", "dates_follow")
_YES: Final = frozenset({"true", "yes", "oui", "vrai"})
_NO: Final = frozenset({"false", "no", "non", "faux"})


def read_rule(header: Section, publish_at: datetime | None) -> Rule | None:
    """Return the rule, or None; what is wrong becomes a complaint."""
    section = header.section("repeat", KEYS)
    if section is None:
        return None
    text = section.required("rule")
    if publish_at is None:
        section.complaints.add(
            section.line,
            "« repeat » demande « publish_at » : le jour et l'heure de la première fois.",
        )
        return None
    ahead = _number(section, "days_before")
    first = publish_at.date() + timedelta(days=min(max(ahead, 0), 400))
    try:
        rule = replace(
            rrule.read(text, first, publish_at.time()),
            days_before=ahead,
            except_days=_days(section, "except"),
            except_holidays=_yes(section, "except_holidays", default=False),
            dates_follow=_yes(section, "dates_follow", default=True),
        )
        refuse_impossible(rule)
    except InputError as wrong:
        if text:
            section.complaints.add(section.line_of("rule"), "{why}", why=str(wrong))
        return None
    return rule


def written_rule(draft: Draft) -> dict[str, Any]:
    """Return `publish_at` and `repeat` as a header holds them; {} for what goes out once."""
    rule = draft.repeat
    if rule is None:
        return {}
    first = datetime.combine(rule.first - timedelta(days=rule.days_before), rule.at)
    told: dict[str, Any] = {"rule": rrule.written(rule)}
    if rule.days_before:
        told["days_before"] = str(rule.days_before)
    if rule.except_days:
        told["except"] = [day.isoformat() for day in rule.except_days]
    if rule.except_holidays:
        told["except_holidays"] = "yes"
    if not rule.dates_follow:
        told["dates_follow"] = "no"
    return {"publish_at": schedule.written(first), "repeat": told}


def _number(section: Section, key: str) -> int:
    text = section.text(key, "0")
    if not (text.isascii() and text.isdigit() and len(text) < 4):
        section.complaints.add(
            section.line_of(key), "« {key} » doit être un nombre de jours.", key=key
        )
        return 0
    return int(text)


def _days(section: Section, key: str) -> tuple[date, ...]:
    found = []
    for text in section.texts(key):
        try:
            found.append(date.fromisoformat(text))
        except ValueError:
            section.complaints.add(
                section.line_of(key),
                "« {text} » n'est pas un jour : écrivez par exemple 2027-05-02.",
                text=text[:40],
            )
    return tuple(found)


def _yes(section: Section, key: str, *, default: bool) -> bool:
    text = section.text(key).lower()
    if text in _YES | _NO:
        return text in _YES
    if text:
        section.complaints.add(
            section.line_of(key), "« {key} » vaut yes (oui) ou no (non).", key=key
        )
    return default
