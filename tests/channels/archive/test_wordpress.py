"""What a real WordPress site published before."""

from __future__ import annotations

import pytest
import requests

from publisher.archive import past_of
from publisher.errors import Unreachable
from tests.servers.wire import Wire, answer
from tests.servers.wordpress.site import WordPress

FEW = 23  # more than one page of posts


@pytest.fixture
def full(wordpress: WordPress) -> WordPress:
    tag = wordpress.rest("POST", "tags", json={"name": "Mobilité & vélo"})
    for number in range(FEW):
        wordpress.rest(
            "POST",
            "posts",
            json={
                "title": f"Travaux n° {number} : l’été",
                "content": f"<h2>Où ?</h2><p>Rue <strong>{number}</strong>,"
                ' <a href="https://www.exemple.be/plan">plan</a>.</p><script>x()</script>',
                "status": "publish",
                "date_gmt": f"2025-03-{number + 1:02}T08:30:00",
                "tags": [tag["id"]],
            },
        )
    wordpress.rest("POST", "posts", json={"title": "Pas encore", "status": "draft"})
    return wordpress


def test_every_public_post_is_read_the_newest_first(full: WordPress) -> None:
    found = list(past_of(full.url))
    assert [past.title for past in found] == [
        f"Travaux n° {number} : l’été" for number in reversed(range(FEW))
    ]
    first = found[0]
    assert requests.get(first.url, timeout=30).status_code == 200
    assert first.at.isoformat() == "2025-03-23T08:30:00+00:00"
    assert first.body == "## Où ?\n\nRue **22**, [plan](https://www.exemple.be/plan)."
    assert first.tags == ("Mobilité & vélo",)


def test_its_feed_can_be_read_instead(full: WordPress) -> None:
    found = list(past_of(f"{full.url}/?feed=rss2"))
    assert [past.title for past in found][:2] == ["Travaux n° 22 : l’été", "Travaux n° 21 : l’été"]
    assert found[0].url == next(iter(past_of(full.url))).url


@pytest.mark.parametrize(
    "said", [b"{}", b"[1]", b'[{"link": "x"}]', b'[{"link":"x","date_gmt":"hier","title":[]}]']
)
def test_an_interface_that_answers_something_else_is_said_to(said: bytes) -> None:
    page = b'<head><link rel="https://api.w.org/" href="/wp-json/"></head>'
    with Wire(answer(200, page), answer(200, said)) as wire, pytest.raises(Unreachable):
        list(past_of(f"http://127.0.0.1:{wire.port}/"))
