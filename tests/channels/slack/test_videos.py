"""A video under its announcement: streamed, found again, changed and taken away with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from channels._films import step
from channels.slack import SlackChannel, films
from publisher.announcement import Announcement
from publisher.channel import SHOWN, Partial, Receipt
from publisher.errors import ContentRejected, Incomplete, OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.slack.conftest import Open
from tests.channels.thread_contract import Died, DyingProgress
from tests.films import video
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, never_arrived
from tests.servers.slack import Message, SlackDouble

SINCE = datetime.now(UTC) - timedelta(minutes=10)


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media, credit="Ville"), images=(image(media),))


def publish(channel: SlackChannel, about: Announcement, progress: MemoryProgress) -> Receipt:
    return channel.publish(rendered(channel, about), "cle", progress)


def both(double: SlackDouble) -> tuple[str, Message]:
    """The number of the announcement, and what answers it; nothing else is there."""
    (number, _), (_, reply) = sorted(double.messages.items(), key=lambda one: float(one[0]))
    assert reply.under == number
    return number, reply


def test_it_answers_the_announcement_and_the_channel_shows_it(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel, progress, film = open_channel(media=media), MemoryProgress(), about.video
    receipt = publish(channel, about, progress)
    _, reply = both(double)
    assert film
    [file] = reply.files
    assert double.files[file].content == media.read(film.sha256)
    assert double.files[file].name == "fete.mp4"
    assert reply.broadcast
    assert reply.text.endswith("|fete.mp4>\nLa fanfare joue sur la place\nVille")
    [link, words] = reply.blocks[0]["elements"][0]["elements"]
    assert (link["text"], words["text"]) == ("fete.mp4", "\nLa fanfare joue sur la place\nVille")
    assert progress.reports[0] == (0, film.size)
    assert progress.reports[-1] == (film.size, film.size)
    found = channel.find(rendered(channel, about), "cle", SINCE)
    assert isinstance(found, Receipt)
    assert (found.remote_ids, found.url) == (receipt.remote_ids, receipt.url)
    assert publish(channel, about, progress).remote_ids == receipt.remote_ids
    assert len(double.messages) == 2
    assert "video_not_shown" not in [problem.code for problem in checked(channel, about)]


@pytest.mark.parametrize(
    "path",
    ["files.getUploadURLExternal", "files.completeUploadExternal", "/upload/", "files.info"],
)
def test_until_it_is_there_nothing_is_shown(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, about: Announcement, path: str
) -> None:
    with FaultProxy("127.0.0.1", double.port) as proxy:
        double.url = proxy.url  # so that the bytes pass there too
        channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
        proxy.fail(lost_answer(), path=path)
        with pytest.raises(Unreachable):
            publish(channel, about, progress)
        assert (double.messages, proxy.pending()) == ({}, 0)
        publish(channel, about, progress)
    both(double)


@pytest.mark.parametrize("arrived", [True, False])
def test_a_reply_whose_answer_was_lost_is_looked_up(
    open_channel: Open,
    double: SlackDouble,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
    arrived: bool,
) -> None:
    channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
    rendition = rendered(channel, about)
    publish(channel, replace(about, video=None, images=()), progress)
    progress.steps = {"message": next(iter(double.messages))}
    proxy.fail(lost_answer() if arrived else never_arrived(), path="chat.postMessage")
    with pytest.raises(OutcomeUnknown) as lost:
        channel.publish(rendition, "cle", progress)
    assert not isinstance(lost.value, Incomplete)
    found = channel.find(rendition, "cle", SINCE)
    if arrived:
        assert isinstance(found, Receipt)
    else:
        assert isinstance(found, Partial)
        assert "pas encore sa vidéo" in found.told
        assert SHOWN in found.steps
        progress.steps.update(found.steps)
    sent = channel.publish(rendition, "cle", progress)
    both(double)
    whole = channel.find(rendition, "cle", SINCE)
    assert isinstance(whole, Receipt)
    assert films.of(whole.remote_ids) == films.of(sent.remote_ids)


def test_an_announcement_whose_answer_was_lost_gets_its_video_later(
    open_channel: Open,
    double: SlackDouble,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
    rendition = rendered(channel, about)
    proxy.fail(lost_answer(), path="chat.postMessage")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Partial)
    progress.steps.update(found.steps)
    sent = channel.publish(rendition, "cle", progress)
    both(double)
    assert len(double.files) == 2
    channel.retract(sent, "Erreur", "cle-2", MemoryProgress())
    assert (double.messages, double.files) == ({}, {})


def test_a_process_that_dies_shows_it_once(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, about: Announcement
) -> None:
    assert about.video
    channel, progress = open_channel(media=media), DyingProgress(films.reply(about.video))
    with pytest.raises(Died):
        publish(channel, about, progress)
    publish(channel, about, progress)
    both(double)


def test_half_of_it_can_go_on_or_be_withdrawn(
    open_channel: Open,
    double: SlackDouble,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
    publish(channel, replace(about, video=None, images=()), progress)
    progress.steps = {"message": next(iter(double.messages))}
    proxy.fail(html_page(429), path="chat.postMessage")
    with pytest.raises(Incomplete, match="pas encore sa vidéo"):
        publish(channel, about, progress)
    assert SHOWN in progress.steps
    begun = {name: id for name, id in progress.steps.items() if name != SHOWN}
    receipt = Receipt(remote_ids=begun, url=None, at=datetime.now(UTC))
    channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    assert (double.messages, double.files) == ({}, {})


def test_a_correction_leaves_it_changes_it_and_takes_it_away(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel, told, film = open_channel(media=media), MemoryProgress(), about.video
    assert film
    receipt = publish(channel, about, MemoryProgress())
    _, before = both(double)
    same = rendered(channel, replace(about, title="Remise"))
    after = channel.update(same, receipt, "a", told)
    assert after.remote_ids == receipt.remote_ids
    assert both(double)[1] is before
    assert told.reports == []
    # Other words: another reply, and the same file.
    worded = replace(about, video=replace(film, alt="La fanfare défile"))
    told = MemoryProgress()
    third = channel.update(rendered(channel, worded), after, "b", told)
    assert "La fanfare défile" in both(double)[1].text
    assert (told.reports, third.remote_ids[step(film)]) == ([], receipt.remote_ids[step(film)])
    # Another film.
    other = replace(about, video=video(media, seconds=2.0))
    for known in (MemoryProgress(), MemoryProgress()):
        fourth = channel.update(rendered(channel, other), third, "c", known)
        third = fourth
    [file] = both(double)[1].files
    assert other.video
    assert double.files[file].content == media.read(other.video.sha256)
    assert len(double.files) == 2
    assert set(double.files) <= set(fourth.remote_ids.values())
    last = channel.update(rendered(channel, replace(about, video=None)), fourth, "d", told)
    assert len(double.messages) == 1
    channel.retract(last, "Erreur", "e", MemoryProgress())
    assert (double.messages, double.files) == ({}, {})


def test_a_correction_that_adds_it_adds_it_once(
    open_channel: Open,
    double: SlackDouble,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
    receipt = publish(channel, replace(about, video=None), MemoryProgress())
    new = rendered(channel, about)
    proxy.fail(lost_answer(), path="chat.postMessage")
    with pytest.raises(OutcomeUnknown):
        channel.update(new, receipt, "cle-2", progress)
    for _ in range(2):
        updated = channel.update(new, receipt, "cle-2", progress)
        both(double)
    for _ in range(2):
        channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
        assert (double.messages, double.files) == ({}, {})


@pytest.mark.parametrize("strange", ["javascript:alert(1)//F", "https://autre.be/x", "https://a b"])
def test_an_address_that_is_not_the_files_is_never_shown(
    open_channel: Open,
    double: SlackDouble,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
    strange: str,
) -> None:
    about = replace(about, images=())
    channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
    honest = b"https://ville.slack.com/files/U0123456789/"
    double.looks = 0
    proxy.fail(
        Fault(processed=True, spoil=lambda told: (told[0], _swapped(told[1], honest, strange))),
        path="files.info",
    )
    with pytest.raises(Unreachable, match="autre chose que prévu"):
        publish(channel, about, progress)
    assert double.messages == {}
    publish(channel, about, progress)
    both(double)


def _swapped(body: bytes, before: bytes, after: str) -> bytes:
    start = body.index(before)
    end = body.index(b'"', start)
    return body[:start] + after.encode() + body[end:]


def test_a_reply_that_may_not_be_deleted_is_said(
    open_channel: Open,
    double: SlackDouble,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    channel = open_channel(proxy.url, media=media)
    receipt = publish(channel, about, MemoryProgress())
    told = b'{"ok": false, "error": "cant_delete_message"}'
    proxy.fail(html_page(200, body=told.decode()), path="chat.delete")
    with pytest.raises(ContentRejected, match="sa vidéo d'avant y est encore"):
        channel.update(
            rendered(channel, replace(about, video=None)), receipt, "b", MemoryProgress()
        )
    assert len(double.messages) == 2
