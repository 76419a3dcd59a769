"""What citizens get, and what a broken connection or a strange answer leaves behind."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest
import requests

from channels._session import LARGEST_ANSWER
from channels.drupal import DrupalChannel
from publisher.announcement import Event, Translation, Variant
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.drupal.opening import opened, pages, state
from tests.servers.drupal import DrupalDouble
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
    never_arrived,
    redirect,
    reset_mid_body,
    too_many,
    unavailable,
)
from tests.servers.wire import Wire, answer

SINCE = datetime.now(UTC) - timedelta(hours=1)
PAGE = "/jsonapi/node/article"
UPLOAD = "/field_image"
WHOLE = {"file--file": 2, "node--article": 1, "taxonomy_term--tags": 2}


@pytest.fixture
def channel(drupal: DrupalDouble, proxy: FaultProxy, media: MemoryMedia) -> DrupalChannel:
    return opened(drupal, media, url=proxy.url)


@pytest.fixture
def rendition(channel: DrupalChannel, media: MemoryMedia) -> Rendition:
    return channel.render(announcement(images=(image(media), image(media, width=300, alt="Plan"))))


def attempt(channel: DrupalChannel, rendition: Rendition, progress: MemoryProgress) -> ChannelError:
    with pytest.raises(ChannelError) as raised:
        channel.publish(rendition, "cle", progress)
    return raised.value


def test_everything_is_on_the_page(drupal: DrupalDouble, media: MemoryMedia) -> None:
    written = announcement(
        images=(
            image(media, alt='Rue "barrée"', credit="Ville & Cie", name="rue"),
            image(media, alt="Plan <détaillé>", width=900, height=700, credit="J. Photo"),
        ),
        event=Event(datetime.fromisoformat("2027-03-01T07:00"), None, "Rue de la Station"),
        translations={"nl": Translation("Werken", "Straat dicht", "Straat **dicht**.")},
    )
    channel = opened(drupal, media)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    source = requests.get(receipt.url or "", timeout=10).text
    assert receipt.url == channel.reserve(written)
    assert receipt.url == f"{drupal.url}/actualites/travaux-rue-de-la-station-4hx0s2"
    assert '<p lang="fr"><strong>La rue est fermée du 1er au 12 mars.</strong></p>' in source
    assert "1er mars 2027, 7 h 00" in unescape(source)
    assert 'alt="Rue &quot;barrée&quot;"' in source
    assert "Photo : Ville &amp; Cie" in source
    assert 'alt="Plan &lt;détaillé&gt;"' in source
    assert 'data-caption="Photo : J. Photo"' in source
    assert '<h2 lang="nl">Werken</h2>' in source
    assert '<p lang="nl">Straat <strong>dicht</strong>.</p>' in source
    assert '<a href="https://www.exemple.be/derogation">Demander une dérogation</a>' in source
    urls = re.findall(r'<img[^>]*src="([^"]+)"', source)
    assert [requests.get(drupal.url + url, timeout=10).content[:2] for url in urls] == [
        b"\xff\xd8", b"\xff\xd8",
    ]  # fmt: skip
    [node] = drupal.site.of_kind("node--article")
    tags = [entry["id"] for entry in node.relationships["field_tags"]["data"]]
    assert [drupal.site.things[id].attributes["name"] for id in tags] == ["travaux", "mobilité"]


def test_tags_that_are_there_are_used(drupal: DrupalDouble) -> None:
    channel = opened(drupal)
    channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    other = announcement(id="5jy1t3w0m8re", title="Autre")
    channel.publish(channel.render(other), "cle-2", MemoryProgress())
    assert state(drupal) == {"node--article": 2, "taxonomy_term--tags": 2}


def test_a_site_may_choose_the_address_and_have_neither_picture_nor_tag(
    drupal: DrupalDouble, media: MemoryMedia
) -> None:
    drupal.site.may -= {"alias", "file", "term"}
    bare = {"alias_prefix": "site", "image_field": "none", "tags_field": "none"}
    channel = opened(drupal, media, **bare)
    written = announcement(images=(image(media),))
    assert [problem.code for problem in channel.check(written)] == ["drupal_too_many_images"]
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    assert receipt.url == f"{drupal.url}/node/1"
    assert "media:" not in pages(drupal)[0]


def test_a_draft_waits_for_an_editor(drupal: DrupalDouble) -> None:
    channel = opened(drupal, status="draft")
    assert not channel.capabilities.gives_link
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    assert receipt.url is None
    assert pages(drupal) == []
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    later = channel.render(announcement(title="Travaux prolongés"))
    channel.update(later, receipt, "cle-2", MemoryProgress())
    assert pages(drupal) == []


def test_a_moderated_site_is_given_its_states(drupal: DrupalDouble) -> None:
    drupal.site.moderated = True
    channel = opened(drupal, moderation=True)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    channel.update(
        channel.render(announcement(title="Prolongés")), receipt, "cle-2", MemoryProgress()
    )
    assert len(pages(drupal)) == 1
    channel.retract(receipt, "", "cle-3", MemoryProgress())
    [node] = drupal.site.of_kind("node--article")
    assert node.attributes["moderation_state"] == "archived"
    with pytest.raises(AuthorizationRevoked):
        opened(drupal).publish(channel.render(announcement()), "cle-4", MemoryProgress())


def test_what_is_too_long_is_told_and_shortened(drupal: DrupalDouble, media: MemoryMedia) -> None:
    channel = opened(drupal, media)
    fits = announcement(title="é" * 255, images=(image(media, alt="à" * 512),))
    assert channel.check(fits) == []
    long = announcement(title="é " * 200, images=(image(media, alt="à " * 400),) * 21)
    codes = [problem.code for problem in channel.check(long)]
    assert codes == ["drupal_long_title", "drupal_long_alt", "drupal_too_many_images"]
    channel.publish(channel.render(fits), "cle-1", MemoryProgress())
    channel.publish(channel.render(long), "cle-2", MemoryProgress())
    assert len(pages(drupal)) == 2


def test_a_text_of_its_own_is_used(drupal: DrupalDouble) -> None:
    channel = opened(drupal)
    own = announcement(variants={"drupal": Variant("Rien que *cela*.")})
    channel.publish(channel.render(own), "cle", MemoryProgress())
    [source] = pages(drupal)
    assert "<em>cela</em>" in source
    assert "La rue est fermée" not in source


@pytest.mark.parametrize("fault", [lost_answer(), html_page(500, processed=True)])
@pytest.mark.parametrize("step", [UPLOAD, "/taxonomy_term/tags"])
def test_a_break_before_the_page_is_harmless(
    drupal: DrupalDouble,
    proxy: FaultProxy,
    channel: DrupalChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    step: str,
    fault: Fault,
) -> None:
    proxy.fail(fault, method="POST", path=step)
    assert type(attempt(channel, rendition, progress)) is Unreachable
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    channel.publish(rendition, "cle", progress)
    assert len(pages(drupal)) == 1
    assert state(drupal)["taxonomy_term--tags"] == 2


@pytest.mark.parametrize("fault", [lost_answer(), reset_mid_body(), html_page(502, processed=True)])
def test_a_lost_page_is_found_with_its_pictures_and_not_doubled(
    drupal: DrupalDouble,
    proxy: FaultProxy,
    channel: DrupalChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    fault: Fault,
) -> None:
    for _ in rendition.images:  # their address begins like the page's: let them through
        proxy.fail(Fault(processed=True), method="POST", path=UPLOAD)
    proxy.fail(fault, method="POST", path=PAGE)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids == progress.steps
    again = channel.publish(rendition, "cle", progress)  # 409: it is there
    assert again.remote_ids == found.remote_ids
    assert state(drupal) == WHOLE


def test_a_page_that_never_arrived_is_absent_and_its_files_are_kept(
    drupal: DrupalDouble,
    proxy: FaultProxy,
    channel: DrupalChannel,
    progress: MemoryProgress,
    media: MemoryMedia,
) -> None:
    rendition = channel.render(announcement(images=(image(media),), tags=()))
    proxy.fail(Fault(processed=True), method="POST", path=UPLOAD)
    proxy.fail(never_arrived(), method="POST", path=PAGE)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    channel.publish(rendition, "cle", progress)
    assert state(drupal) == {"file--file": 1, "node--article": 1}


def test_a_page_that_somebody_hid_is_a_question_for_a_person(
    drupal: DrupalDouble, channel: DrupalChannel, rendition: Rendition
) -> None:
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    drupal.site.things[receipt.remote_ids["node"]].attributes["status"] = False
    assert isinstance(channel.find(rendition, "cle", SINCE), Unknown)


@pytest.mark.parametrize(
    ("fault", "kind"), [(unavailable("45"), Unreachable), (too_many("45"), RateLimited)]
)
def test_a_site_that_wants_a_pause_gets_it(
    proxy: FaultProxy,
    channel: DrupalChannel,
    progress: MemoryProgress,
    fault: Fault,
    kind: type[Unreachable] | type[RateLimited],
) -> None:
    rendition = channel.render(announcement(tags=()))
    proxy.fail(fault, method="POST", path=PAGE)
    waiting = attempt(channel, rendition, progress)
    assert isinstance(waiting, kind)
    assert waiting.retry_after == timedelta(seconds=45)


def answered(told: Any) -> Fault:
    headers = {"Content-Type": "text/html"}  # wrong on purpose: what counts is inside
    return Fault(processed=True, status=200, headers=headers, body=json.dumps(told).encode())


STRANGE = [
    answered({"errors": [{"detail": "dans une réponse 200"}]}),
    answered({"data": {"type": "node--article", "id": "../../admin", "attributes": {}}}),
    answered({"data": {"type": "node--article", "id": 7, "attributes": []}}),
    answered({"data": []}),
    answered(["une", "liste"]),
    html_page(200, processed=True),
    Fault(processed=True, status=200, body=b"{" + b" " * LARGEST_ANSWER),
]


@pytest.mark.parametrize("fault", STRANGE)
def test_a_strange_answer_proves_nothing(
    drupal: DrupalDouble,
    proxy: FaultProxy,
    channel: DrupalChannel,
    progress: MemoryProgress,
    fault: Fault,
) -> None:
    rendition = channel.render(announcement(tags=()))
    proxy.fail(fault, method="POST", path=PAGE)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    assert isinstance(channel.find(rendition, "cle", SINCE), Receipt)
    channel.publish(rendition, "cle", progress)
    assert state(drupal) == {"node--article": 1}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "", None, ["x"]])
def test_a_file_without_an_address_is_not_shown(
    proxy: FaultProxy,
    channel: DrupalChannel,
    media: MemoryMedia,
    progress: MemoryProgress,
    url: Any,
) -> None:
    rendition = channel.render(announcement(images=(image(media),)))
    file = {"id": "0" * 8 + "-0000" * 3 + "-" + "0" * 12, "attributes": {"uri": {"url": url}}}
    proxy.fail(answered({"data": file}), method="POST", path=UPLOAD)
    assert type(attempt(channel, rendition, progress)) is Unreachable


def test_a_redirection_elsewhere_is_not_followed(
    proxy: FaultProxy, channel: DrupalChannel, progress: MemoryProgress
) -> None:
    rendition = channel.render(announcement(tags=()))
    with Wire(answer(200, b"{}")) as elsewhere:
        proxy.fail(redirect(f"{elsewhere.url}{PAGE}"), method="POST", path=PAGE)
        assert isinstance(attempt(channel, rendition, progress), ContentRejected)
        proxy.fail(redirect(f"{elsewhere.url}/jsonapi"), method="GET", path="/jsonapi")
        with pytest.raises(Unreachable, match="corrigez l'adresse du canal"):
            channel.test()
    assert elsewhere.heard == []
