"""What is known before sending: the token's end and rights, the version, what is left."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from channels.facebook import FacebookChannel
from channels.facebook.rates import quotas
from publisher.channel import Stops, SupportsHealth, SupportsQuota
from publisher.errors import AuthorizationRevoked
from tests.builders import MemoryProgress, announcement
from tests.servers.graph import DoublePage


def test_a_token_that_never_ends_is_healthy(channel: FacebookChannel, page: DoublePage) -> None:
    assert isinstance(channel, SupportsHealth)
    health = channel.health()
    assert health.sentence == f"Connecté à la page « {page.name} »."
    assert health.warnings == ()
    assert health.access_ends_at is None


def test_the_end_of_a_token_is_known(channel: FacebookChannel, page: DoublePage) -> None:
    ends = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
    page.token_ends_at = int(ends.timestamp())
    health = channel.health()
    assert health.access_ends_at == ends
    (warning,) = health.warnings
    assert f"{ends.astimezone():%d/%m/%Y}" in warning


def test_the_right_to_publish_is_seen_before_the_first_post(
    channel: FacebookChannel, page: DoublePage
) -> None:
    page.permissions.discard("pages_manage_posts")
    with pytest.raises(AuthorizationRevoked, match="pages_manage_posts"):
        channel.test()


def test_an_application_that_is_told_nothing_is_not_refused(
    channel: FacebookChannel, page: DoublePage
) -> None:
    page.tells_of_tokens = False
    page.token_ends_at = 1
    assert channel.health().access_ends_at is None


def test_a_version_that_ended_is_said(channel: FacebookChannel, page: DoublePage) -> None:
    page.served_version = "v28.0"
    (warning,) = channel.health().warnings
    assert "v26.0" in warning
    assert "v28.0" in warning


def test_what_is_left_is_read(channel: FacebookChannel, page: DoublePage) -> None:
    assert isinstance(channel, SupportsQuota)
    (app,) = channel.quotas()
    assert (app.name, app.left, app.stops, app.resets_at) == (
        "app", 88, Stops.EVERYTHING, None,
    )  # fmt: skip
    page.page_usage = {"call_count": 100, "estimated_time_to_regain_access": 30}
    before = datetime.now(UTC)
    (_, of_page) = channel.quotas()
    assert (of_page.name, of_page.left) == ("page", 0)
    assert of_page.resets_at is not None
    assert of_page.resets_at - before >= timedelta(minutes=30)


def test_it_is_told_while_publishing(channel: FacebookChannel, page: DoublePage) -> None:
    told: list[int] = []
    channel.access = dataclasses.replace(
        channel.access, tell_quotas=lambda new: told.extend(quota.left for quota in new)
    )
    page.app_usage = {"call_count": 97, "total_cputime": 1, "total_time": 1}
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert told
    assert set(told) == {3}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-App-Usage": "a lot"},
        {"X-App-Usage": "[]", "X-Business-Use-Case-Usage": '{"1": 5}'},
        {"X-App-Usage": '{"call_count": "12"}', "X-Business-Use-Case-Usage": '{"1": [[], 3]}'},
    ],
)
def test_what_cannot_be_read_says_nothing(headers: dict[str, str]) -> None:
    assert quotas(headers) == ()
