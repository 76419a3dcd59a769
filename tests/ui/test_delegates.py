"""What a table has no room for is never the bad news."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QFont

from publisher.delivery import State
from tests.ui.builders import AT, delivery
from ui import words
from ui.delegates.channel_states import GAP, NARROWEST, fitted, worst_first
from ui.look.inset import CELL
from ui.look.marks import MARKS, Count, badge_size, shown_counts
from ui.main_window import OUTBOX, MainWindow
from ui.models.outbox_cells import Column


def test_channels_that_need_a_person_come_first() -> None:
    states = {
        "Site web": State.DELIVERED,
        "Flux": State.QUEUED,
        "Mastodon": State.WAITING,
        "Facebook": State.REJECTED,
    }
    assert [name for name, _ in worst_first(states)] == ["Facebook", "Mastodon", "Flux", "Site web"]
    assert worst_first(dict.fromkeys("ba", State.DELIVERED)) == [
        ("b", State.DELIVERED),
        ("a", State.DELIVERED),
    ]


def test_badges_take_the_room_that_there_is() -> None:
    assert fitted([90, 60, 200], 400, 30) == [90, 60, 200]
    cut = fitted([90, 60, 200, 200], 400, 30)  # the longest are cut, the others stay whole
    assert cut[:2] == [90, 60]
    assert cut[2] == cut[3] >= NARROWEST
    assert sum(cut) + 3 * GAP <= 400
    assert fitted([90, 60, 200, 200], 260, 30) == [90, 60]
    assert fitted([200], 100, 30) == [100]
    assert fitted([200, 200], 100, 30) == [100]
    for room in range(0, 1200, 7):
        shown = fitted([96, 65, 210, 200, 190], room, 30)
        rest = 35 if len(shown) < 5 else 0
        assert sum(shown) + GAP * (len(shown) - 1) + rest <= room or len(shown) == 1


@pytest.mark.usefixtures("qapp")
def test_counts_are_in_words_as_long_as_there_is_room() -> None:
    counts = [
        Count("1 refusé", "1", MARKS[State.REJECTED]),
        Count("12 livrés", "12", MARKS[State.DELIVERED]),
    ]
    font = QFont()
    assert shown_counts(font, counts, 1000) == ["1 refusé", "12 livrés"]
    assert shown_counts(font, counts, 0) == ["1", "12"]
    middle = [tuple(shown_counts(font, counts, room)) for room in range(0, 400, 5)]
    assert list(dict.fromkeys(middle))[1] == ("1 refusé", "12")


def test_the_outbox_has_room_for_every_state(window: MainWindow) -> None:
    window.go_to(OUTBOX)
    tree = window.outbox.tree
    long_ago = AT - timedelta(days=900)
    for state in State:
        view = delivery(
            state=state, due_at=long_ago, next_at=AT, waits_for_link=True, waits_for="Site web"
        )
        shown = words.delivery_words(view, with_time=False)
        assert badge_size(tree.font(), shown).width() + 2 * CELL <= tree.columnWidth(
            Column.STATE
        ), shown
