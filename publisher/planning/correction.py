"""A correction: each channel in its own way, and what that costs there."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from publisher.announcement import Announcement
from publisher.channel import Edit, SupportsUpdate
from publisher.delivery import Operation, WithoutLink
from publisher.planning.line import OF_EDIT, Fate, Line, by_hand, line
from publisher.planning.page import is_page
from publisher.planning.plan import Plan, change
from publisher.planning.publication import plan_publication
from publisher.planning.standing import Standing
from publisher.sentence import say


def plan_correction(
    announcement: Announcement,
    standings: Sequence[Standing],
    due_at: datetime,
    without_link: WithoutLink = WithoutLink.SEND,
) -> Plan:
    """Carry a new revision to every channel where the announcement is, or was meant to go.

    A withdrawal that was asked for stands: who wants the announcement back publishes it again.
    """
    staying = [s for s in standings if not s.leaving and not s.gone]
    fresh = [s for s in staying if s.planned]
    announcement = _addressed(announcement, standings)
    # What was planned for later stays planned for later.
    when = max([due_at, *(s.planned.due_at for s in fresh if s.planned)])
    if any(s.receipt for s in staying if is_page(s.target)):
        planned = _linked(announcement, fresh, when)
    else:
        coming = next((s.coming.id for s in staying if s.coming and is_page(s.target)), None)
        targets = [s.target for s in fresh]
        planned = plan_publication(announcement, targets, when, without_link, coming=coming)
    deliveries = list(planned.deliveries)
    deliveries += [
        change(announcement, standing, Operation.UPDATE, due_at)
        for standing in staying
        if standing.there and isinstance(standing.target.channel, SupportsUpdate)
    ]
    lines = (_line(standing, due_at) for standing in standings if not standing.gone)
    return Plan(
        tuple(deliveries),
        cancelled=tuple(d.id for s in staying for d in s.unsent),
        lines=tuple(one for one in lines if one),
    )


def _addressed(announcement: Announcement, standings: Sequence[Standing]) -> Announcement:
    """Give the address that the page really has, and none when the page was withdrawn."""
    pages = [s for s in standings if is_page(s.target)]
    staying = [s for s in pages if not s.gone and not s.leaving]
    url = next((s.receipt.url for s in staying if s.receipt and s.receipt.url), None)
    if url is not None:
        return dataclasses.replace(announcement, canonical_url=url)
    if pages and not staying:
        return dataclasses.replace(announcement, canonical_url=None)
    return announcement


def _linked(announcement: Announcement, fresh: Sequence[Standing], due_at: datetime) -> Plan:
    """Publish where it never arrived, with the link of the page that already stands."""
    return Plan(
        tuple(
            dataclasses.replace(
                change(announcement, standing, Operation.PUBLISH, due_at), target=None
            )
            for standing in fresh
        )
    )


def _line(standing: Standing, now: datetime) -> Line | None:
    """Say what a correction does on one channel; None: nothing is there, nor was to come."""
    able = standing.target.channel.capabilities
    if standing.leaving:
        return line(standing, Fate.LEAVING, _leaving())
    if standing.planned:
        return line(standing, Fate.PUBLISHED, _first_time(standing.planned.due_at > now))
    if not standing.there:
        return None
    if isinstance(standing.target.channel, SupportsUpdate):
        sentence = _WAYS[able.edit]
        if standing.receipt is None:
            sentence = say(
                "{what} Publisher vérifie d'abord que l'annonce y est parue.", what=sentence
            )
        return line(standing, OF_EDIT[able.edit], sentence)
    if able.irrevocable:
        return line(standing, Fate.CANNOT, say("Ce qui est envoyé ne peut plus être changé."))
    return line(standing, Fate.BY_HAND, by_hand(say("corrigez-la")))


_WAYS: Final = {
    Edit.IN_PLACE: say("Le texte est corrigé sur place, à la même adresse."),
    Edit.NEW_VERSION: say("Le message corrigé remplace le premier, sous une nouvelle adresse."),
    Edit.REPLACE: say(
        "Le message est publié à nouveau, puis le premier est supprimé : ses réponses et ses"
        " partages sont perdus."
    ),
    Edit.CORRECTION: say(
        "Le premier message reste visible ; la correction est publiée à sa suite."
    ),
}


def _first_time(later: bool) -> str:
    if later:
        return say("Pas encore parue : elle partira corrigée, à l'heure prévue.")
    return say("Pas encore parue : elle y est publiée, corrigée, pour la première fois.")


def _leaving() -> str:
    return say(
        "Le retrait de l'annonce est demandé sur ce canal : elle n'y est pas corrigée. Pour la"
        " garder, abandonnez d'abord le retrait."
    )
