"""What readers see: the message and its pictures, and what becomes of them."""

from __future__ import annotations

import pytest

from channels.discord import DiscordChannel
from publisher.announcement import Image
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.discord.conftest import Open
from tests.servers.discord import DiscordDouble
from tests.servers.fault_proxy import FaultProxy, lost_answer


def published(channel: DiscordChannel, images: tuple[Image, ...] = ()) -> Receipt:
    return channel.publish(channel.render(announcement(images=images)), "cle", MemoryProgress())


def pictures(media: MemoryMedia, count: int, first: int = 0) -> tuple[Image, ...]:
    return tuple(
        image(media, alt=f"Vue numéro {n}", width=200 + n) for n in range(first, first + count)
    )


def test_a_message_wakes_nobody_and_has_its_address(
    open_channel: Open, double: DiscordDouble
) -> None:
    channel = open_channel(username="Ville d'Exemple")
    rendition = channel.render(announcement(title="Fête @everyone"))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    ((number, message),) = double.messages.items()
    assert message.mentions == {"parse": []}
    assert message.username == "Ville d'Exemple"
    assert message.content.startswith("**Fête @everyone**\n\n")
    assert receipt.url == f"https://discord.com/channels/66/77/{number}"


@pytest.mark.parametrize("count", [1, 10, 11])
def test_pictures_have_their_descriptions(
    open_channel: Open, double: DiscordDouble, media: MemoryMedia, count: int
) -> None:
    published(open_channel(), pictures(media, count))
    (message,) = double.messages.values()
    assert [picture.description for picture in message.pictures] == [
        f"Vue numéro {n}" for n in range(min(count, 10))
    ]


def test_what_was_sent_is_not_sent_again(open_channel: Open, double: DiscordDouble) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert (again.remote_ids, again.url) == (first.remote_ids, first.url)
    assert len(double.messages) == 1


def test_a_lost_answer_is_a_doubt_and_not_a_second_message(
    open_channel: Open, double: DiscordDouble, proxy: FaultProxy
) -> None:
    proxy.fail(lost_answer(), method="POST")
    with pytest.raises(OutcomeUnknown):
        published(open_channel(proxy.url))
    assert len(double.messages) == 1


def test_a_correction_keeps_adds_and_takes_away_pictures(
    open_channel: Open, double: DiscordDouble, media: MemoryMedia
) -> None:
    channel = open_channel()
    receipt = published(channel, pictures(media, 2))
    (message,) = double.messages.values()
    kept = message.pictures[1]
    again = image(media, alt="Mieux décrite", width=201)
    new = channel.render(announcement(title="Corrigé", images=(again, *pictures(media, 1, 7))))
    for _ in range(2):  # an answer may be lost: the same edit twice is one edit
        channel.update(new, receipt, "cle-2", MemoryProgress())
    assert message.content.startswith("**Corrigé**")
    assert [picture.description for picture in message.pictures] == [
        "Mieux décrite",
        "Vue numéro 7",
    ]
    assert message.pictures[0].id == kept.id
    assert sum(len(call.files) for call in double.calls) == 3
    channel.update(channel.render(announcement()), receipt, "cle-3", MemoryProgress())
    assert message.pictures == []


def test_a_message_that_is_gone_cannot_be_corrected(
    open_channel: Open, double: DiscordDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.messages.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())


def test_a_withdrawal_that_leaves_the_message_is_none(
    open_channel: Open, double: DiscordDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.ghost = receipt.remote_ids["message"]
    with pytest.raises(Unreachable, match="encore"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_a_picture_that_is_none_is_not_sent(
    open_channel: Open, double: DiscordDouble, media: MemoryMedia
) -> None:
    picture = image(media)
    media.masters[picture.sha256] = b"rien"
    with pytest.raises(ContentRejected):
        published(open_channel(), (picture,))
    assert double.messages == {}
