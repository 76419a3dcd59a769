"""Correcting and withdrawing, also after people have been at work in Plone itself."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest
import requests

from channels.plone import PloneSiteChannel
from publisher.announcement import Announcement
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import ContentRejected, OutcomeUnknown, RateLimited, Unreachable
from tests.builders import DATED, MemoryMedia, MemoryProgress, announcement, image
from tests.channels.plone.opening import opened
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.plone.instance import Plone
from tests.servers.wire import Wire, answer


@pytest.fixture
def channel(plone_site: Plone, proxy: FaultProxy, media: MemoryMedia) -> PloneSiteChannel:
    return opened(plone_site, "editor", media, url=proxy.url)


@pytest.fixture
def written(media: MemoryMedia) -> Announcement:
    return announcement(images=(image(media, name="rue"), image(media, width=300, alt="Plan")))


def publish(channel: PloneSiteChannel, written: Announcement) -> Receipt:
    return channel.publish(channel.render(written), "cle", MemoryProgress())


def update(channel: PloneSiteChannel, written: Announcement, receipt: Receipt) -> Receipt:
    return channel.update(channel.render(written), receipt, "cle-2", MemoryProgress())


def retract(channel: PloneSiteChannel, receipt: Receipt) -> Receipt:
    return channel.retract(receipt, "Date erronée", "cle-3", MemoryProgress())


def status(url: str | None) -> int:
    return requests.get(url or "", timeout=60, allow_redirects=False).status_code


def item(receipt: Receipt) -> str:
    return f"ville/{receipt.remote_ids['item']}"


def test_pictures_are_not_sent_again_and_old_ones_go(
    plone_site: Plone, proxy: FaultProxy, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    sent = proxy.count("POST", "/nouvelles")
    fewer = dataclasses.replace(written, images=written.images[:1])
    updated = update(channel, fewer, receipt)
    assert proxy.count("POST", "/nouvelles") == sent
    kinds = sorted(entry["@type"] for entry in plone_site.children("ville/nouvelles"))
    assert kinds == ["Image", "News Item"]
    assert len([step for step in updated.remote_ids if step.startswith("media:")]) == 1


def test_a_better_alternative_text_reaches_the_page(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    better = dataclasses.replace(written.images[0], alt="Rue de la Station barrée")
    update(channel, dataclasses.replace(written, images=(better,)), receipt)
    [page] = plone_site.pages("ville/nouvelles")
    assert 'alt="Rue de la Station barrée"' in page
    assert "Rue barrée par une barrière rouge" not in page


def test_an_end_and_tags_can_be_taken_back(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    ending = dataclasses.replace(written, expires_at=DATED.replace(tzinfo=None, year=2099))
    receipt = publish(channel, ending)
    update(channel, dataclasses.replace(ending, expires_at=None, tags=()), receipt)
    stored = plone_site.rest("GET", item(receipt))
    assert (stored["expires"], stored["subjects"]) == (None, [])


def test_a_lost_correction_may_be_repeated(
    plone_site: Plone, proxy: FaultProxy, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    corrected = dataclasses.replace(written, title="Travaux prolongés")
    proxy.fail(lost_answer(), method="PATCH")
    with pytest.raises(OutcomeUnknown):
        update(channel, corrected, receipt)
    update(channel, corrected, receipt)
    [page] = plone_site.pages("ville/nouvelles")
    assert "Travaux prolongés" in page


def test_a_page_that_was_moved_is_found_and_corrected_there(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    plone_site.rest("PATCH", item(receipt), json={"id": "autre-nom"})
    updated = update(channel, dataclasses.replace(written, title="Travaux prolongés"), receipt)
    assert updated.remote_ids["item"] == "nouvelles/autre-nom"
    assert status(updated.url) == 200
    retract(channel, receipt)
    assert plone_site.pages("ville/nouvelles") == []


def test_what_people_took_away_is_not_corrected_behind_their_back(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    plone_site.rest("POST", f"{item(receipt)}/@workflow/retract", json={})
    with pytest.raises(ContentRejected, match="quelqu'un l'y a retirée"):
        update(channel, written, receipt)
    plone_site.rest("DELETE", item(receipt))
    with pytest.raises(ContentRejected, match="quelqu'un l'y a retirée"):
        update(channel, written, receipt)
    retract(channel, receipt)  # already gone is success
    assert plone_site.children("ville/nouvelles") == []  # the pictures went too


def test_a_page_that_somebody_is_editing_is_waited_for(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    plone_site.rest("POST", f"{item(receipt)}/@lock", json={})
    with pytest.raises(RateLimited, match="en train de modifier") as waiting:
        update(channel, dataclasses.replace(written, title="Travaux prolongés"), receipt)
    assert waiting.value.retry_after


def test_a_withdrawal_hides_the_page_and_removes_its_pictures(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    assert status(receipt.url) == 200
    withdrawn = retract(channel, receipt)
    assert withdrawn.url is None
    assert status(receipt.url) == 302  # to the page where editors sign in
    [left] = plone_site.children("ville/nouvelles")  # an editor can still look at it
    assert left["review_state"] == "private"


def test_what_was_withdrawn_can_be_published_anew(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    first = publish(channel, written)
    retract(channel, first)
    assert isinstance(channel.find(channel.render(written), "cle", DATED), Absent)
    second = publish(channel, written)
    assert second.remote_ids["uid"] == first.remote_ids["uid"]
    assert len(plone_site.pages("ville/nouvelles")) == 1


def test_a_lost_withdrawal_may_be_repeated(
    plone_site: Plone, proxy: FaultProxy, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    proxy.fail(lost_answer(), method="POST", path="/@workflow/retract")
    with pytest.raises(OutcomeUnknown):
        retract(channel, receipt)
    retract(channel, receipt)
    assert plone_site.pages("ville/nouvelles") == []


def test_a_page_that_a_cache_still_shows_is_not_withdrawn_yet(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    kept = requests.get(receipt.url or "", timeout=60).content
    with Wire(answer(200, kept)) as cache:
        seen = dataclasses.replace(receipt, url=f"{cache.url}/nouvelles/travaux")
        with pytest.raises(Unreachable, match="la montre encore"):
            retract(channel, seen)
    assert plone_site.pages("ville/nouvelles") == []
    retract(channel, receipt)


def test_a_stranger_at_the_address_is_left_alone(
    plone_site: Plone, channel: PloneSiteChannel, written: Announcement
) -> None:
    rendition = channel.render(written)
    other = {"@type": "News Item", "id": rendition.fields["id"], "title": "À quelqu'un d'autre"}
    plone_site.rest("POST", "ville/nouvelles", json=other)
    assert isinstance(channel.find(rendition, "cle", DATED - timedelta(days=1)), Unknown)
    with pytest.raises(ContentRejected, match="porte déjà l'adresse"):
        publish(channel, written)
    [left] = plone_site.children("ville/nouvelles")
    assert left["title"] == "À quelqu'un d'autre"


def test_what_nobody_can_find_is_left_to_a_person(channel: PloneSiteChannel) -> None:
    nowhere = Receipt(remote_ids={}, url=None, at=DATED)
    with pytest.raises(ContentRejected, match="vous-même sur le site"):
        retract(channel, nowhere)
