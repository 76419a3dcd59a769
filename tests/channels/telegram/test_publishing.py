"""What subscribers see: messages, pictures, albums, and what becomes of them."""

from __future__ import annotations

import dataclasses

import pytest

from channels.telegram import TelegramChannel
from channels.telegram.settings import TelegramSettings
from publisher.announcement import Image
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, SettingInvalid
from publisher.settings import parse
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.telegram.conftest import Open
from tests.servers.fault_proxy import FaultProxy, html_page, lost_answer
from tests.servers.telegram import TelegramDouble


def published(channel: TelegramChannel, images: tuple[Image, ...] = ()) -> Receipt:
    return channel.publish(channel.render(announcement(images=images)), "cle", MemoryProgress())


def pictures(media: MemoryMedia, count: int, first: int = 0) -> tuple[Image, ...]:
    return tuple(
        image(media, alt=f"Vue numéro {n}", width=200 + n) for n in range(first, first + count)
    )


def test_a_message_is_text_with_a_bold_title(open_channel: Open, double: TelegramDouble) -> None:
    channel = open_channel(silent=True)
    title = "Fête 🎉 _place_ *Haute*"
    receipt = channel.publish(channel.render(announcement(title=title)), "cle", MemoryProgress())
    (shown,) = double.messages.values()
    assert shown.text.startswith(title + "\n")
    assert shown.entities == [
        {"type": "bold", "offset": 0, "length": len(title.encode("utf-16-le")) // 2}
    ]
    assert shown.silent
    assert shown.preview["url"].startswith("https://www.exemple.be/2027/")
    assert receipt.url == "https://t.me/villeexemple/7"


def test_a_private_channel_has_links_for_its_members(
    open_channel: Open, double: TelegramDouble
) -> None:
    del double.chat["username"]
    channel = open_channel(chat="-1001234567890")
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert receipt.url == "https://t.me/c/1234567890/7"


@pytest.mark.parametrize("count", [1, 2, 10, 11])
def test_pictures_are_one_post_and_described_in_it(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia, count: int
) -> None:
    published(open_channel(), pictures(media, count))
    shown = list(double.messages.values())
    assert len(shown) == min(count, 10)
    assert all(one.photo for one in shown)
    assert len({one.album for one in shown}) == 1
    assert "Vue numéro 0" in shown[0].text
    if count > 1:
        assert "Image 2\u00a0: Vue numéro 1" in shown[0].text
    assert not any(one.text for one in shown[1:])


def test_what_was_sent_is_not_sent_again(open_channel: Open, double: TelegramDouble) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert (again.remote_ids, again.url) == (first.remote_ids, first.url)
    assert len(double.messages) == 1


def test_a_lost_answer_is_a_doubt_and_not_a_second_message(
    open_channel: Open, double: TelegramDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(lost_answer())
    with pytest.raises(OutcomeUnknown):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert len(double.messages) == 1


def test_a_correction_replaces_pictures_and_takes_away_those_that_are_too_many(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia
) -> None:
    channel = open_channel()
    receipt = published(channel, pictures(media, 3))
    before = [one.photo for one in double.messages.values()]
    changed = announcement(title="Corrigé", images=pictures(media, 2, first=1))
    updated = channel.update(channel.render(changed), receipt, "cle-2", MemoryProgress())
    after = [one.photo for one in double.messages.values()]
    assert after == before[1:]
    assert next(iter(double.messages.values())).text.startswith("Corrigé")
    channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
    assert double.messages == {}


def test_a_message_can_get_its_first_picture(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia
) -> None:
    channel = open_channel()
    receipt = published(channel)
    new = channel.render(announcement(images=pictures(media, 1)))
    channel.update(new, receipt, "cle-2", MemoryProgress())
    (shown,) = double.messages.values()
    assert shown.photo
    assert "Vue numéro 0" in shown.text


@pytest.mark.parametrize(("before", "after"), [(1, 2), (2, 3), (2, 0), (0, 2)])
def test_what_telegram_cannot_change_is_refused_before_anything_changes(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia, before: int, after: int
) -> None:
    channel = open_channel()
    receipt = published(channel, pictures(media, before))
    was = [dataclasses.replace(one) for one in double.messages.values()]
    new = channel.render(announcement(title="Autre", images=pictures(media, after)))
    with pytest.raises(ContentRejected, match="retirez l'annonce"):
        channel.update(new, receipt, "cle-2", MemoryProgress())
    assert list(double.messages.values()) == was


def test_a_correction_that_stops_halfway_is_not_called_refused(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = published(channel, pictures(media, 2))
    new = channel.render(announcement(title="Corrigé", images=pictures(media, 2, first=5)))
    double.messages.pop(max(double.messages))
    with pytest.raises(OutcomeUnknown, match="pas les images"):
        channel.update(new, receipt, "cle-2", MemoryProgress())


def test_a_message_that_is_gone_cannot_be_corrected(
    open_channel: Open, double: TelegramDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.messages.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())


def test_a_message_too_old_to_be_withdrawn_is_left_to_a_person(
    open_channel: Open, double: TelegramDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.undeletable.update(double.messages)
    with pytest.raises(ContentRejected, match="48 heures"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_a_page_instead_of_an_answer_proves_no_withdrawal(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = published(channel)
    proxy.fail(html_page(200), path="/deleteMessage")
    with pytest.raises(OutcomeUnknown):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


@pytest.mark.parametrize("chat", ["villeexemple", "https://t.me/ville", "@a", "-100/../x", "@é"])
def test_a_chat_that_is_none_is_refused(chat: str) -> None:
    with pytest.raises(SettingInvalid, match="@villeexemple"):
        parse(TelegramSettings, {"chat": chat})


@pytest.mark.parametrize("url", ["http://api.telegram.org", "https://a.be/?x=1"])
def test_an_address_that_would_show_the_token_is_refused(url: str) -> None:
    with pytest.raises(SettingInvalid, match="base_url"):
        parse(TelegramSettings, {"chat": "@villeexemple", "base_url": url})
