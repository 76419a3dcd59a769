"""Publishing with answers lost, finding, correcting and withdrawing, on a real homeserver."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from channels.matrix import messages
from publisher.announcement import Image
from publisher.channel import SHOWN, Absent, Partial, Receipt, Unknown
from publisher.errors import ContentRejected, Incomplete, OutcomeUnknown, RateLimited, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.matrix.conftest import Open
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
    never_arrived,
    reset_mid_body,
    too_many,
)
from tests.servers.synapse.homeserver import Synapse, User

SEND = "/send/m.room.message/"
Room = tuple[str, str]


def two(media: MemoryMedia) -> tuple[Image, Image]:
    return image(media, "Une barrière rouge"), image(media, "Un plan", width=300, name="plan")


def test_a_message_and_its_pictures_are_what_was_approved(
    open_channel: Open, media: MemoryMedia, synapse: Synapse, user: User, room: Room
) -> None:
    channel = open_channel(room=room[1])
    rendition = channel.render(announcement(images=two(media)))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    plan, barrier, text = synapse.messages(room[0], user)
    assert (text["body"], text["formatted_body"]) == (rendition.text, rendition.html)
    assert text["m.mentions"] == {}
    assert (barrier["msgtype"], barrier["body"]) == ("m.image", "Une barrière rouge")
    assert (plan["body"], plan["filename"], plan["info"]["w"]) == ("Un plan", "plan.jpg", 300)
    sent = media.read(rendition.images[0].sha256)
    assert synapse.download(barrier["url"], user) == sent
    assert receipt.url
    assert receipt.url.startswith(f"https://matrix.to/#/{room[0]}/$")


@pytest.mark.parametrize("fault", [lost_answer(), reset_mid_body(), never_arrived()])
@pytest.mark.parametrize("part", ["-event", "-image-"])
def test_an_answer_lost_and_sent_again_is_one_message(
    open_channel: Open,
    media: MemoryMedia,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
    fault: Fault,
    part: str,
) -> None:
    channel, progress, since = open_channel(), MemoryProgress(), datetime.now(UTC)
    rendition = channel.render(announcement(images=two(media)))
    proxy.fail(fault, method="PUT", path=part)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    begun = channel.find(rendition, "cle", since)  # never whole
    if len(synapse.messages(room[0], user)) == 0:
        assert begun == Absent()
    else:
        assert isinstance(begun, Partial)
        assert {"event", SHOWN} <= begun.steps.keys()
    receipt = channel.publish(rendition, "cle", progress)
    assert len(synapse.messages(room[0], user)) == 3
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids


def test_a_picture_that_is_refused_leaves_nothing_in_the_room(
    open_channel: Open,
    media: MemoryMedia,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement(images=two(media)))
    proxy.fail(Fault(processed=True), method="POST", path="/upload")
    proxy.fail(html_page(413), method="POST", path="/upload")
    with pytest.raises(ContentRejected):
        channel.publish(rendition, "cle", progress)
    assert synapse.messages(room[0], user) == []


def test_a_picture_refused_after_the_text_is_told_and_sent_later(
    open_channel: Open,
    media: MemoryMedia,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement(images=two(media)))
    proxy.fail(too_many(), method="PUT", path="-image-")
    with pytest.raises(Incomplete) as told:
        channel.publish(rendition, "cle", progress)
    assert isinstance(told.value.why, RateLimited)
    assert SHOWN in progress.known()
    assert len(synapse.messages(room[0], user)) == 1
    channel.publish(rendition, "cle", progress)
    assert len(synapse.messages(room[0], user)) == 3
    assert proxy.count("POST", "/upload") == 2


def test_a_message_is_known_again_by_another_device(
    open_channel: Open, proxy: FaultProxy, synapse: Synapse, user: User, room: Room
) -> None:
    """The server forgets which device sent what; the room does not."""
    progress = MemoryProgress()
    password = {"password": user.password}
    first = open_channel(secrets=password, user=user.id)
    proxy.fail(lost_answer(), method="PUT", path=SEND)
    with pytest.raises(OutcomeUnknown):
        first.publish(first.render(announcement()), "cle", progress)
    other = open_channel()  # by token: another device
    other.publish(other.render(announcement()), "cle", progress)
    assert len(synapse.messages(room[0], user)) == 1


def test_an_upload_whose_answer_is_lost_is_surely_not_published(
    open_channel: Open,
    media: MemoryMedia,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement(images=two(media)))
    proxy.fail(lost_answer(), method="POST", path="/upload")
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    channel.publish(rendition, "cle", progress)
    assert len(synapse.messages(room[0], user)) == 3


def test_the_room_is_read_page_by_page(
    open_channel: Open, synapse: Synapse, user: User, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.matrix.room.PAGE_SIZE", "2")
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement())
    made = [channel.publish(rendition, f"cle-{n}", MemoryProgress()) for n in range(5)]
    found = channel.find(rendition, "cle-0", since)
    assert isinstance(found, Receipt)
    assert found.url == made[0].url
    assert channel.find(rendition, "jamais", since) == Absent()
    later = datetime.now(UTC) + timedelta(minutes=1)
    assert channel.find(rendition, "cle-0", later) == Absent()
    monkeypatch.setattr(messages, "MOST_PAGES", 1)
    assert isinstance(channel.find(rendition, "jamais", since), Unknown)
    assert len(synapse.messages(room[0], user)) == 5


def test_a_server_that_does_not_turn_the_page_proves_nothing(
    open_channel: Open, proxy: FaultProxy
) -> None:
    for _ in range(2):
        body = b'{"chunk": [], "end": "t1"}'
        proxy.fail(Fault(processed=False, status=200, body=body), method="GET", path="/messages")
    channel = open_channel()
    with pytest.raises(Unreachable):
        channel.find(channel.render(announcement()), "cle", datetime.now(UTC))


def test_somebody_else_s_message_with_our_key_is_not_ours(
    open_channel: Open, synapse: Synapse, room: Room
) -> None:
    stranger = synapse.user("farceur")
    synapse.call("POST", f"/_matrix/client/v3/join/{room[0]}", stranger)
    forged = {"msgtype": "m.text", "body": "Faux", "org.town_publisher.delivery": "cle"}
    synapse.call(
        "PUT", f"/_matrix/client/v3/rooms/{room[0]}/send/m.room.message/1", stranger, **forged
    )
    channel = open_channel()
    since = datetime.now(UTC) - timedelta(minutes=1)
    assert channel.find(channel.render(announcement()), "cle", since) == Absent()


def test_a_correction_changes_text_pictures_and_descriptions(
    open_channel: Open, media: MemoryMedia, synapse: Synapse, user: User, room: Room
) -> None:
    channel, (barrier, plan) = open_channel(), two(media)
    first = announcement(images=(barrier, plan))
    receipt = channel.publish(channel.render(first), "cle-1", MemoryProgress())
    described = dataclasses.replace(barrier, alt="Une barrière, et un feu")
    photo = image(media, "Un bus", width=200)
    second = dataclasses.replace(first, title="Travaux prolongés", images=(described, photo))
    updated = channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    assert updated.url == receipt.url
    bodies = [message["body"] for message in synapse.messages(room[0], user)]
    assert bodies[:2] == ["Un bus", "Une barrière, et un feu"]
    assert bodies[2].startswith("Travaux prolongés")
    assert len(bodies) == 3
    channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
    assert synapse.messages(room[0], user) == []


def test_a_withdrawal_leaves_no_word_in_the_room_but_its_reason(
    open_channel: Open, synapse: Synapse, user: User, room: Room
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    second = announcement(title="Travaux prolongés")
    receipt = channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    channel.retract(receipt, "Date erronée", "cle-3", MemoryProgress())
    everything = synapse.call(
        "GET", f"/_matrix/client/v3/rooms/{room[0]}/messages?dir=b&limit=100", user
    )
    assert "Travaux" not in str(everything)
    assert "Date erronée" in str(everything)


def test_a_withdrawal_whose_answer_is_lost_is_made_again(
    open_channel: Open, proxy: FaultProxy, synapse: Synapse, user: User, room: Room
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    proxy.fail(lost_answer(), method="PUT", path="/redact/")
    with pytest.raises(OutcomeUnknown):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    assert synapse.messages(room[0], user) == []


def test_what_a_person_deleted_cannot_be_corrected(
    open_channel: Open, synapse: Synapse, user: User, room: Room
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    event = receipt.remote_ids["event"]
    synapse.call("PUT", f"/_matrix/client/v3/rooms/{room[0]}/redact/{event}/1", user, reason="x")
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())


@pytest.mark.parametrize("text", ['"\\' * 30_000, "& < > " * 20_000, "汉" * 20_000])
def test_the_heaviest_message_and_its_edit_are_taken(open_channel: Open, text: str) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(summary=text))
    receipt = channel.publish(rendition, "cle-1", MemoryProgress())
    assert channel.update(rendition, receipt, "cle-2", MemoryProgress()).url == receipt.url
