"""Editing and withdrawing what was published."""

from __future__ import annotations

import dataclasses

import pytest

from channels.mastodon import thread
from publisher.channel import Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, RateLimited, Unreachable
from tests.builders import DATED, MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer
from tests.servers.mastodon import DoubleInstance, MastodonDouble


def test_an_edit_keeps_the_post_and_the_pictures_that_stay(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble
) -> None:
    channel = open_channel()
    kept, dropped, added = (image(media, f"Image {n}", width=300 + n) for n in (1, 2, 3))
    first = announcement(images=(kept, dropped))
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    redescribed = dataclasses.replace(kept, alt="Image mieux décrite")
    second = dataclasses.replace(first, title="Travaux finis", images=(added, redescribed))
    updated = channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())
    status = double.instance.statuses[receipt.remote_ids["status"]]
    assert status.text.startswith("Travaux finis")
    shown = [double.instance.media[id].description for id in status.media]
    assert shown == ["Image 3", "Image mieux décrite"]
    assert double.count("POST", "/api/v2/media") == 3
    assert updated.url == receipt.url
    assert len(status.history) == 1


def test_an_edit_whose_answer_was_lost_can_be_repeated(
    open_channel: Open, media: MemoryMedia, double: MastodonDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    first = announcement(images=(image(media),))
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    second = channel.render(dataclasses.replace(first, images=(image(media, width=300),)))
    proxy.fail(lost_answer(), method="PUT")
    with pytest.raises(Exception, match="peut-être"):
        channel.update(second, receipt, "cle-2", progress)
    channel.update(second, receipt, "cle-2", progress)
    status = double.instance.statuses[receipt.remote_ids["status"]]
    assert status.media == list(progress.steps.values())
    assert double.count("POST", "/api/v2/media") == 2
    assert len(status.history) == 1


def test_a_post_that_was_deleted_by_hand_cannot_be_edited(
    open_channel: Open, instance: DoubleInstance
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    instance.statuses.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(rendition, receipt, "cle-2", MemoryProgress())


def test_a_withdrawal_takes_the_pictures_too(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(images=(image(media),)))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    assert instance.statuses == {}
    assert instance.media == {}


def test_a_withdrawal_whose_answer_was_lost_can_be_repeated(
    open_channel: Open, instance: DoubleInstance, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(lost_answer(), method="DELETE")
    with pytest.raises(Exception, match="peut-être"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    assert channel.retract(receipt, "Erreur", "cle-2", MemoryProgress()).url == receipt.url
    assert instance.statuses == {}


def test_an_instance_that_does_not_delete_is_not_believed(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(Fault(processed=False, status=404, body=b"<h1>404</h1>"), method="DELETE")
    with pytest.raises(ContentRejected, match="supprimez-le vous-même"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_a_post_that_stays_visible_is_looked_at_again(
    open_channel: Open, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thread, "LOOKS", (0.0, 0.0))
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    done = Fault(processed=False, status=200, body=b"{}")
    proxy.fail(done, method="DELETE")
    with pytest.raises(Unreachable, match="montre encore"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    assert proxy.count("GET", receipt.remote_ids["status"]) == 2


def test_an_address_that_became_another_site_proves_no_withdrawal(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    for method in ("DELETE", "GET", "GET"):
        proxy.fail(html_page(404), method=method)
    with pytest.raises(Unreachable, match="instance Mastodon"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_a_revoked_token_proves_no_withdrawal(open_channel: Open, instance: DoubleInstance) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    instance.town.revoked = True
    with pytest.raises(AuthorizationRevoked):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())


def test_too_many_withdrawals_are_asked_to_wait(
    open_channel: Open, instance: DoubleInstance
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    instance.deletions.limit = 0
    with pytest.raises(RateLimited) as limited:
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    wait = limited.value.retry_after
    assert wait is not None
    assert 0 <= wait.total_seconds() <= 1800


def test_a_receipt_without_the_post_is_said_in_words(open_channel: Open) -> None:
    channel = open_channel()
    empty = Receipt(remote_ids={}, url=None, at=DATED)
    with pytest.raises(ContentRejected, match="numéro"):
        channel.retract(empty, "Erreur", "cle", MemoryProgress())
