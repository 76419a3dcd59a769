"""What a table has no room for is never the bad news."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtGui import QFont

from publisher.delivery import State
from tests.ui.builders import AT, delivery
from ui import words
from ui.delegates.channel_states import worst_first
from ui.delegates.lines import GAP, LINES, Place, laid
from ui.look.inset import CELL
from ui.look.marks import MARKS, Count, badge_size, shown_counts
from ui.main_window import HISTORY, OUTBOX, MainWindow
from ui.models.history import Column as HistoryColumn
from ui.models.outbox_cells import Column

ORDINARY = ("Site web", "Facebook", "Instagram", "Mastodon", "Lettre d'info", "Flux")
REST, LEAST = 30, 104  # pixels


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


def put(widths: Sequence[int], room: int) -> list[Place]:
    return laid(widths, room, REST, LEAST)


def test_badges_take_the_room_that_there_is() -> None:
    assert put([90, 60, 200], 400) == [Place(0, 0, 90), Place(0, 95, 60), Place(0, 160, 200)]
    assert put([90, 60, 200], 200) == [Place(0, 0, 90), Place(0, 95, 60), Place(1, 0, 200)]
    cut = put([90, 60, 210, 200, 200], 395)  # the longest are cut, the others stay whole
    assert [place.width for place in cut] == [90, 60, 195, 195, 195]
    assert [place.line for place in cut] == [0, 0, 0, 1, 1]
    assert put([200, 200, 200], 130) == [Place(0, 0, 95)]
    assert put([200], 100) == [Place(0, 0, 100)]


def test_no_badge_is_outside_or_over_another() -> None:
    widths = [96, 65, 210, 200, 190]
    for room in range(40, 1200, 7):
        places = put(widths, room)
        assert all(place.width >= min(LEAST, width, room - 35)
                   for place, width in zip(places, widths, strict=False))  # fmt: skip
        ends = [place.left + place.width for place in places]
        last = places[-1]
        assert max(ends) <= room
        assert last.line < LINES
        if len(places) < len(widths):
            assert ends[-1] + GAP + REST <= room
        for before, after in pairwise(places):
            assert after.line > before.line or after.left == before.left + before.width + GAP


def test_an_ordinary_announcement_shows_all_of_its_channels(window: MainWindow) -> None:
    window.go_to(HISTORY)
    table = window.history.table
    room = table.columnWidth(HistoryColumn.CHANNELS) - 2 * CELL
    practice = window.channels.cards
    for names in (ORDINARY, practice):
        widths = [badge_size(table.font(), name, dotted=True).width() for name in names]
        assert len(put(widths, room)) == len(names)
    height = badge_size(table.font(), "").height()
    assert table.verticalHeader().defaultSectionSize() >= LINES * height


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
