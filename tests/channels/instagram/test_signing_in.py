"""Signing in by Facebook: the account that is linked to one of the person's Pages."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from channels.instagram import InstagramChannel
from channels.instagram.settings import InstagramSettings
from publisher.errors import AuthorizationRevoked
from publisher.sign_in import SignIn, SupportsAccounts
from tests.builders import access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.instagram import DoubleInstagram
from tests.servers.graph.login import APP, APP_SECRET, BACK


@pytest.fixture
def new(line: FaultProxy, account: DoubleInstagram) -> InstagramChannel:
    """A channel that knows its application, and not yet its account."""
    settings = InstagramSettings(client_id=APP, base_url=line.url, app_url=account.url)
    return InstagramChannel(settings, access("insta", None, None, client_secret=APP_SECRET))


def signed_in(channel: InstagramChannel) -> Any:
    begun: SignIn = channel.begin_sign_in(BACK)
    answer = requests.get(begun.address, allow_redirects=False, timeout=30)
    return channel.accounts(begun, answer.headers["Location"])


def test_the_account_is_found_by_its_page(
    new: InstagramChannel, account: DoubleInstagram, line: FaultProxy
) -> None:
    assert isinstance(new, SupportsAccounts)
    (found,) = signed_in(new)
    assert (found.id, found.name) == (account.id, "@ville.rochefontaine")
    assert found.secrets == {"access_token": account.token}
    assert not any(APP_SECRET in seen.target for seen in line.seen)


def test_a_page_without_an_account_is_of_no_use(
    new: InstagramChannel, account: DoubleInstagram
) -> None:
    account.login.pages.pop()
    with pytest.raises(AuthorizationRevoked, match="reliée à un compte Instagram"):
        signed_in(new)


@pytest.mark.parametrize(
    ("declined", "named"),
    [("instagram_content_publish", True), ("instagram_manage_contents", False)],
)
def test_the_rights_to_publish_are_needed(
    new: InstagramChannel, account: DoubleInstagram, declined: str, named: bool
) -> None:
    account.login.declined.add(declined)
    if not named:  # the test of the channel warns of it
        assert signed_in(new)
        return
    with pytest.raises(AuthorizationRevoked, match=f"« {declined} »"):
        signed_in(new)
