"""Correcting and withdrawing, also after people have been at work in Drupal itself."""

from __future__ import annotations

import dataclasses

import pytest
import requests

from channels.drupal import DrupalChannel
from channels.drupal.settings import DrupalSettings
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    SettingInvalid,
    Unreachable,
)
from publisher.settings import parse
from tests.builders import DATED, MemoryMedia, MemoryProgress, access, announcement, image
from tests.channels.drupal.opening import opened, pages, state
from tests.servers.drupal import DrupalDouble
from tests.servers.fault_proxy import FaultProxy, html_page, lost_answer
from tests.servers.wire import Wire, answer


@pytest.fixture
def channel(drupal: DrupalDouble, proxy: FaultProxy, media: MemoryMedia) -> DrupalChannel:
    return opened(drupal, media, url=proxy.url)


@pytest.fixture
def written(media: MemoryMedia) -> Announcement:
    return announcement(images=(image(media, name="rue"), image(media, width=300, alt="Plan")))


def publish(channel: DrupalChannel, written: Announcement) -> Receipt:
    return channel.publish(channel.render(written), "cle", MemoryProgress())


def update(channel: DrupalChannel, written: Announcement, receipt: Receipt) -> Receipt:
    return channel.update(channel.render(written), receipt, "cle-2", MemoryProgress())


def retract(channel: DrupalChannel, receipt: Receipt) -> Receipt:
    return channel.retract(receipt, "Date erronée", "cle-3", MemoryProgress())


def test_pictures_are_not_sent_again_and_old_ones_go(
    drupal: DrupalDouble, proxy: FaultProxy, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    better = dataclasses.replace(written.images[1], alt="Le plan de la déviation")
    updated = update(channel, dataclasses.replace(written, images=(better,)), receipt)
    assert proxy.count("POST", "/field_image") == 2
    assert state(drupal)["file--file"] == 1
    assert set(updated.remote_ids) == {"node", f"media:{better.sha256}"}
    [page] = pages(drupal)
    assert 'alt="Le plan de la déviation"' in page
    assert page.count("<img") == 1


def test_all_pictures_and_tags_can_go(
    drupal: DrupalDouble, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    update(channel, dataclasses.replace(written, images=(), tags=()), receipt)
    [node] = drupal.site.of_kind("node--article")
    assert node.relationships == {"field_image": {"data": None}, "field_tags": {"data": []}}


def test_a_new_title_keeps_the_address(channel: DrupalChannel, written: Announcement) -> None:
    receipt = publish(channel, written)
    updated = update(channel, dataclasses.replace(written, title="Travaux prolongés"), receipt)
    assert updated.url == receipt.url


def test_a_lost_correction_or_withdrawal_may_be_repeated(
    drupal: DrupalDouble, proxy: FaultProxy, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    corrected = dataclasses.replace(written, title="Travaux prolongés")
    proxy.fail(lost_answer(), method="PATCH")
    with pytest.raises(OutcomeUnknown):
        update(channel, corrected, receipt)
    update(channel, corrected, receipt)
    assert "Travaux prolongés" in pages(drupal)[0]
    proxy.fail(lost_answer(), method="PATCH")
    with pytest.raises(OutcomeUnknown):
        retract(channel, receipt)
    retract(channel, receipt)
    assert pages(drupal) == []


def test_what_people_took_away_is_not_corrected_behind_their_back(
    drupal: DrupalDouble, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    node = drupal.site.things[receipt.remote_ids["node"]]
    node.attributes["status"] = False
    with pytest.raises(ContentRejected, match="quelqu'un l'y a retirée"):
        update(channel, written, receipt)
    del drupal.site.things[node.id]
    with pytest.raises(ContentRejected, match="quelqu'un l'y a retirée"):
        update(channel, written, receipt)
    retract(channel, receipt)  # already gone is success
    assert "file--file" not in state(drupal)


@pytest.mark.parametrize(("withdrawal", "left"), [("unpublish", 1), ("delete", 0)])
def test_a_withdrawal_takes_the_page_and_its_files_away(
    drupal: DrupalDouble, media: MemoryMedia, written: Announcement, withdrawal: str, left: int
) -> None:
    channel = opened(drupal, media, withdrawal=withdrawal)
    receipt = publish(channel, written)
    assert retract(channel, receipt).url is None
    assert requests.get(receipt.url or "", timeout=10).status_code == 404
    assert pages(drupal) == []
    assert state(drupal).get("node--article", 0) == left
    assert "file--file" not in state(drupal)
    again = channel.publish(channel.render(written), "autre-cle", MemoryProgress())
    assert again.url == receipt.url  # the address is free again


def test_files_that_may_not_be_removed_are_told(
    drupal: DrupalDouble, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    drupal.site.may -= {"file"}
    update(channel, dataclasses.replace(written, images=written.images[:1]), receipt)
    with pytest.raises(ContentRejected, match="2 de ses fichiers restent"):
        retract(channel, receipt)
    assert pages(drupal) == []


def test_a_page_that_a_cache_still_shows_is_not_withdrawn_yet(
    drupal: DrupalDouble, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    with Wire(answer(200, b"<article>")) as cache:
        seen = dataclasses.replace(receipt, url=f"{cache.url}/actualites/travaux")
        with pytest.raises(Unreachable, match="la montre encore"):
            retract(channel, seen)
    retract(channel, receipt)
    assert pages(drupal) == []


@pytest.mark.parametrize("id", ["", "../../user/1", "pas-un-uuid"])
def test_what_nobody_can_find_is_left_to_a_person(channel: DrupalChannel, id: str) -> None:
    nowhere = Receipt(remote_ids={"node": id} if id else {}, url=None, at=DATED)
    with pytest.raises(ContentRejected, match="vous-même dans Drupal"):
        retract(channel, nowhere)


def test_a_good_connection_is_told(drupal: DrupalDouble) -> None:
    host = drupal.url.removeprefix("http://")
    assert opened(drupal).test() == (
        f"Connecté au site « {host} » avec le compte « publisher » : il publie aussitôt."
    )
    assert state(drupal) == {}


def test_what_stands_in_the_way_is_told(drupal: DrupalDouble) -> None:
    with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
        opened(drupal, password="faux").test()
    with pytest.raises(AuthorizationRevoked, match="pas de type de contenu « actualite »"):
        opened(drupal, content_type="actualite").test()
    drupal.site.read_only = True
    with pytest.raises(AuthorizationRevoked, match="lecture seule"):
        opened(drupal).test()


@pytest.mark.parametrize(
    ("right", "words"),
    [
        ("node", "Demandez les permissions"),
        ("alias", "alias d'URL"),
        ("term", "« travaux » n'existe pas"),
        ("file", "Demandez les permissions"),
    ],
)
def test_each_permission_that_lacks_is_told(
    drupal: DrupalDouble,
    channel: DrupalChannel,
    written: Announcement,
    right: str,
    words: str,
) -> None:
    drupal.site.may -= {right}
    with pytest.raises(AuthorizationRevoked, match=words):
        publish(channel, written)
    assert pages(drupal) == []


def test_a_password_that_was_changed_is_told_by_every_act(
    drupal: DrupalDouble, channel: DrupalChannel, written: Announcement
) -> None:
    receipt = publish(channel, written)
    drupal.site.password = "un autre"
    for act in (
        lambda: publish(channel, dataclasses.replace(written, id="5jy1t3w0m8re")),
        lambda: update(channel, dataclasses.replace(written, title="Autre"), receipt),
        lambda: retract(channel, receipt),
        channel.test,
    ):
        with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
            act()
    assert "Travaux rue de la Station" in pages(drupal)[0]


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [("text_format", "inconnu", "text_format|format"), ("image_field", "field_x", "JSON:API")],
)
def test_a_wrong_name_in_the_settings_is_told(
    drupal: DrupalDouble, media: MemoryMedia, written: Announcement, setting: str, value: str,
    words: str,
) -> None:  # fmt: skip
    channel = opened(drupal, media, **{setting: value})
    with pytest.raises((ContentRejected, AuthorizationRevoked), match=words):
        publish(channel, written)


def test_an_address_that_is_taken_is_told(drupal: DrupalDouble, channel: DrupalChannel) -> None:
    publish(channel, announcement())
    rendition = channel.render(announcement())
    with pytest.raises(ContentRejected, match="porte déjà l'adresse"):
        channel.publish(rendition, "autre-cle", MemoryProgress())
    assert len(pages(drupal)) == 1


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (403, "Une protection du site"),
        (413, "de cette taille"),
        (404, "Le module JSON:API"),
        (401, "ne reconnaît pas"),
    ],
)
def test_a_page_for_people_is_put_in_words(
    drupal: DrupalDouble, proxy: FaultProxy, channel: DrupalChannel, status: int, words: str
) -> None:
    proxy.fail(html_page(status), method="POST", path="/jsonapi/")
    with pytest.raises((AuthorizationRevoked, ContentRejected), match=words):
        publish(channel, announcement())
    assert pages(drupal) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("content_type", "Article"), ("image_field", "../x"), ("alias_prefix", "actualites"),
     ("alias_prefix", "/a b"), ("vocabulary", "a?b")],
)  # fmt: skip
def test_a_setting_that_cannot_be_is_refused_at_once(name: str, value: str) -> None:
    given = {"base_url": "https://www.exemple.be", "username": "publisher", name: value}
    with pytest.raises(SettingInvalid, match=f"« {name} »"):
        parse(DrupalSettings, given)


def test_a_password_is_not_sent_in_clear() -> None:
    settings = DrupalSettings("http://www.exemple.be", "publisher")
    with pytest.raises(AuthorizationRevoked, match="en clair"):
        DrupalChannel(settings, access(password="secret")).test()
