"""What the news server keeps and shows, for the sites that read it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from channels.imio import ImioChannel
from channels.imio.content import LONGEST_DESCRIPTION
from publisher.announcement import Announcement, Kind, Translation
from publisher.channel import Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.imio.opening import FOLDER, opened
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, redirect
from tests.servers.plone.instance import NEWS, Plone

SINCE = datetime.now(UTC) - timedelta(hours=1)


def publish(channel: ImioChannel, written: Announcement) -> Receipt:
    return channel.publish(channel.render(written), "cle", MemoryProgress())


def stored(server: Plone, receipt: Receipt) -> dict[str, Any]:
    found: dict[str, Any] = server.rest("GET", f"{NEWS}/{receipt.remote_ids['item']}")
    return found


def listed(server: Plone) -> list[str]:
    """The titles in the list that the towns' sites read."""
    folder = server.rest("GET", f"{NEWS}/{FOLDER}")["UID"]
    asked = {"selected_news_folders": folder, "portal_type": "imio.news.NewsItem"}
    found = server.rest("GET", f"{NEWS}/@search_newsitems", user=None, params=asked)
    return [entry["title"] for entry in found["items"]]


@pytest.fixture
def facts(imio_news: Plone) -> dict[str, Any]:
    return opened(imio_news).discover()


def test_everything_is_in_its_field(
    imio_news: Plone, media: MemoryMedia, facts: dict[str, Any]
) -> None:
    settings = {
        "local_category": "avis officiel",
        "topics": "Participation citoyenne, health",
        "iam": "Nouvel arrivant",
        "site_url": "https://www.exemple.be",
    }
    channel = opened(imio_news, media=media, facts=facts, settings=settings)
    written = announcement(
        images=(
            image(media, alt="Rue barrée", credit="J. Photo"),
            image(media, alt='Plan "détaillé"', width=300, credit="Ville"),
        ),
        translations={
            "nl": Translation("Werken", "Straat dicht", 'Straat **dicht** < 3 & "meer".'),
            "de": Translation("Arbeiten"),
            "en": Translation("Road works", "", "The road is *closed*."),
            "lb": Translation("Aarbechten", "", "Zou."),
        },
        expires_at=datetime.fromisoformat("2099-07-01T10:00"),
    )
    assert channel.check(written) == []
    item = stored(imio_news, publish(channel, written))
    assert item["title"] == item["title_fr"] == "Travaux rue de la Station"
    assert item["description"] == "La rue est fermée du 1er au 12 mars."
    assert item["category"]["token"] == "works"
    assert item["local_category"]["token"] == "Avis officiel"
    assert sorted(term["token"] for term in item["topics"]) == [
        "citizen_participation", "health", "mobility",
    ]  # fmt: skip
    assert [term["token"] for term in item["iam"]] == ["newcomer"]
    assert item["subjects"] == ["travaux", "mobilité"]
    assert item["site_url"] == "https://www.exemple.be"
    assert item["expires"] == "2099-07-01T08:00:00+00:00"
    assert item["image_caption"] == "Rue barrée – Photo : J. Photo"
    assert (item["title_nl"], item["description_nl"]) == ("Werken", "Straat dicht")
    assert '<strong>dicht</strong> &lt; 3 &amp; "meer".' in item["text_nl"]["data"]
    assert (item["title_de"], item["text_de"]) == ("Arbeiten", None)
    assert item["description_en"] == "The road is closed."
    assert "Aarbechten" in item["text"]["data"]
    assert "Werken" not in item["text"]["data"]
    gallery = imio_news.children(f"{NEWS}/{item['@id'].split(f'/{NEWS}/')[1]}")
    assert [picture["title"] for picture in gallery] == ['Plan "détaillé"']
    own_folder = imio_news.rest("GET", f"{NEWS}/{FOLDER}")["UID"]
    assert own_folder in [folder["token"] for folder in item["selected_news_folders"]]


def test_the_list_of_the_sites_shows_it(imio_news: Plone) -> None:
    receipt = publish(opened(imio_news), announcement())
    assert listed(imio_news) == ["Travaux rue de la Station"]
    assert requests.get(receipt.url or "", timeout=60).status_code == 200


def test_the_address_is_that_of_the_town_s_site(imio_news: Plone) -> None:
    town = opened(imio_news, settings={"news_page": "https://www.exemple.be/actualites"})
    receipt = publish(town, announcement())
    uid = receipt.remote_ids["uid"]
    assert receipt.url == f"https://www.exemple.be/actualites/travaux-rue-de-la-station?u={uid}"
    central = opened(imio_news)
    assert central.reserve(announcement()) == town.reserve(announcement())
    found = central.find(central.render(announcement()), "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.url == central.reserve(announcement())


def test_another_language_than_french_is_told(imio_news: Plone) -> None:
    channel = opened(imio_news)
    dutch = announcement(language="nl-BE", title="Werken", translations={})
    assert [problem.code for problem in channel.check(dutch)] == ["imio_no_french"]
    french = {"fr": Translation("Travaux", "", "Rue fermée.")}
    both = dataclasses.replace(dutch, translations=french)
    assert channel.check(both) == []
    item = stored(imio_news, publish(channel, both))
    assert (item["title"], item["title_nl"]) == ("Travaux", "Werken")


def test_a_summary_is_shortened_to_what_the_form_takes(imio_news: Plone) -> None:
    channel = opened(imio_news)
    long = announcement(summary="Une rue très longue. " * 50)
    assert [problem.code for problem in channel.check(long)] == ["imio_long_summary"]
    item = stored(imio_news, publish(channel, long))
    assert 600 < len(item["description"]) <= LONGEST_DESCRIPTION
    edge = announcement(summary="é" * LONGEST_DESCRIPTION)
    assert channel.check(edge) == []
    assert channel.render(edge).fields["description"] == "é" * LONGEST_DESCRIPTION


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("category", "Sports"),
        ("local_category", "Inconnue"),
        ("topics", "Mobilité, Cuisine"),
        ("iam", "Chat"),
    ],
)
def test_a_term_that_the_server_lacks_is_told_before_and_after(
    imio_news: Plone, facts: dict[str, Any], field: str, value: str
) -> None:
    news = announcement(kind=Kind.NEWS)
    channel = opened(imio_news, facts=facts, settings={field: value})
    [problem] = channel.check(news)
    assert problem.code == "imio_unknown_term"
    assert "Il connaît : «" in problem.message
    with pytest.raises(AuthorizationRevoked, match="ne connaît pas"):
        channel.test()
    with pytest.raises(ContentRejected, match=f"« {field} »"):
        publish(opened(imio_news, settings={field: value}), news)  # before it was ever read
    assert imio_news.children(f"{NEWS}/{FOLDER}") == []


@pytest.mark.parametrize("folder", ["/commune", "/nulle-part"])
def test_the_entity_itself_takes_no_news(imio_news: Plone, folder: str) -> None:
    channel = opened(imio_news, settings={"folder": folder})
    with pytest.raises(AuthorizationRevoked):
        channel.test()
    with pytest.raises(AuthorizationRevoked):
        publish(channel, announcement())


def test_a_correction_changes_every_language_and_the_pictures(
    imio_news: Plone, media: MemoryMedia
) -> None:
    channel = opened(imio_news, media=media)
    first = announcement(
        images=(image(media), image(media, width=300), image(media, width=320)),
        translations={"nl": Translation("Werken", "", "Dicht."), "de": Translation("Arbeiten")},
    )
    receipt = publish(channel, first)
    second = dataclasses.replace(
        first,
        images=(first.images[1], image(media, width=340, alt="Pont")),
        translations={"nl": Translation("Langer", "", "Nog dicht.")},
    )
    updated = channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    item = stored(imio_news, updated)
    assert (item["title_nl"], item["title_de"]) == ("Langer", None)
    assert second.images[0].sha256[:8] in item["image"]["filename"]
    gallery = imio_news.children(f"{NEWS}/{updated.remote_ids['item']}")
    assert [picture["title"] for picture in gallery] == ["Pont"]
    bare = dataclasses.replace(second, images=())
    channel.update(channel.render(bare), updated, "cle-3", MemoryProgress())
    assert stored(imio_news, updated)["image"] is None


def test_a_withdrawal_lets_it_expire_and_leaves_the_list(imio_news: Plone) -> None:
    channel = opened(imio_news)
    receipt = publish(channel, announcement())
    channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert listed(imio_news) == []
    item = stored(imio_news, receipt)
    assert item["expires"] is not None
    assert item["review_state"] == "private"
    again = publish(channel, announcement())
    assert listed(imio_news) == ["Travaux rue de la Station"]
    assert stored(imio_news, again)["expires"] is None


def test_a_clock_that_is_off_spoils_no_withdrawal(imio_news: Plone, proxy: FaultProxy) -> None:
    """The end comes never before the beginning, whatever any clock says."""
    channel = opened(imio_news, url=proxy.url)
    receipt = publish(channel, announcement())
    past = {"Date": "Sat, 01 Jan 2000 00:00:00 GMT"}
    proxy.fail(Fault(processed=True, headers=past), method="GET", path="4hx0s2")
    channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert listed(imio_news) == []


def test_a_list_that_still_shows_it_is_looked_at_again(imio_news: Plone, proxy: FaultProxy) -> None:
    channel = opened(imio_news, url=proxy.url)
    receipt = publish(channel, announcement())
    kept = requests.get(f"{proxy.url}/{NEWS}/@search_newsitems", headers={
        "Accept": "application/json"}, timeout=60).content  # fmt: skip
    proxy.fail(Fault(processed=False, status=200, body=kept), path="@search_newsitems")
    with pytest.raises(Unreachable, match="la montre encore"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_a_lost_withdrawal_may_be_repeated(imio_news: Plone, proxy: FaultProxy) -> None:
    channel = opened(imio_news, url=proxy.url)
    receipt = publish(channel, announcement())
    for method, path in (("PATCH", "4hx0s2"), ("POST", "/@workflow/")):
        proxy.fail(lost_answer(), method=method, path=path)
        with pytest.raises(OutcomeUnknown):
            channel.retract(receipt, "", "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert listed(imio_news) == []


def test_a_lost_publication_is_found(imio_news: Plone, proxy: FaultProxy) -> None:
    channel = opened(imio_news, url=proxy.url)
    rendition = channel.render(announcement())
    proxy.fail(lost_answer(), method="POST", path="/@workflow/publish")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", SINCE), Receipt)
    assert listed(imio_news) == ["Travaux rue de la Station"]


def test_strange_vocabularies_are_not_believed(imio_news: Plone, proxy: FaultProxy) -> None:
    channel = opened(imio_news, url=proxy.url)
    for body in (b'{"items": "aucun"}', b'{"items": [1, {"titre": 2}]}', b"{}"):
        proxy.fail(Fault(processed=False, status=200, body=body), path="NewsCategories")
        with pytest.raises(Unreachable):
            channel.discover()
    proxy.fail(redirect("http://ailleurs.exemple/"), path="NewsCategories")
    with pytest.raises(Unreachable):
        channel.discover()


def test_a_good_connection_is_told(imio_news: Plone) -> None:
    assert opened(imio_news).test() == (
        "Connecté au site « Actualités en Wallonie » avec le compte « editor », dossier"
        " « Administration communale » : il publie aussitôt."
    )
    with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
        opened(imio_news, password="faux").test()
