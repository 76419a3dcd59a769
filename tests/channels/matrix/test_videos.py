"""A video in a room of a real homeserver: streamed, shown with its still, edited, taken away."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from channels._films import step
from publisher.announcement import Announcement
from publisher.channel import Partial, Receipt
from publisher.errors import ContentRejected, Incomplete, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.matrix.conftest import Open
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, html_page, lost_answer, too_many
from tests.servers.synapse.homeserver import Synapse, User

Room = tuple[str, str]


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media), images=(image(media, "Un plan"),))


def shown(synapse: Synapse, room: Room, user: User) -> list[dict[str, Any]]:
    """The messages of the room in the order in which citizens read them."""
    return synapse.messages(room[0], user)[::-1]


def test_the_room_shows_the_video_with_its_words_and_its_still(
    open_channel: Open,
    media: MemoryMedia,
    synapse: Synapse,
    user: User,
    room: Room,
    about: Announcement,
) -> None:
    channel, progress, film = open_channel(), MemoryProgress(), about.video
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    text, told, plan = shown(synapse, room, user)
    assert [text["msgtype"], plan["msgtype"]] == ["m.text", "m.image"]
    assert film
    assert (told["msgtype"], told["body"], told["filename"]) == ("m.video", film.alt, "fete.mp4")
    assert synapse.download(told["url"], user) == media.read(film.sha256)
    info = told["info"]
    assert (info["mimetype"], info["size"], info["duration"]) == ("video/mp4", film.size, 1000)
    assert (info["w"], info["h"]) == (160, 120)
    still = synapse.download(info["thumbnail_url"], user)
    assert still == media.read(film.poster.sha256)
    assert info["thumbnail_info"] == {
        "mimetype": "image/jpeg", "w": 160, "h": 120, "size": len(still)
    }  # fmt: skip
    assert step(film) in receipt.remote_ids
    assert progress.reports[0] == (0, film.size)
    assert progress.reports[-1] == (film.size, film.size)
    found = channel.find(rendered(channel, about), "cle", receipt.at)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids


def test_a_video_that_is_refused_leaves_nothing_and_a_lost_one_is_sent_again(
    open_channel: Open,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
    about: Announcement,
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = rendered(channel, about)
    proxy.fail(html_page(413), method="POST", path="filename=fete.mp4")
    with pytest.raises(ContentRejected):
        channel.publish(rendition, "cle", progress)
    proxy.fail(lost_answer(), method="POST", path="filename=fete.mp4")
    with pytest.raises(Unreachable, match="vidéo"):  # seen by nobody: it may be sent again
        channel.publish(rendition, "cle", progress)
    assert shown(synapse, room, user) == []
    channel.publish(rendition, "cle", progress)
    assert len(shown(synapse, room, user)) == 3
    assert proxy.count("POST", "filename=fete.mp4") == 3
    assert proxy.count("POST", "/upload") == 5  # the still and the plan only once


def test_one_that_cannot_follow_the_text_is_told_and_never_sent_twice(
    open_channel: Open,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
    about: Announcement,
) -> None:
    channel, progress, since = open_channel(), MemoryProgress(), datetime.now(UTC)
    rendition = rendered(channel, about)
    proxy.fail(too_many(), method="PUT", path="-video-")
    with pytest.raises(Incomplete, match="vidéo"):
        channel.publish(rendition, "cle", progress)
    assert isinstance(channel.find(rendition, "cle", since), Partial)
    channel.publish(rendition, "cle", progress)
    assert len(shown(synapse, room, user)) == 3
    assert proxy.count("POST", "/upload") == 3


def test_a_correction_keeps_it_describes_it_anew_or_shows_another(
    open_channel: Open,
    media: MemoryMedia,
    proxy: FaultProxy,
    synapse: Synapse,
    user: User,
    room: Room,
    about: Announcement,
) -> None:
    channel, film = open_channel(), about.video
    assert film
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    first = shown(synapse, room, user)[1]
    described = replace(about, title="Remise", video=replace(film, alt="La fanfare"))
    receipt = channel.update(rendered(channel, described), receipt, "a", MemoryProgress())
    second = shown(synapse, room, user)[1]
    assert (second["body"], second["url"], second["info"]) == (
        "La fanfare",
        first["url"],
        first["info"],
    )
    assert proxy.count("POST", "/upload") == 3  # nothing went up again
    other = video(media, seconds=2.0)
    receipt = channel.update(
        rendered(channel, replace(about, video=other)), receipt, "b", MemoryProgress()
    )
    films = [one for one in shown(synapse, room, user) if one["msgtype"] == "m.video"]
    assert [one["info"]["duration"] for one in films] == [2000]
    assert (step(other) in receipt.remote_ids, step(film) in receipt.remote_ids) == (True, False)
    without = rendered(channel, replace(about, video=None))
    last = channel.update(without, receipt, "c", MemoryProgress())
    assert [one["msgtype"] for one in shown(synapse, room, user)] == ["m.text", "m.image"]
    assert last.url == receipt.url


def test_a_withdrawal_leaves_nothing_of_it(
    open_channel: Open, synapse: Synapse, user: User, room: Room, about: Announcement
) -> None:
    channel = open_channel()
    assert about.video
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    channel.retract(receipt, "Erreur", "retrait", MemoryProgress())
    path = f"/_matrix/client/v3/rooms/{room[0]}/messages?dir=b&limit=100"
    everything = json.dumps(synapse.call("GET", path, user), ensure_ascii=False)
    assert "mxc://" not in everything
    assert about.video.alt not in everything


def test_what_the_server_does_not_take_is_its_still(
    open_channel: Open, about: Announcement
) -> None:
    channel = open_channel(facts=open_channel().discover())
    assert about.video
    assert rendered(channel, about).video
    assert checked(channel, about) == []
    heavy = replace(about, video=replace(about.video, size=2 * 1024 * 1024 + 1))
    assert (rendered(channel, heavy).video, len(rendered(channel, heavy).images)) == (None, 2)
    assert [p.code for p in checked(channel, heavy)] == ["video_not_shown"]
    wordy = replace(about, video=replace(about.video, alt="mot " * 600))
    assert [p.code for p in checked(channel, wordy)] == ["matrix_alt_cut"]
