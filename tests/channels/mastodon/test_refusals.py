"""What an instance's refusals prove, and how they are said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from channels.mastodon.refusals import pause
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
)
from tests.servers.mastodon import ALL_SCOPES, DoubleInstance

NOW = "Mon, 22 Feb 2027 08:00:00 GMT"


def test_a_revoked_token(open_channel: Open, instance: DoubleInstance) -> None:
    channel = open_channel()
    instance.town.revoked = True
    with pytest.raises(AuthorizationRevoked, match="jeton"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_suspended_account(open_channel: Open, instance: DoubleInstance) -> None:
    channel = open_channel()
    instance.town.disabled = True
    with pytest.raises(AuthorizationRevoked, match="suspendu ou désactivé"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize("scope", ["write:media", "write:statuses"])
def test_the_missing_right_is_named(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance, scope: str
) -> None:
    channel = open_channel()
    instance.town.scopes = ALL_SCOPES - {scope}
    with pytest.raises(AuthorizationRevoked, match=scope):
        channel.publish(
            channel.render(announcement(images=(image(media),))), "cle", MemoryProgress()
        )
    assert instance.statuses == {}


def test_what_the_instance_says_of_the_content_is_passed_on(open_channel: Open) -> None:
    channel = open_channel()
    too_long = Rendition(announcement_id="x", language="fr", text="a" * 501)
    with pytest.raises(ContentRejected, match="character limit of 500 exceeded"):
        channel.publish(too_long, "cle", MemoryProgress())


def test_a_limit_says_until_when(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance
) -> None:
    channel = open_channel()
    instance.uploads.limit = 0
    with pytest.raises(RateLimited) as limited:
        channel.publish(
            channel.render(announcement(images=(image(media),))), "cle", MemoryProgress()
        )
    assert limited.value.retry_after is not None
    assert timedelta(0) <= limited.value.retry_after <= timedelta(minutes=30)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b"[" * 100_000), OutcomeUnknown),
        (Fault(processed=True, body=b'{"id": null}'), OutcomeUnknown),
        (Fault(processed=True, body=b'{"id": "1", "created_at": "hier"}'), OutcomeUnknown),
        (html_page(413), ContentRejected),
        (html_page(404), ContentRejected),
    ],
)
def test_every_answer_to_a_post_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST", path="/api/v1/statuses")
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert type(raised.value) is error or isinstance(raised.value, error)
    assert proxy.count("POST", "/api/v1/statuses") == 1
    assert "<" not in str(raised.value)


def test_nobody_at_home_is_surely_not_sent(open_channel: Open) -> None:
    channel = open_channel("http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_the_token_is_not_in_what_people_read(
    open_channel: Open, instance: DoubleInstance, proxy: FaultProxy
) -> None:
    channel, token = open_channel(proxy.url), instance.town.token
    words = f'{{"error": "Validation failed: {token}"}}'.encode()
    proxy.fail(Fault(processed=False, status=422, body=words), method="POST")
    with pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert token not in str(raised.value)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"X-RateLimit-Reset": "2027-02-22T08:05:00.000000Z"}, timedelta(minutes=5)),
        ({"X-RateLimit-Reset": "2027-02-22T09:05:00+01:00"}, timedelta(minutes=5)),
        ({"X-RateLimit-Reset": "2027-02-22T08:05:00"}, timedelta(minutes=5)),
        ({"X-RateLimit-Reset": "2027-02-22T07:00:00Z"}, timedelta(0)),
        ({"X-RateLimit-Reset": "2099-01-01T00:00:00Z"}, timedelta(days=1)),
        ({"X-RateLimit-Reset": "1803283260"}, timedelta(minutes=1)),
        ({"X-RateLimit-Reset": "120"}, timedelta(minutes=2)),
        ({"X-RateLimit-Reset": "9" * 40}, None),
        ({"X-RateLimit-Reset": "bientôt"}, None),
        ({}, None),
        ({"Retry-After": "7", "X-RateLimit-Reset": "2099-01-01T00:00:00Z"}, timedelta(seconds=7)),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], wait: timedelta | None) -> None:
    assert pause({"Date": NOW, **headers}) == wait


def test_without_the_instance_s_clock_ours_is_used() -> None:
    reset = datetime.now(UTC) + timedelta(minutes=5)
    wait = pause({"X-RateLimit-Reset": reset.isoformat()})
    assert wait is not None
    assert timedelta(minutes=4) < wait <= timedelta(minutes=5)
