"""worker, suspend, resume, decide."""

from __future__ import annotations

import argparse
import signal
import threading
from itertools import count

from publisher.cli.opening import opened
from publisher.cli.output import DONE, NOT_DELIVERED, delivery_line, json_out, printed, told
from publisher.delivery import State
from publisher.errors import StorageError
from publisher.service import Service

PATIENCE = 15.0  # seconds
LOOK = 5  # seconds between looks at what is in danger


def worker(options: argparse.Namespace) -> int:
    """Send what is due; until it is told to stop, or once."""
    with opened(options) as service:
        if options.once:
            now = [d for d in service.drain(None, PATIENCE) if d.state is not State.QUEUED]
            for delivery in now:
                printed(f"« {delivery.title} » : {delivery_line(delivery)}")
            # Called now and then by a timer, it is all that looks after the accounts.
            service.look_after_accounts()
            _warn(service, set())
            sent = all(d.state in (State.DELIVERED, State.CANCELLED) for d in now)
            return DONE if sent else NOT_DELIVERED
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        service.start_engine()
        told("Publisher envoie ce qui est dû. Ctrl+C pour arrêter.")
        warned: set[str] = set()
        for second in count():
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


def suspend(options: argparse.Namespace) -> int:
    """Stop everything that has not started."""
    with opened(options) as service:
        count = service.suspend(options.reason)
    if options.json:
        json_out({"suspended": True, "reason": options.reason, "held": count})
    else:
        printed(
            f"Tout est suspendu. Envois retenus : {count}. « publisher resume » pour reprendre."
        )
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
            printed(f"Envois retenus, à relancer ou à abandonner dans Publisher : {count}.")
    return DONE


def decide(options: argparse.Namespace) -> int:
    """Say what became of a delivery that Publisher could not find out."""
    with opened(options) as service:
        service.decide(options.id, sent_url=options.sent)
    if options.json:
        json_out({"delivery": options.id, "sent": options.sent})
    else:
        printed("C'est noté." if options.sent else "Il repartira au prochain envoi.")
    return DONE
