"""worker, and the emergency stop: suspend, allow, resume."""

from __future__ import annotations

import argparse
import signal
import threading
from itertools import count

from publisher.cli.opening import opened
from publisher.cli.output import (
    DONE,
    NOT_DELIVERED,
    delivery_json,
    delivery_line,
    json_out,
    printed,
    told,
)
from publisher.delivery import State
from publisher.errors import StorageError
from publisher.service import Service

PATIENCE = 15.0  # seconds
LOOK = 5  # seconds between looks at what is in danger
EVERY = 3600  # seconds between two looks at whether a copy is due


def worker(options: argparse.Namespace) -> int:
    """Send what is due; until it is told to stop, or once."""
    with opened(options) as service:
        if options.once:
            service.expire()
            service.plant()
            now = [d for d in service.drain(None, PATIENCE) if d.state is not State.QUEUED]
            _tell_what_waits(service)
            for delivery in now:
                printed(f"« {delivery.title} » : {delivery_line(delivery)}")
            # Called now and then by a timer, it is all that looks after the accounts.
            service.look_after_accounts()
            _warn(service, set())
            sent = all(d.state in (State.DELIVERED, State.CANCELLED) for d in now)
            return DONE if _looked_after(service) and sent else NOT_DELIVERED
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        service.start_engine()
        told("Publisher envoie ce qui est dû. Ctrl+C pour arrêter.")
        warned: set[str] = set()
        _tell_what_waits(service)
        for second in count():
            if second % EVERY == 0 and not _looked_after(service):
                return NOT_DELIVERED
            if second % LOOK == 0:
                warned = _warn(service, warned)
            if stop.wait(1.0):  # a bounded wait lets Windows deliver Ctrl+C
                break
        told("Arrêt : les envois en cours se terminent.")
        service.stop_engine()
    return DONE


def _warn(service: Service, before: set[str]) -> set[str]:
    """Say once what is planned on an account that does not do."""
    try:
        found = {danger.message for danger in service.dangers()}
    except StorageError:  # the engine says so, and goes on
        return before
    for message in sorted(found - before):
        told(f"Attention : {message}")
    return found


def _tell_what_waits(service: Service) -> None:
    """Nobody is asked here: say where it can be answered."""
    reason = service.suspended()
    if reason is not None:
        told(f"Tout est suspendu ({reason}) : rien ne part avant « publisher resume ».")
    count = len(service.waiting())
    if count:
        told(f"Annonces qui attendent une décision : {count}. « publisher waiting » les montre.")


def _looked_after(service: Service) -> bool:
    """Check the file, make the copy of the day; say whether the engine may go on."""
    care = service.look_after()
    if care.warning:
        told(care.warning)
    return not care.damaged


def suspend(options: argparse.Namespace) -> int:
    """Stop everything that has not started; what is being sent finishes, and is shown."""
    with opened(options) as service:
        count = service.suspend(options.reason)
        sending = service.being_sent()
    if options.json:
        json_out(
            {
                "suspended": True,
                "reason": options.reason,
                "held": count,
                "being_sent": [delivery_json(delivery) for delivery in sending],
            }
        )
        return DONE
    printed(f"Tout est suspendu. Envois retenus : {count}. « publisher resume » pour reprendre.")
    for delivery in sending:
        printed(f"Déjà parti, se termine : « {delivery.title} » sur {delivery.channel}.")
    return DONE


def allow(options: argparse.Namespace) -> int:
    """Let one alert out in spite of the emergency stop."""
    with opened(options) as service:
        views = service.allow(options.id)
    if options.json:
        json_out({"allowed": views[0].announcement_id, "deliveries": [*map(delivery_json, views)]})
        return DONE
    printed(f"« {views[0].title} » passe malgré l'arrêt. Tout le reste demeure suspendu.")
    for view in views:
        printed(delivery_line(view))
    return DONE


def resume(options: argparse.Namespace) -> int:
    """Lift the suspension; what was held waits for a person's word."""
    with opened(options) as service:
        count = service.resume()
    if options.json:
        json_out({"suspended": False, "held": count})
    else:
        printed("Rien n'est plus suspendu.")
        if count:
            printed(
                f"Envois retenus : {count}. « publisher waiting » les montre ; relancez-les avec"
                " « publisher release », ou abandonnez-les avec « publisher drop »."
            )
    return DONE
