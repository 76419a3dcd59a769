"""Pages are fetched as they are scrolled; a late answer of an old search is left aside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex

from publisher.sieve import EVERYTHING, Sieve
from tests.ui.builders import history_page
from ui.models.history import HistoryModel

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = QModelIndex()


class Short(HistoryModel):
    """A model that shows few rows at once."""

    most = 4


@pytest.fixture
def model() -> HistoryModel:
    return HistoryModel()


def wanted(model: HistoryModel) -> list[tuple[int, Sieve, str | None]]:
    """Collect what the model asks for."""
    asked: list[tuple[int, Sieve, str | None]] = []
    model.wanted.connect(lambda number, sieve, key: asked.append((number, sieve, key)))
    return asked


def test_fetches_the_next_page_by_its_key_and_once(model: HistoryModel) -> None:
    asked = wanted(model)
    model.search(Sieve(words="école"))
    model.append(1, True, history_page(100, 51, "cle-51"))
    assert model.rowCount() == 50
    assert model.canFetchMore(ROOT)
    model.fetchMore(ROOT)
    model.fetchMore(ROOT)  # Qt asks again while the page is on its way
    assert asked == [(1, Sieve(words="école"), None), (1, Sieve(words="école"), "cle-51")]
    model.append(1, False, history_page(50, 1, None))
    assert model.rowCount() == 100
    assert not model.canFetchMore(ROOT)
    assert [model.row(row).announcement_id for row in (0, 99)] == ["a100", "a1"]


def test_a_page_of_an_older_search_is_left_aside(model: HistoryModel) -> None:
    model.search(Sieve(words="a"))
    model.search(Sieve(words="ab"))
    model.append(1, True, history_page(9, 1, None))
    assert model.rowCount() == 0
    model.append(2, True, history_page(3, 2, None))
    assert model.rowCount() == 2


def test_a_page_that_failed_can_be_wanted_again(model: HistoryModel) -> None:
    asked = wanted(model)
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, "cle"))
    model.fetchMore(ROOT)
    model.give_up(1)
    model.fetchMore(ROOT)
    assert asked[1:] == [(1, EVERYTHING, "cle"), (1, EVERYTHING, "cle")]


def test_a_row_that_slipped_into_two_pages_is_shown_once(model: HistoryModel) -> None:
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, "cle"))
    model.fetchMore(ROOT)
    model.append(1, False, history_page(5, 3, None))
    assert [model.row(row).announcement_id for row in range(model.rowCount())] == [
        f"a{number}" for number in range(9, 2, -1)
    ]


def test_who_scrolls_on_and_on_is_asked_to_search() -> None:
    short = Short()
    short.search(EVERYTHING)
    short.append(1, True, history_page(9, 6, "cle"))
    assert short.is_full()
    assert not short.canFetchMore(ROOT)
    short.search(EVERYTHING)
    short.append(2, True, history_page(9, 6, None))
    assert not short.is_full()


def test_a_row_is_found_by_its_key(model: HistoryModel) -> None:
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, None))
    assert model.place("a7") == 2
    assert model.row(2).announcement_id == "a7"
    model.search(Sieve(words="autre"))
    model.append(2, True, history_page(3, 1, None))
    assert model.place("a7") is None
