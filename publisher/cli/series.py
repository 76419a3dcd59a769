"""publish --repeat; series list, skip, stop: what is announced again and again."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from publisher.announcement import Draft
from publisher.cli.chosen import day
from publisher.cli.hours import hour
from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed, short, told
from publisher.codec import encode
from publisher.delivery import State, WithoutLink
from publisher.errors import InputError
from publisher.recurrence import rrule
from publisher.sentence import say
from publisher.series import Coming, SeriesView
from publisher.service import Service
from publisher.wording import STATES


def repeated(draft: Draft, typed: str | None) -> Draft:
    """Return the draft with the rule that was typed; raises `InputError`."""
    if draft.publish_at is not None and draft.repeat is not None:
        # `--at` was typed: the rule of the file begins there.
        wall = draft.publish_at
        first = wall.date() + timedelta(days=draft.repeat.days_before)
        rule = dataclasses.replace(draft.repeat, first=first, at=wall.time())
        draft = dataclasses.replace(draft, repeat=rule, publish_at=None)
    if typed is None:
        return draft
    known = draft.repeat
    if known is not None:
        rule = rrule.read(typed, known.first, known.at)
        kept = ("days_before", "except_days", "except_holidays", "dates_follow")
        rule = dataclasses.replace(rule, **{name: getattr(known, name) for name in kept})
        return dataclasses.replace(draft, repeat=rule)
    if draft.publish_at is None:
        raise InputError(
            say(
                "Une répétition demande le jour et l'heure de la première fois : ajoutez --at, ou"
                " « publish_at » dans le fichier."
            )
        )
    wall = draft.publish_at
    return dataclasses.replace(
        draft, repeat=rrule.read(typed, wall.date(), wall.time()), publish_at=None
    )


def approved(
    service: Service, draft: Draft, without_link: WithoutLink, options: argparse.Namespace
) -> int:
    """Approve a series, and show when it comes."""
    if options.wait and not options.json:
        told("Une série part à ses dates : --wait n'attend rien.")
    view = service.publish_series(draft, without_link=without_link, again=options.again)
    if options.json:
        json_out(_json(view))
        return DONE
    _show(view)
    told("Accepté : Publisher (ouvert) ou « publisher worker » l'envoie à ces dates.")
    return DONE


def listed(options: argparse.Namespace) -> int:
    """List the series and their next dates."""
    with opened(options) as service:
        found = service.series(ended=options.all)
    if options.json:
        json_out({"series": [_json(view) for view in found]})
        return DONE
    for view in found:
        _show(view)
    if not found:
        told("Aucune série : « publisher publish FICHIER --repeat RÈGLE » en commence une.")
    return DONE


def skipped(options: argparse.Namespace) -> int:
    """Leave one date out."""
    wanted = day(options.day)
    assert wanted is not None
    with opened(options) as service:
        view = service.skip_date(options.id, wanted)
    if options.json:
        json_out(_json(view))
    else:
        _show(view)
    return DONE


def stopped(options: argparse.Namespace) -> int:
    """Stop a series; what has begun goes on, and is named."""
    with opened(options) as service:
        view, under_way = service.stop_series(options.id)
    if options.json:
        json_out({**_json(view), "under_way": list(under_way)})
        return DONE
    _show(view)
    for announcement in under_way:
        told(
            f"Déjà en route, et non annulée : {announcement}"
            f" (« publisher retract {short(announcement)} » la retire)."
        )
    return DONE


def _show(view: SeriesView) -> None:
    ended = f", arrêtée le {hour(view.ended_at, view.time_zone)}" if view.ended_at else ""
    printed(f"{short(view.series_id)}  {view.title}{ended}")
    printed(f"    {view.words} ({view.time_zone})")
    printed(f"    {', '.join(view.channels)}")
    for name in () if view.ended_at else view.missing:
        told(
            f"« {name} » n'est plus connecté : ce qu'il enverrait est retenu. « Modifier la"
            " série », dans le calendrier de la fenêtre, choisit d'autres canaux."
        )
    for one in view.coming:
        printed(f"    {_line(one)}")


def _line(one: Coming) -> str:
    days = f" (pour le {one.day:%d/%m/%Y})" if one.day != one.wall.date() else ""
    return f"{one.wall:%d/%m/%Y %H:%M}{days}  {_standing(one.states or {})}".rstrip()


def _standing(states: Mapping[str, State]) -> str:
    """Say how all channels stand; one by one, as the calendar does, where they differ."""
    words = {STATES[state] for state in states.values()}
    if len(words) < 2:
        return "".join(words)
    return ", ".join(f"{name} ({STATES[state]})" for name, state in states.items())


def _json(view: SeriesView) -> dict[str, Any]:
    plain = encode(view)
    plain["rrule"] = rrule.written(view.rule)
    return dict(plain)
