"""Events of many engine threads all arrive, on the GUI thread, the newest of each delivery."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.errors import InputError
from publisher.views import DeliveryView, Upload
from tests.ui.builders import delivery
from ui.engine_bridge import EngineBridge
from ui.main_window import MainWindow

THREADS, EACH = 8, 250
LONG = 20_000  # ms


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
    seen: list[DeliveryView] = []
    bridge.changed.connect(seen.extend)
    for state in (State.SENDING, State.WAITING, State.SENDING, State.DELIVERED):
        bridge.tell([delivery(1, state=state)])
    bridge.tell([delivery(2)])
    qtbot.waitUntil(lambda: len(seen) >= 2, timeout=20_000)
    assert [view.state for view in seen] == [State.DELIVERED, State.QUEUED]


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


def test_an_answer_does_not_undo_what_was_told_since_it_was_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk, asked, go_on = window._desk, threading.Event(), threading.Event()
    shown: list[DeliveryView] = []

    def read(_: object) -> tuple[DeliveryView, ...]:
        old = (delivery(1, state=State.SENDING), delivery(2, state=State.SENDING))
        asked.set()
        go_on.wait(LONG / 1000)
        return old

    desk.ask_with_news(read, shown.extend, shown.extend)
    asked.wait(LONG / 1000)
    with qtbot.waitSignal(desk.bridge.changed, timeout=LONG):
        desk.bridge.tell([delivery(1, state=State.DELIVERED)])
    go_on.set()
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=LONG)
    assert {view.id: view.state for view in shown} == {
        "d1": State.DELIVERED,
        "d2": State.SENDING,
    }


def test_nothing_is_noted_once_the_answer_is_there_or_cannot_be(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk, told = window._desk, list[str]()

    def refused(_: object) -> tuple[DeliveryView, ...]:
        raise InputError("Non.")

    desk.ask_with_news(refused, _unasked, _unasked, told.append)
    qtbot.waitUntil(lambda: told == ["Non."], timeout=LONG)
    assert desk.bridge._noted == []


def _unasked(_: tuple[DeliveryView, ...]) -> None:
    raise AssertionError
