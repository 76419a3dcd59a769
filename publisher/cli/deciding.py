"""waiting, release, drop, decide: what a person says where a machine may not."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from publisher import schedule
from publisher.cli.opening import opened
from publisher.cli.output import (
    DONE,
    delivery_json,
    delivery_line,
    json_out,
    printed,
    short,
    told,
    what_to_type,
)
from publisher.delivery import State
from publisher.errors import Duplicate
from publisher.sentence import say
from publisher.views import DeliveryView, WaitingView


def waiting(options: argparse.Namespace) -> int:
    """List what waits for a person, announcement by announcement, with what to type."""
    with opened(options) as service:
        found = service.waiting()
        reason = service.suspended()
    if options.json:
        json_out({"waiting": [_waiting_json(view) for view in found]})
        return DONE
    if reason is not None:
        told(f"Tout est suspendu ({reason}) : rien ne part avant « publisher resume ».")
    for view in found:
        # In the zone in which --at is understood, wherever this computer is.
        planned = view.planned_for.astimezone(schedule.zone_named(view.time_zone))
        printed(
            f"{view.title}  ({view.announcement_id}), prévue le {planned:%d/%m/%Y à %H:%M}"
            f" ({view.time_zone})"
        )
        for delivery in view.deliveries:
            printed(f"    {delivery_line(delivery)}")
            if delivery.state is State.NEEDS_DECISION:
                printed(f"        → {what_to_type(delivery)}")
        if any(delivery.state is not State.NEEDS_DECISION for delivery in view.deliveries):
            printed(f"    → {_for_all_of_it(view)}")
    if not found:
        told("Rien n'attend de décision.")
    return DONE


def release(options: argparse.Namespace) -> int:
    """Set announcements or deliveries going again: now, at a time, or at their own hour."""
    at = None if options.at is None else schedule.parse_wall(options.at)
    with opened(options) as service:
        try:
            released = service.release(
                *options.ids, at=at, at_once=options.now, again=options.again
            )
        except Duplicate as twin:
            raise Duplicate(
                say("{twin} Avec --again, « release » l'envoie une fois de plus.", twin=str(twin))
            ) from None
    _tell(options, "released", released)
    if not options.json:
        told("Publisher (ouvert) ou « publisher worker » les envoie à l'heure dite.")
    return DONE


def drop(options: argparse.Namespace) -> int:
    """Give up what stopped: it will not go out."""
    with opened(options) as service:
        dropped = service.drop(*options.ids)
    _tell(options, "dropped", dropped)
    return DONE


def decide(options: argparse.Namespace) -> int:
    """Say what became of a delivery that Publisher could not find out."""
    sent = "" if options.sent is False else options.sent
    with opened(options) as service:
        decided = service.decide(options.id, sent_url=sent)
    if options.json:
        json_out({"delivery": decided.id, "sent": sent, "state": decided.state.value})
    else:
        printed("C'est noté." if sent is not None else "Il repartira au prochain envoi.")
    return DONE


def _tell(options: argparse.Namespace, act: str, views: Iterable[DeliveryView]) -> None:
    if options.json:
        json_out({act: [_with_announcement(view) for view in views]})
        return
    for view in views:
        printed(f"« {view.title} » : {delivery_line(view)}")


def _with_announcement(view: DeliveryView) -> dict[str, Any]:
    return {"announcement": view.announcement_id, **delivery_json(view)}


def _waiting_json(view: WaitingView) -> dict[str, Any]:
    return {
        "announcement": view.announcement_id,
        "title": view.title,
        "alert": view.alert,
        "planned_for": view.planned_for.isoformat(),
        "time_zone": view.time_zone,
        "deliveries": [delivery_json(delivery) for delivery in view.deliveries],
    }


def _for_all_of_it(view: WaitingView) -> str:
    known = short(view.announcement_id)
    if view.alert and any(delivery.stopped for delivery in view.deliveries):
        return f"publisher allow {known}   ou   publisher drop {known}"
    return f"publisher release {known} [--now | --at HEURE]   ou   publisher drop {known}"
