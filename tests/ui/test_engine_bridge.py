"""Events of many engine threads all arrive, on the GUI thread, the newest of each delivery."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.views import DeliveryView, Upload
from tests.ui.builders import delivery
from ui.engine_bridge import EngineBridge

THREADS, EACH = 8, 250


def test_every_last_state_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    bridge = EngineBridge()
    newest: dict[str, DeliveryView] = {}
    receivers: set[threading.Thread] = set()

    def take(views: tuple[DeliveryView, ...]) -> None:
        receivers.add(threading.current_thread())
        newest.update({view.id: view for view in views})

    bridge.changed.connect(take)

    def engine(number: int) -> None:
        for attempt in range(EACH):
            bridge.tell([delivery(number, attempts=attempt, state=State.SENDING)])
        bridge.tell([delivery(number, attempts=EACH, state=State.DELIVERED)])

    engines = [threading.Thread(target=engine, args=(number,)) for number in range(THREADS)]
    for thread in engines:
        thread.start()
    qtbot.waitUntil(
        lambda: (
            len(newest) == THREADS
            and all(view.state is State.DELIVERED for view in newest.values())
        ),
        timeout=20_000,
    )
    for thread in engines:
        thread.join()
    assert receivers == {threading.main_thread()}
    assert {view.attempts for view in newest.values()} == {EACH}


def test_states_of_one_delivery_that_pile_up_are_one_update(qtbot: QtBot) -> None:
    bridge = EngineBridge()
    seen: list[tuple[DeliveryView, ...]] = []
    bridge.changed.connect(seen.append)
    for state in (State.SENDING, State.WAITING, State.SENDING, State.DELIVERED):
        bridge.tell([delivery(1, state=state)])
    with qtbot.waitSignal(bridge.changed):
        bridge.tell([delivery(2)])
    assert [view.state for view in seen[0]] == [State.DELIVERED, State.QUEUED]
    assert len(seen) == 1


def test_how_far_uploads_are_arrives_beside(qtbot: QtBot) -> None:
    bridge = EngineBridge()
    views: list[tuple[DeliveryView, ...]] = []
    bridge.changed.connect(views.append)
    with qtbot.waitSignal(bridge.uploading) as told:
        for done in range(5):
            bridge.tell_upload(Upload("d1", done, 4))
        bridge.tell_upload(Upload("d2", 1, 4))
    assert told.args == [(Upload("d1", 4, 4), Upload("d2", 1, 4))]
    assert views == []
