"""A first comment from the draft to the withdrawal, through the engine, on the strict double."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from publisher.announcement import Variant
from publisher.channel import SHOWN
from publisher.delivery import State
from publisher.errors import DoesNotPass
from publisher.views import Accepted, DeliveryView
from tests.publisher.service.town import Town
from tests.servers.graph import GraphDouble

RIGHT = "pages_manage_engagement"


@pytest.fixture
def graph(town: Town) -> Iterator[GraphDouble]:
    with GraphDouble() as double:
        settings = {"page_id": double.page.id, "base_url": double.url}
        secrets = {"access_token": double.page.token}
        town.service.add_channel("facebook", "page", settings, secrets)
        yield double


def commented(town: Town, comment: str, **more: Any) -> Accepted:
    variants = {"facebook": Variant(first_comment=comment)}
    return town.service.publish(town.draft("page", variants=variants, **more))


def shown(graph: GraphDouble) -> list[list[str]]:
    comments = graph.page.comments.values()
    return [[one.message for one in comments if one.post == post] for post in graph.page.posts]


def only(deliveries: tuple[DeliveryView, ...]) -> DeliveryView:
    (delivery,) = deliveries
    return delivery


def test_what_was_refused_goes_on_behind_the_post(town: Town, graph: GraphDouble) -> None:
    graph.page.permissions.discard(RIGHT)
    accepted = commented(town, "Le plan")
    stopped = only(town.drain(accepted))
    assert stopped.state is State.NEEDS_DECISION
    assert "pas encore son premier commentaire" in stopped.error
    assert shown(graph) == [[]]
    graph.page.permissions.add(RIGHT)
    town.service.decide(stopped.id, sent_url=None)
    done = only(town.drain(accepted))
    assert done.state is State.DELIVERED
    assert "comment" in done.remote_ids
    assert SHOWN not in done.remote_ids
    assert shown(graph) == [["Le plan"]]
    draft = town.draft("page", title="Travaux finis")
    town.drain(town.service.correct(accepted.announcement_id, draft))
    assert shown(graph) == [[]]
    variants = {"page": Variant(first_comment="Merci")}
    announcement = dataclasses.replace(draft.announcement, variants=variants)
    draft = dataclasses.replace(draft, announcement=announcement)
    town.drain(town.service.correct(accepted.announcement_id, draft))
    assert shown(graph) == [["Merci"]]
    assert only(town.drain(town.service.retract(accepted.announcement_id, "Fini"))).state is (
        State.DELIVERED
    )
    assert shown(graph) == []
    assert graph.page.comments == {}


def test_a_post_without_its_comment_can_be_withdrawn(town: Town, graph: GraphDouble) -> None:
    graph.page.permissions.discard(RIGHT)
    accepted = commented(town, "Le plan")
    assert only(town.drain(accepted)).state is State.NEEDS_DECISION
    town.drain(town.service.retract(accepted.announcement_id, "Erreur"))
    assert shown(graph) == []


def test_a_comment_that_is_too_long_stops_it(town: Town, graph: GraphDouble) -> None:
    with pytest.raises(DoesNotPass, match="premier commentaire pour page compte 8001 signes"):
        commented(town, "a" * 8001)
    assert shown(graph) == []
