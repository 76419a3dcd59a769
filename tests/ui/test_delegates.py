"""What a table has no room for is never the bad news."""

from __future__ import annotations

from datetime import timedelta

from publisher.delivery import State
from tests.ui.builders import AT, delivery
from ui import words
from ui.delegates.channel_states import worst_first
from ui.delegates.state import MARGIN
from ui.look.marks import badge_size
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


def test_the_outbox_has_room_for_every_state(window: MainWindow) -> None:
    window.go_to(OUTBOX)
    tree = window.outbox.tree
    long_ago = AT - timedelta(days=900)
    for state in State:
        view = delivery(
            state=state, due_at=long_ago, next_at=AT, waits_for_link=True, waits_for="Site web"
        )
        shown = words.delivery_words(view, with_time=False)
        assert badge_size(tree.font(), shown).width() + 2 * MARGIN <= tree.columnWidth(
            Column.STATE
        ), shown
