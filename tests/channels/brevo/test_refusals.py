"""What Brevo's refusals prove, and how they are said."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import Sequence
from datetime import timedelta

import pytest

from channels.brevo import BrevoChannel
from channels.brevo.settings import BrevoSettings
from publisher.channel import Quota
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
from tests.channels.brevo.conftest import Open
from tests.channels.http_failures import closed_port
from tests.channels.weighed import EVERYWHERE
from tests.servers.brevo import BrevoDouble
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    redirect,
)

CREATE = "/emailCampaigns"
SEND = "/sendNow"


def told(code: object, status: int = 400, message: str = "") -> Fault:
    body = json.dumps({"code": code, "message": message}).encode()
    return Fault(processed=False, status=status, body=body)


def test_it_says_who_writes_to_whom(open_channel: Open) -> None:
    assert open_channel().test() == (
        "Connecté au compte Brevo « Ville de Namur » : « info@ville.be » écrit à « Lettre »,"
        " « Presse » ; abonnés : 912."
    )
    assert open_channel().health().warnings == ()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"sender": "neuf@ville.be"}, "vérifié"),
        ({"sender": "autre@ville.be"}, "info@ville.be"),
        ({"lists": "2, 9"}, r"2 \(Lettre\), 7 \(Presse\)"),
    ],
)
def test_a_sender_or_a_list_that_is_not_there_is_told(
    open_channel: Open, given: dict[str, str], words: str
) -> None:
    with pytest.raises(AuthorizationRevoked, match=words):
        open_channel(**given).test()


def test_lists_beyond_the_first_page_are_found(open_channel: Open, double: BrevoDouble) -> None:
    double.lists |= {number: (f"Liste {number}", 1) for number in range(100, 180)}
    assert "« Liste 179 »" in open_channel(lists="179").test()


def test_what_would_go_wrong_is_told_before(open_channel: Open, double: BrevoDouble) -> None:
    double.credits = 100
    (few,) = open_channel().health().warnings
    assert "100 crédits pour 912 abonnés" in few
    (empty,) = open_channel(lists="8").health().warnings
    assert "vides" in empty


def test_what_is_left_is_told(open_channel: Open, double: BrevoDouble) -> None:
    (mails,) = open_channel().quotas()
    assert (mails.name, mails.left) == ("emails", 5000)
    heard: list[Quota] = []

    def hear(quotas: Sequence[Quota]) -> None:
        heard.extend(quotas)

    channel = open_channel()
    channel = BrevoChannel(channel.settings, dataclasses.replace(channel.access, tell_quotas=hear))
    double.requests_left = 50
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    (requests,) = heard
    assert (requests.name, requests.left, requests.limit) == ("requests", 49, 100)
    assert requests.resets_at is not None


def test_a_limit_says_how_long(open_channel: Open, double: BrevoDouble) -> None:
    channel = open_channel()
    double.requests_left = 0
    with pytest.raises(RateLimited) as limited:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert limited.value.retry_after == timedelta(minutes=10)
    assert double.campaigns == {}


def test_a_revoked_key(open_channel: Open, double: BrevoDouble) -> None:
    channel = open_channel()
    double.key = "xkeysib-autre"
    for call in (
        channel.test,
        channel.quotas,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match="clé"):
            call()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (told("unauthorized", 401, "We have detected you are using an unrecognised IP address"),
         "IP autorisées"),
        (told("permission_denied", 403, "Account is under validation"), "under validation"),
    ],
)  # fmt: skip
def test_an_account_that_is_closed_is_told(
    open_channel: Open, proxy: FaultProxy, fault: Fault, words: str
) -> None:
    proxy.fail(fault, path="/account")
    with pytest.raises(AuthorizationRevoked, match=words):
        open_channel(proxy.url).test()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (Fault(processed=True, status=200, body=b'{"code": "error"}'), OutcomeUnknown),
        (html_page(404), Unreachable),
        (told("not_enough_credits", 402), ContentRejected),
        (told("document_not_found", 404), ContentRejected),
        (told("method_not_allowed", 405), ContentRejected),
        (told("invalid_parameter"), ContentRejected),
        (told(None), ContentRejected),
        (told("permission_denied", 403), AuthorizationRevoked),
        (Fault(processed=True, status=200, body=b"x" * 9_000_000), OutcomeUnknown),
    ],
)
def test_every_answer_to_a_sending_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(proxy.url)
    if fault.cut.name == "MID_BODY":  # a success has no body to break off in
        fault = dataclasses.replace(fault, body=b"{}", status=200)
    proxy.fail(fault, path=SEND)
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("POST", SEND) == 1
    assert "<" not in str(raised.value)


@pytest.mark.parametrize(
    "fault",
    [
        html_page(200, processed=True),
        Fault(processed=True, body=b"[]"),
        Fault(processed=True, body=b'{"id": "../22"}'),
        Fault(processed=True, body=b'{"id": true}'),
        Fault(processed=True, body=b'{"id": -1}'),
        Fault(processed=True, body=b"[" * 100_000),
        html_page(502, processed=True),
    ],
)
def test_a_draft_whose_number_is_not_known_is_found_again(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy, fault: Fault
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    proxy.fail(fault, method="POST", path=CREATE)
    with pytest.raises(Unreachable):
        channel.publish(channel.render(announcement()), "cle", progress)
    channel.publish(channel.render(announcement()), "cle", progress)
    assert [campaign.status for campaign in double.campaigns.values()] == ["queued"]


@pytest.mark.parametrize(
    "fault",
    [
        html_page(200),
        html_page(404),
        Fault(processed=True, status=200, body=b"{}"),
        Fault(processed=True, status=200, body=b'{"campaigns": [{"id": 1}], "plan": "x"}'),
        Fault(processed=True, body=b"x" * 9_000_000),
        redirect("https://autre.be/"),
    ],
)
@pytest.mark.parametrize("path", ["/account", "/senders", "/contacts/lists"])
def test_what_is_not_brevo(open_channel: Open, proxy: FaultProxy, fault: Fault, path: str) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, path=path)
    with pytest.raises(Unreachable):
        channel.test()


def test_strange_campaigns_are_not_believed(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    entry = {"id": 1, "name": "x", "status": "sent", "createdAt": "hier", "shareLink": "x"}
    bodies: list[object] = [{"campaigns": [entry]}, {"campaigns": [1]}, {"count": "x"}, []]
    for body in bodies:
        fault = Fault(processed=False, status=200, body=json.dumps(body).encode())
        proxy.fail(fault, path=CREATE)
        with pytest.raises(Unreachable):
            channel.find(channel.render(announcement()), "cle", announcement().dated)


@pytest.mark.parametrize("key", ["clé", "xkey sib", "xkeysib\nX: y", " "])
def test_a_key_that_is_none_goes_nowhere(open_channel: Open, double: BrevoDouble, key: str) -> None:
    with pytest.raises(AuthorizationRevoked, match="clé"):
        open_channel(key=key).test()
    assert double.calls == []


def test_nobody_at_home_is_surely_not_sent(open_channel: Open) -> None:
    channel = open_channel(f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(Unreachable):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    "given",
    [{"sender": "ville"}, {"sender": "a@b.be\nBcc: x@y.be"}, {"lists": "Lettre"}, {"lists": "0"},
     {"lists": ","}, {"reply_to": "ville"}, {"base_url": "http://api.brevo.com/v3"},
     {"base_url": "https://a:b@api.brevo.com"}],
)  # fmt: skip
def test_settings_that_are_wrong_are_refused(given: dict[str, str]) -> None:
    with pytest.raises(SettingInvalid):
        parse(BrevoSettings, {"sender": "info@ville.be", "lists": "2", **given})


def test_lists_may_be_written_as_people_do() -> None:
    for text in ("2,7", "2, 7", "#2 #7", "2;7, 2"):
        assert parse(BrevoSettings, {"sender": "i@v.be", "lists": text}).list_ids == (2, 7)


def test_the_key_is_in_no_address_error_or_log(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(told("invalid_parameter", 400, f"bad {double.key}"), method="POST", path=CREATE)
    with caplog.at_level(logging.DEBUG, "channels"), pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    channel.health()
    assert double.key not in str(raised.value)
    assert not any(double.key in seen.target for seen in proxy.seen)
    assert not any(double.key in record.getMessage() for record in caplog.records)
