"""Signing in in the browser, and a sign-in that ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels._oauth import FIELD, Tokens
from publisher.errors import AuthorizationRevoked
from publisher.sign_in import SupportsConnect
from tests.channels.linkedin.conftest import Open
from tests.servers.linkedin import LinkedInDouble

BACK = "http://127.0.0.1:8123/"


def _browse(address: str) -> str:
    """Be the browser of somebody who administers the page; return where it ends."""
    answer = requests.get(address, allow_redirects=False, timeout=30)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"]


@pytest.mark.parametrize("secret", ["", "un-secret-d-application"])
def test_an_officer_who_agrees_gets_a_token(
    open_channel: Open, double: LinkedInDouble, secret: str
) -> None:
    double.sign_ins.client_secret = secret
    channel = open_channel(secrets={"client_secret": secret} if secret else {})
    assert isinstance(channel, SupportsConnect)
    begun = channel.begin_sign_in(BACK)
    tokens = Tokens.read(channel.finish_sign_in(begun, _browse(begun.address))[FIELD])
    assert tokens.access in double.sign_ins.tokens
    assert tokens.ends is not None
    assert timedelta(days=59) < tokens.ends - datetime.now(UTC) <= timedelta(days=60)


@pytest.mark.parametrize(("port", "address"), [(0, ":0/"), (8735, ":8735/")])
def test_where_the_browser_comes_back(open_channel: Open, port: int, address: str) -> None:
    assert open_channel(redirect_port=port).redirect() == f"http://127.0.0.1{address}"


def test_an_officer_who_declines_is_told_what_to_do(
    open_channel: Open, double: LinkedInDouble
) -> None:
    double.sign_ins.agrees = False
    channel = open_channel()
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="refusée dans le navigateur"):
        channel.finish_sign_in(begun, _browse(begun.address))


@pytest.mark.parametrize(("days", "warned"), [(60, 0), (5, 1)])
def test_the_end_of_the_access_is_known(open_channel: Open, days: int, warned: int) -> None:
    health = open_channel(ends_in=timedelta(days=days)).health()
    assert health.access_ends_at is not None
    assert len(health.warnings) == warned


def test_an_access_that_has_ended_asks_to_reconnect(
    open_channel: Open, double: LinkedInDouble
) -> None:
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        open_channel(ends_in=timedelta(seconds=-1)).test()
    channel = open_channel()
    double.sign_ins.tokens.clear()
    with pytest.raises(AuthorizationRevoked, match="reconnectez"):
        channel.test()


def test_a_right_that_was_not_given_is_named(open_channel: Open) -> None:
    with pytest.raises(AuthorizationRevoked, match="w_organization_social"):
        open_channel(scopes=("r_organization_social",)).test()
    assert open_channel(scopes=("r_organization_social,w_organization_social",)).test()


def test_a_version_that_is_served_no_more_is_said(
    open_channel: Open, double: LinkedInDouble
) -> None:
    double.version = "202801"
    with pytest.raises(AuthorizationRevoked, match="version"):
        open_channel().test()
