"""Connecting an account: settings, test and limits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from channels.mastodon.limits import Limits, from_facts, from_instance
from channels.mastodon.settings import MastodonSettings
from publisher.errors import AuthorizationRevoked, SettingInvalid, Unreachable
from publisher.settings import parse
from tests.channels.mastodon.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, redirect
from tests.servers.mastodon import ALL_SCOPES, DoubleInstance, MastodonDouble


@pytest.mark.parametrize(
    "address",
    [
        "http://mastodon.social",
        "https://mastodon.social/@ville",
        "https://ville:secret@mastodon.social",
        "https://mastodon.social/?a=1",
        "mastodon.social",
    ],
)
def test_an_address_that_is_no_instance_is_refused(address: str) -> None:
    with pytest.raises(SettingInvalid) as refused:
        parse(MastodonSettings, {"base_url": address})
    assert "secret" not in str(refused.value)


def test_a_final_slash_does_no_harm() -> None:
    assert parse(MastodonSettings, {"base_url": "https://m.be/"}).base_url == "https://m.be"


def test_the_test_says_who_and_how_much(open_channel: Open, double: MastodonDouble) -> None:
    host = double.url.removeprefix("http://")
    assert open_channel().test() == f"Connecté comme @ville@{host} ; 500 signes, 4 images."


@pytest.mark.parametrize("scope", sorted(ALL_SCOPES))
def test_a_right_that_is_missing_is_named(
    open_channel: Open, instance: DoubleInstance, scope: str
) -> None:
    instance.town.scopes = ALL_SCOPES - {scope}
    with pytest.raises(AuthorizationRevoked, match=scope):
        open_channel().test()


def test_a_general_right_includes_the_particular(
    open_channel: Open, instance: DoubleInstance
) -> None:
    instance.town.scopes = frozenset({"read", "write"})
    assert open_channel().test().startswith("Connecté")


def test_an_old_instance_is_connected_too(open_channel: Open, instance: DoubleInstance) -> None:
    instance.old, instance.characters = True, 640
    assert "640 signes" in open_channel().test()
    assert open_channel().discover()["characters"] == 640


def test_a_hidden_account_is_told(open_channel: Open, instance: DoubleInstance) -> None:
    instance.town.limited = True
    assert "cache ce compte" in open_channel().test()


@pytest.mark.parametrize("token", ["jeton…copié", "deux mots", "deux\nlignes", "é"])
def test_a_token_that_cannot_be_one(open_channel: Open, token: str) -> None:
    with pytest.raises(AuthorizationRevoked, match="copiez-le"):
        open_channel(token=token).test()


def test_a_wrong_token(open_channel: Open) -> None:
    with pytest.raises(AuthorizationRevoked):
        open_channel(token="un-autre-jeton").test()


@pytest.mark.parametrize(
    "fault", [html_page(200), html_page(404), html_page(500), redirect("https://www.m.be/")]
)
def test_an_address_where_something_else_answers(
    open_channel: Open, proxy: FaultProxy, fault: Fault
) -> None:
    proxy.fail(fault)
    with pytest.raises(Unreachable) as raised:
        open_channel(proxy.url).test()
    assert "adresse" in str(raised.value) or "erreur" in str(raised.value)


def test_a_server_that_does_not_know_a_token_in_other_words(
    open_channel: Open, proxy: FaultProxy
) -> None:
    proxy.fail(Fault(processed=False, status=422, body=b""))
    with pytest.raises(AuthorizationRevoked):
        open_channel(proxy.url).test()


def test_what_is_discovered_comes_back(open_channel: Open, instance: DoubleInstance) -> None:
    instance.characters, instance.most_media, instance.alt_characters = 5000, 8, 400
    facts = json.loads(json.dumps(open_channel().discover()))
    able = open_channel(facts=facts).capabilities
    assert (able.text_limit, able.max_images, able.alt_limit) == (5000, 8, 400)


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"configuration": None},
        {"configuration": {"statuses": [], "media_attachments": "x"}},
        {"configuration": {"statuses": {"max_characters": -1, "max_media_attachments": 10**9}}},
        {"configuration": {"statuses": {"max_media_attachments": True}}},
        {"configuration": {"statuses": {"max_characters": "500"}}, "max_toot_chars": True},
        {"configuration": {"media_attachments": {"supported_mime_types": ["text/html", 3]}}},
        {"configuration": {"media_attachments": {"image_size_limit": 0, "image_matrix_limit": 1}}},
    ],
)
def test_absurd_limits_are_not_believed(told: dict[str, Any]) -> None:
    assert from_instance(told) == Limits()


def test_absurd_facts_are_not_believed() -> None:
    assert from_facts({"characters": "beaucoup", "images": -4, "image_types": None}) == Limits()


def test_servers_that_are_no_mastodon_say_their_limit_elsewhere() -> None:
    assert from_instance({"max_toot_chars": 5000}).characters == 5000
