"""The filters of the history: what is chosen stays, and can be cleared at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from publisher.announcement import Kind
from publisher.delivery import State
from publisher.sieve import EVERYTHING, Sieve, SieveChoices
from ui.widgets.period_box import Period
from ui.widgets.sieve_bar import SieveBar

CHOICES = SieveChoices(channels=("Site web", "Mastodon"), authors=("Anne", "Bruno"))


@pytest.fixture
def bar(qtbot: QtBot) -> SieveBar:
    bar = SieveBar()
    qtbot.addWidget(bar)
    bar.offer(CHOICES)
    return bar


def test_nothing_is_filtered_until_something_is_chosen(bar: SieveBar, qtbot: QtBot) -> None:
    assert bar.sieve() == EVERYTHING
    assert not bar.clear.isEnabled()
    with qtbot.waitSignal(bar.changed):
        bar.kind.setCurrentIndex(bar.kind.findData(Kind.WORKS))
    bar.channel.setCurrentText("Mastodon")
    bar.author.setCurrentText("Bruno")
    bar.state.setCurrentText("Refusé")
    assert bar.sieve("quai") == Sieve(
        words="quai", kind=Kind.WORKS, channel="Mastodon", author="Bruno", state=State.REJECTED
    )
    with qtbot.waitSignal(bar.changed):
        bar.clear.click()
    assert bar.sieve() == EVERYTHING
    assert not bar.clear.isEnabled()


def test_what_is_chosen_stays_when_the_lists_are_fetched_again(bar: SieveBar, qtbot: QtBot) -> None:
    bar.channel.setCurrentText("Mastodon")
    bar.author.setCurrentText("Bruno")
    with qtbot.assertNotEmitted(bar.changed):
        bar.offer(SieveChoices(channels=("Flux", "Mastodon"), authors=("Bruno",)))
    assert (bar.sieve().channel, bar.sieve().author) == ("Mastodon", "Bruno")


def test_what_was_chosen_and_is_gone_gives_way_to_everything(bar: SieveBar, qtbot: QtBot) -> None:
    bar.choose({"channel": "Ancien nom", "author": "Anne"})
    assert bar.sieve().channel == "Ancien nom"  # until the lists are known
    with qtbot.waitSignal(bar.changed):
        bar.offer(CHOICES)
    assert (bar.sieve().channel, bar.sieve().author) == (None, "Anne")
    assert bar.channel.findText("Ancien nom") < 0
    bar.author.setCurrentIndex(0)
    assert not bar.clear.isEnabled()


def test_a_usual_period_or_two_days(bar: SieveBar) -> None:
    box = bar.period
    box.period.setCurrentIndex(box.period.findData(Period.WEEK))
    first, last = box.days()
    assert first is not None
    assert last is not None
    assert last - first == timedelta(days=6)
    assert not box.first.isVisibleTo(box)
    box.period.setCurrentIndex(box.period.findData(Period.CHOSEN))
    assert box.first.isVisibleTo(box)
    box.first.setDate(QDate(2027, 3, 1))
    assert box.last.date() >= QDate(2027, 3, 1)
    box.last.setDate(QDate(2027, 2, 22))  # before the first: that one comes along
    assert box.days() == (date(2027, 2, 22), date(2027, 2, 22))
    bar.empty()
    assert box.days() == (None, None)


def test_each_list_says_its_name_to_a_screen_reader(bar: SieveBar) -> None:
    lists = (bar.kind, bar.channel, bar.state, bar.author, bar.period.period, bar.period.first)
    names = [one.accessibleName() for one in lists]
    assert names == ["Genre", "Canal", "État", "Auteur", "Période", "Du"]
    assert all(box.itemText(0) == "Tout" for box in (bar.kind, bar.channel, bar.state, bar.author))
