"""From one announcement and the chosen channels to the deliveries of the outbox. Pure.

The page that gives the canonical link is reserved first; posts that carry it wait for its receipt
for `LINK_WAIT`, and what happens after that was chosen and approved beforehand.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from publisher.announcement import Announcement, Kind
from publisher.channel import (
    Channel,
    Edit,
    Receipt,
    SupportsReservedLink,
    SupportsRetract,
    SupportsUpdate,
)
from publisher.delivery import Delivery, Operation, State, WithoutLink
from publisher.ids import new_id
from publisher.likeness import text_key
from publisher.rendition import Rendition
from publisher.sentence import say

LINK_WAIT: Final = timedelta(seconds=60)
ALERT_PRIORITY: Final = 10
# Not on the platform, and not on its way to it: may be replaced by a fresh delivery.
UNSENT: Final = frozenset({
    State.QUEUED, State.WAITING, State.REJECTED, State.MISSED, State.HELD,
})  # fmt: skip
# Perhaps on the platform: never published a second time, and withdrawn like what is there.
PERHAPS_SENT: Final = frozenset({State.SENDING, State.UNCERTAIN, State.NEEDS_DECISION})
SHOWING: Final = frozenset({Operation.PUBLISH, Operation.UPDATE})  # what puts a text on a channel


@dataclass(frozen=True, slots=True)
class Target:
    """One chosen channel, opened."""

    channel_id: str
    name: str
    channel: Channel


@dataclass(frozen=True, slots=True)
class Standing:
    """What an announcement has on one channel so far: its deliveries and newest receipt."""

    target: Target
    newest: Delivery
    receipt: Receipt | None  # of the newest publish or update that was delivered
    gone: bool = False  # withdrawn since
    earlier: tuple[Delivery, ...] = ()  # before the newest, oldest first

    @property
    def unsent(self) -> tuple[Delivery, ...]:
        """What has not left yet, whatever came after it."""
        return tuple(d for d in (*self.earlier, self.newest) if d.state in UNSENT)

    @property
    def coming(self) -> Delivery | None:
        """The publication of which nobody knows yet whether it arrived."""
        for delivery in (*self.earlier, self.newest):
            if delivery.operation is Operation.PUBLISH and delivery.state in PERHAPS_SENT:
                return delivery
        return None

    @property
    def there(self) -> bool:
        """Whether it is, or may be, on the platform."""
        return not self.gone and (self.receipt is not None or self.coming is not None)

    @property
    def planned(self) -> Delivery | None:
        """The publication that never left, of an announcement that is not there."""
        if self.there or self.gone:
            return None
        return next((d for d in self.unsent if d.operation is Operation.PUBLISH), None)

    @property
    def leaving(self) -> bool:
        """Whether somebody asked to withdraw it, and it is not done yet."""
        return any(
            d.operation is Operation.RETRACT and (d.state in UNSENT or d.state in PERHAPS_SENT)
            for d in (*self.earlier, self.newest)
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done, channel by channel, and what cannot be."""

    deliveries: tuple[Delivery, ...]
    cancelled: tuple[str, ...] = ()  # ids of deliveries that are no longer wanted
    unreachable: tuple[tuple[str, str], ...] = ()  # channel name, sentence: by hand, and why
    # Channel name, sentence: what a correction costs there, when it is more than an edit.
    notices: tuple[tuple[str, str], ...] = ()


def page_of(targets: Iterable[Target]) -> Target | None:
    """Return the channel whose page the others link to: the first that gives a public link."""
    for target in targets:
        able = target.channel.capabilities
        if able.gives_link and able.public and isinstance(target.channel, SupportsReservedLink):
            return target
    return None


def with_reserved_link(announcement: Announcement, targets: Sequence[Target]) -> Announcement:
    """Return the announcement with the address that its page will have, if a channel gives one."""
    page = page_of(targets)
    if page is None or not isinstance(page.channel, SupportsReservedLink):
        return announcement
    return dataclasses.replace(announcement, canonical_url=page.channel.reserve(announcement))


def plan_publication(
    announcement: Announcement,
    targets: Sequence[Target],
    due_at: datetime,
    without_link: WithoutLink = WithoutLink.SEND,
    *,
    coming: str | None = None,
) -> Plan:
    """Make one publishing delivery per channel, all due at the same instant (aware, UTC).

    `coming` is the id of a page's delivery that is on its way already, to the canonical address.
    """
    page = None
    if coming is None:
        announcement = with_reserved_link(announcement, targets)
        page = page_of(targets)
    page_id = coming or (new_id() if page else None)
    deliveries = []
    for target in targets:
        waits = page_id is not None and target is not page and _carries(target)
        deliveries.append(
            Delivery(
                id=page_id if page_id and target is page else new_id(),
                announcement_id=announcement.id,
                revision=announcement.revision,
                channel_id=target.channel_id,
                operation=Operation.PUBLISH,
                state=State.QUEUED,
                due_at=due_at,
                priority=_priority(announcement),
                rendition=target.channel.render(announcement),
                reserved_link=announcement.canonical_url if waits else None,
                without_link=_fallback(announcement, target, without_link) if waits else None,
                waits_for=page_id if waits else None,
                waits_until=due_at + LINK_WAIT if waits else None,
                text_key=_key(announcement, target),
            )
        )
    # The page first: posts that wait for it are then ready the moment it is there.
    deliveries.sort(key=lambda delivery: delivery.id != page_id)
    return Plan(tuple(deliveries))


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
    if any(s.receipt for s in staying if _is_page(s.target)):
        planned = _linked(announcement, fresh, when)
    else:
        coming = next((s.coming.id for s in staying if s.coming and _is_page(s.target)), None)
        targets = [s.target for s in fresh]
        planned = plan_publication(announcement, targets, when, without_link, coming=coming)
    deliveries = list(planned.deliveries)
    unreachable = [(s.target.name, _leaving()) for s in standings if s.leaving]
    notices = []
    for standing in staying:
        name, channel = standing.target.name, standing.target.channel
        if not standing.there:
            continue
        if channel.capabilities.edit is Edit.NONE or not isinstance(channel, SupportsUpdate):
            unreachable.append((name, _by_hand("corrigez")))
            continue
        deliveries.append(_change(announcement, standing, Operation.UPDATE, due_at))
        notices += [(name, cost) for cost in _costs(channel.capabilities.edit)]
    return Plan(
        tuple(deliveries),
        cancelled=tuple(d.id for s in staying for d in s.unsent),
        unreachable=tuple(unreachable),
        notices=tuple(notices),
    )


def plan_retraction(
    announcement: Announcement, standings: Sequence[Standing], due_at: datetime, reason: str
) -> Plan:
    """Withdraw from every channel what is or may be there, and cancel what has not left yet."""
    deliveries, unreachable = [], []
    for standing in standings:
        if not standing.there:
            continue
        if isinstance(standing.target.channel, SupportsRetract):
            change = _change(announcement, standing, Operation.RETRACT, due_at)
            deliveries.append(dataclasses.replace(change, reason=reason))
        else:
            unreachable.append((standing.target.name, _by_hand("retirez")))
    cancelled = tuple(d.id for s in standings for d in s.unsent)
    return Plan(tuple(deliveries), cancelled, tuple(unreachable))


def _addressed(announcement: Announcement, standings: Sequence[Standing]) -> Announcement:
    """Give the address that the page really has, and none when the page was withdrawn."""
    pages = [s for s in standings if _is_page(s.target)]
    staying = [s for s in pages if not s.gone and not s.leaving]
    url = next((s.receipt.url for s in staying if s.receipt and s.receipt.url), None)
    if url is not None:
        return dataclasses.replace(announcement, canonical_url=url)
    if pages and not staying:
        return dataclasses.replace(announcement, canonical_url=None)
    return announcement


def _change(
    announcement: Announcement, standing: Standing, operation: Operation, due_at: datetime
) -> Delivery:
    return Delivery(
        id=new_id(),
        announcement_id=announcement.id,
        revision=announcement.revision,
        channel_id=standing.target.channel_id,
        operation=operation,
        state=State.QUEUED,
        due_at=due_at,
        priority=_priority(announcement),
        rendition=standing.target.channel.render(announcement),
        target=standing.receipt,
        text_key=_key(announcement, standing.target) if operation in SHOWING else None,
    )


def _linked(announcement: Announcement, fresh: Sequence[Standing], due_at: datetime) -> Plan:
    """Publish where it never arrived, with the link of the page that already stands."""
    return Plan(
        tuple(
            dataclasses.replace(
                _change(announcement, standing, Operation.PUBLISH, due_at), target=None
            )
            for standing in fresh
        )
    )


def _fallback(announcement: Announcement, target: Target, choice: WithoutLink) -> Rendition | None:
    if choice is WithoutLink.HOLD:
        return None
    return target.channel.render(dataclasses.replace(announcement, canonical_url=None))


def _key(announcement: Announcement, target: Target) -> str | None:
    """Of the text without its page's address: that is another one for the same text."""
    unlinked = dataclasses.replace(announcement, canonical_url=None)
    return text_key(target.channel.render(unlinked))


def _carries(target: Target) -> bool:
    return target.channel.capabilities.carries_link


def _is_page(target: Target) -> bool:
    return page_of([target]) is not None


def _priority(announcement: Announcement) -> int:
    return ALERT_PRIORITY if announcement.kind is Kind.ALERT else 0


def _by_hand(what: str) -> str:
    return say(
        "Ce canal ne permet pas de le faire depuis Publisher : {what} vous-même sur la plateforme.",
        what=what,
    )


def _costs(edit: Edit) -> list[str]:
    match edit:
        case Edit.NEW_VERSION:
            return [say("Le message corrigé remplace le premier, sous une nouvelle adresse.")]
        case Edit.REPLACE:
            return [
                say(
                    "Le message est publié à nouveau, puis le premier est supprimé : ses réponses"
                    " et ses partages sont perdus."
                )
            ]
        case Edit.CORRECTION:
            return [say("Le premier message reste visible ; la correction est publiée à sa suite.")]
        case _:
            return []


def _leaving() -> str:
    return say(
        "Le retrait de l'annonce est demandé sur ce canal : elle n'y est pas corrigée. Pour la"
        " garder, abandonnez d'abord le retrait."
    )
