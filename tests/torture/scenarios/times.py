"""Clocks that jump or are wrong, nights with two hours or none, a machine that slept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from publisher import schedule
from publisher.delivery import Delivery
from publisher.errors import TimeInvalid
from publisher.storage.outbox.leases import GRACE
from tests.servers.fault_proxy import lost_answer
from tests.torture.hand import Hand, settled
from tests.torture.scenarios.scenario import Scenario, Verdicts, repeated
from tests.torture.scene import Scene, Stage
from tests.torture.sink import KINDS
from tests.torture.steps import Stepping
from tests.torture.verdict import Tally, judge

ZONE = "Europe/Brussels"
SOON = timedelta(minutes=1)  # what goes out later than this was not on time
MOMENTS = ("claim.before", "send.claim.after", "send.save.after", "send.settle.before")


def _jump(hours: float) -> Callable[[Stage, str], Verdicts]:
    """The machine's clock is set while something is sent, read back, or waits."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            scene.sink.lag = timedelta(seconds=20)
            scene.configure(delay=30_000)
            for kind in KINDS:
                scene.proxy.fail(lost_answer(), path=f"{kind}/posts")
            scene.put()
            scene.put(due_at=scene.desk.now() + timedelta(minutes=5))
            _jump_at(scene, scene.random.choice(MOMENTS), timedelta(hours=hours))
            settled(scene)
            return judge(scene)

    return round


def _jump_at(scene: Scene, moment: str, by: timedelta) -> None:
    jumped: list[bool] = []

    def once() -> None:
        if not jumped:
            jumped.append(True)
            scene.jump(by)

    hand = Hand(scene, Stepping(scene.desk.outbox, moment, once))
    hand.settle(timedelta(seconds=scene.random.choice((0.1, 60))))
    hand.close()


def _jump_while_waiting(hours: float) -> Callable[[Stage, str], Verdicts]:
    """The clock is set just when Publisher waits out the delay of the platform's lists."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            scene.sink.lag = timedelta(seconds=20)
            scene.configure(delay=30_000)
            for kind in KINDS:
                scene.proxy.fail(lost_answer(), path=f"{kind}/posts")
            scene.put()
            hand = Hand(scene)
            hand.wake()
            hand.once()
            scene.jump(timedelta(hours=hours))
            hand.settle()
            hand.close()
            return judge(scene)

    return round


def _wrong(hours: float) -> Callable[[Stage, str], Verdicts]:
    """The machine's clock is wrong all the time, and answers are lost."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            scene.jump(timedelta(hours=hours))
            for kind in KINDS:
                scene.proxy.fail(lost_answer(), path=f"{kind}/posts")
            scene.put()
            settled(scene)
            return judge(scene)

    return round


def _change_of_hour(day: datetime) -> Callable[[Stage, str], Verdicts]:
    """Planned for the quarters around the hour that changes; each goes out in time."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            _go_to(scene, day.replace(tzinfo=ZoneInfo(ZONE)) + timedelta(minutes=75))
            planned = [
                delivery
                for quarter in range(6, 14)
                for due_at in _instants(day + timedelta(minutes=15 * quarter))
                for delivery in scene.put(scene.random.choice(KINDS), due_at=due_at)
            ]
            settled(scene, timedelta(hours=4))
            return _punctual(scene, planned, SOON)

    return round


def _instants(wall: datetime) -> list[datetime]:
    """What a planned wall time means: nothing in the hour that is skipped, two in the double."""
    try:
        return [schedule.instant(wall, ZONE)]
    except schedule.TimeAmbiguous as both:
        return [choice.astimezone(UTC) for choice in both.choices]
    except TimeInvalid:
        return []


def _go_to(scene: Scene, moment: datetime) -> None:
    scene.pass_time(moment - scene.desk.now())


def asleep(stage: Stage, seed: str) -> Verdicts:
    """The machine sleeps over the due times: what is fresh goes out, what is stale is asked."""
    with stage.scene(seed) as scene:
        hand = Hand(scene)
        hand.settle()
        start = scene.desk.now()
        planned = [
            delivery
            for minutes in (10, 100, 170, 200)
            for delivery in scene.put(due_at=start + timedelta(minutes=minutes))
        ]
        scene.pass_time(timedelta(minutes=180, seconds=scene.random.uniform(0, 600)))
        hand.settle()
        hand.close()
        return _punctual(scene, planned, GRACE + SOON)


def _punctual(scene: Scene, planned: list[Delivery], limit: timedelta) -> Verdicts:
    """Judge, and count as told wrongly what went out too early or too late."""
    verdicts = judge(scene)
    for delivery in planned:
        kind = scene.kind(delivery)
        shown = [p for p in scene.sink.ledger.of(kind) if p.text == delivery.rendition.text]
        if any(not delivery.due_at <= post.at <= delivery.due_at + limit for post in shown):
            verdicts[kind] += Tally(wrong=1)
    return verdicts


SCENARIOS = (
    *(
        Scenario(f"clock set {hours:+} h at a step", repeated(_jump(hours)))
        for hours in (3, -3, 26, -26)
    ),
    *(
        Scenario(f"clock set {hours:+} h before a read-back", repeated(_jump_while_waiting(hours)))
        for hours in (3, -3)
    ),
    *(
        Scenario(f"clock wrong by {hours:+} h, answer lost", repeated(_wrong(hours)))
        for hours in (3, -3)
    ),
    Scenario("summer time begins", repeated(_change_of_hour(datetime(2027, 3, 28)))),  # noqa: DTZ001 - a day of Brussels
    Scenario("summer time ends", repeated(_change_of_hour(datetime(2027, 10, 31)))),  # noqa: DTZ001 - a day of Brussels
    Scenario("asleep over the due time", repeated(asleep)),
)
