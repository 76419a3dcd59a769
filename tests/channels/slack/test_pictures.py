"""Pictures in a message: described, uploaded once, changed and taken away with it."""

from __future__ import annotations

import dataclasses
import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image as Pillow

from channels.slack import SlackChannel
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    Unreachable,
)
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.slack.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer
from tests.servers.slack import SlackDouble

UPLOADS = ("files.getUploadURLExternal", "files.completeUploadExternal")


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def written(media: MemoryMedia) -> Announcement:
    first = image(media, alt="Rue barrée", credit="Photo : Ville", name="rue")
    return announcement(images=(first, image(media, alt="", width=3000, height=2000), first))


def shown(double: SlackDouble) -> list[tuple[str, str]]:
    """What the only message shows: names of files and descriptions."""
    (message,) = double.messages.values()
    return [
        (double.files[block["slack_file"]["id"]].name.partition("-")[0], block["alt_text"])
        for block in message.blocks
        if block["type"] == "image"
    ]


def publish(channel: SlackChannel, written: Announcement, progress: MemoryProgress) -> Receipt:
    return channel.publish(channel.render(written), "cle", progress)


def test_a_message_shows_its_pictures_described_and_credited(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, written: Announcement
) -> None:
    channel = open_channel(media=media)
    receipt = publish(channel, written, MemoryProgress())
    assert shown(double) == [("rue", "Rue barrée"), ("image", "image")]
    assert [file.alt for file in double.files.values()] == ["Rue barrée", ""]
    (message,) = double.messages.values()
    assert message.blocks[1]["title"]["text"] == "Photo : Ville"
    sizes = [Pillow.open(io.BytesIO(file.content)).size for file in double.files.values()]
    assert sizes == [(640, 400), (2048, 1365)]
    assert set(double.files) <= set(receipt.remote_ids.values())
    assert channel.capabilities.alt_text


@pytest.mark.parametrize("path", [*UPLOADS, "/upload/", "files.info"])
def test_a_broken_upload_is_surely_not_sent_and_goes_on_where_it_stopped(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, written: Announcement, path: str
) -> None:
    with FaultProxy("127.0.0.1", double.port) as proxy:
        double.url = proxy.url  # so that the bytes pass there too
        channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
        proxy.fail(lost_answer(), path=path)
        with pytest.raises(Unreachable):
            publish(channel, written, progress)
        assert proxy.count("POST", "chat.postMessage") == 0
        publish(channel, written, progress)
        assert proxy.pending() == 0
    assert shown(double) == [("rue", "Rue barrée"), ("image", "image")]


def test_what_was_uploaded_is_not_uploaded_again_unless_it_is_gone(
    open_channel: Open, double: SlackDouble, proxy: FaultProxy, media: MemoryMedia,
    written: Announcement,
) -> None:  # fmt: skip
    channel, progress = open_channel(proxy.url, media=media), MemoryProgress()
    proxy.fail(html_page(503, body="plus tard"), path="chat.postMessage")
    with pytest.raises(ChannelError):
        publish(channel, written, progress)
    first, second = double.files
    del double.files[second]
    publish(channel, written, progress)
    assert proxy.count("POST", "files.getUploadURLExternal") == 3
    assert first in double.files
    assert len(double.files) == 2


def test_a_correction_keeps_brings_and_takes_away(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, written: Announcement
) -> None:
    channel = open_channel(media=media)
    receipt = publish(channel, written, MemoryProgress())
    kept, _ = double.files
    again = dataclasses.replace(
        written,
        images=(
            image(media, alt="Place fleurie", width=500, name="place"),
            dataclasses.replace(written.images[0], alt="Rue rouverte"),
        ),
    )
    changed = channel.update(channel.render(again), receipt, "cle-2", MemoryProgress())
    assert shown(double) == [("place", "Place fleurie"), ("rue", "Rue rouverte")]
    assert len(double.files) == 2
    assert kept in double.files
    assert set(double.files) <= set(changed.remote_ids.values())
    bare = dataclasses.replace(written, images=())
    last = channel.update(channel.render(bare), changed, "cle-3", MemoryProgress())
    assert (shown(double), double.files) == ([], {})
    assert set(last.remote_ids) == {"channel", "message"}


def test_a_withdrawal_takes_the_pictures_too_and_can_be_repeated(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, written: Announcement
) -> None:
    channel = open_channel(media=media)
    receipt = publish(channel, written, MemoryProgress())
    for _ in range(2):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
        assert (double.messages, double.files) == ({}, {})


def test_a_picture_that_may_not_be_deleted_is_said(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, written: Announcement
) -> None:
    channel = open_channel(media=media)
    receipt = publish(channel, written, MemoryProgress())
    double.messages.clear()
    double.locked = True
    with pytest.raises(ContentRejected, match="un de ses fichiers"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_a_message_that_was_found_again_knows_its_pictures(
    open_channel: Open, double: SlackDouble, proxy: FaultProxy, media: MemoryMedia,
    written: Announcement,
) -> None:  # fmt: skip
    channel = open_channel(proxy.url, media=media)
    proxy.fail(lost_answer(), path="chat.postMessage")
    with pytest.raises(OutcomeUnknown):
        publish(channel, written, MemoryProgress())
    since = datetime.now(UTC) - timedelta(minutes=5)
    found = channel.find(channel.render(written), "cle", since)
    assert isinstance(found, Receipt)
    channel.retract(found, "Erreur", "cle-2", MemoryProgress())
    assert (double.messages, double.files) == ({}, {})


@pytest.mark.parametrize("scope", ["files:write", "files:read"])
def test_the_missing_right_is_told_beforehand_and_named_when_it_is_needed(
    open_channel: Open, double: SlackDouble, media: MemoryMedia, written: Announcement, scope: str
) -> None:
    channel = open_channel(media=media)
    assert channel.health().warnings == ()
    double.scopes.remove(scope)
    (warning,) = channel.health().warnings
    assert f"« {scope} »" in warning
    publish(channel, dataclasses.replace(written, images=()), MemoryProgress())
    with pytest.raises(AuthorizationRevoked, match=scope):
        publish(channel, written, MemoryProgress())
    assert len(double.messages) == 1


@pytest.mark.parametrize(
    "url",
    [
        "https://autre.be/x",
        "http://files.slack.com/x",
        "https://slack.com.autre.be/x",
        "file:///x",
        "",
    ],
)
def test_bytes_go_to_slack_only(
    open_channel: Open, double: SlackDouble, proxy: FaultProxy, media: MemoryMedia,
    written: Announcement, url: str,
) -> None:  # fmt: skip
    told = {"ok": True, "file_id": "F0123456789", "upload_url": url}
    proxy.fail(Fault(processed=False, body=json.dumps(told).encode()), path=UPLOADS[0])
    with pytest.raises(Unreachable):
        publish(open_channel(proxy.url, media=media), written, MemoryProgress())
    assert double.messages == {}
