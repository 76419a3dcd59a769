"""What is chosen in the calendar is told on as few lines as the page has room for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from publisher.calendar import Entry, What
from publisher.calendar.entries import Place
from publisher.delivery import State
from ui.pages.calendar.foot import Foot
from ui.widgets.calendar import said

CHANNELS = ("Site web", "Facebook", "Instagram", "Mastodon", "Lettre d'info", "Flux")
MARKET = Entry(
    what=What.PUBLICATION,
    about="a",
    at=datetime(2026, 12, 1, 8, tzinfo=UTC),
    title="Marché",
    time_zone="Europe/Brussels",
    places=tuple(Place(name, "website", State.QUEUED) for name in CHANNELS),
)


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    made = Foot()
    qtbot.addWidget(made)
    made.resize(970, 100)
    return made


def show(foot: Foot, entry: Entry) -> None:
    foot.show_entry(entry, "Europe/Brussels", collides=bool(entry.series))
    QApplication.processEvents()


def test_an_ordinary_entry_takes_one_line_beside_its_buttons(foot: Foot) -> None:
    there = tuple(replace(place, state=State.DELIVERED) for place in MARKET.places)
    show(foot, replace(MARKET, places=there))
    words = foot._words
    assert words.text().startswith("mardi 1 décembre à 9:00, sur Site web")
    assert words.heightForWidth(words.width()) < 2 * words.fontMetrics().lineSpacing()
    assert foot._acts.geometry().left() > words.geometry().right()


def test_many_buttons_go_below_on_one_line_and_the_words_have_all_the_width(foot: Foot) -> None:
    show(foot, replace(MARKET, series="s", day=date(2026, 12, 1)))
    assert foot._words.width() > 900
    assert foot._acts.geometry().top() > foot._words.geometry().bottom()
    tops = {button.geometry().top() for button in (foot.series, foot.skip, foot.open)}
    assert len(tops) == 1
    show(foot, MARKET)  # and back
    assert foot._acts.geometry().left() > foot._words.geometry().right()


def test_channels_are_counted_where_there_is_no_room_for_their_names() -> None:
    assert said.channels_words(MARKET) == "6 canaux"
    assert said.channels_words(replace(MARKET, places=MARKET.places[1:2])) == "Facebook"
    assert said.channels_words(replace(MARKET, places=())) == ""
