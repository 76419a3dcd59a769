"""What Discord's refusals prove, and how they are said."""

from __future__ import annotations

import json
import logging
from datetime import timedelta

import pytest

from channels.discord.settings import DiscordSettings, root_of
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
from tests.builders import MemoryProgress, announcement
from tests.channels.discord.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.discord import DiscordDouble
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    too_many,
)

TOKEN = "t" * 60


def said(status: int, code: int, words: str, **more: object) -> Fault:
    told = {"code": code, "message": words, **more}
    return Fault(processed=False, status=status, body=json.dumps(told).encode())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (html_page(413), ContentRejected),
        (html_page(404), ContentRejected),
        (html_page(403), AuthorizationRevoked),
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b'{"id": "../1", "channel_id": "77"}'), OutcomeUnknown),
        (Fault(processed=True, status=204, body=b""), OutcomeUnknown),
        (said(400, 50035, "Invalid Form Body"), ContentRejected),
        (said(404, 10015, "Unknown Webhook"), AuthorizationRevoked),
    ],
)
def test_every_answer_to_a_message_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST")
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("POST", "/webhooks/") == 1
    assert "<" not in str(raised.value)


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (said(429, 0, "You are being rate limited.", retry_after=0.5), timedelta(seconds=0.5)),
        (said(429, 0, "You are being rate limited.", retry_after="x"), None),
        (said(429, 0, "You are being rate limited.", retry_after=1e12), timedelta(days=1)),
        (too_many("30"), timedelta(seconds=30)),
        (too_many(None), None),
    ],
)
def test_a_limit_says_how_long(
    open_channel: Open, proxy: FaultProxy, fault: Fault, wait: timedelta | None
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST")
    with pytest.raises(RateLimited) as limited:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert limited.value.retry_after == wait


@pytest.mark.parametrize("what", ["gone", "token"])
def test_a_webhook_that_was_removed(open_channel: Open, double: DiscordDouble, what: str) -> None:
    channel = open_channel()
    if what == "gone":
        double.gone = True
    else:
        double.token = "un-autre-jeton-0123456789"
    for call in (
        channel.test,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match="n'existe plus"):
            call()


def test_the_test_names_the_webhook(open_channel: Open, proxy: FaultProxy) -> None:
    assert open_channel().test() == "Connecté à Discord par le webhook « Ville »."
    proxy.fail(html_page(200))
    with pytest.raises(Unreachable):
        open_channel(proxy.url).test()


@pytest.mark.parametrize(
    "url",
    [
        f"https://discord.com/api/webhooks/1/{TOKEN}",
        f"https://discord.com/api/v10/webhooks/1/{TOKEN}/",
        f"https://ptb.discord.com/api/webhooks/1/{TOKEN}?wait=true",
        f" https://discordapp.com/api/webhooks/1/{TOKEN}\n",
    ],
)
def test_every_way_to_write_the_address_is_one(url: str) -> None:
    assert root_of(url) == f"https://discord.com/api/v10/webhooks/1/{TOKEN}"


@pytest.mark.parametrize(
    "url",
    [
        "",
        TOKEN,
        f"http://discord.com/api/webhooks/1/{TOKEN}",
        f"https://discord.com.mechant.be/api/webhooks/1/{TOKEN}",
        f"https://a@discord.com/api/webhooks/1/{TOKEN}",
        f"https://discord.com/api/webhooks/1/../../{TOKEN}",
        "https://[discord.com/api/webhooks/1/x",
    ],
)
def test_an_address_that_is_no_webhook_goes_nowhere(url: str) -> None:
    with pytest.raises(AuthorizationRevoked, match="copiez-la") as raised:
        root_of(url)
    assert TOKEN not in str(raised.value)


@pytest.mark.parametrize("name", ["Discord de la ville", "x" * 81])
def test_a_name_that_discord_refuses(name: str) -> None:
    with pytest.raises(SettingInvalid, match="username"):
        parse(DiscordSettings, {"username": name})


def test_the_address_is_in_no_error_and_no_log(
    open_channel: Open, double: DiscordDouble, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(said(400, 50035, f"bad {double.token}"), method="POST")
    with caplog.at_level(logging.DEBUG, "channels"), pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert double.token not in str(raised.value)
    assert caplog.records
    assert not any(double.token in record.getMessage() for record in caplog.records)
