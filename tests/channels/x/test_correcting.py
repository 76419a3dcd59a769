"""Replacing and withdrawing what was published."""

from __future__ import annotations

import dataclasses

import pytest

from publisher.channel import Edit, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import DATED, MemoryProgress, announcement
from tests.channels.x.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer
from tests.servers.x import XDouble


def test_a_correction_takes_the_place_of_the_first(open_channel: Open, double: XDouble) -> None:
    channel = open_channel()
    assert channel.capabilities.edit is Edit.REPLACE
    first = announcement()
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    second = channel.render(dataclasses.replace(first, title="Travaux finis"))
    updated = channel.update(second, receipt, "cle-2", MemoryProgress())
    assert list(double.tweets) == [updated.remote_ids["post"]]
    assert updated.url != receipt.url


@pytest.mark.parametrize(("method", "path"), [("POST", "/2/tweets"), ("DELETE", "/2/tweets")])
def test_a_correction_with_a_lost_answer_can_be_repeated(
    open_channel: Open, double: XDouble, proxy: FaultProxy, method: str, path: str
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    first = announcement()
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    second = channel.render(dataclasses.replace(first, title="Travaux finis"))
    proxy.fail(lost_answer(), method=method, path=path)
    with pytest.raises(OutcomeUnknown):
        channel.update(second, receipt, "cle-2", progress)
    updated = channel.update(second, receipt, "cle-2", progress)
    assert list(double.tweets) == [updated.remote_ids["post"]]


def test_a_new_text_that_x_refuses_leaves_the_old_one(
    open_channel: Open, double: XDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    first = announcement()
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    second = channel.render(dataclasses.replace(first, title="Travaux finis"))
    proxy.fail(Fault(processed=False, status=400, body=b"{}"), method="POST", path="/2/tweets")
    with pytest.raises(ContentRejected):
        channel.update(second, receipt, "cle-2", MemoryProgress())
    assert list(double.tweets) == [receipt.remote_ids["post"]]


def test_a_first_post_that_stays_is_said(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    first = announcement()
    receipt = channel.publish(channel.render(first), "cle", MemoryProgress())
    second = channel.render(dataclasses.replace(first, title="Travaux finis"))
    proxy.fail(Fault(processed=False, status=403, body=b"{}"), method="DELETE")
    with pytest.raises(OutcomeUnknown, match="le premier n'a pas pu être supprimé"):
        channel.update(second, receipt, "cle-2", MemoryProgress())


def test_a_post_that_was_deleted_by_hand_cannot_be_corrected(
    open_channel: Open, double: XDouble
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    double.tweets.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(rendition, receipt, "cle-2", MemoryProgress())
    channel.retract(receipt, "", "cle-3", MemoryProgress())


def test_a_post_that_stays_visible_is_looked_at_again(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    proxy.fail(
        Fault(processed=False, body=b'{"data": {"deleted": true}}', status=200), method="DELETE"
    )
    with pytest.raises(Unreachable, match="montre encore"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_another_site_proves_no_withdrawal(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    for method in ("DELETE", "GET", "GET"):
        proxy.fail(html_page(404), method=method)
    with pytest.raises((Unreachable, ContentRejected)):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


def test_a_lost_sign_in_proves_no_withdrawal(open_channel: Open, double: XDouble) -> None:
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
