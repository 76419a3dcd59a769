"""Access, credits, clocks that are off, and what a strange server answers."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels.sms.signing import Keys, Signature
from publisher.channel import Quota
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    Unreachable,
)
from tests.builders import MemoryProgress, announcement
from tests.channels.sms.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, redirect
from tests.servers.ovh import OvhDouble
from tests.servers.wire import Wire, without_end


def _failure(do: Callable[[], object]) -> ChannelError:
    with pytest.raises(ChannelError) as raised:
        do()
    return raised.value


def test_the_signature_is_that_of_the_documentation() -> None:
    keys = Keys("application", "secret", "consommateur")
    request = requests.Request("POST", "https://eu.api.ovh.com/1.0/sms", json={"a": 1}).prepare()
    signed = Signature(keys, lambda: 1_800_000_000)(request)
    told = 'secret+consommateur+POST+https://eu.api.ovh.com/1.0/sms+{"a": 1}+1800000000'
    proof = hashlib.sha1(told.encode(), usedforsecurity=False).hexdigest()
    assert signed.headers["X-Ovh-Signature"] == f"$1${proof}"
    assert "secret" not in str(signed.headers).replace("X-Ovh", "")


@pytest.mark.parametrize("ahead", [timedelta(days=-400), timedelta(hours=7)])
def test_a_clock_that_is_off_signs_well(
    open_channel: Open, double: OvhDouble, ahead: timedelta
) -> None:
    double.clock_ahead = ahead
    channel = open_channel()
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert len(double.waiting) == 2


def test_the_account_is_told(open_channel: Open, double: OvhDouble) -> None:
    channel = open_channel()
    assert "a 1000 crédits ; destinataires : 2, lignes inutilisables : 0" in channel.test()
    assert channel.discover() == {"recipients": 2}
    double.credits, double.access.expires = 1.0, datetime.now(UTC) + timedelta(days=3)
    health = channel.health()
    assert health.access_ends_at == double.access.expires
    assert len(health.warnings) == 2
    assert "Il reste 1 crédits pour 2" in health.warnings[1]
    double.access.expires = datetime.now(UTC) + timedelta(days=300)
    assert len(channel.health().warnings) == 1
    double.access.may_look_at_itself = False
    assert channel.health().access_ends_at is None


def test_what_is_left_is_told(open_channel: Open, double: OvhDouble) -> None:
    channel = open_channel()
    told: list[Quota] = []
    channel.access = dataclasses.replace(channel.access, tell_quotas=told.extend)
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    (left,) = told
    assert left.left == 996 == int(double.credits)
    assert channel.quotas() == (left,)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"service": "sms-zz99-1"}, "l'un de ceux-ci : sms-ab12345-1"),
        ({"sender": "MAIRIE"}, "l'un de ceux-ci : VILLE NAMUR, ATTENTE"),
        ({"sender": "ATTENTE"}, "pas encore validé"),
        ({"consumer_key": "une phrase avec l’apostrophe"}, "copiez-les"),
        ({"consumer_key": "mauvaisecledacces"}, "clé d'accès .* a expiré"),
        ({"application_key": "mauvaisecledapplication"}, "ne connaît pas la clé d'application"),
        ({"application_secret": "mauvaissecretdapplication"}, "secret d'application n'est pas"),
    ],
)
def test_what_is_wrong_with_the_access_is_said(
    open_channel: Open, settings: dict[str, str], words: str
) -> None:
    with pytest.raises(AuthorizationRevoked, match=words):
        open_channel(**settings).test()


def test_an_expired_key_sends_nothing(open_channel: Open, double: OvhDouble) -> None:
    double.access.expires = datetime.now(UTC) - timedelta(minutes=1)
    channel = open_channel()
    with pytest.raises(AuthorizationRevoked, match="expiré"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert not double.waiting


def test_a_closed_account_is_said(open_channel: Open, double: OvhDouble) -> None:
    double.enabled = False
    with pytest.raises(AuthorizationRevoked, match="désactivé"):
        open_channel().test()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (html_page(500), OutcomeUnknown),
        (html_page(200), OutcomeUnknown),
        (Fault(processed=False, status=200, body=b'{"errorCode": "X", "message": "?"}'),
         OutcomeUnknown),
        (Fault(processed=False, status=200,
               body=b'{"ids": [], "validReceivers": [], "invalidReceivers": []}'), OutcomeUnknown),
        (Fault(processed=False, status=200,
               body=b'{"ids": ["../me"], "validReceivers": ["1"], "invalidReceivers": []}'),
         OutcomeUnknown),
        (Fault(processed=False, status=200, body=b"[" * 100_000), OutcomeUnknown),
        (Fault(processed=False, status=403, body=b"<h1>Blocked</h1>"), AuthorizationRevoked),
        (Fault(processed=False, status=402, body=b"{}"), AuthorizationRevoked),
        (Fault(processed=False, status=400, body=b'{"message": ["?"]}'), ContentRejected),
        (Fault(processed=False, status=400, body=b'{"errorCode": "QUERY_TIME_OUT"}'), Unreachable),
        (redirect("https://autre.example/"), ContentRejected),
    ],
)  # fmt: skip
def test_a_strange_answer_to_a_sending(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[Exception]
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    proxy.fail(fault, method="POST", path="/jobs")
    failure = _failure(lambda: channel.publish(channel.render(announcement()), "cle", progress))
    assert type(failure) is error or isinstance(failure, error)
    assert ("armed" in progress.steps["ledger"]) == (error is OutcomeUnknown)


@pytest.mark.parametrize(
    "fault",
    [html_page(200), Fault(processed=False, status=200, body=b'"hier"'),
     Fault(processed=False, status=200, body=b"12"), redirect("https://autre.example/")],
)  # fmt: skip
def test_another_site_is_noticed_before_anything_is_sent(
    open_channel: Open, proxy: FaultProxy, fault: Fault
) -> None:
    proxy.fail(fault, method="GET", path="/auth/time")
    with pytest.raises(Unreachable):
        open_channel(proxy.url).test()


def test_an_endless_answer_is_left(open_channel: Open) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
    with Wire(without_end(head, b" " * 65_536)) as wire, pytest.raises(Unreachable):
        open_channel(wire.url).test()


def test_another_site_proves_no_withdrawal(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(html_page(200), method="GET", path="/jobs")
    with pytest.raises(Unreachable):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    proxy.fail(html_page(200), method="DELETE")
    with pytest.raises(OutcomeUnknown):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-2", MemoryProgress())
