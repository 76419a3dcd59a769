"""Words for states and times."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher.delivery import Operation, State
from publisher.planning import Fate
from publisher.rendition import Length
from tests.ui.builders import AT, delivery
from ui import words

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_state_operation_and_fate_has_words() -> None:
    assert all(words.state_words(state) for state in State)
    assert all(words.operation_words(operation) for operation in Operation)
    assert all(words.fate_words(fate)[0] for fate in Fate)


def test_what_is_due_later_says_when() -> None:
    later = delivery(1, due_at=AT)
    assert words.delivery_words(later, AT - timedelta(days=1)).startswith("prévu le lun. 22 ")
    assert words.delivery_words(later, AT + timedelta(seconds=1)) == "en attente"


def test_what_waits_says_for_what() -> None:
    page = delivery(1, due_at=AT, waits_for_link=True)
    assert words.delivery_words(page, AT) == "attend l'adresse de la page"
    named = delivery(1, due_at=AT, waits_for_link=True, waits_for="Site web")
    assert words.delivery_words(named, AT) == "attend Site web, pour son adresse"
    again = delivery(1, state=State.WAITING, next_at=AT)
    assert words.delivery_words(again).startswith("nouvel essai à ")


def test_counters_name_their_unit() -> None:
    assert words.length_words(Length(243, 500, "mastodon")) == "243\xa0/\xa0500\xa0caractères"
    assert words.length_words(Length(2, None, "bytes")) == "2\xa0octets"
