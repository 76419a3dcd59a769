"""correct, retract: the plan first, channel by channel; on a terminal it waits for a yes."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from typing import Any

from publisher.cli.following import followed, tell_of_the_end
from publisher.cli.opening import opened
from publisher.cli.output import DONE, NOT_DELIVERED, json_out, told
from publisher.cli.parser import CallInvalid
from publisher.codec import encode
from publisher.errors import NotFound
from publisher.groups import SIGN
from publisher.planning import LEFT
from publisher.sentence import say
from publisher.service import Service
from publisher.views import PlanView

QUESTION = "Continuer ? [o/N] "
YES = ("o", "oui", "y", "yes")
WORDS = {
    "edited": "corrigée sur place",
    "new_version": "nouvelle version",
    "replaced": "publiée à nouveau",
    "corrected": "rectificatif",
    "published": "publiée",
    "withdrawn": "retirée",
    "cancelled": "annulée",
    "ends_itself": "s'éteint seule",
    "by_hand": "à faire vous-même",
    "cannot": "impossible",
    "leaving": "retrait demandé",
    "disconnected": "à faire vous-même",
}


def correct(options: argparse.Namespace) -> int:
    """Carry a corrected file to every channel of an announcement."""
    with opened(options) as service:
        draft = service.read_file(options.file)
        plan = service.plan_correction(options.id, draft)
        if options.plan:
            return _only_shown(plan, options)
        staying = tuple(line.channel for line in plan.lines if line.fate not in LEFT)
        tell_of_the_end(service, dataclasses.replace(draft, channels=staying))
        if not _shown(plan, "Correction", options):
            return NOT_DELIVERED
        approved = plan.token if _asks(options) else None
        accepted = service.correct(options.id, draft, approved=approved)
        return followed(service, accepted, options, shown=True)


def retract(options: argparse.Namespace) -> int:
    """Withdraw an announcement from its channels."""
    if options.reason is None and not options.plan:
        raise CallInvalid(
            say("Commande mal écrite : il manque : --reason. Voyez « publisher retract --help ».")
        )
    with opened(options) as service:
        chosen = _narrowed(service, options)
        plan = service.plan_retraction(options.id, chosen)
        if options.plan:
            return _only_shown(plan, options)
        if not _shown(plan, "Retrait", options):
            return NOT_DELIVERED
        approved = plan.token if _asks(options) else None
        accepted = service.retract(options.id, options.reason, chosen, approved=approved)
        return followed(service, accepted, options, shown=True)


def _narrowed(service: Service, options: argparse.Namespace) -> tuple[str, ...] | None:
    """Put in the place of « @Alerte » those of its channels on which the announcement is."""
    names: tuple[str, ...] | None = options.to
    if names is None or not any(name.startswith(SIGN) for name in names):
        return names
    there = {line.channel for line in service.plan_retraction(options.id).lines}
    found: dict[str, None] = {}
    for name in names:
        members: tuple[str, ...] = (name,)
        if name.startswith(SIGN):
            unusable = service.absent(name)
            if unusable is not None:
                raise NotFound(unusable.message)
            members = tuple(one for one in service.spelled_out((name,)) if one in there)
            if not members:
                raise NotFound(
                    say(
                        "Cette annonce n'est sur aucun canal du groupe « {name} ».",
                        name=name.removeprefix(SIGN).strip(),
                    )
                )
        found.update(dict.fromkeys(members))
    return tuple(found)


def _asks(options: argparse.Namespace) -> bool:
    """Whether somebody is there to be asked; scripts go on as they are written."""
    return not options.yes and sys.stdin.isatty() and sys.stderr.isatty()


def _shown(plan: PlanView, what: str, options: argparse.Namespace) -> bool:
    """Tell the plan on standard error; return whether to go on."""
    told(f"{what} de « {plan.title} » :")
    _tell(plan)
    if not _asks(options):
        return True
    sys.stderr.write(QUESTION)
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() in YES:
        return True
    told("Rien n'a été fait.")
    if options.json:
        json_out({**_plan_json(plan), "approved": False})
    return False


def _only_shown(plan: PlanView, options: argparse.Namespace) -> int:
    if options.json:
        json_out(_plan_json(plan))
    else:
        _tell(plan)
    return DONE


def _tell(plan: PlanView) -> None:
    for line in plan.lines:
        told(f"  {line.channel:<20} {WORDS[line.fate]} : {line.sentence}")
        if line.url:
            told(f"  {'':<20} {line.url}")
        if line.keeps:
            told(f"  {'':<20} {line.keeps}")


def _plan_json(plan: PlanView) -> dict[str, Any]:
    return {
        "announcement": plan.announcement_id,
        "revision": plan.revision,
        "operation": plan.operation.value,
        "plan": [encode(line) for line in plan.lines],
        "token": plan.token,
    }
