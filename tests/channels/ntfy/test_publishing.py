"""What citizens get on their telephones, once, and what becomes of it."""

from __future__ import annotations

import dataclasses
import io
import json
import os
from datetime import UTC, datetime, timedelta

import pytest
import requests
from PIL import Image as Pillow

from channels.ntfy.limits import ServerFacts
from publisher.announcement import Image, Kind, Link, Variant
from publisher.channel import Absent, Receipt, SupportsRetract, Unknown
from publisher.codec import encode
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.ntfy.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer
from tests.servers.ntfy import PASSWORD, Ntfy

SINCE = datetime.now(UTC) - timedelta(minutes=5)


@pytest.fixture(params=["new", "old"])
def server(request: pytest.FixtureRequest) -> Ntfy:
    served: Ntfy = request.getfixturevalue(request.param)
    return served


def _bearer(server: Ntfy) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.token}"}


def test_a_citizen_gets_it_whole(
    open_channel: Open, server: Ntfy, topic: str, media: MemoryMedia
) -> None:
    written = announcement(
        kind=Kind.ALERT,
        title="Égouts « bouchés » =?UTF-8?B?eA==?=",
        summary="Chemin C:\\nouveau, à droite\nde l'église",
        tags=("travaux", "eau, gaz"),
        link=Link("https://www.exemple.be/dérogation?a=1,2;b", "Demander ; vite, là"),
        canonical_url="https://www.exemple.be/égouts/",
        images=(image(media, name="égouts"),),
    )
    channel = open_channel(server)
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (shown,) = server.shown(topic)
    assert shown["title"] == written.title
    assert shown["message"].replace("\u2060", "") == (
        f"{written.summary}\n\nImage\u00a0: Rue barrée par une barrière rouge"
    )
    assert shown["tags"] == ["warning", "travaux", "eau gaz"]
    assert shown["priority"] == 4
    assert shown["click"] == written.canonical_url
    (button,) = shown["actions"]
    assert written.link is not None
    assert (button["label"], button["url"]) == (written.link.label, written.link.url)
    assert shown["attachment"]["name"].startswith("égouts-")
    assert shown["attachment"]["type"] == "image/jpeg"


def test_without_a_picture_the_text_comes_as_it_was_typed(
    open_channel: Open, server: Ntfy, topic: str
) -> None:
    channel = open_channel(server)
    written = announcement(summary='Ligne 1\nC:\\nouveau "à" <b>', link=None, tags=())
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (shown,) = server.shown(topic)
    assert shown["message"] == written.summary
    assert "priority" not in shown
    assert "actions" not in shown


def test_a_title_alone_is_the_message(open_channel: Open, new: Ntfy, topic: str) -> None:
    channel = open_channel(new)
    channel.publish(channel.render(announcement(summary="", body="")), "cle", MemoryProgress())
    (shown,) = new.shown(topic)
    assert shown["message"] == "Travaux rue de la Station"
    assert "title" not in shown


@pytest.mark.parametrize("sign", ["a", "é", "汉", "👨‍👩‍👧‍👦"])
@pytest.mark.parametrize("pictures", [0, 1])
def test_the_longest_text_that_passes_is_still_a_message(
    open_channel: Open, server: Ntfy, topic: str, media: MemoryMedia, sign: str, pictures: int
) -> None:
    channel = open_channel(server)
    images = (image(media),) * pictures
    rendition = channel.render(announcement(summary=f"{sign * 9} " * 500, images=images))
    assert rendition.length is not None
    assert 3850 < rendition.length.used <= 4096
    channel.publish(rendition, "cle", MemoryProgress())
    (shown,) = server.shown(topic)
    assert shown["message"] == rendition.text
    assert ("attachment" in shown) is bool(pictures)


def test_a_lost_answer_is_looked_up(
    open_channel: Open, new: Ntfy, topic: str, proxy: FaultProxy
) -> None:
    channel = open_channel(new, base_url=proxy.url)
    rendition = channel.render(announcement())
    proxy.fail(lost_answer(), method="PUT")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    # Were it sent again all the same, people would still see one.
    again = channel.publish(rendition, "cle", MemoryProgress())
    assert (again.remote_ids, again.url) == (found.remote_ids, found.url)
    assert len(new.shown(topic)) == 1
    assert isinstance(channel.find(rendition, "autre", SINCE), Absent)


def test_where_no_sequence_is_known_the_words_are_looked_for(
    open_channel: Open, old: Ntfy, media: MemoryMedia
) -> None:
    channel = open_channel(old, corrects=False)
    rendition = channel.render(announcement(images=(image(media),)))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.url == receipt.url
    other = channel.render(announcement(canonical_url="https://www.exemple.be/autre/"))
    assert isinstance(channel.find(other, "cle", SINCE), Absent)
    later = datetime.now(UTC) + timedelta(minutes=1)
    assert isinstance(channel.find(rendition, "cle", later), Absent)


def test_what_was_sent_is_not_sent_again(open_channel: Open, server: Ntfy, topic: str) -> None:
    channel, progress = open_channel(server), MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert (again.remote_ids, again.url) == (first.remote_ids, first.url)
    assert len(server.events(topic)) == 1


def test_what_the_server_keeps_no_longer_proves_nothing(open_channel: Open, new: Ntfy) -> None:
    channel = open_channel(new, facts=encode(ServerFacts(corrects=True, kept=60)))
    rendition = channel.render(announcement())
    assert isinstance(channel.find(rendition, "cle", SINCE), Unknown)
    assert isinstance(channel.find(rendition, "cle", datetime.now(UTC)), Absent)


def test_an_account_that_may_not_read_leaves_it_to_a_person(open_channel: Open, new: Ntfy) -> None:
    new.command("user", "add", "aveugle")
    new.command("access", "aveugle", "depeches", "write-only")
    channel = open_channel(new, {"password": PASSWORD}, user="aveugle", topic="depeches")
    rendition = channel.render(announcement())
    channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", SINCE), Unknown)


def test_an_old_server_gets_a_second_message_that_says_so(
    open_channel: Open, old: Ntfy, topic: str
) -> None:
    channel = open_channel(old, corrects=False)
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    corrected = channel.render(announcement(revision=2))
    updated = channel.update(corrected, receipt, "cle-2", MemoryProgress())
    titles = [event["title"] for event in old.shown(topic)]
    assert titles == [
        "Travaux rue de la Station",
        "Correction\u00a0: Travaux rue de la Station",
    ]
    assert receipt.remote_ids["message"] in updated.remote_ids.values()
    assert not isinstance(channel, SupportsRetract)


def test_a_server_that_was_set_back_is_not_told_twice(
    open_channel: Open, old: Ntfy, topic: str
) -> None:
    channel = open_channel(old, corrects=True)
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    with pytest.raises(ContentRejected, match="testez ce canal"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())
    assert len(old.events(topic)) == 1


def test_what_was_sent_before_the_server_was_renewed_can_be_ended(
    open_channel: Open, new: Ntfy, topic: str
) -> None:
    first = open_channel(new, corrects=False)
    receipt = first.publish(first.render(announcement()), "cle-1", MemoryProgress())
    updated = first.update(
        first.render(announcement(title="Encore")), receipt, "cle-2", MemoryProgress()
    )
    # A server that knows no sequence gives each message a number of its own.
    bare = requests.post(f"{new.url}/{topic}", data="x", timeout=10, headers=_bearer(new))
    ids = {**updated.remote_ids, "earlier-x": bare.json()["id"]}
    updated = dataclasses.replace(updated, remote_ids=ids)
    assert len(new.shown(topic)) == 3
    channel = open_channel(new)
    assert isinstance(channel, SupportsRetract)
    channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
    assert new.shown(topic) == []


def test_a_withdrawal_that_leaves_the_message_is_none(
    open_channel: Open, new: Ntfy, proxy: FaultProxy
) -> None:
    channel = open_channel(new, base_url=proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    body = json.dumps({"id": "abc", "event": "message_delete"}).encode()
    proxy.fail(Fault(processed=False, status=200, body=body), method="DELETE")
    assert isinstance(channel, SupportsRetract)
    with pytest.raises(Unreachable, match="encore"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_a_picture_is_made_to_fit_and_one_too_heavy_is_told(
    open_channel: Open, new: Ntfy, topic: str, media: MemoryMedia
) -> None:
    noise = io.BytesIO()
    Pillow.frombytes("RGB", (1200, 900), os.urandom(1200 * 900 * 3)).save(noise, "JPEG", quality=95)
    heavy = Image(media.add(noise.getvalue()), "image/jpeg", 1200, 900, alt="Du bruit")
    channel = open_channel(new)
    channel.publish(channel.render(announcement(images=(heavy,))), "cle", MemoryProgress())
    assert new.shown(topic)[0]["attachment"]["size"] <= 200_000
    unaware = open_channel(new, facts={})
    with pytest.raises(ContentRejected, match="place"):
        unaware.publish(unaware.render(announcement(images=(heavy,))), "cle-2", MemoryProgress())


def test_problems_are_said(open_channel: Open, new: Ntfy) -> None:
    media, channel = MemoryMedia(), open_channel(new)

    def found(**changes: object) -> list[str]:
        return [problem.code for problem in channel.check(announcement(**changes))]

    assert found(images=(image(media),)) == []
    assert found(title="", summary="", body="") == ["ntfy_empty"]
    assert found(title="a " * 90) == ["ntfy_title_cut"]
    assert found(summary="é" * 2049) == ["ntfy_text_cut"]
    assert found(images=(image(media), image(media, width=320))) == ["ntfy_too_many_images"]
    assert found(images=(image(media, alt="é" * 400),)) == ["ntfy_alt_cut"]
    assert found(variants={"ntfy": Variant("Venez !")}) == []
    without = open_channel(new, pictures=False)
    written = announcement(images=(image(media),))
    assert [problem.code for problem in without.check(written)] == ["ntfy_no_images"]
    assert without.render(written).images == ()


def test_the_link_that_was_really_given_is_the_one_sent(open_channel: Open, new: Ntfy) -> None:
    written = announcement()
    assert written.canonical_url is not None
    made = open_channel(new).render(written).with_link(written.canonical_url, "https://v.be/autre/")
    assert made.fields["click"] == made.link == "https://v.be/autre/"
    script = announcement(canonical_url=None, link=Link("javascript:alert(1)", "Ici"))
    assert open_channel(new).render(script).fields == {}
