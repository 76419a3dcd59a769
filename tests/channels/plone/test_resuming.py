"""When the connection breaks, or answers are strange: nothing is lost, nothing is there twice."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta

import pytest

from channels._session import LARGEST_ANSWER
from channels.plone import PloneSiteChannel
from publisher.channel import Absent, Receipt
from publisher.errors import (
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.plone.opening import opened
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
from tests.servers.plone.instance import Plone
from tests.servers.wire import Wire, answer

SINCE = datetime.now(UTC) - timedelta(hours=1)
CREATION = "/nouvelles"
PUBLICATION = "/@workflow/publish"


@pytest.fixture
def channel(plone_site: Plone, proxy: FaultProxy, media: MemoryMedia) -> PloneSiteChannel:
    return opened(plone_site, "editor", media, url=proxy.url)


@pytest.fixture
def rendition(channel: PloneSiteChannel) -> Rendition:
    return channel.render(announcement())


def attempt(
    channel: PloneSiteChannel, rendition: Rendition, progress: MemoryProgress
) -> ChannelError:
    with pytest.raises(ChannelError) as raised:
        channel.publish(rendition, "cle", progress)
    return raised.value


def answered(told: object, status: int = 200, *, processed: bool = False) -> Fault:
    headers = {"Content-Type": "text/html"}  # wrong on purpose: what counts is inside
    return Fault(processed, status=status, headers=headers, body=json.dumps(told).encode())


@pytest.mark.parametrize("fault", [lost_answer(), html_page(500, processed=True)])
def test_a_lost_picture_is_harmless(
    plone_site: Plone,
    proxy: FaultProxy,
    channel: PloneSiteChannel,
    media: MemoryMedia,
    progress: MemoryProgress,
    fault: Fault,
) -> None:
    rendition = channel.render(announcement(images=(image(media), image(media, width=300))))
    proxy.fail(fault, method="POST", path=CREATION)
    assert type(attempt(channel, rendition, progress)) is Unreachable
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    channel.publish(rendition, "cle", progress)
    assert len(plone_site.children("ville/nouvelles")) == 3
    assert len(plone_site.pages("ville/nouvelles")) == 1


@pytest.mark.parametrize("fault", [lost_answer(), reset_mid_body(), html_page(502, processed=True)])
@pytest.mark.parametrize("step", [CREATION, PUBLICATION])
def test_a_lost_answer_is_looked_up(
    plone_site: Plone,
    proxy: FaultProxy,
    channel: PloneSiteChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    step: str,
    fault: Fault,
) -> None:
    proxy.fail(fault, method="POST", path=step)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt if step == PUBLICATION else Absent)
    if isinstance(found, Absent):  # private so far: finished, not repeated
        channel.publish(rendition, "cle", progress)
    assert len(plone_site.children("ville/nouvelles")) == 1
    assert len(plone_site.pages("ville/nouvelles")) == 1


def test_what_is_found_has_its_pictures(
    proxy: FaultProxy, channel: PloneSiteChannel, media: MemoryMedia, progress: MemoryProgress
) -> None:
    rendition = channel.render(announcement(images=(image(media),)))
    proxy.fail(lost_answer(), method="POST", path=PUBLICATION)
    attempt(channel, rendition, progress)
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids.items() >= progress.steps.items()


def test_a_publication_that_never_arrived_is_finished(
    plone_site: Plone,
    proxy: FaultProxy,
    channel: PloneSiteChannel,
    rendition: Rendition,
    progress: MemoryProgress,
) -> None:
    proxy.fail(never_arrived(), method="POST", path=CREATION)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    first = channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", MemoryProgress())
    assert again.remote_ids == first.remote_ids
    assert len(plone_site.children("ville/nouvelles")) == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(unavailable("45"), Unreachable), (too_many("45"), RateLimited)],
)
def test_a_site_that_wants_a_pause_gets_it(
    proxy: FaultProxy,
    channel: PloneSiteChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    fault: Fault,
    kind: type[Unreachable] | type[RateLimited],
) -> None:
    for step in ("/@login", CREATION):
        proxy.fail(fault, method="POST", path=step)
        waiting = attempt(channel, rendition, progress)
        assert isinstance(waiting, kind)
        assert waiting.retry_after == timedelta(seconds=45)


STRANGE = [
    answered({"error": {"type": "X", "message": "dans une réponse 200"}}, processed=True),
    answered({"@id": "http://ailleurs.exemple/autre", "UID": "a" * 32}, processed=True),
    answered({"@id": "/ville/nouvelles/../../etc/passwd", "UID": "../.."}, processed=True),
    answered(["une", "liste"], processed=True),
    html_page(200, processed=True),
    Fault(processed=True, body=b"{" + b" " * LARGEST_ANSWER),
]


@pytest.mark.parametrize("fault", STRANGE)
def test_a_strange_answer_proves_nothing(
    proxy: FaultProxy,
    channel: PloneSiteChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    fault: Fault,
) -> None:
    proxy.fail(fault, method="POST", path=CREATION)
    assert type(attempt(channel, rendition, progress)) in (OutcomeUnknown, Unreachable)
    receipt = channel.publish(rendition, "cle", progress)
    assert receipt.remote_ids["item"] == f"nouvelles/{rendition.fields['id']}"


def test_a_redirection_elsewhere_is_not_followed(
    proxy: FaultProxy, channel: PloneSiteChannel, rendition: Rendition, progress: MemoryProgress
) -> None:
    with Wire(answer(200, b"{}")) as elsewhere:
        for step in ("/@login", CREATION):
            proxy.fail(redirect(f"{elsewhere.url}/ville"), method="POST", path=step)
            refused = attempt(channel, rendition, progress)
            assert isinstance(refused, ContentRejected)
            assert "corrigez l'adresse du canal" in str(refused)
        proxy.fail(redirect(f"{elsewhere.url}/ville"), method="GET", path="4hx0s2")
        assert isinstance(attempt(channel, rendition, progress), Unreachable)
    assert elsewhere.heard == []


def test_a_site_of_the_older_sort_is_written_to_as_it_reads(
    proxy: FaultProxy, channel: PloneSiteChannel, progress: MemoryProgress
) -> None:
    rendition = channel.render(announcement(body="Tom & Jerry < 3"))
    path = f"{proxy.url}/ville/nouvelles/{rendition.fields['id']}"
    twice = rendition.html.replace("&", "&amp;")
    told = {"@id": path, "UID": "a" * 32, "text": {"data": twice}, "review_state": "private"}
    proxy.fail(answered(told, 201, processed=True), method="POST", path=CREATION)
    channel.publish(rendition, "cle", progress)
    [patch] = [seen for seen in proxy.seen if seen.method == "PATCH"]
    assert json.loads(patch.body)["text"]["data"] == rendition.html


def test_an_ended_token_is_replaced(
    plone_site: Plone, proxy: FaultProxy, channel: PloneSiteChannel, rendition: Rendition
) -> None:
    ended = answered({"type": "Unauthorized", "message": "You are not authorized."}, 401)
    proxy.fail(ended, method="POST", path=CREATION)
    channel.publish(rendition, "cle", MemoryProgress())
    assert proxy.count("POST", "/@login") == 2
    assert len(plone_site.pages("ville/nouvelles")) == 1


def test_a_token_is_used_again_and_renewed_at_half_its_life(
    proxy: FaultProxy,
    channel: PloneSiteChannel,
    rendition: Rendition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    channel.test()
    channel.publish(rendition, "cle", MemoryProgress())
    assert proxy.count("POST", "/@login") == 1
    later = time.monotonic() + 7 * 3600  # Plone's tokens last twelve hours
    monkeypatch.setattr("channels._plone.token.time.monotonic", lambda: later)
    channel.test()
    assert proxy.count("POST", "/@login-renew") == 1
    proxy.fail(html_page(500), method="POST", path="/@login-renew")
    later += 7 * 3600
    channel.test()  # not renewed: signs in anew
    assert proxy.count("POST", "/@login") == 4


def test_no_request_carries_the_password_in_its_address(
    plone_site: Plone, proxy: FaultProxy, channel: PloneSiteChannel, rendition: Rendition
) -> None:
    channel.publish(rendition, "cle", MemoryProgress())
    assert not any(plone_site.password("editor") in seen.target for seen in proxy.seen)
    assert not any("cookie" in seen.headers for seen in proxy.seen)
