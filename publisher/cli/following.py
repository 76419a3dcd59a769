"""After something was accepted: wait when asked, say how it stands, choose the exit status."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from publisher.announcement import Draft
from publisher.cli.output import (
    DONE,
    NOT_DELIVERED,
    accepted_json,
    delivery_line,
    json_out,
    printed,
    short,
    told,
)
from publisher.cli.uploading import shown_uploads
from publisher.delivery import State
from publisher.errors import StorageError
from publisher.planning import foretold
from publisher.sentence import say
from publisher.service import Service
from publisher.views import Accepted, DeliveryView

PATIENCE = 15.0  # seconds: `--wait` does not sit through a longer pause before a new try


def followed(
    service: Service, accepted: Accepted, options: argparse.Namespace, *, shown: bool = False
) -> int:
    """Wait when asked, print how each delivery stands, and choose the exit status.

    When a plan was `shown` before, what it said is not said again.
    """
    if options.wait:
        try:
            with shown_uploads(service, accepted):
                service.drain(accepted.announcement_id, PATIENCE)
        except (StorageError, KeyboardInterrupt) as stopped:
            return _interrupted(accepted, str(stopped) or "on l'a arrêté.", options)
    ids = {delivery.id for delivery in accepted.deliveries}
    deliveries = tuple(
        delivery for delivery in service.deliveries(accepted.announcement_id) if delivery.id in ids
    )
    for channel, message in () if shown else (*accepted.notices, *accepted.by_hand):
        told(f"{channel} : {message}")
    if options.json:
        json_out(accepted_json(accepted, deliveries))
    else:
        printed(f"Annonce {accepted.announcement_id}, révision {accepted.revision}")
        for delivery in deliveries:
            printed(delivery_line(delivery))
    _tell_of_the_stop(service, deliveries)
    if not options.wait:
        going = any(d.state is not State.CANCELLED for d in deliveries)
        if going and not options.json and not any(d.stopped for d in deliveries):
            told("Accepté : Publisher (ouvert) ou « publisher worker » l'envoie à l'heure dite.")
        return DONE
    later = [d for d in deliveries if d.state is State.WAITING and d.next_at]
    if later:
        told("Ce qui attend sera retenté par Publisher (ouvert) ou par « publisher worker ».")
    missing = [d for d in deliveries if not _as_wished(d)]
    return NOT_DELIVERED if missing or accepted.by_hand else DONE


def tell_of_the_end(service: Service, draft: Draft) -> None:
    """Say beforehand what becomes of the announcement when it comes to its end."""
    able = {view.name: view.capabilities for view in service.channels()}
    chosen = [(name, able[name]) for name in draft.channels if name in able]
    sentence = foretold(draft.announcement, chosen)
    if sentence:
        told(sentence)


def _tell_of_the_stop(service: Service, deliveries: tuple[DeliveryView, ...]) -> None:
    """Nothing starts during an emergency stop; an alert may, if somebody allows it."""
    kept = next((d for d in deliveries if d.stopped), None)
    if kept is None:
        return
    told(
        say(
            "Tout est suspendu ({reason}) : rien ne part avant « publisher resume ».{alert}",
            reason=service.suspended() or "",
            alert=f" Pour laisser passer cette alerte : « publisher allow"
            f" {short(kept.announcement_id)} »."
            if kept.alert
            else "",
        )
    )


def _interrupted(accepted: Accepted, why: str, options: argparse.Namespace) -> int:
    """Say that the announcement is in the outbox all the same: a second one would go out twice."""
    sentence = say(
        "L'annonce {id} est acceptée, mais son envoi s'est interrompu : ne recommencez pas la"
        " commande, « publisher worker » le reprendra. Cause : {why}",
        id=accepted.announcement_id,
        why=why,
    )
    told(sentence)
    if options.json:
        json_out({**accepted_json(accepted, accepted.deliveries), "error": sentence})
    return NOT_DELIVERED


def _as_wished(delivery: DeliveryView) -> bool:
    """Delivered, stopped by this very command, or planned for later."""
    planned = delivery.state is State.QUEUED and delivery.due_at > datetime.now(UTC)
    return planned or delivery.state in (State.DELIVERED, State.CANCELLED)
