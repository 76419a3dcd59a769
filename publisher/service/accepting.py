"""What publishing and changing have in common: a plan becomes deliveries, all or none."""

from __future__ import annotations

from collections.abc import Container, Sequence

from sqlalchemy import Connection

from publisher import checks, examining
from publisher.announcement import Announcement
from publisher.delivery import Delivery
from publisher.planning import Plan, Target
from publisher.service.delivery_views import delivery_views
from publisher.service.house import House
from publisher.service.readiness import refuse_errors
from publisher.showing import unread
from publisher.storage import announcements, journal
from publisher.storage.outbox import people, reading
from publisher.views import Accepted


def accept(
    connection: Connection, house: House, announcement: Announcement, plan: Plan, event: str
) -> None:
    """Keep a revision for ever, and put its deliveries in the outbox."""
    sha256 = announcements.accept(connection, announcement, house.author)
    enqueue(connection, plan, house.author)
    journal.append(
        connection,
        actor=house.author,
        event=event,
        subject=announcement.id,
        body={
            "title": announcement.title,
            "revision": announcement.revision,
            "sha256": sha256,
            "deliveries": {d.id: _summary(d) for d in plan.deliveries},
            "cancelled": list(plan.cancelled),
        },
    )


def enqueue(connection: Connection, plan: Plan, actor: str) -> None:
    """Put the plan's deliveries in the outbox, and cancel what is no longer wanted."""
    for delivery_id in plan.cancelled:
        people.cancel(connection, delivery_id, actor)
    people.enqueue(connection, plan.deliveries)


def accepted(house: House, announcement: Announcement, plan: Plan) -> Accepted:
    """Show what was put in the outbox."""
    wanted = {delivery.id for delivery in plan.deliveries} | set(plan.cancelled)
    with house.database.read() as connection:
        views = delivery_views(connection, reading.of_announcement(connection, announcement.id))
    return Accepted(
        announcement_id=announcement.id,
        revision=announcement.revision,
        deliveries=tuple(view for view in views if view.id in wanted),
        by_hand=plan.unreachable,
        notices=plan.notices,
    )


def refuse_wrong(
    announcement: Announcement, targets: Sequence[Target], read_on: Container[str] = ()
) -> None:
    """Raise `DoesNotPass` with all that is wrong with the content, or for one of the channels.

    `read_on` are the names of those on which an earlier revision was, or may have been, read.
    """
    shown = {True: announcement, False: unread(announcement)}
    shared = [("", problem) for problem in checks.run(announcement)]
    each = [
        (target.name, problem)
        for target in targets
        for problem in examining.problems(target.channel, shown[target.name in read_on])
        if ("", problem) not in shared
    ]
    refuse_errors([*shared, *each])


def _summary(delivery: Delivery) -> dict[str, str]:
    return {
        "channel": delivery.channel_id,
        "operation": delivery.operation.value,
        "due_at": delivery.due_at.isoformat(timespec="seconds"),
    }
