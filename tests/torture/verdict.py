"""What the outbox tells, held against what citizens see."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Final, Self

from publisher.channel import SupportsReconcile
from publisher.delivery import Delivery, State
from publisher.storage import journal
from publisher.storage.outbox import people, reading
from tests.publisher.desk import PERSON
from tests.torture.hand import settled
from tests.torture.scene import Scene
from tests.torture.sink import KINDS

OPEN: Final = (State.QUEUED, State.SENDING, State.WAITING)
DOUBT: Final = (State.UNCERTAIN, State.NEEDS_DECISION)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rounds, deliveries, and what went wrong with how many of them."""

    rounds: int = 0
    deliveries: int = 0
    lost: int = 0  # not there, and not shown as not sent
    twice: int = 0  # citizens see it more than once
    uncertain: int = 0  # a person had to look
    wrong: int = 0  # what is told is not what is there, or is in doubt without need

    def __add__(self, other: Self) -> Tally:
        return Tally(*map(sum, zip(astuple(self), astuple(other), strict=True)))

    @property
    def clean(self) -> bool:
        """Whether the promise was kept."""
        return not (self.lost or self.twice or self.wrong)


def judge(scene: Scene) -> dict[str, Tally]:
    """Judge a settled scene by kind; then let a person decide what is in doubt, and judge again.

    The person looks at the platform, so that everything must end where it is told to be.
    """
    first = _tallies(scene)
    scene.proxy.forget()  # the storm is over
    if [one for one in _deliveries(scene) if _decide(scene, one)]:
        settled(scene)
    for kind, after in _tallies(scene).items():
        before = first[kind]
        first[kind] = Tally(
            1,
            before.deliveries,
            max(before.lost, after.lost),
            max(before.twice, after.twice),
            before.uncertain,
            max(before.wrong, after.wrong + after.uncertain),
        )
    return first


def _tallies(scene: Scene) -> dict[str, Tally]:
    found = dict.fromkeys(KINDS, Tally())
    for delivery in _deliveries(scene):
        found[scene.kind(delivery)] += _one(scene, delivery)
    with scene.desk.database.read() as connection:
        broken = not journal.check(connection).intact
        gone = sum(not reading.of_announcement(connection, id) for id in scene.told)
    return {kind: tally + Tally(lost=gone, wrong=broken) for kind, tally in found.items()}


def _one(scene: Scene, delivery: Delivery) -> Tally:
    posts = scene.posts(delivery)
    state = delivery.state
    told_there = state is State.DELIVERED
    true_place = told_there and delivery.receipt is not None and _leads(delivery, posts)
    planned = state is State.QUEUED and delivery.due_at > scene.desk.now()
    readable = isinstance(scene.open(delivery.channel_id), SupportsReconcile)
    return Tally(
        deliveries=1,
        lost=not posts and not planned and (told_there or state in OPEN),
        twice=len(posts) > 1,
        uncertain=state in DOUBT,
        wrong=(told_there and not true_place)
        or (bool(posts) and not told_there and state not in DOUBT)
        or (state is State.UNCERTAIN and readable),
    )


def _leads(delivery: Delivery, posts: list[str]) -> bool:
    """Whether the address that is shown is that of the post."""
    url = delivery.receipt.url if delivery.receipt else None
    return url is not None and any(url.endswith(path) for path in posts)


def _decide(scene: Scene, delivery: Delivery) -> bool:
    if delivery.state not in DOUBT:
        return False
    posts = scene.posts(delivery)
    url = f"{scene.proxy.url}{posts[0]}" if posts else None
    with scene.desk.database.write() as connection:
        people.decide(connection, delivery.id, PERSON, sent_url=url)
    return True


def _deliveries(scene: Scene) -> tuple[Delivery, ...]:
    with scene.desk.database.read() as connection:
        return reading.recent(connection, 1_000_000)
