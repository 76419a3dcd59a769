"""What an instance answers is checked before it is believed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from channels.mastodon import entities
from publisher.channel import Absent
from tests.builders import announcement
from tests.channels.mastodon.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy

POST: dict[str, Any] = {
    "id": "1",
    "url": "https://mastodon.exemple.be/@ville/1",
    "created_at": "2027-02-22T08:00:00.000Z",
    "content": "<p>Bonjour</p>",
    "media_attachments": [],
}


def test_an_address_that_is_none_is_not_shown_to_anybody() -> None:
    hostile = {**POST, "url": "javascript:alert(1)"}
    assert entities.status(hostile).url is None
    assert entities.status({**hostile, "uri": POST["url"]}).url == POST["url"]


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        [],
        "oui",
        {},
        {**POST, "id": True},
        {**POST, "id": ""},
        {**POST, "content": None},
        {**POST, "created_at": 5},
        {**POST, "media_attachments": [{"description": "sans numéro"}]},
    ],
)
def test_nonsense_is_no_post(nonsense: Any) -> None:
    with pytest.raises(ValueError, match="^no "):
        entities.status(nonsense)


def test_pictures_of_an_odd_shape_do_no_harm() -> None:
    for odd in (None, 5, "x", [None, 3]):
        assert entities.status({**POST, "media_attachments": odd}).media == ()


def test_a_post_that_was_passed_on_is_not_the_one_that_was_sent(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    rendition = channel.render(announcement())
    now = datetime.now(UTC).isoformat()
    shared = {**POST, "content": rendition.text, "created_at": now, "reblog": {**POST, "id": "2"}}
    proxy.fail(Fault(processed=False, status=200, body=json.dumps([shared]).encode()), path="limit")
    since = datetime.now(UTC) - timedelta(minutes=1)
    assert channel.find(rendition, "cle", since) == Absent()
