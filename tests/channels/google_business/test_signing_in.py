"""Signing in in the browser, and tokens that are renewed."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from channels._oauth import FIELD, Tokens
from publisher.errors import AuthorizationRevoked
from publisher.sign_in import SupportsConnect
from tests.channels.google_business.conftest import Open
from tests.servers.google import SCOPE, GoogleDouble


def _browse(address: str) -> str:
    """Be the browser of the account's owner; return where it ends."""
    answer = requests.get(address, allow_redirects=False, timeout=30)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"]


def test_an_officer_who_agrees_gets_tokens(open_channel: Open) -> None:
    channel = open_channel()
    assert isinstance(channel, SupportsConnect)
    begun = channel.begin_sign_in("http://127.0.0.1:50123/")
    asked = parse_qs(urlsplit(begun.address).query)
    assert asked["redirect_uri"] == ["http://127.0.0.1:50123/"]
    tokens = Tokens.read(channel.finish_sign_in(begun, _browse(begun.address))[FIELD])
    assert tokens.scopes == (SCOPE,)
    assert tokens.refresh


def test_a_right_that_was_not_ticked_is_said(open_channel: Open, double: GoogleDouble) -> None:
    channel = open_channel()
    begun = channel.begin_sign_in("http://127.0.0.1:50123/")
    back = _browse(begun.address)
    for code, asked in double.sign_ins.codes.items():
        double.sign_ins.codes[code] = {**asked, "scope": "openid"}
    with pytest.raises(AuthorizationRevoked, match="cochez"):
        channel.finish_sign_in(begun, back)


def test_an_officer_who_declines_is_told_what_to_do(
    open_channel: Open, double: GoogleDouble
) -> None:
    double.sign_ins.agrees = False
    channel = open_channel()
    begun = channel.begin_sign_in("http://127.0.0.1:50123/")
    with pytest.raises(AuthorizationRevoked, match="refusée dans le navigateur"):
        channel.finish_sign_in(begun, _browse(begun.address))


def test_tokens_are_renewed_ahead_and_kept(open_channel: Open, double: GoogleDouble) -> None:
    channel = open_channel(ends_in=timedelta(minutes=2))
    before = Tokens.read(channel.access.secrets.read(FIELD))
    channel.test()
    after = Tokens.read(channel.access.secrets.read(FIELD))
    assert after.access != before.access
    assert after.refresh in double.sign_ins.refreshes
    channel.test()
    assert double.count("POST", "/token") == 1


def test_a_sign_in_that_google_took_back_asks_to_reconnect(
    open_channel: Open, double: GoogleDouble
) -> None:
    channel = open_channel()
    double.sign_ins.tokens.clear()
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.test()


def test_a_renewal_that_google_refuses_asks_to_reconnect(
    open_channel: Open, double: GoogleDouble
) -> None:
    channel = open_channel(ends_in=timedelta(minutes=2))
    double.sign_ins.refreshes.clear()
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.test()
