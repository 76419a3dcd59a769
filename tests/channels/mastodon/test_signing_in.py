"""Signing in in the browser, at the double."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from channels.mastodon.account import NEEDED
from publisher.errors import AuthorizationRevoked, ContentRejected, Unreachable
from publisher.sign_in import SupportsConnect
from tests.channels.mastodon.conftest import Open
from tests.servers.mastodon import DoubleInstance

BACK = "http://127.0.0.1:8123/"


def _browse(address: str) -> str:
    """Be the browser of the account's owner; return where it ends."""
    answer = requests.get(address, allow_redirects=False, timeout=30)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"]


def test_an_officer_who_agrees_gets_a_token(open_channel: Open, instance: DoubleInstance) -> None:
    channel = open_channel()
    assert isinstance(channel, SupportsConnect)
    begun = channel.begin_sign_in(BACK)
    assert channel.finish_sign_in(begun, _browse(begun.address)) == {
        "access_token": instance.town.token
    }
    assert instance.town.scopes == set(NEEDED)


def test_the_verifier_stays_here(open_channel: Open) -> None:
    begun = open_channel().begin_sign_in(BACK)
    asked = parse_qs(urlsplit(begun.address).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert begun.kept["verifier"] not in begun.address
    assert begun.kept["secret"] not in begun.address


def test_an_officer_who_declines_is_told_what_to_do(
    open_channel: Open, instance: DoubleInstance
) -> None:
    instance.sign_ins.agrees = False
    channel = open_channel()
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="refusée dans le navigateur"):
        channel.finish_sign_in(begun, _browse(begun.address))


@pytest.mark.parametrize(
    "answer",
    ["", "n'importe quoi", BACK, f"{BACK}?code=abc", f"{BACK}?code=abc&state=autre"],
)
def test_another_address_is_no_answer(open_channel: Open, answer: str) -> None:
    channel = open_channel()
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="adresse entière"):
        channel.finish_sign_in(begun, answer)


def test_a_code_is_good_once(open_channel: Open) -> None:
    channel = open_channel()
    begun = channel.begin_sign_in(BACK)
    answer = _browse(begun.address)
    channel.finish_sign_in(begun, answer)
    with pytest.raises(ContentRejected, match="invalid_grant"):
        channel.finish_sign_in(begun, answer)


def test_an_instance_that_takes_no_applications_says_to_give_a_token(
    open_channel: Open, instance: DoubleInstance
) -> None:
    instance.sign_ins.closed = True
    with pytest.raises(Unreachable, match="donnez un jeton"):
        open_channel().begin_sign_in(BACK)
