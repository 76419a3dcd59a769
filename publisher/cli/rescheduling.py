"""reschedule: another hour for what is planned."""

from __future__ import annotations

import argparse

from publisher import schedule
from publisher.cli.opening import opened
from publisher.cli.output import DONE, delivery_json, delivery_line, json_out, printed, told
from publisher.errors import Duplicate
from publisher.sentence import say


def reschedule(options: argparse.Namespace) -> int:
    """Plan an announcement for another hour on all its channels, or refuse and change nothing."""
    at = schedule.parse_wall(options.at)
    with opened(options) as service:
        try:
            moved = service.reschedule(options.id, at, again=options.again)
        except Duplicate as twin:
            raise Duplicate(
                say("{twin} Avec --again, « reschedule » l'y met quand même.", twin=str(twin))
            ) from None
    if options.json:
        json_out(
            {
                "announcement": moved.announcement_id,
                "revision": moved.revision,
                "was_due_at": moved.before.isoformat(),
                "due_at": moved.due_at.isoformat(),
                "url": moved.url,
                "deliveries": [delivery_json(delivery) for delivery in moved.deliveries],
            }
        )
        return DONE
    for delivery in moved.deliveries:
        printed(delivery_line(delivery))
    if moved.address_changed:
        told(f"L'adresse de sa page devient {moved.url}.")
    return DONE
