"""Publishing, answers lost on the way, and finding, on a real data server."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image as Pillow

from channels.bluesky import posts, tids
from publisher.announcement import Variant
from publisher.channel import Absent, Receipt
from publisher.errors import OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.bluesky.conftest import Open
from tests.servers.bluesky.pds import Account, DataServer
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, never_arrived, reset_mid_body

PUT = "com.atproto.repo.putRecord"
NOTHING_THERE = Fault(processed=False, status=400, body=b'{"error": "RecordNotFound"}')


def test_a_post_holds_what_was_approved(
    open_channel: Open, media: MemoryMedia, bluesky: DataServer, account: Account
) -> None:
    picture = image(media, "Une piste de danse", width=800, height=500)
    own = Variant(
        f"Bal 👨‍👩‍👧‍👦 à l’école #Fête @{account.handle} @nul.test ville.be https://ville.be/é"
    )
    channel = open_channel()
    rendition = channel.render(announcement(variants={"bluesky": own}, images=(picture,)))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    (post,) = bluesky.posts(account.did)
    value = post["value"]
    assert value["text"] == rendition.text
    assert value["langs"] == ["fr"]
    raw = value["text"].encode()
    linked = [
        raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode() for f in value["facets"]
    ]
    assert linked[:3] == ["#Fête", f"@{account.handle}", "https://ville.be/é"]
    (shown,) = value["embed"]["images"]
    assert shown["alt"] == "Une piste de danse"
    assert shown["aspectRatio"] == {"width": 800, "height": 500}
    assert bluesky.blob(account.did, shown["image"]["ref"]["$link"]) == media.read(picture.sha256)
    assert receipt.url == f"https://bsky.app/profile/{account.did}/post/{post['uri'][-13:]}"


def test_a_link_without_picture_is_a_card(
    open_channel: Open, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel()
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    card = bluesky.posts(account.did)[0]["value"]["embed"]["external"]
    assert card["uri"] == announcement().canonical_url
    assert card["title"] == "Travaux rue de la Station"
    assert "thumb" not in card


def test_a_card_may_carry_the_picture(
    open_channel: Open, media: MemoryMedia, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel(card_with_picture=True)
    rendition = channel.render(announcement(images=(image(media),)))
    channel.publish(rendition, "cle", MemoryProgress())
    thumb = bluesky.posts(account.did)[0]["value"]["embed"]["external"]["thumb"]
    assert thumb["size"] <= 1_000_000
    with Pillow.open(io.BytesIO(bluesky.blob(account.did, thumb["ref"]["$link"]))) as shown:
        assert shown.size == (640, 336)  # in the shape of a card


@pytest.mark.parametrize("fault", [lost_answer(), reset_mid_body(), never_arrived()])
def test_an_answer_lost_and_sent_again_is_one_post(
    open_channel: Open, proxy: FaultProxy, bluesky: DataServer, account: Account, fault: Fault
) -> None:
    channel, progress, since = open_channel(), MemoryProgress(), datetime.now(UTC)
    rendition = channel.render(announcement())
    proxy.fail(fault, method="POST", path=PUT)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt if bluesky.posts(account.did) else Absent)
    receipt = channel.publish(rendition, "cle", progress)
    (post,) = bluesky.posts(account.did)
    assert receipt.remote_ids["post"] == post["uri"][-13:]
    assert channel.find(rendition, "cle", since) == receipt


def test_a_request_that_arrives_late_meets_its_own_post(
    open_channel: Open, proxy: FaultProxy, bluesky: DataServer, account: Account
) -> None:
    """The read-back sees nothing, and the first request arrives all the same."""
    channel, progress = open_channel(), MemoryProgress()
    first = channel.publish(channel.render(announcement()), "cle", progress)
    proxy.fail(NOTHING_THERE, method="GET", path="getRecord")
    other = channel.render(announcement(title="Un autre texte"))
    assert channel.publish(other, "cle", progress) == first
    (post,) = bluesky.posts(account.did)
    assert "Un autre texte" not in post["value"]["text"]


def test_an_upload_whose_answer_is_lost_is_surely_not_published(
    open_channel: Open, media: MemoryMedia, proxy: FaultProxy, bluesky: DataServer, account: Account
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement(images=(image(media), image(media, width=300))))
    proxy.fail(lost_answer(), method="POST", path="uploadBlob")
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    channel.publish(rendition, "cle", progress)
    assert len(bluesky.posts(account.did)[0]["value"]["embed"]["images"]) == 2


def test_a_picture_that_the_server_forgot_is_sent_again(
    open_channel: Open, media: MemoryMedia, bluesky: DataServer, account: Account
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    picture = image(media)
    lost = "bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq"
    told = f'{{"$type": "blob", "ref": {{"$link": "{lost}"}}, "mimeType": "image/jpeg", "size": 9}}'
    progress.save(f"media-{picture.sha256[:16]}", told)
    channel.publish(channel.render(announcement(images=(picture,))), "cle", progress)
    (shown,) = bluesky.posts(account.did)[0]["value"]["embed"]["images"]
    assert shown["image"]["ref"]["$link"] != lost


def test_what_never_arrived_is_dated_when_it_goes_out(open_channel: Open) -> None:
    channel, progress = open_channel(), MemoryProgress()
    old = tids.tid(datetime.now(UTC) - timedelta(hours=3), "cle")
    progress.save(posts.NAME, old)
    receipt = channel.publish(channel.render(announcement()), "cle", progress)
    assert receipt.remote_ids["post"] > old
    assert datetime.now(UTC) - receipt.at < timedelta(minutes=2)


def test_a_post_is_found_among_many_pages_and_never_another(
    open_channel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posts, "PAGE_SIZE", 2)
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement())
    made = [channel.publish(rendition, f"cle-{n}", MemoryProgress()) for n in range(5)]
    assert channel.find(rendition, "cle-0", since) == made[0]
    assert channel.find(rendition, "jamais", since) == Absent()
    later = datetime.now(UTC) + timedelta(minutes=1)
    assert channel.find(rendition, "jamais", later) == Absent()
