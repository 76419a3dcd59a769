"""Accounts, rights, limits, and servers that are broken or are none."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from channels.ntfy.settings import NtfySettings
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    SettingInvalid,
    Unreachable,
)
from publisher.settings import parse
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.http_failures import closed_port
from tests.channels.ntfy.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    redirect,
    unavailable,
)
from tests.servers.ntfy import NEW, OLD, PASSWORD, PICTURE_BYTES, USER, Ntfy, running, token


def told(code: int, http: int, words: str = "") -> Fault:
    body = json.dumps({"code": code, "http": http, "error": words}).encode()
    return Fault(processed=False, status=http, body=body)


def test_it_says_who_is_connected_where(open_channel: Open, new: Ntfy, topic: str) -> None:
    said = (
        f"Connecté à ntfy comme « {USER} » ; les citoyens s'abonnent à « {topic} » sur {new.url}."
    )
    assert open_channel(new).test() == said
    assert open_channel(new, {"password": PASSWORD}, user=USER).test() == said
    assert open_channel(new).health().warnings == ()


def test_it_learns_what_each_server_does(open_channel: Open, new: Ntfy, old: Ntfy) -> None:
    known = {"message_bytes": 4096, "picture_bytes": PICTURE_BYTES, "kept": 12 * 3600}
    assert open_channel(new, facts={}).discover() == {"corrects": True, **known}
    assert open_channel(old, facts={}).discover() == {"corrects": False, **known}
    (warned,) = open_channel(old).health().warnings
    assert "2.16" in warned


def test_asking_publishes_nothing(open_channel: Open, new: Ntfy, old: Ntfy, topic: str) -> None:
    for server in (new, old):
        channel = open_channel(server)
        channel.discover()
        channel.test()
        assert server.events(topic) == []


def test_the_end_of_a_token_is_known(open_channel: Open, new: Ntfy) -> None:
    assert open_channel(new).health().access_ends_at is None
    short = token(new, "--expires=2d")
    ends = open_channel(new, {"access_token": short}).health().access_ends_at
    assert ends is not None
    assert timedelta(days=1) < ends - datetime.now(UTC) <= timedelta(days=2)


@pytest.mark.parametrize("suite", [NEW, OLD])
def test_a_server_that_anybody_may_write_to(
    open_channel: Open, tmp_path: Path, suite: str, media: MemoryMedia
) -> None:
    with running(tmp_path, suite, accounts=False, message_size_limit="1K") as server:
        channel = open_channel(server, {}, facts={})
        assert "N'importe qui" in channel.health().warnings[0]
        assert "sans compte" in channel.test()
        facts = channel.discover()
        assert facts["message_bytes"] == 1024
        channel = open_channel(server, {}, facts=facts)
        channel.quotas()
        rendition = channel.render(announcement(summary="été " * 2000))
        channel.publish(rendition, "cle", MemoryProgress())
        assert server.shown(channel.settings.topic)[0]["message"] == rendition.text
        with pytest.raises(ContentRejected, match="pictures"):
            channel.publish(
                channel.render(announcement(images=(image(media),))), "cle-2", MemoryProgress()
            )


def test_a_server_that_has_enough(open_channel: Open, tmp_path: Path) -> None:
    limits = {"visitor_request_limit_exempt_hosts": "", "visitor_message_daily_limit": 2}
    with running(tmp_path, NEW, accounts=False, **limits) as server:
        channel = open_channel(server, {})
        rendition = channel.render(announcement())
        for left in (1, 0):
            channel.publish(rendition, f"cle-{left}", MemoryProgress())
            told = {quota.name: (quota.left, quota.limit) for quota in channel.quotas()}
            assert told["messages"] == (left, 2)
            assert told["files"] == (104, 104)
        with pytest.raises(RateLimited) as limited:
            channel.publish(rendition, "cle", MemoryProgress())
        assert limited.value.retry_after is not None  # until midnight, where days begin
        assert limited.value.retry_after <= timedelta(days=1, minutes=1)
        assert len(server.events(channel.settings.topic)) == 2


def test_a_topic_that_citizens_cannot_read_is_told(open_channel: Open, new: Ntfy) -> None:
    new.command("access", USER, "interne", "rw")
    (warned,) = open_channel(new, topic="interne").health().warnings
    assert "ne peuvent pas lire" in warned


def test_without_the_right_to_write(open_channel: Open, new: Ntfy, topic: str) -> None:
    for channel in (open_channel(new, topic="ailleurs"), open_channel(new, {})):
        with pytest.raises(AuthorizationRevoked, match="droit"):
            channel.test()
        with pytest.raises(AuthorizationRevoked, match="droit"):
            channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert new.events(topic) == []


@pytest.mark.parametrize(
    "secrets",
    [{"access_token": "tk_autre0123456789"}, {"password": "faux"}],
)
def test_wrong_credentials(open_channel: Open, old: Ntfy, secrets: dict[str, str]) -> None:
    channel = open_channel(old, secrets, user=USER)
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.test()
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    ("secrets", "words"),
    [({"access_token": "tk é"}, "signes"), ({"password": "x"}, "« user »")],
)
def test_credentials_that_are_none_go_nowhere(
    open_channel: Open, new: Ntfy, proxy: FaultProxy, secrets: dict[str, str], words: str
) -> None:
    with pytest.raises(AuthorizationRevoked, match=words):
        open_channel(new, secrets, base_url=proxy.url).test()
    assert proxy.seen == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (html_page(404), Unreachable),
        (html_page(400), ContentRejected),
        (html_page(413), ContentRejected),
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b'{"code": 50001, "http": 500}'), OutcomeUnknown),
        (Fault(processed=True, body=b'{"id": "../x", "event": "message"}'), OutcomeUnknown),
        (Fault(processed=True, body=b'{"id": "x", "sequence_id": "a/b"}'), OutcomeUnknown),
        (Fault(processed=True, body=b"[" * 100_000), OutcomeUnknown),
        (Fault(processed=True, body=b"x" * 9_000_000), OutcomeUnknown),
        (told(40018, 400, "actions invalid"), ContentRejected),
        (told(40401, 404), ContentRejected),
        (told(50701, 507), ContentRejected),
        (told(42905, 429), RateLimited),
    ],
)
def test_every_answer_to_a_message_is_weighed(
    open_channel: Open, new: Ntfy, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(new, base_url=proxy.url)
    proxy.fail(fault, method="PUT")
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert sum(seen.method == "PUT" for seen in proxy.seen) == 1
    assert "<" not in str(raised.value)


@pytest.mark.parametrize(
    "fault",
    [
        html_page(200),
        html_page(404),
        Fault(processed=True, status=200, body=b"{}"),
        Fault(processed=True, body=b"x" * 9_000_000),
        redirect("https://autre.be/"),
        unavailable(None),
    ],
)
def test_what_is_no_server_of_this_sort(
    open_channel: Open, new: Ntfy, proxy: FaultProxy, fault: Fault
) -> None:
    channel = open_channel(new, base_url=proxy.url)
    proxy.fail(fault, path="/publish")
    with pytest.raises(Unreachable):
        channel.test()
    proxy.fail(fault, path="/json")
    with pytest.raises(Unreachable):
        channel.find(channel.render(announcement()), "cle", datetime.now(UTC))


def test_nobody_at_home_is_surely_not_sent(open_channel: Open, new: Ntfy) -> None:
    channel = open_channel(new, base_url=f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(Unreachable):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    "given",
    [{"topic": "ville/../x"}, {"topic": "été"}, {"topic": "v1"}, {"topic": "a" * 65},
     {"topic": "v", "base_url": "http://ntfy.sh"}, {"topic": "v", "base_url": "https://ntfy.sh/v"},
     {"topic": "v", "base_url": "https://a:b@ntfy.sh"}, {"topic": "v", "user": "a:b"}],
)  # fmt: skip
def test_settings_that_are_wrong_are_refused(given: dict[str, str]) -> None:
    with pytest.raises(SettingInvalid):
        parse(NtfySettings, given)


def test_the_token_is_in_no_address_error_or_log(
    open_channel: Open, new: Ntfy, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    channel = open_channel(new, base_url=proxy.url)
    proxy.fail(told(40000, 400, f"bad {new.token}"), method="PUT")
    with caplog.at_level(logging.DEBUG, "channels"), pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    channel.health()
    assert new.token not in str(raised.value)
    assert not any(new.token in seen.target for seen in proxy.seen)
    assert not any(new.token in record.getMessage() for record in caplog.records)
