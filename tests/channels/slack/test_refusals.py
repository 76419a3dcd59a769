"""What Slack's refusals prove, and how they are said."""

from __future__ import annotations

import json
import logging

import pytest

from channels.slack.settings import SlackSettings
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    SettingInvalid,
)
from publisher.settings import parse
from tests.builders import MemoryProgress, announcement
from tests.channels.slack.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
)
from tests.servers.slack import SlackDouble


def said(error: object) -> Fault:
    return Fault(
        processed=False, status=200, body=json.dumps({"ok": False, "error": error}).encode()
    )


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (said("ratelimited"), RateLimited),
        (html_page(404), ContentRejected),
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b'{"ok": true, "ts": "../1"}'), OutcomeUnknown),
        (said("internal_error"), OutcomeUnknown),
        (said(None), OutcomeUnknown),
        (said("msg_too_long"), ContentRejected),
        (said("token_expired"), AuthorizationRevoked),
        (said("restricted_action"), AuthorizationRevoked),
    ],
)
def test_every_answer_to_a_message_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, path="chat.postMessage")
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("POST", "chat.postMessage") == 1
    assert "<" not in str(raised.value)


def test_the_test_names_the_channel(open_channel: Open) -> None:
    told = open_channel().test()
    assert told == "Connecté comme @publisher au canal « annonces » de « Ville »."


def test_a_revoked_token(open_channel: Open, double: SlackDouble) -> None:
    channel = open_channel()
    double.token = "xoxb-autre"
    for call in (
        channel.test,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match="jeton"):
            call()


@pytest.mark.parametrize("scope", ["chat:write", "channels:read"])
def test_the_missing_right_is_named(open_channel: Open, double: SlackDouble, scope: str) -> None:
    double.scopes.remove(scope)
    with pytest.raises(AuthorizationRevoked, match=scope):
        open_channel().test()


@pytest.mark.parametrize(
    ("change", "words"), [({"is_archived": True}, "archivé"), ({"is_member": False}, "invitée")]
)
def test_a_channel_that_cannot_be_written(
    open_channel: Open, double: SlackDouble, change: dict[str, object], words: str
) -> None:
    channel = open_channel()
    double.channel.update(change)
    for call in (
        channel.test,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match=words):
            call()


def test_another_channel_is_not_known(open_channel: Open) -> None:
    with pytest.raises(AuthorizationRevoked, match="« channel »"):
        open_channel(channel="C0000000000").test()


@pytest.mark.parametrize("token", ["abc", "xoxb-é1234567890", "xoxb-1234567890\nX: y"])
def test_a_token_that_is_none_goes_nowhere(
    open_channel: Open, double: SlackDouble, token: str
) -> None:
    with pytest.raises(AuthorizationRevoked, match="xoxb-"):
        open_channel(token=token).test()
    assert double.calls == []


@pytest.mark.parametrize(
    "given",
    [{"channel": "#annonces"}, {"channel": "C012/../x"},
     {"channel": "C0123456789", "base_url": "http://slack.com/api"}],
)  # fmt: skip
def test_settings_that_are_wrong_are_refused(given: dict[str, str]) -> None:
    with pytest.raises(SettingInvalid):
        parse(SlackSettings, given)


def test_the_token_is_in_no_error_and_no_log(
    open_channel: Open, double: SlackDouble, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(said(f"bad_{double.token}"), method="POST")
    with caplog.at_level(logging.DEBUG, "channels"), pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert double.token not in str(raised.value)
    assert caplog.records
    assert not any(double.token in record.getMessage() for record in caplog.records)
