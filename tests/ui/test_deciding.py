"""Where the platform cannot be read, a person says in the window whether the message is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft, Kind
from publisher.delivery import State
from publisher.ids import new_id
from publisher.outbox import Outcome
from publisher.service import open_service
from publisher.storage.outbox.port import StoredOutbox
from tests.ui.builders import delivery
from tests.ui.outbox import choose, deliveries
from ui.dialogs.suspend import AllowDialog
from ui.dialogs.what_to_do import WhatToDo
from ui.main_window import OUTBOX, MainWindow
from ui.widgets.delivery_panel import POSSIBLE, Act

LONG = 30_000  # ms


@pytest.fixture
def asking(data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot) -> MainWindow:
    """The window at a delivery of which an engine could not find out what became."""
    written = Announcement(id=new_id(), title="Collecte des sapins", summary="Résumé.", body="Oui.")
    with open_service(data_dir) as service:
        service.publish(Draft(announcement=written, channels=("Site web",)))
        outbox = StoredOutbox(service.house.database)
        (site,) = [channel for channel in service.channels() if channel.name == "Site web"]
        for state in (State.UNCERTAIN, State.NEEDS_DECISION):
            work = outbox.claim_next(site.id, "ailleurs")
            assert work is not None
            outbox.settle(work, Outcome(state=state, error="Regardez sur le site."))
    window = open_window(data_dir)
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: len(deliveries(window)) == 1, timeout=LONG)
    choose(window, deliveries(window)[0].id)
    return window


def state(window: MainWindow) -> State:
    return deliveries(window)[0].state


def test_it_is_there_with_its_link(asking: MainWindow, qtbot: QtBot) -> None:
    panel = asking.outbox.panel
    panel.buttons[Act.SENT].click()
    assert "https://" in panel._sentence.text()
    assert panel.link.hasFocus() or panel.focusWidget() is panel.link
    panel.link.setText("https://www.exemple.be/sapins/")
    panel.buttons[Act.SENT].click()
    qtbot.waitUntil(lambda: state(asking) is State.DELIVERED, timeout=LONG)
    view = deliveries(asking)[0]
    assert (view.url, view.attempts) == ("https://www.exemple.be/sapins/", 1)


def test_it_is_not_there_and_goes_again(asking: MainWindow, qtbot: QtBot) -> None:
    asking.outbox.panel.buttons[Act.RESEND].click()
    qtbot.waitUntil(lambda: state(asking) is State.DELIVERED, timeout=LONG)
    assert deliveries(asking)[0].attempts == 2


def test_while_publisher_still_looks_nothing_can_be_sent_a_second_time() -> None:
    assert POSSIBLE[State.UNCERTAIN] == (Act.SENT,)


def test_the_dialog_gives_way_to_the_one_that_asks(window: MainWindow, qtbot: QtBot) -> None:
    service = window._desk._service.result()
    service.suspend("Compte piraté")
    written = Announcement(id=new_id(), title="Crue", summary="Non.", body="Oui.", kind=Kind.ALERT)
    accepted = service.publish(Draft(announcement=written, channels=("Site web",)))
    dialog = WhatToDo(window._desk, accepted.deliveries[0], window)
    dialog.open()
    dialog.panel.buttons[Act.ALLOW].click()
    allow = window.findChild(AllowDialog)
    assert isinstance(allow, AllowDialog)
    allow.confirm()
    about = accepted.announcement_id
    qtbot.waitUntil(lambda: not service.deliveries(about)[0].stopped, timeout=LONG)


def test_an_ordinary_announcement_is_offered_no_way_through(window: MainWindow) -> None:
    dialog = WhatToDo(window._desk, delivery(1, stopped=True), window)
    dialog.open()
    assert dialog.panel.buttons[Act.ALLOW].isHidden()
    dialog.reject()
