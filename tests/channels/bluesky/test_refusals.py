"""Sessions, refusals, and servers that are broken or are none."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from channels.bluesky import server
from channels.bluesky.refusals import pause
from publisher.channel import Unknown
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    Unreachable,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.bluesky.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.bluesky.pds import Account, DataServer
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
)

PUT = "com.atproto.repo.putRecord"
SIGN_IN = "com.atproto.server.createSession"
RENEW = "com.atproto.server.refreshSession"
SOON = "Mon, 22 Feb 2027 08:00:00 GMT"


def told(name: str, status: int = 400, message: str = "") -> Fault:
    body = json.dumps({"error": name, "message": message}).encode()
    return Fault(processed=False, status=status, body=body)


def test_one_session_serves_many_posts(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel()
    for number in range(3):
        channel.publish(channel.render(announcement()), f"cle-{number}", MemoryProgress())
    assert proxy.count("POST", SIGN_IN) == 1


def test_a_session_is_renewed_before_it_ends(
    open_channel: Open, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "AHEAD", timedelta(days=1))
    channel = open_channel()
    channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    assert proxy.count("POST", RENEW) > 0
    assert proxy.count("POST", SIGN_IN) == 1


def test_a_session_that_cannot_be_renewed_is_begun_anew(
    open_channel: Open, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel = open_channel()
    channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    monkeypatch.setattr(server, "AHEAD", timedelta(days=1))
    proxy.fail(told("ExpiredToken"), method="POST", path=RENEW)
    assert channel.test()
    channel.publish(channel.render(announcement()), "cle-2", MemoryProgress())
    assert proxy.count("POST", SIGN_IN) == 3


def test_a_session_that_ended_meanwhile_is_begun_anew(
    open_channel: Open, proxy: FaultProxy, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel()
    proxy.fail(told("ExpiredToken"), method="POST", path=PUT)
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert proxy.count("POST", SIGN_IN) == 2
    assert len(bluesky.posts(account.did)) == 1


def test_a_wrong_password_and_a_revoked_one_are_told(
    open_channel: Open, bluesky: DataServer, account: Account
) -> None:
    with pytest.raises(AuthorizationRevoked, match="mot de passe d'application"):
        open_channel(password="abcd-abcd-abcd-abcd").test()
    channel = open_channel()
    assert channel.test() == f"Connecté comme @{account.handle}."
    bluesky.call("com.atproto.server.revokeAppPassword", {"name": "publisher"}, account.token)
    with pytest.raises(AuthorizationRevoked, match="mot de passe d'application"):
        channel.test()
    with pytest.raises(AuthorizationRevoked, match="signes"):
        open_channel(password="hors de toute forme").test()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (told("AuthFactorTokenRequired", 401), "mot de passe d'application"),
        (told("AccountTakedown", 401), "suspendu"),
        (told("RepoDeactivated", 400), "désactivé"),
    ],
)
def test_a_closed_account_is_told(
    open_channel: Open, proxy: FaultProxy, fault: Fault, words: str
) -> None:
    proxy.fail(fault, method="POST", path=SIGN_IN)
    with pytest.raises(AuthorizationRevoked, match=words):
        open_channel().test()


def test_what_the_server_says_of_the_content_is_passed_on(open_channel: Open) -> None:
    too_long = Rendition(announcement_id="x", language="fr", text="a" * 301)
    with pytest.raises(ContentRejected, match="grapheme too big"):
        open_channel().publish(too_long, "cle", MemoryProgress())


GOOD_ID = b'{"uri": "at://did:plc:x/app.bsky.feed.post/3k", "cid": '


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b'{"error": "InternalServerError"}'), OutcomeUnknown),
        (Fault(processed=True, body=GOOD_ID + b'"../../x"}'), OutcomeUnknown),
        (Fault(processed=True, body=b"x" * 9_000_000), OutcomeUnknown),
        (html_page(404), Unreachable),
        (html_page(413), ContentRejected),
    ],
)
def test_every_answer_to_a_post_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    proxy.fail(fault, method="POST", path=PUT)
    channel = open_channel()
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("POST", PUT) == 1
    assert "<" not in str(raised.value)


@pytest.mark.parametrize(
    "fault", [html_page(200), html_page(404), Fault(processed=True, body=b"{}")]
)
def test_what_is_no_server_of_this_network(
    open_channel: Open, proxy: FaultProxy, fault: Fault
) -> None:
    proxy.fail(fault, path=SIGN_IN)
    with pytest.raises(Unreachable, match="ne répond pas comme un serveur Bluesky"):
        open_channel().test()


@pytest.mark.parametrize(
    "body",
    [
        b'{"did": "../..", "handle": "v.be", "accessJwt": "a.b.c", "refreshJwt": "a.b.c"}',
        b'{"did": "did:plc:x", "handle": "v.be", "accessJwt": "a\\nX: y", "refreshJwt": "a.b.c"}',
    ],
)
def test_strange_identities_and_tokens_are_not_believed(
    open_channel: Open, proxy: FaultProxy, body: bytes
) -> None:
    proxy.fail(Fault(processed=False, body=body, status=200), path=SIGN_IN)
    with pytest.raises(Unreachable):
        open_channel().test()


def test_a_server_that_does_not_turn_the_page_leaves_it_to_a_person(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel()
    page = {
        "records": [
            {"uri": "at://did:plc:x/app.bsky.feed.post/self", "cid": "bafyreix", "value": {}}
        ],
        "cursor": "self",
    }
    for _ in range(2):
        fault = Fault(processed=False, status=200, body=json.dumps(page).encode())
        proxy.fail(fault, method="GET", path="listRecords")
    found = channel.find(channel.render(announcement()), "cle", datetime.now(UTC))
    assert isinstance(found, Unknown)


def test_nobody_at_home_is_surely_not_sent(open_channel: Open) -> None:
    channel = open_channel(base_url="http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_secrets_are_in_no_address_and_in_no_sentence(
    open_channel: Open, proxy: FaultProxy, account: Account, media: MemoryMedia
) -> None:
    channel = open_channel()
    proxy.fail(told("InvalidRequest", 400, f"voir {account.app_password}"), path=PUT)
    with pytest.raises(ContentRejected) as raised:
        channel.publish(
            channel.render(announcement(images=(image(media),))), "cle", MemoryProgress()
        )
    assert account.app_password not in str(raised.value)
    assert not any(account.app_password in seen.target for seen in proxy.seen)
    sessions = [seen for seen in proxy.seen if account.app_password.encode() in seen.body]
    assert [SIGN_IN in seen.target for seen in sessions] == [True]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"RateLimit-Reset": "1803283260"}, timedelta(minutes=1)),
        ({"RateLimit-Reset": "9" * 40}, None),
        ({"RateLimit-Reset": "0"}, timedelta(0)),
        ({"Retry-After": "7", "RateLimit-Reset": "1803283260"}, timedelta(seconds=7)),
        ({}, None),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], wait: timedelta | None) -> None:
    assert pause({"Date": SOON, **headers}) == wait
