"""publish, check, preview, correct, retract."""

from __future__ import annotations

import argparse
import dataclasses
from datetime import UTC, datetime
from pathlib import Path

from publisher import schedule
from publisher.announcement import Draft
from publisher.cli.opening import opened
from publisher.cli.output import (
    DONE,
    NOT_DELIVERED,
    REFUSED,
    accepted_json,
    delivery_line,
    json_out,
    printed,
    short,
    told,
)
from publisher.codec import encode
from publisher.delivery import State, WithoutLink
from publisher.errors import Duplicate, FileInvalid, NotFound, StorageError
from publisher.problem import Problem, Severity, warning
from publisher.sentence import say
from publisher.service import Service
from publisher.views import Accepted, DeliveryView

PATIENCE = 15.0  # seconds: `--wait` does not sit through a longer pause before a new try


def publish(options: argparse.Namespace) -> int:
    """Accept the file durably; with `--wait`, send it and wait for every channel."""
    with opened(options) as service:
        draft = service.read_file(options.file)
        if options.to:
            draft = dataclasses.replace(draft, channels=options.to)
        if options.at is not None:
            draft = dataclasses.replace(draft, publish_at=schedule.parse_wall(options.at))
        _refuse_absent(service, draft.channels)
        fallback = WithoutLink(options.if_page_fails)
        try:
            accepted = service.publish(draft, without_link=fallback, again=options.again)
        except Duplicate as twin:
            raise Duplicate(
                say("{twin} Avec --again, « publish » l'envoie une fois de plus.", twin=str(twin))
            ) from None
        return _followed(service, accepted, options)


def _refuse_absent(service: Service, names: tuple[str, ...]) -> None:
    """Name all the channels that are not there at once; raises `NotFound`."""
    absent = [(name, problem) for name in names if (problem := service.absent(name))]
    if len(absent) > 1:
        raise NotFound(
            say(
                "Ces canaux ne sont pas connectés ici : {absent}. Connectez-les (« publisher"
                " channels add »), ou choisissez-en d'autres avec --to (connectés : {known}).",
                absent=", ".join(name for name, _ in absent),
                known=", ".join(channel.name for channel in service.channels()) or "aucun",
            )
        )
    for _, problem in absent:
        raise NotFound(problem.message)


def correct(options: argparse.Namespace) -> int:
    """Carry a corrected file to every channel of an announcement."""
    with opened(options) as service:
        draft = service.read_file(options.file)
        accepted = service.correct(options.id, draft)
        return _followed(service, accepted, options)


def retract(options: argparse.Namespace) -> int:
    """Withdraw an announcement from its channels."""
    with opened(options) as service:
        accepted = service.retract(options.id, options.reason, options.to)
        return _followed(service, accepted, options)


def _followed(service: Service, accepted: Accepted, options: argparse.Namespace) -> int:
    """Wait when asked, print how each delivery stands, and choose the exit status."""
    if options.wait:
        try:
            service.drain(accepted.announcement_id, PATIENCE)
        except (StorageError, KeyboardInterrupt) as stopped:
            return _interrupted(accepted, str(stopped) or "on l'a arrêté.", options)
    ids = {delivery.id for delivery in accepted.deliveries}
    deliveries = tuple(
        delivery for delivery in service.deliveries(accepted.announcement_id) if delivery.id in ids
    )
    for channel, message in (*accepted.notices, *accepted.by_hand):
        told(f"{channel} : {message}")
    if options.json:
        json_out(accepted_json(accepted, deliveries))
    else:
        printed(f"Annonce {accepted.announcement_id}, révision {accepted.revision}")
        for delivery in deliveries:
            printed(delivery_line(delivery))
    _tell_of_the_stop(service, deliveries)
    if not options.wait:
        if deliveries and not options.json and not any(d.stopped for d in deliveries):
            told("Accepté : Publisher (ouvert) ou « publisher worker » l'envoie à l'heure dite.")
        return DONE
    later = [d for d in deliveries if d.state is State.WAITING and d.next_at]
    if later:
        told("Ce qui attend sera retenté par Publisher (ouvert) ou par « publisher worker ».")
    missing = [d for d in deliveries if not _as_wished(d)]
    return NOT_DELIVERED if missing or accepted.by_hand else DONE


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


def check(options: argparse.Namespace) -> int:
    """Say everything that is wrong with a file, for all its channels, without sending anything."""
    with opened(options) as service:
        try:
            draft = service.read_file(options.file)
        except FileInvalid as error:
            if options.json:
                json_out(_unreadable(options.file, error))
                told(str(error))
                return REFUSED
            raise
        found = [("", problem) for problem in service.check(draft)]
        found += _channel_problems(service, draft)
        passes = not any(problem.severity is Severity.ERROR for _, problem in found)
        if passes and all(service.absent(name) is None for name in draft.channels):
            found += [(t.channel, warning("duplicate", t.message)) for t in service.twins(draft)]
    if options.json:
        json_out(
            {
                "file": str(options.file),
                "passes": passes,
                "problems": [_problem_json(channel, problem) for channel, problem in found],
            }
        )
    for channel, problem in found:
        word = "Erreur" if problem.severity is Severity.ERROR else "À regarder"
        where = f" [{channel}]" if channel else ""
        told(f"{word}{where} : {problem.message}")
    if not options.json:
        printed(f"{options.file} : {'peut être publié' if passes else 'ne passe pas'}")
    return DONE if passes else REFUSED


def _channel_problems(service: Service, draft: Draft) -> list[tuple[str, Problem]]:
    found = []
    for name in draft.channels:
        absent = service.absent(name)
        if absent is not None:
            found.append((name, absent))
            continue
        shared = set(service.check(draft))
        problems = service.preview(draft, name).problems
        found += [(name, problem) for problem in problems if problem not in shared]
    return found


def _unreadable(file: Path, error: FileInvalid) -> dict[str, object]:
    return {
        "file": str(file),
        "passes": False,
        "problems": [
            {"severity": "error", "code": "file", "message": str(error), "field": "", "channel": ""}
        ],
    }


def _problem_json(channel: str, problem: Problem) -> dict[str, str]:
    encoded: dict[str, str] = encode(problem)
    return {**encoded, "message": str(problem.message), "channel": channel}


def preview(options: argparse.Namespace) -> int:
    """Print exactly what one channel would be sent."""
    with opened(options) as service:
        draft = service.read_file(options.file)
        absent = service.absent(options.to)
        if absent is not None:
            raise NotFound(absent.message)
        shown = service.preview(draft, options.to)
    rendition = shown.rendition
    if options.json:
        json_out(
            {
                "channel": shown.channel,
                "kind": shown.kind,
                "rendition": encode(rendition),
                "problems": [_problem_json(shown.channel, problem) for problem in shown.problems],
            }
        )
    else:
        printed(rendition.text)
        for image in rendition.images:
            printed(say("[image : {alt}]", alt=image.alt or "sans texte alternatif"))
        for text in rendition.following:
            printed(f"----\n{text}")
        if rendition.length:
            limit = f" / {rendition.length.limit}" if rendition.length.limit else ""
            unit = "octets" if "byte" in rendition.length.unit else "caractères"
            told(f"{rendition.length.used}{limit} {unit}")
    for problem in shown.problems:
        told(f"{problem.message}")
    return REFUSED if shown.blocked else DONE
