"""Signing in in the browser, and tokens that are renewed."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from channels._oauth import FIELD, Tokens
from channels.x.signing_in import SCOPES
from publisher.errors import AuthorizationRevoked
from publisher.sign_in import SupportsConnect
from tests.channels.x.conftest import Open
from tests.servers.x import XDouble


def _browse(address: str) -> str:
    """Be the browser of the account's owner; return where it ends."""
    answer = requests.get(address, allow_redirects=False, timeout=30)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"]


def _token(channel: object) -> Tokens:
    return Tokens.read(channel.access.secrets.read(FIELD))  # type: ignore[attr-defined]


@pytest.mark.parametrize("secret", ["", "un-secret-d-application"])
def test_an_officer_who_agrees_gets_tokens(
    open_channel: Open, double: XDouble, secret: str
) -> None:
    double.sign_ins.client_secret = secret
    channel = open_channel(**({"client_secret": secret} if secret else {}))
    assert isinstance(channel, SupportsConnect)
    begun = channel.begin_sign_in(channel.redirect())
    asked = parse_qs(urlsplit(begun.address).query)
    assert asked["redirect_uri"] == ["http://127.0.0.1:8734/"]
    assert begun.kept["verifier"] not in begun.address
    tokens = Tokens.read(channel.finish_sign_in(begun, _browse(begun.address))[FIELD])
    assert set(tokens.scopes) == set(SCOPES)
    assert tokens.refresh
    assert tokens.ends is not None


def test_an_officer_who_declines_is_told_what_to_do(open_channel: Open, double: XDouble) -> None:
    double.sign_ins.agrees = False
    channel = open_channel()
    begun = channel.begin_sign_in(channel.redirect())
    with pytest.raises(AuthorizationRevoked, match="refusée dans le navigateur"):
        channel.finish_sign_in(begun, _browse(begun.address))


def test_tokens_are_renewed_ahead_and_kept(open_channel: Open, double: XDouble) -> None:
    channel = open_channel(ends_in=timedelta(minutes=2))
    before = _token(channel)
    assert "@ville" in channel.test()
    after = _token(channel)
    assert after.access != before.access
    assert after.refresh in double.sign_ins.refreshes
    channel.test()
    assert double.count("POST", "/2/oauth2/token") == 1


def test_a_refresh_token_that_was_used_elsewhere_asks_to_reconnect(
    open_channel: Open, double: XDouble
) -> None:
    channel = open_channel(ends_in=timedelta(minutes=2))
    double.sign_ins.refreshes.clear()
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.test()


def test_a_token_that_x_took_back_asks_to_reconnect(open_channel: Open, double: XDouble) -> None:
    channel = open_channel()
    double.sign_ins.tokens.clear()
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.test()
