"""How long each built-in channel's "absent" is not to be believed, and why."""

from __future__ import annotations

from datetime import timedelta

import pytest

from channels._http import READ_TIMEOUT
from publisher import registry
from publisher.channel import SupportsReconcile
from publisher.settings import fields_of, parse
from tests.builders import access

# Sending twice does no harm there: the page, the entry or the sheet is recognised by its own id.
REPEATABLE = {"website", "feed", "wordpress", "practice"}
DELAYS = {
    **dict.fromkeys(REPEATABLE, timedelta(0)),
    "mastodon": timedelta(seconds=20),
    "facebook": timedelta(seconds=60),
    "instagram": timedelta(seconds=60),
    "threads": timedelta(seconds=60),
    "google_business": timedelta(seconds=60),
    "sms": timedelta(seconds=60),
}


def delay(kind: str) -> timedelta:
    adapter = registry.kind(kind)
    examples = {
        field.name: field.example or field.default for field in fields_of(adapter.settings_type)
    }
    channel = adapter(parse(adapter.settings_type, examples), access())
    assert isinstance(channel, SupportsReconcile)
    return channel.capabilities.read_back_delay


def test_every_built_in_channel_is_considered() -> None:
    assert set(DELAYS) <= set(registry.kinds())


@pytest.mark.parametrize("kind", DELAYS)
def test_its_delay_is_what_the_platform_needs(kind: str) -> None:
    assert delay(kind) == DELAYS[kind]


@pytest.mark.parametrize("kind", sorted(set(DELAYS) - REPEATABLE))
def test_where_a_second_sending_would_show_it_is_waited_for_and_not_for_ever(kind: str) -> None:
    assert timedelta(seconds=15) <= delay(kind) <= timedelta(seconds=4 * READ_TIMEOUT)
