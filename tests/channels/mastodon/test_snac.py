"""Against snac, a real server that keeps no key, deletes nothing and turns no page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels.mastodon import MastodonChannel
from publisher.announcement import Variant
from publisher.channel import Absent, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.servers.snac import Snac


@pytest.fixture
def channel(open_channel: Open, snac: Snac) -> MastodonChannel:
    facts = open_channel(snac.url, snac.token).discover()
    return open_channel(snac.url, snac.token, facts=facts)


def test_it_connects(channel: MastodonChannel, snac: Snac) -> None:
    assert channel.test().startswith(f"Connecté comme @{snac.user}@127.0.0.1:")


def test_a_post_is_shown_to_citizens_with_its_picture(
    channel: MastodonChannel, media: MemoryMedia
) -> None:
    written = announcement(title="Bal à la plaine", images=(image(media, "Une piste de danse"),))
    receipt = channel.publish(channel.render(written), "snac-1", MemoryProgress())
    assert receipt.url
    page = requests.get(receipt.url, timeout=10).text
    assert "Bal à la plaine" in page
    assert 'alt="Une piste de danse"' in page


def test_a_post_that_was_put_into_other_markup_is_recognised(channel: MastodonChannel) -> None:
    since = datetime.now(UTC)
    own = Variant("*Marché* & <b>bio</b> `samedi` _place_ 1*2*3 @police@autre.be #Marché")
    rendition = channel.render(announcement(variants={"mastodon": own}))
    receipt = channel.publish(rendition, "snac-2", MemoryProgress())
    found = channel.find(rendition, "snac-2", since)
    assert isinstance(found, Receipt)
    assert found.url == receipt.url


def test_what_was_not_published_is_absent(channel: MastodonChannel) -> None:
    channel.publish(channel.render(announcement(title="Avant")), "snac-3", MemoryProgress())
    later = datetime.now(UTC) + timedelta(minutes=1)
    assert channel.find(channel.render(announcement(title="Jamais")), "cle", later) == Absent()


def test_the_text_is_edited_in_place(channel: MastodonChannel, media: MemoryMedia) -> None:
    picture = image(media)
    first = channel.render(announcement(title="Premier", images=(picture,)))
    receipt = channel.publish(first, "snac-4", MemoryProgress())
    second = channel.render(announcement(title="Second", images=(picture,)))
    updated = channel.update(second, receipt, "snac-5", MemoryProgress())
    assert updated.url == receipt.url
    assert receipt.url
    page = requests.get(receipt.url, timeout=10).text
    assert "Second" in page
    assert "Premier" not in page


def test_pictures_that_were_not_changed_are_not_said_to_be(
    channel: MastodonChannel, media: MemoryMedia
) -> None:
    first = channel.render(announcement(images=(image(media),)))
    receipt = channel.publish(first, "snac-6", MemoryProgress())
    other = channel.render(announcement(images=(image(media, "Autre vue", width=300),)))
    with pytest.raises(ContentRejected, match="pas les images"):
        channel.update(other, receipt, "snac-7", MemoryProgress())


def test_a_withdrawal_that_did_not_happen_is_not_claimed(channel: MastodonChannel) -> None:
    receipt = channel.publish(channel.render(announcement()), "snac-8", MemoryProgress())
    with pytest.raises(ContentRejected, match="supprimez-le vous-même"):
        channel.retract(receipt, "Erreur", "snac-9", MemoryProgress())


def test_a_wrong_token_is_told(open_channel: Open, snac: Snac) -> None:
    channel = open_channel(snac.url, "jeton-inconnu")
    with pytest.raises(AuthorizationRevoked):
        channel.test()
    with pytest.raises(AuthorizationRevoked):
        channel.publish(channel.render(announcement()), "snac-10", MemoryProgress())
