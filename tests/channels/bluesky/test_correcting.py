"""Corrections and withdrawals, with answers lost in every place."""

from __future__ import annotations

import pytest

from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown
from tests.builders import MemoryProgress, announcement
from tests.channels.bluesky.conftest import Open
from tests.servers.bluesky.pds import Account, DataServer
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer

FIRST = announcement()
SECOND = announcement(title="Travaux prolongés", revision=2)


@pytest.mark.parametrize(
    ("correction", "lost"),
    [
        ("replace", "com.atproto.repo.putRecord"),
        ("replace", "com.atproto.repo.deleteRecord"),
        ("reply", "com.atproto.repo.putRecord"),
    ],
)
def test_a_correction_whose_answer_is_lost_is_made_once(
    open_channel: Open,
    proxy: FaultProxy,
    bluesky: DataServer,
    account: Account,
    correction: str,
    lost: str,
) -> None:
    channel, progress = open_channel(correction=correction), MemoryProgress()
    receipt = channel.publish(channel.render(FIRST), "cle-1", MemoryProgress())
    proxy.fail(lost_answer(), method="POST", path=lost)
    with pytest.raises(OutcomeUnknown):
        channel.update(channel.render(SECOND), receipt, "cle-2", progress)
    channel.update(channel.render(SECOND), receipt, "cle-2", progress)
    texts = [post["value"]["text"] for post in bluesky.posts(account.did)]
    assert len(texts) == (1 if correction == "replace" else 2)
    assert "Travaux prolongés" in texts[0]


def test_a_refused_correction_leaves_the_first_post(
    open_channel: Open, proxy: FaultProxy, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(FIRST), "cle-1", MemoryProgress())
    refused = Fault(processed=False, status=400, body=b'{"error": "InvalidRequest"}')
    proxy.fail(refused, method="POST", path="putRecord")
    with pytest.raises(ContentRejected):
        channel.update(channel.render(SECOND), receipt, "cle-2", MemoryProgress())
    (post,) = bluesky.posts(account.did)
    assert post["value"]["text"].startswith("Travaux rue de la Station")


def test_a_first_post_that_stays_is_not_forgotten(
    open_channel: Open, proxy: FaultProxy, bluesky: DataServer, account: Account
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    receipt = channel.publish(channel.render(FIRST), "cle-1", MemoryProgress())
    closed = Fault(processed=False, status=401, body=b'{"error": "AccountTakedown"}')
    proxy.fail(closed, method="POST", path="deleteRecord")
    with pytest.raises(OutcomeUnknown, match="n'a pas pu être supprimé"):
        channel.update(channel.render(SECOND), receipt, "cle-2", progress)
    assert len(bluesky.posts(account.did)) == 2
    channel.update(channel.render(SECOND), receipt, "cle-2", progress)
    (post,) = bluesky.posts(account.did)
    assert post["value"]["text"].startswith("Travaux prolongés")


def test_corrections_answer_the_first_post_one_after_the_other(
    open_channel: Open, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel(correction="reply")
    receipt = channel.publish(channel.render(FIRST), "cle-1", MemoryProgress())
    for number in (2, 3):
        third = announcement(title=f"Travaux, {number}", revision=number)
        key = f"cle-{number}"
        receipt = channel.update(channel.render(third), receipt, key, MemoryProgress())
    first, *answers = reversed(bluesky.posts(account.did))
    assert len(answers) == 2
    for answer in answers:
        assert answer["value"]["reply"]["parent"]["uri"] == first["uri"]
        assert answer["value"]["text"].startswith("Correction\u00a0: Travaux, ")
    channel.retract(receipt, "Erreur", "cle-4", MemoryProgress())
    assert bluesky.posts(account.did) == []


def test_a_post_that_a_person_deleted_is_not_posted_again(
    open_channel: Open, bluesky: DataServer, account: Account
) -> None:
    channel = open_channel()
    receipt = channel.publish(channel.render(FIRST), "cle-1", MemoryProgress())
    place = {"repo": account.did, "collection": "app.bsky.feed.post"}
    bluesky.call(
        "com.atproto.repo.deleteRecord",
        {**place, "rkey": receipt.remote_ids["post"]},
        account.token,
    )
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(channel.render(SECOND), receipt, "cle-2", MemoryProgress())
    assert bluesky.posts(account.did) == []


def test_another_account_s_post_is_not_said_to_be_gone(
    open_channel: Open, bluesky: DataServer
) -> None:
    receipt = open_channel().publish(open_channel().render(FIRST), "cle-1", MemoryProgress())
    other = bluesky.account("autre")
    channel = open_channel(identifier=other.handle, password=other.app_password)
    with pytest.raises(ContentRejected, match="autre compte"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    with pytest.raises(ContentRejected, match="autre compte"):
        channel.update(channel.render(SECOND), receipt, "cle-2", MemoryProgress())


def test_a_receipt_without_a_name_is_left_to_a_person(open_channel: Open) -> None:
    channel = open_channel()
    unknown = Receipt(remote_ids={}, url="https://bsky.app/x", at=FIRST.dated)
    with pytest.raises(ContentRejected, match="faites-le là-bas"):
        channel.retract(unknown, "Erreur", "cle", MemoryProgress())
