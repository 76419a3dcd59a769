"""What is sent, what is promised of it, and what is never written down."""

from __future__ import annotations

import base64
import io
import logging
from typing import Any

import pytest
from PIL import Image as Pillow

from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown
from publisher.redaction import redact
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.apprise.conftest import TOKEN, Open, address, received
from tests.servers.wire import Wire, answer, drop, without_end


def test_title_text_link_and_pictures_arrive(opened: Open, media: MemoryMedia) -> None:
    written = announcement(
        title="Travaux <b>rue</b> & place",
        summary="Texte *tel quel* & <i>sans</i> balise.",
        images=(image(media, alt="Rue barrée"), image(media, alt="Plan", width=3000, height=900)),
    )
    with Wire(answer(200)) as wire:
        channel = opened(address(wire))
        channel.publish(channel.render(written), "cle", MemoryProgress())
        [told] = received(wire)
    assert told["title"] == "Travaux <b>rue</b> & place"
    assert told["message"].startswith("Texte *tel quel* & <i>sans</i> balise.")
    assert "Travaux" not in told["message"].splitlines()[0]
    assert written.canonical_url
    assert written.canonical_url in told["message"]
    assert [one["filename"] for one in told["attachments"]] == ["1-rue-barree.jpg", "2-plan.jpg"]
    with Pillow.open(io.BytesIO(base64.b64decode(told["attachments"][1]["base64"]))) as picture:
        assert max(picture.size) == 1600


def test_an_answer_without_end_is_not_read_to_it(opened: Open) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
    acts = (answer(200, b"{}"), without_end(head, b"x" * 65_536))
    with Wire(*acts) as wire:
        channel = opened(f"gotify://127.0.0.1:{wire.port}/{TOKEN}")  # its plugin calls `post`
        rendition = channel.render(announcement())
        channel.publish(rendition, "cle", MemoryProgress())
        with pytest.raises(OutcomeUnknown, match="Gotify n'a pas confirmé"):
            channel.publish(rendition, "cle-2", MemoryProgress())
    first, _ = received(wire)
    assert first["title"] == rendition.title


@pytest.mark.parametrize("act", [answer(500, b"non"), answer(403), drop])
def test_what_is_not_confirmed_is_unknown(opened: Open, act: Any) -> None:
    with Wire(act) as wire:
        channel = opened(address(wire))
        with pytest.raises(OutcomeUnknown, match="JSON n'a pas confirmé"):
            channel.publish(channel.render(announcement()), "cle", MemoryProgress())
        assert len(wire.heard) == 1


def test_a_redirection_is_not_followed(opened: Open) -> None:
    with Wire(answer(200)) as elsewhere, Wire(answer(302, Location=elsewhere.url)) as wire:
        channel = opened(address(wire))
        with pytest.raises(OutcomeUnknown):
            channel.publish(channel.render(announcement()), "cle", MemoryProgress())
        assert elsewhere.heard == []


def test_the_address_never_reaches_a_log_or_an_error(
    opened: Open, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Wire(answer(403)) as wire:
        channel = opened(address(wire))
        with pytest.raises(OutcomeUnknown) as told:
            channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert TOKEN not in str(told.value)
    assert not [record for record in caplog.records if record.name.startswith("apprise")]
    written = redact(caplog.text)
    assert "POST" in written  # the connection itself is told at this level
    assert TOKEN not in written
    assert "8f3k2lq0" not in written


@pytest.mark.parametrize(
    "wrong",
    ["", "bonjour", "inconnu://x/y", "https://www.exemple.be", "json://a.be/1 json://b.be/2"],
)
def test_an_address_that_names_no_service_is_one_sentence(opened: Open, wrong: str) -> None:
    channel = opened(wrong)
    for act in (channel.test, channel.discover):
        with pytest.raises(AuthorizationRevoked, match="ne comprend pas l'adresse"):
            act()
    with pytest.raises(AuthorizationRevoked):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_what_the_service_takes_is_known_without_asking_it(opened: Open) -> None:
    telegram = opened("tgram://123456789:abcdefg_hijklmnop-qrstuvwxyz0123456/12315544/")
    assert "Telegram" in telegram.test()
    facts = telegram.discover()
    assert facts == {"name": "Telegram", "text_limit": 4096, "title_limit": 0, "pictures": True}


def test_a_title_that_is_part_of_the_text_leaves_room_for_it(opened: Open) -> None:
    channel = opened("json://a.be", name="Court", text_limit=200, title_limit=0, pictures=False)
    written = announcement(summary="", body="Une phrase de plus. " * 40, images=())
    rendition = channel.render(written)
    assert len(rendition.title) + 2 + len(rendition.text) <= 200
    assert rendition.text.startswith("Une phrase de plus.")
    assert [problem.code for problem in channel.check(written)] == ["apprise_shortened"]


def test_a_service_without_pictures_says_so(opened: Open, media: MemoryMedia) -> None:
    channel = opened("json://a.be", name="Court", pictures=False)
    written = announcement(images=(image(media),))
    assert channel.render(written).images == ()
    assert channel.capabilities.max_images == 0
    [problem] = channel.check(written)
    assert (problem.code, str(problem.message)) == (
        "apprise_no_images",
        "Court ne prend pas d'image.",
    )


def test_a_picture_that_is_gone_is_refused_before_anything_is_sent(opened: Open) -> None:
    with Wire(answer(200)) as wire:
        channel = opened(address(wire))
        rendition = channel.render(announcement(images=(image(MemoryMedia()),)))
        with pytest.raises(ContentRejected):
            channel.publish(rendition, "cle", MemoryProgress())
        assert wire.heard == []
