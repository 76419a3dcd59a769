"""Signing in in the browser with the town's own application, and tokens renewed by use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels._graph.client import Graph
from channels.threads import ThreadsChannel
from channels.threads.renewing import renew
from channels.threads.settings import ThreadsSettings
from publisher.announcement import LongText
from publisher.errors import AuthorizationRevoked, SettingInvalid
from publisher.sign_in import Account, SupportsAccounts
from tests.builders import MemoryMedia, MemoryProgress, access, announcement
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.login import APP, APP_SECRET
from tests.servers.graph.threads import DoubleThreads, ThreadsDouble

BACK = "https://www.ville.example/"


@pytest.fixture
def channel(double: ThreadsDouble, profile: DoubleThreads, media: MemoryMedia) -> ThreadsChannel:
    """A channel that knows its application, and not yet its profile."""
    profile.login.redirects = {BACK}
    settings = ThreadsSettings(
        client_id=APP, redirect_uri=BACK, base_url=double.url, app_url=double.url
    )
    return ThreadsChannel(settings, access("fil", media, None, client_secret=APP_SECRET))


def signed_in(channel: ThreadsChannel) -> Account:
    begun = channel.begin_sign_in(channel.redirect())
    answer = requests.get(begun.address, allow_redirects=False, timeout=30)
    (account,) = channel.accounts(begun, answer.headers["Location"])
    return account


def test_whoever_agrees_gives_a_token_of_sixty_days(
    channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    assert isinstance(channel, SupportsAccounts)
    found = signed_in(channel)
    assert (found.id, found.name) == (profile.id, "@ville.rochefontaine")
    assert found.secrets == {"access_token": profile.token}
    assert len(profile.login.long) == 1


@pytest.mark.parametrize(("long_text", "asked"), [("shorten", False), ("thread", True)])
def test_the_rights_to_answer_are_asked_for_only_where_threads_are_wanted(
    channel: ThreadsChannel, long_text: str, asked: bool
) -> None:
    channel.settings = replace(channel.settings, long_text=LongText(long_text))
    address = channel.begin_sign_in(channel.redirect()).address
    assert ("threads_manage_replies" in address) is asked
    assert ("threads_read_replies" in address) is asked


def test_a_right_that_was_not_given_is_named(
    channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    profile.permissions.discard("threads_content_publish")
    with pytest.raises(AuthorizationRevoked, match="« threads_content_publish »"):
        signed_in(channel)


def test_a_secret_that_threads_does_not_know(
    channel: ThreadsChannel, profile: DoubleThreads
) -> None:
    channel.access.secrets.keep("client_secret", "wrong")
    with pytest.raises(AuthorizationRevoked, match="secret de l'application"):
        signed_in(channel)
    profile.login.agrees = False
    with pytest.raises(AuthorizationRevoked, match="refusée dans le navigateur"):
        signed_in(channel)


def test_a_way_back_has_to_be_given() -> None:
    channel = ThreadsChannel(ThreadsSettings(client_id=APP), access("fil"))
    with pytest.raises(SettingInvalid, match="redirect_uri"):
        channel.begin_sign_in(channel.redirect())


@pytest.mark.parametrize(("days", "renewed"), [(20, True), (40, False)])
def test_publishing_renews_a_token_whose_end_comes_near(
    profile: DoubleThreads, days: int, renewed: bool
) -> None:
    before = profile.token
    used = ThreadsChannel(
        ThreadsSettings(user_id=profile.id, base_url=profile.url),
        access("fil", None, None, access_token=before),
    )
    profile.token_ends_at = int((datetime.now(UTC) + timedelta(days=days)).timestamp())
    used.publish(used.render(announcement()), "cle", MemoryProgress())
    assert (profile.token != before) is renewed
    assert used.access.secrets.read("access_token") == profile.token


def test_a_token_that_another_process_renewed_is_taken(
    line: FaultProxy, profile: DoubleThreads
) -> None:
    """The graph was opened with the old one; the keyring holds the new one already."""
    held = access("fil", None, None, access_token=profile.token).secrets
    end = datetime.now(UTC).replace(microsecond=0) + timedelta(days=60)
    profile.token_ends_at = int(end.timestamp())
    stale = Graph("Threads", "THold", base_url=line.url, version="v1.0")
    assert renew(stale, held) == end
    assert not any("/refresh_access_token" in seen.target for seen in line.seen)
