"""Correcting the text in place, and withdrawing."""

from __future__ import annotations

import dataclasses

import pytest

from publisher.channel import Edit, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import DATED, MemoryMedia, MemoryProgress, announcement, image
from tests.channels.linkedin.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer
from tests.servers.linkedin import LinkedInDouble


def test_the_text_is_corrected_in_place(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    assert channel.capabilities.edit is Edit.IN_PLACE
    first = announcement(images=(image(media),))
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    second = channel.render(dataclasses.replace(first, title="Travaux finis (enfin)"))
    proxy.fail(lost_answer(), method="POST", path="/rest/posts")
    with pytest.raises(OutcomeUnknown):
        channel.update(second, receipt, "cle-2", MemoryProgress())
    assert channel.update(second, receipt, "cle-2", MemoryProgress()).url == receipt.url
    (post,) = double.posts.values()
    assert post.text == second.text


def test_pictures_that_changed_are_to_be_done_by_hand(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble
) -> None:
    channel = open_channel()
    kept = image(media)
    first = announcement(images=(kept,))
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    for images in ((image(media, width=300),), (dataclasses.replace(kept, alt="Autre"),), ()):
        second = channel.render(dataclasses.replace(first, title="Finis", images=images))
        with pytest.raises(ContentRejected, match="a corrigé le texte, mais"):
            channel.update(second, receipt, "cle-2", MemoryProgress())
    (post,) = double.posts.values()
    assert post.text.startswith("Finis")


def test_a_card_keeps_its_title_which_is_said(open_channel: Open) -> None:
    channel = open_channel()
    first = announcement()
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    body = channel.render(dataclasses.replace(first, tags=("autre",)))
    assert channel.update(body, receipt, "cle-2", MemoryProgress()).url == receipt.url
    title = channel.render(dataclasses.replace(first, title="Travaux finis"))
    with pytest.raises(ContentRejected, match="l'encadré"):
        channel.update(title, receipt, "cle-3", MemoryProgress())


def test_a_post_that_was_deleted_by_hand(open_channel: Open, double: LinkedInDouble) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    double.posts.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(rendition, receipt, "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-3", MemoryProgress())


def test_a_post_that_stays_visible_is_looked_at_again(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(Fault(processed=False, status=204, body=b""), method="DELETE")
    with pytest.raises(Unreachable, match="montre encore"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_another_site_proves_no_withdrawal(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    for method in ("DELETE", "GET", "GET"):
        proxy.fail(Fault(processed=False, status=404, body=b"<h1>404</h1>"), method=method)
    with pytest.raises(ContentRejected):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_a_lost_sign_in_proves_no_withdrawal(open_channel: Open, double: LinkedInDouble) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    double.sign_ins.tokens.clear()
    with pytest.raises(AuthorizationRevoked):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


@pytest.mark.parametrize("ids", [{}, {"post": "../users/me"}])
def test_a_receipt_without_the_post_is_said_in_words(
    open_channel: Open, ids: dict[str, str]
) -> None:
    strange = Receipt(remote_ids=ids, url=None, at=DATED)
    with pytest.raises(ContentRejected, match="numéro"):
        open_channel().retract(strange, "", "cle", MemoryProgress())
