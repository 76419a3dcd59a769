"""Telling our posts from those of others, and what is there from what is not."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import ContentRejected
from tests.builders import MemoryProgress, announcement
from tests.channels.wordpress.opening import opened
from tests.servers.wordpress.site import WordPress

BEFORE = datetime.now(UTC) - timedelta(hours=1)
AFTER = datetime.now(UTC) + timedelta(hours=1)


def test_a_post_of_somebody_else_with_the_same_title_is_left_alone(wordpress: WordPress) -> None:
    theirs = wordpress.rest(
        "POST", "posts", json={"title": "Travaux rue de la Station", "status": "publish"}
    )
    channel = opened(wordpress, "editor")
    rendition = channel.render(announcement())
    assert isinstance(channel.find(rendition, "cle", BEFORE), Absent)
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    assert receipt.remote_ids["post"] != str(theirs["id"])
    assert len(wordpress.pages()) == 2


def test_two_announcements_of_one_title_have_two_pages(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    urls = {
        channel.publish(
            channel.render(announcement(id=announcement_id)), "cle", MemoryProgress()
        ).url
        for announcement_id in ("4hx0s2v9k7qd", "5jy1t3w0m8re")
    }
    assert len(urls) == 2


def test_a_new_title_finds_the_old_post(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    first = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    retitled = channel.render(dataclasses.replace(announcement(), title="Chantier place Verte"))
    found = channel.find(retitled, "cle", BEFORE)
    assert isinstance(found, Receipt)
    assert found.remote_ids == first.remote_ids
    again = channel.publish(retitled, "cle", MemoryProgress())
    assert again.url == first.url
    [page] = wordpress.pages()
    assert "Chantier place Verte" in page


def test_a_post_that_quotes_ours_is_not_ours(wordpress: WordPress) -> None:
    wordpress.rest(
        "POST", "posts", json={"content": "voir #annonce-4hx0s2v9k7qd", "status": "publish"}
    )
    channel = opened(wordpress, "editor")
    assert isinstance(channel.find(channel.render(announcement()), "cle", BEFORE), Absent)


def test_what_was_thrown_away_since_is_a_question_for_a_person(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    wordpress.rest("DELETE", f"posts/{receipt.remote_ids['post']}")
    assert isinstance(channel.find(rendition, "cle", BEFORE), Unknown)
    assert isinstance(channel.find(rendition, "cle", AFTER), Absent)


def test_what_a_person_vouched_for_is_found_by_its_anchor(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    progress = MemoryProgress()
    url = channel.publish(channel.render(announcement()), "cle", progress).url
    vouched = Receipt(remote_ids={"anchor": progress.steps["anchor"]}, url=url, at=AFTER)
    later = channel.render(dataclasses.replace(announcement(), title="Travaux prolongés"))
    channel.update(later, vouched, "cle-2", MemoryProgress())
    [page] = wordpress.pages()
    assert "Travaux prolongés" in page
    channel.retract(vouched, "", "cle-3", MemoryProgress())
    assert wordpress.pages() == []


def test_what_nobody_can_find_is_left_to_a_person(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    nowhere = Receipt(remote_ids={}, url=None, at=AFTER)
    with pytest.raises(ContentRejected, match="vous-même dans WordPress"):
        channel.retract(nowhere, "", "cle", MemoryProgress())
