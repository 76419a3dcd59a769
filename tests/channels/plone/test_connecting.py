"""Connecting a site, and saying in words what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from channels.plone import PloneSiteChannel
from channels.plone.settings import PloneSettings
from publisher.channel import Receipt
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    SettingInvalid,
    Unreachable,
)
from publisher.settings import parse
from tests.builders import MemoryMedia, MemoryProgress, access, announcement, image
from tests.channels.plone.opening import opened
from tests.servers.fault_proxy import FaultProxy, html_page
from tests.servers.plone.instance import Plone
from tests.servers.wire import Wire, answer

SINCE = datetime.now(UTC) - timedelta(hours=1)


def test_a_good_connection_is_told(plone_site: Plone) -> None:
    assert opened(plone_site).test() == (
        "Connecté au site « Ville de Test » avec le compte « editor », dossier « Nouvelles » : il"
        " publie aussitôt."
    )
    assert (
        opened(plone_site, "contributor", settings={"status": "pending"})
        .test()
        .endswith(": il soumet à la relecture.")
    )


@pytest.mark.parametrize("password", ["faux", "avec é et €", "\x00"])
def test_a_wrong_password_is_told_by_every_act(plone_site: Plone, password: str) -> None:
    channel = opened(plone_site)
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    wrong = opened(plone_site, password=password)
    acts: list[Callable[[], object]] = [
        wrong.test,
        lambda: wrong.publish(rendition, "cle-2", MemoryProgress()),
        lambda: wrong.update(rendition, receipt, "cle-2", MemoryProgress()),
        lambda: wrong.retract(receipt, "", "cle-2", MemoryProgress()),
        lambda: wrong.find(rendition, "cle", SINCE),
    ]
    for act in acts:
        with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
            act()
    assert len(plone_site.pages("ville/nouvelles")) == 1


@pytest.mark.parametrize(
    ("folder", "user", "words"),
    [
        ("/nulle-part", "editor", "n'existe pas"),
        ("/interne", "editor", "n'est pas public"),
        ("/interne", "reader", "pas le droit"),
        ("/nouvelles", "reader", "Demandez le rôle Contributeur"),
    ],
)
def test_a_folder_that_will_not_do_is_told(
    plone_site: Plone, folder: str, user: str, words: str
) -> None:
    channel = opened(plone_site, user, settings={"folder": folder})
    with pytest.raises(AuthorizationRevoked, match=words):
        channel.test()
    with pytest.raises(ChannelError):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert plone_site.children("ville/interne") == []


def test_a_type_that_has_no_text_is_told(plone_site: Plone) -> None:
    with pytest.raises(AuthorizationRevoked, match="pas de champ de texte"):
        opened(plone_site, settings={"content_type": "Link"}).test()


def test_the_check_knows_the_folder(plone_site: Plone, media: MemoryMedia) -> None:
    reader = opened(plone_site, "reader").discover()
    assert (reader["site"], reader["folder"], reader["public"]) == (
        "Ville de Test", "Nouvelles", True,
    )  # fmt: skip
    assert reader["addable"] == []
    told = opened(plone_site, facts=reader).check(announcement())
    assert [problem.code for problem in told] == ["plone_cannot_add"]
    document = {"content_type": "Document", "first_image": "lead"}
    facts = opened(plone_site, settings=document).discover()
    illustrated = announcement(images=(image(media),) * 21)
    told = opened(plone_site, facts=facts, settings=document).check(illustrated)
    assert [problem.code for problem in told] == ["plone_too_many_images", "plone_no_lead_image"]
    good = opened(plone_site, facts=opened(plone_site).discover())
    assert good.check(announcement(images=(image(media),))) == []


def test_a_contributor_submits_for_review(plone_site: Plone) -> None:
    direct = opened(plone_site, "contributor")
    rendition = direct.render(announcement())
    with pytest.raises(AuthorizationRevoked, match="ne peut pas publier lui-même"):
        direct.publish(rendition, "cle", MemoryProgress())
    review = opened(plone_site, "contributor", settings={"status": "pending"})
    assert not review.capabilities.gives_link
    receipt = review.publish(rendition, "cle", MemoryProgress())
    assert receipt.url is None
    [waiting] = plone_site.children("ville/nouvelles")
    assert waiting["review_state"] == "pending"
    found = review.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids
    with pytest.raises(AuthorizationRevoked, match="pas le droit"):
        review.update(rendition, receipt, "cle-2", MemoryProgress())


def test_volto_s_prefix_is_found(plone_site: Plone, proxy: FaultProxy) -> None:
    proxy.fail(html_page(200, body="<!DOCTYPE html><p>Volto</p>"), method="POST", path="/@login")
    channel = opened(plone_site, url=proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert receipt.remote_ids["item"].startswith("nouvelles/travaux")
    assert receipt.url
    assert "++api++" not in receipt.url
    assert proxy.count("POST", "/ville/++api++/nouvelles") == 2
    channel.retract(receipt, "", "cle-2", MemoryProgress())


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (200, AuthorizationRevoked, "L'interface REST de Plone n'est pas à cette adresse"),
        (404, AuthorizationRevoked, "L'interface REST de Plone n'est pas à cette adresse"),
        (500, Unreachable, "Rien n'est public"),
    ],
)
def test_what_is_no_plone_is_told(status: int, kind: type[ChannelError], words: str) -> None:
    with Wire(answer(status, b"<h1>Bonjour</h1>", Content_Type="text/html")) as other:
        settings = PloneSettings(base_url=other.url, folder="/nouvelles", username="ville")
        channel = PloneSiteChannel(settings, access(password="secret"))
        with pytest.raises(kind, match=words):
            channel.test()


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (403, AuthorizationRevoked, "Une protection du site"),
        (413, ContentRejected, "de cette taille"),
        (404, AuthorizationRevoked, "L'interface REST"),
    ],
)
def test_a_page_for_people_is_put_in_words(
    plone_site: Plone, proxy: FaultProxy, status: int, kind: type[ChannelError], words: str
) -> None:
    channel = opened(plone_site, url=proxy.url)
    proxy.fail(html_page(status), method="POST", path="/nouvelles")
    with pytest.raises(kind, match=words):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert plone_site.children("ville/nouvelles") == []


def test_a_password_is_not_sent_in_clear() -> None:
    settings = PloneSettings("http://www.exemple.be", "/nouvelles", "ville")
    with pytest.raises(AuthorizationRevoked, match="en clair"):
        PloneSiteChannel(settings, access(password="secret")).test()


@pytest.mark.parametrize(
    "folder", ["/", "a/../b", "https://autre.exemple/nouvelles", "//autre.exemple/x", "a//b", "."]
)
def test_what_is_no_folder_is_refused_at_once(folder: str) -> None:
    given = {"base_url": "https://www.exemple.be", "folder": folder, "username": "ville"}
    with pytest.raises(SettingInvalid, match="« folder »"):
        parse(PloneSettings, given)


def test_a_folder_may_be_given_by_its_address() -> None:
    base = "https://www.exemple.be/fr"
    settings = PloneSettings(base, f"{base}/vie/actualites/", "ville")
    assert settings.place == "vie/actualites"
    assert settings.picture_place == "vie/actualites"
