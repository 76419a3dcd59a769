"""What Telegram's refusals prove, and how they are said."""

from __future__ import annotations

import json
import logging
from datetime import timedelta

import pytest

from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.redaction import redact
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.telegram.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    too_many,
)
from tests.servers.telegram import TelegramDouble
from tests.servers.wire import Wire, without_end


def said(status: int, code: int, words: str, **parameters: object) -> Fault:
    told = {"ok": False, "error_code": code, "description": words, "parameters": parameters}
    return Fault(processed=False, status=status, body=json.dumps(told).encode())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (html_page(413), ContentRejected),
        (html_page(404), ContentRejected),
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b"[" * 100_000), OutcomeUnknown),
        (Fault(processed=True, body=b'{"ok": true}'), OutcomeUnknown),
        (
            Fault(processed=True, body=b'{"ok": true, "result": {"message_id": "../1"}}'),
            OutcomeUnknown,
        ),
        (said(200, 403, "Forbidden: bot was kicked from the channel chat"), AuthorizationRevoked),
        (said(502, 502, "Bad Gateway"), OutcomeUnknown),
        (said(404, 404, "Not Found"), AuthorizationRevoked),
        (said(400, 400, "Bad Request: chat not found"), AuthorizationRevoked),
        (said(400, 400, "Bad Request: x", migrate_to_chat_id=-1009), AuthorizationRevoked),
        (said(400, 400, "Bad Request: wrong HTTP URL"), ContentRejected),
    ],
)
def test_every_answer_to_a_message_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST", path="/sendMessage")
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("POST", "/sendMessage") == 1
    assert "<" not in str(raised.value)


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (said(429, 429, "Too Many Requests", retry_after=7), timedelta(seconds=7)),
        (said(200, 429, "Too Many Requests", retry_after=7), timedelta(seconds=7)),
        (said(429, 429, "Too Many Requests", retry_after="demain"), None),
        (said(429, 429, "Too Many Requests", retry_after=10**12), timedelta(days=1)),
        (too_many("30"), timedelta(seconds=30)),
        (too_many(None), None),
    ],
)
def test_a_limit_says_how_long(
    open_channel: Open, proxy: FaultProxy, fault: Fault, wait: timedelta | None
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault)
    with pytest.raises(RateLimited) as limited:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert limited.value.retry_after == wait


def test_a_revoked_token(open_channel: Open, double: TelegramDouble) -> None:
    channel = open_channel()
    double.token = "123456789:autre-autre-autre-autre"
    for call in (
        channel.test,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match="jeton"):
            call()


@pytest.mark.parametrize("token", ["abc", "123:é" + "a" * 30, "1234:abc/../getMe" + "a" * 30])
def test_a_token_that_is_none_goes_nowhere(
    open_channel: Open, double: TelegramDouble, token: str
) -> None:
    with pytest.raises(AuthorizationRevoked, match="BotFather"):
        open_channel(token=token).test()
    assert double.calls == []


@pytest.mark.parametrize(
    "member", [{"status": "left"}, {"status": "administrator", "can_post_messages": False}]
)
def test_a_bot_that_may_not_post(
    open_channel: Open, double: TelegramDouble, member: dict[str, object]
) -> None:
    channel = open_channel()
    double.member = member
    for call in (
        channel.test,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match="droit de publier"):
            call()


@pytest.mark.parametrize(
    ("member", "allowed"),
    [
        ({"status": "member"}, True),
        ({"status": "restricted", "can_send_messages": True}, True),
        ({"status": "restricted", "can_send_messages": False}, False),
        ({"status": "left"}, False),
    ],
)
def test_in_a_group_members_write(
    open_channel: Open, double: TelegramDouble, member: dict[str, object], allowed: bool
) -> None:
    double.chat["type"], double.member = "supergroup", member
    if allowed:
        assert open_channel().test() == "Connecté comme @ville_bot au canal « Ville »."
    else:
        with pytest.raises(AuthorizationRevoked):
            open_channel().test()


def test_another_chat_is_not_known(open_channel: Open) -> None:
    with pytest.raises(AuthorizationRevoked, match="« chat »"):
        open_channel(chat="@autre").test()


def test_the_test_of_a_stranger_is_a_matter_of_the_address(
    open_channel: Open, proxy: FaultProxy
) -> None:
    proxy.fail(html_page(200))
    with pytest.raises(Unreachable, match="adresse"):
        open_channel(proxy.url).test()


def test_an_endless_answer_ends(open_channel: Open) -> None:
    with Wire(without_end(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 262_144)) as wire:
        channel = open_channel(wire.url)
        with pytest.raises(OutcomeUnknown):
            channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_picture_that_is_none_is_not_sent(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia
) -> None:
    channel, picture = open_channel(), image(media)
    media.masters[picture.sha256] = b"rien"
    with pytest.raises(ContentRejected):
        channel.publish(channel.render(announcement(images=(picture,))), "cle", MemoryProgress())
    assert double.calls == []


def test_the_token_is_in_no_error_and_no_log(
    open_channel: Open, double: TelegramDouble, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(said(400, 400, f"Bad Request: bad token {double.token}"))
    with caplog.at_level(logging.DEBUG, "channels"), pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert double.token not in str(raised.value)
    assert caplog.records
    assert not any(double.token in record.getMessage() for record in caplog.records)
    assert double.token not in redact(f"{proxy.url}/bot{double.token}/sendMessage")
