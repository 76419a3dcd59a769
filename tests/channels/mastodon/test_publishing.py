"""Publishing: pictures first, then the post, and nothing twice."""

from __future__ import annotations

import io

import pytest
from PIL import Image as Pillow

from channels.mastodon import pictures
from publisher.announcement import Image
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.mastodon import DoubleInstance, MastodonDouble


def only(instance: DoubleInstance) -> str:
    """The id of the one post that is there."""
    (id,) = instance.statuses
    return id


def test_the_post_says_and_shows_what_was_approved(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance
) -> None:
    channel = open_channel(visibility="unlisted")
    pair = (image(media, "Une barrière"), image(media, "Un plan", width=300))
    rendition = channel.render(announcement(images=pair, language="nl-BE"))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    status = instance.statuses[receipt.remote_ids["status"]]
    assert (status.text, status.visibility, status.language) == (rendition.text, "unlisted", "nl")
    shown = [instance.media[id] for id in status.media]
    assert [one.description for one in shown] == ["Une barrière", "Un plan"]
    assert [Pillow.open(io.BytesIO(one.content)).width for one in shown] == [640, 300]
    assert set(status.media) == set(receipt.remote_ids.values()) - {status.id}
    assert receipt.url == f"{instance.url}/@ville/{status.id}"


def test_the_same_key_never_makes_a_second_post(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(images=(image(media),)))
    first = channel.publish(rendition, "cle", MemoryProgress())
    again = channel.publish(rendition, "cle", MemoryProgress())
    assert again == first
    assert len(instance.statuses) == 1


def test_a_lost_answer_is_in_doubt_and_sent_only_once(
    open_channel: Open, double: MastodonDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(lost_answer(), method="POST", path="/api/v1/statuses")
    with pytest.raises(OutcomeUnknown):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert double.count("POST", "/api/v1/statuses") == 1
    assert len(double.instance.statuses) == 1


def test_an_attempt_that_resumes_uploads_nothing_twice(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    pair = (image(media), image(media, width=300))
    rendition = channel.render(announcement(images=pair))
    proxy.fail(lost_answer(), method="POST", path="/api/v2/media")
    with pytest.raises(Unreachable):  # the first upload was lost: nothing is known of it
        channel.publish(rendition, "cle", progress)
    assert progress.steps == {}
    proxy.fail(lost_answer(), method="POST", path="/api/v1/statuses")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    assert set(progress.steps) == {pictures.step(one) for one in pair}
    double.instance.statuses.clear()  # as if the post had not been kept
    double.instance.keys.clear()
    for one in double.instance.media.values():
        one.status = ""
    channel.publish(rendition, "cle", progress)
    assert double.count("POST", "/api/v2/media") == 3
    (status,) = double.instance.statuses.values()
    assert status.media == list(progress.steps.values())


def test_a_saved_picture_that_is_gone_is_uploaded_again(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    one = image(media)
    progress.save(pictures.step(one), "404404")
    channel.publish(channel.render(announcement(images=(one,))), "cle", progress)
    assert instance.statuses[only(instance)].media == [progress.steps[pictures.step(one)]]


def test_a_slow_picture_is_waited_for(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble
) -> None:
    double.instance.looks_until_ready = 2
    channel = open_channel()
    channel.publish(channel.render(announcement(images=(image(media),))), "cle", MemoryProgress())
    assert double.count("GET", "/api/v1/media/") == 3
    assert double.instance.statuses[only(double.instance)].media


def test_a_picture_that_is_never_ready_is_not_waited_for_without_end(
    media: MemoryMedia,
    open_channel: Open,
    instance: DoubleInstance,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    instance.looks_until_ready = 1_000
    channel, progress = open_channel(), MemoryProgress()
    monkeypatch.setattr(pictures, "WAITS", (0.0, 0.0))
    with pytest.raises(Unreachable) as late:
        channel.publish(channel.render(announcement(images=(image(media),))), "cle", progress)
    assert late.value.retry_after
    (saved,) = progress.steps.values()
    instance.media[saved].looks_until_ready = 0
    channel.publish(channel.render(announcement(images=(image(media),))), "cle", progress)
    assert instance.statuses[only(instance)].media == [saved]


@pytest.mark.parametrize("limit", [{"image_bytes": 150_000}, {"image_pixels": 250_000}])
def test_a_picture_is_made_to_fit_the_instance(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance, limit: dict[str, int]
) -> None:
    for name, value in limit.items():
        setattr(instance, name, value)
    noise = Pillow.effect_noise((900, 600), 120)
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=95)
    assert len(out.getvalue()) > 150_000
    master = Image(media.add(out.getvalue()), "image/jpeg", 900, 600, alt="Du bruit")
    channel = open_channel(facts=open_channel().discover())
    channel.publish(channel.render(announcement(images=(master,))), "cle", MemoryProgress())
    (sent,) = instance.media.values()
    assert sent.status  # the double measured it


def test_a_picture_that_publisher_lost_is_said_in_words(open_channel: Open) -> None:
    channel = open_channel()
    lost = Image("0" * 64, "image/jpeg", 10, 10, alt="Perdue")
    with pytest.raises(ContentRejected):
        channel.publish(channel.render(announcement(images=(lost,))), "cle", MemoryProgress())


def test_two_pictures_of_one_name_are_two_files(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble
) -> None:
    channel = open_channel()
    pair = (image(media, name="rue"), image(media, name="rue", width=300))
    channel.publish(channel.render(announcement(images=pair)), "cle", MemoryProgress())
    bodies = [call.body for call in double.calls if call.path == "/api/v2/media"]
    names = [body.split(b'filename="')[1].split(b'"')[0] for body in bodies]
    assert len(set(names)) == 2


def test_the_token_is_only_in_its_header(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(images=(image(media),)))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    channel.update(rendition, receipt, "cle-2", MemoryProgress())
    channel.retract(receipt, "fini", "cle-3", MemoryProgress())
    token = double.instance.town.token
    assert double.calls
    for call in double.calls:
        assert token not in call.path + call.query + call.body.decode("latin-1")


def test_every_request_has_a_connection_of_its_own(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(images=(image(media),)))
    channel.publish(rendition, "cle", MemoryProgress())
    assert len({call.client for call in double.calls}) == len(double.calls) == 2
