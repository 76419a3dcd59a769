"""Correcting and withdrawing, also after people have been at work in WordPress itself."""

from __future__ import annotations

import dataclasses

import pytest
import requests

from channels.wordpress import WordPressChannel
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.wordpress.opening import opened
from tests.servers.fault_proxy import FaultProxy, html_page, lost_answer
from tests.servers.wordpress.site import WordPress


@pytest.fixture
def channel(wordpress: WordPress, proxy: FaultProxy, media: MemoryMedia) -> WordPressChannel:
    return opened(wordpress, "author", media, url=proxy.url)


@pytest.fixture
def written(media: MemoryMedia) -> Announcement:
    return announcement(images=(image(media, name="rue"), image(media, width=300, alt="Plan")))


def publish(channel: WordPressChannel, written: Announcement) -> Receipt:
    return channel.publish(channel.render(written), "cle", MemoryProgress())


def update(channel: WordPressChannel, written: Announcement, receipt: Receipt) -> Receipt:
    return channel.update(channel.render(written), receipt, "cle-2", MemoryProgress())


def retract(channel: WordPressChannel, receipt: Receipt) -> Receipt:
    return channel.retract(receipt, "Date erronée", "cle-3", MemoryProgress())


def status(url: str) -> int:
    return requests.get(url, timeout=30, allow_redirects=False).status_code


def test_pictures_are_not_sent_again(
    proxy: FaultProxy, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    update(channel, dataclasses.replace(written, title="Travaux prolongés"), receipt)
    assert proxy.count("POST", "/media") == 2


def test_the_first_picture_can_change_and_the_old_one_goes(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement, media: MemoryMedia
) -> None:
    receipt = publish(channel, written)
    old = wordpress.rest("GET", f"media/{receipt.remote_ids[f'media:{written.images[0].sha256}']}")
    other = dataclasses.replace(
        written, images=(image(media, width=500, alt="Le pont"), written.images[1])
    )
    updated = update(channel, other, receipt)
    assert updated.url == receipt.url
    new = updated.remote_ids[f"media:{other.images[0].sha256}"]
    post = wordpress.rest("GET", f"posts/{receipt.remote_ids['post']}")
    assert post["featured_media"] == int(new)
    assert len(wordpress.rest("GET", "media")) == 2
    assert status(old["source_url"]) == 404
    assert f"media:{written.images[0].sha256}" not in updated.remote_ids


def test_all_pictures_and_tags_can_go(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    update(channel, dataclasses.replace(written, images=(), tags=()), receipt)
    post = wordpress.rest("GET", f"posts/{receipt.remote_ids['post']}")
    assert (post["featured_media"], post["tags"]) == (0, [])
    assert wordpress.rest("GET", "media") == []


def test_a_better_alternative_text_reaches_the_page(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    better = dataclasses.replace(written.images[0], alt="Rue de la Station barrée")
    update(channel, dataclasses.replace(written, images=(better, written.images[1])), receipt)
    [page] = wordpress.pages()
    assert 'alt="Rue de la Station barrée"' in page
    assert "Rue barrée par une barrière rouge" not in page


def test_a_lost_correction_may_be_repeated(
    wordpress: WordPress, proxy: FaultProxy, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    corrected = dataclasses.replace(written, title="Travaux prolongés")
    proxy.fail(lost_answer(), method="POST", path="/posts/")
    with pytest.raises(OutcomeUnknown):
        update(channel, corrected, receipt)
    update(channel, corrected, receipt)
    [page] = wordpress.pages()
    assert "Travaux prolongés" in page


@pytest.mark.parametrize("force", ["true", "false"])
def test_what_people_took_away_is_not_corrected_behind_their_back(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement, force: str
) -> None:
    receipt = publish(channel, written)
    wordpress.rest("DELETE", f"posts/{receipt.remote_ids['post']}?force={force}")
    with pytest.raises(ContentRejected, match="quelqu'un l'y a retirée"):
        update(channel, written, receipt)


def test_what_people_turned_into_a_draft_is_left_to_them(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    path = f"posts/{receipt.remote_ids['post']}"
    wordpress.rest("POST", path, json={"status": "draft"})
    with pytest.raises(ContentRejected, match="quelqu'un l'y a retirée"):
        update(channel, dataclasses.replace(written, title="Travaux prolongés"), receipt)
    assert "prolongés" not in wordpress.rest("GET", f"{path}?context=edit")["title"]["raw"]


def test_a_withdrawal_takes_the_page_and_its_pictures_away(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    pictures = [picture["source_url"] for picture in wordpress.rest("GET", "media")]
    assert [status(url) for url in (receipt.url or "", *pictures)] == [200, 200, 200]
    withdrawn = retract(channel, receipt)
    assert withdrawn.url is None
    assert [status(url) for url in (receipt.url or "", *pictures)] == [404, 404, 404]
    [trashed] = wordpress.rest("GET", "posts?status=trash")  # an editor can still look at it
    assert trashed["id"] == int(receipt.remote_ids["post"])


@pytest.mark.parametrize("force", ["true", "false"])
def test_what_people_took_away_already_is_withdrawn(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement, force: str
) -> None:
    receipt = publish(channel, written)
    wordpress.rest("DELETE", f"posts/{receipt.remote_ids['post']}?force={force}")
    retract(channel, receipt)
    assert wordpress.rest("GET", "media") == []


def test_a_site_without_trash_deletes_at_once(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    with wordpress.switched("no_trash"):
        retract(channel, receipt)
    assert wordpress.rest("GET", "posts?status=any,trash") == []


def test_a_lost_withdrawal_may_be_repeated(
    wordpress: WordPress, proxy: FaultProxy, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    proxy.fail(lost_answer(), method="DELETE", path="/posts/")
    with pytest.raises(OutcomeUnknown):
        retract(channel, receipt)
    retract(channel, receipt)
    assert wordpress.pages() == []


def test_a_page_that_a_cache_still_shows_is_not_withdrawn_yet(
    proxy: FaultProxy, channel: WordPressChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    assert receipt.url
    cached = requests.get(receipt.url, timeout=30).text
    proxy.fail(html_page(200, body=cached), method="GET", path="/travaux-rue-de-la-station")
    with pytest.raises(Unreachable, match="la montre encore"):
        retract(channel, receipt)
    retract(channel, receipt)


def test_what_was_withdrawn_can_be_published_anew(
    wordpress: WordPress, channel: WordPressChannel, written: Announcement
) -> None:
    first = publish(channel, written)
    retract(channel, first)
    second = publish(channel, written)
    assert second.remote_ids["post"] != first.remote_ids["post"]
    assert second.url == first.url
    assert len(wordpress.pages()) == 1
