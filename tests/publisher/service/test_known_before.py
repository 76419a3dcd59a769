"""What the officer knows before it is sent: on the strict doubles, through the service."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from publisher.delivery import State
from publisher.errors import AuthorizationRevoked
from publisher.health import Verdict
from publisher.views import ChannelView
from tests.publisher.service.town import Town
from tests.servers.graph import GraphDouble
from tests.servers.mastodon import MastodonDouble


@pytest.fixture
def graph(town: Town) -> Iterator[GraphDouble]:
    with GraphDouble() as double:
        settings = {"page_id": double.page.id, "base_url": double.url}
        secrets = {"access_token": double.page.token}
        town.service.add_channel("facebook", "Facebook", settings, secrets)
        yield double


@pytest.fixture
def mastodon(town: Town) -> Iterator[MastodonDouble]:
    with MastodonDouble() as double:
        secrets = {"access_token": double.instance.town.token}
        town.service.add_channel("mastodon", "Mastodon", {"base_url": double.url}, secrets)
        yield double


def channel(town: Town, name: str) -> ChannelView:
    (found,) = [view for view in town.service.channels() if view.name == name]
    return found


def plan(town: Town, **ahead: float) -> str:
    at = datetime.now().replace(microsecond=0) + timedelta(**ahead)  # noqa: DTZ005 - wall time
    draft = town.draft("Facebook", at=at, title="Marché de Noël", time_zone=town_zone())
    return town.service.publish(draft).announcement_id


def town_zone() -> str:
    return "UTC" if datetime.now().astimezone().utcoffset() == timedelta(0) else "Europe/Brussels"


def test_an_expired_token_is_said_while_there_is_time(town: Town, graph: GraphDouble) -> None:
    plan(town, hours=3)
    assert town.service.look_after_accounts() == 1
    assert town.service.dangers() == ()
    assert town.service.look_after_accounts() == 0  # once is enough
    graph.page.expired = True
    with pytest.raises(AuthorizationRevoked):
        town.service.test_channel("Facebook")
    (danger,) = town.service.dangers()
    assert danger.message.startswith("Reconnectez « Facebook » avant ")
    assert "« Marché de Noël » ne pourrait pas y paraître" in danger.message
    assert "le jeton a expiré" in danger.message
    health = channel(town, "Facebook").health
    assert health is not None
    assert health.verdict is Verdict.REFUSED
    graph.page.expired = False
    town.service.test_channel("Facebook")
    assert town.service.dangers() == ()
    assert town.service.verify().intact


def test_a_missing_permission_and_a_token_that_ends_too_soon(
    town: Town, graph: GraphDouble
) -> None:
    plan(town, hours=20)
    graph.page.permissions.discard("pages_manage_posts")
    assert town.service.look_after_accounts() == 1
    (danger,) = town.service.dangers()
    assert "pages_manage_posts" in danger.message
    graph.page.permissions.add("pages_manage_posts")
    graph.page.token_ends_at = int((datetime.now() + timedelta(hours=5)).timestamp())  # noqa: DTZ005 - a moment
    assert "s'arrête" in town.service.test_channel("Facebook")
    (danger,) = town.service.dangers()
    assert danger.message.startswith("L'accès à « Facebook » s'arrête ")


def test_an_engine_that_starts_checks_what_is_near(town: Town, graph: GraphDouble) -> None:
    plan(town, minutes=30)
    graph.page.expired = True
    assert channel(town, "Facebook").health is None
    graph.page.asked.clear()
    town.service.start_engine()
    assert graph.page.asked.wait(60)
    town.service.stop_engine()  # after the round that has begun
    assert town.service.dangers() != ()


def test_what_headers_said_while_publishing_is_kept(town: Town, mastodon: MastodonDouble) -> None:
    mastodon.instance.posting.limit = 3
    town.publish("Mastodon", title="Un")
    left = {learnt.quota.name: learnt.quota.left for learnt in channel(town, "Mastodon").quotas}
    assert left["posts"] == 2
    (problem,) = [
        problem
        for problem in town.service.preview(town.draft("Mastodon"), "Mastodon").problems
        if problem.code == "quota_low"
    ]
    assert problem.message.startswith("Mastodon : il reste 2 publications sur 3 ; le compte repart")


def test_nothing_is_tried_once_nothing_is_left(town: Town, mastodon: MastodonDouble) -> None:
    mastodon.instance.posting.limit = 1
    about = town.publish("Mastodon", title="Un")
    before = mastodon.count("POST", "/api/v1/statuses")
    accepted = town.service.publish(town.draft("Mastodon", title="Deux"))
    (waiting,) = town.drain(accepted)
    assert (waiting.state, waiting.attempts) == (State.QUEUED, 0)
    assert "n'accepte plus de nouvelle publication" in waiting.error
    assert mastodon.count("POST", "/api/v1/statuses") == before
    withdrawn = town.service.retract(about, "Erreur")
    assert {delivery.state for delivery in town.drain(withdrawn)} == {State.DELIVERED}
    view = channel(town, "Mastodon")
    assert {learnt.quota.left for learnt in view.quotas if learnt.quota.name == "posts"} == {0}


def test_another_account_begins_with_no_quota(town: Town, mastodon: MastodonDouble) -> None:
    mastodon.instance.posting.limit = 1
    town.publish("Mastodon", title="Un")
    mastodon.instance.posting.limit = 300
    town.service.change_channel("Mastodon", {"visibility": "unlisted"}, {})
    town.publish("Mastodon", title="Deux")
