"""What platforms and networks do to a request: lose, refuse, delay, and forget who we are."""

from __future__ import annotations

import email.utils
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from publisher.delivery import State
from publisher.storage.outbox import people, reading
from tests.channels.http_failures import closed_port
from tests.publisher.desk import PERSON
from tests.servers.fault_proxy import (
    Fault,
    html_page,
    lost_answer,
    never_arrived,
    reset_mid_body,
    reset_mid_upload,
    slow,
    too_many,
    unavailable,
)
from tests.torture.hand import settled
from tests.torture.scenarios.scenario import Scenario, Verdicts, repeated
from tests.torture.scene import Scene, Stage
from tests.torture.sink import KINDS
from tests.torture.verdict import judge

SHORT = 120  # milliseconds that a channel waits for an answer, where it is meant to wait in vain
NOWHERE = "http://[::1%25nowhere]"  # the resolver finds out without asking anybody


def _date() -> str:
    return email.utils.format_datetime(datetime.now(UTC) + timedelta(minutes=3), usegmt=True)


def _refused(status: int, *, processed: bool) -> Callable[[], Fault]:
    return lambda: html_page(status, processed=processed)


FAULTS: dict[str, Callable[[], Fault]] = {
    "processed, answer lost": lost_answer,
    "reset in the middle of the answer": reset_mid_body,
    "reset in the middle of the upload": reset_mid_upload,
    "connection broken before processing": never_arrived,
    "429 without Retry-After": lambda: too_many(None),
    "429 with Retry-After in seconds": lambda: too_many("90"),
    "429 with Retry-After as a date": lambda: too_many(_date()),
    "503 with Retry-After": lambda: unavailable("45"),
    "503 without Retry-After": lambda: unavailable(None),
    "500, not processed": _refused(500, processed=False),
    "500, processed": _refused(500, processed=True),
    "502, not processed": _refused(502, processed=False),
    "502, processed": _refused(502, processed=True),
    "503, processed": _refused(503, processed=True),
}


def _answers(fault: Callable[[], Fault]) -> Callable[[Stage, str], Verdicts]:
    """One to three faults in a row on each platform, at the picture or at the post."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            for kind in KINDS:
                path = f"{kind}/{scene.random.choice(('media', 'posts'))}"
                for _ in range(scene.random.randint(1, 3)):
                    scene.proxy.fail(fault(), path=path)
                scene.proxy.fail(fault(), path=f"{kind}/posts")
            scene.put()
            scene.put()
            return _judged(scene)

    return round


def too_slow(stage: Stage, seed: str) -> Verdicts:
    """The answer comes after the channel's patience: processed, and nobody knows."""
    with stage.scene(seed) as scene:
        scene.configure(patience=SHORT)
        enough = threading.Event()
        for kind in KINDS:
            scene.proxy.fail(slow(lambda: enough.wait(30)), method=None, path=f"{kind}/posts")
        scene.put()
        hand_over = threading.Timer(5.0, enough.set)  # long after everybody gave up
        hand_over.start()
        try:
            return _judged(scene)
        finally:
            hand_over.cancel()
            enough.set()


def slow_to_list(stage: Stage, seed: str) -> Verdicts:
    """The platform lists a new post only after a while, and the answer was lost."""
    with stage.scene(seed) as scene:
        scene.sink.lag = timedelta(seconds=scene.random.randint(1, 60))
        scene.configure(delay=60_000)
        for kind in KINDS:
            scene.proxy.fail(lost_answer(), path=f"{kind}/posts")
        scene.put()
        return _judged(scene)


def _elsewhere(address: Callable[[Scene], str]) -> Callable[[Stage, str], Verdicts]:
    """For some time the channel's address leads nowhere."""

    def round(stage: Stage, seed: str) -> Verdicts:
        with stage.scene(seed) as scene:
            right = scene.proxy.url
            scene.configure(base_url=address(scene))
            scene.put()
            _begun(scene)
            scene.configure(base_url=right)
            return _judged(scene)

    return round


def expired_token(stage: Stage, seed: str) -> Verdicts:
    """401: it is shown as refused, and goes out once a person has connected the channel again."""
    with stage.scene(seed) as scene:
        for kind in KINDS:
            path = f"{kind}/{scene.random.choice(('media', 'posts'))}"
            scene.proxy.fail(html_page(401), path=path)
        put = scene.put()
        settled(scene)
        with scene.desk.database.write() as connection:
            for delivery in put:
                if reading.get(connection, delivery.id).state is State.REJECTED:
                    people.release(connection, delivery.id, PERSON)
        return _judged(scene)


def _begun(scene: Scene) -> None:
    """Try for a minute."""
    settled(scene, timedelta(minutes=1))


def _judged(scene: Scene) -> Verdicts:
    settled(scene)
    return judge(scene)


SCENARIOS = (
    *(Scenario(name, repeated(_answers(fault))) for name, fault in FAULTS.items()),
    Scenario("answer slower than the time-out, processed", repeated(too_slow)),
    Scenario("lists are late, answer lost", repeated(slow_to_list)),
    Scenario("expired token (401)", repeated(expired_token)),
    Scenario("the name does not resolve", repeated(_elsewhere(lambda _: NOWHERE))),
    Scenario(
        "the connection is refused",
        repeated(_elsewhere(lambda _: f"http://127.0.0.1:{closed_port()}")),
    ),
    Scenario(
        "TLS fails",
        repeated(_elsewhere(lambda scene: scene.proxy.url.replace("http:", "https:"))),
    ),
)
