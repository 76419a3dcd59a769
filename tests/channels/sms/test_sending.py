"""Batch by batch: who got it, who cannot, and what is known when an answer got lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from channels.sms import SmsChannel, desk, sending
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.builders import MemoryProgress, announcement
from tests.channels.sms.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, lost_answer, never_arrived, too_many
from tests.servers.ovh import OvhDouble

PEOPLE = tuple(f"047012345{n}" for n in range(5))
NUMBERS = [f"+3247012345{n}" for n in range(5)]
Csv = Callable[..., Path]


def send(channel: SmsChannel, progress: MemoryProgress, key: str = "cle", **words: Any) -> Receipt:
    return channel.publish(channel.render(announcement(**words)), key, progress)


def reached(double: OvhDouble) -> list[str]:
    return [sms.receiver for sms in {**double.left, **double.waiting}.values()]


def test_numbers_are_understood_as_people_write_them(
    open_channel: Open, double: OvhDouble, csv_file: Csv, tmp_path: Path
) -> None:
    written = ("0470 12 34 50", "470123451", "32470123452", "0032470123453", "+32 470/12.34.54",
               "0470123450", "+33612345678", "02 234 56 78", "4,7E+08", "0470 VILLE")  # fmt: skip
    channel, progress = open_channel(recipients=str(csv_file(*written))), MemoryProgress()
    receipt = send(channel, progress)
    assert reached(double) == [*NUMBERS, "+33612345678"]
    assert (receipt.remote_ids["sent"], receipt.remote_ids["refused"]) == ("6", "3")
    assert "47012345" not in f"{progress.steps}{receipt}"
    told = (tmp_path / receipt.remote_ids["report"]).read_text("utf-8-sig")
    assert "+32470123450;envoyé;;" in told
    assert "02 234 56 78;refusé;ce n'est pas un numéro de GSM;" in told


def test_a_file_without_headings_is_read(open_channel: Open, tmp_path: Path) -> None:
    file = tmp_path / "liste.txt"
    file.write_text("Anne,0470123450\nBéa,0470123451\n", "utf-8")
    assert "destinataires : 2," in open_channel(recipients=str(file)).test()


def test_what_is_asked_of_ovh(open_channel: Open, double: OvhDouble) -> None:
    send(open_channel(), MemoryProgress())
    (asked, _) = [sms.request for sms in double.waiting.values()]
    assert asked["noStopClause"] is True
    assert asked["sender"] == "VILLE NAMUR"
    send(open_channel(advertising=True, sender=""), MemoryProgress(), "autre")
    asked = list(double.waiting.values())[-1].request
    assert (asked["noStopClause"], asked["senderForResponse"]) == (False, True)


@pytest.mark.usefixtures("small_batches")
def test_a_refused_number_stops_nobody_else(
    open_channel: Open, double: OvhDouble, csv_file: Csv
) -> None:
    double.blacklist = {NUMBERS[1]}
    receipt = send(open_channel(recipients=str(csv_file(*PEOPLE))), MemoryProgress())
    assert reached(double) == [NUMBERS[0], *NUMBERS[2:]]
    assert (receipt.remote_ids["sent"], receipt.remote_ids["refused"]) == ("4", "1")
    assert len(receipt.remote_ids["tags"].split()) == 3
    double.blacklist = set(NUMBERS)
    with pytest.raises(ContentRejected, match="aucun des 5"):
        send(open_channel(recipients=str(csv_file(*PEOPLE))), MemoryProgress(), "cle-2")


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("left", [True, False])
def test_a_batch_with_a_lost_answer_is_found_and_the_rest_follows(
    open_channel: Open,
    double: OvhDouble,
    proxy: FaultProxy,
    csv_file: Csv,
    tmp_path: Path,
    left: bool,
) -> None:
    double.holds, double.blacklist = not left, {NUMBERS[0]}
    channel = open_channel(proxy.url, recipients=str(csv_file(*PEOPLE)))
    progress, rendition = MemoryProgress(), channel.render(announcement())
    proxy.fail(lost_answer(), method="POST", path="/jobs")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    assert channel.find(rendition, "cle", datetime.now(UTC)) == Absent()  # the last batch
    receipt = channel.publish(rendition, "cle", progress)
    assert reached(double) == NUMBERS[1:]
    assert (receipt.remote_ids["sent"], receipt.remote_ids["refused"]) == ("4", "1")
    told = (tmp_path / receipt.remote_ids["report"]).read_text("utf-8-sig")
    assert f"{NUMBERS[0]};refusé;OVHcloud ne peut pas" in told
    found = channel.find(rendition, "cle", datetime.now(UTC))
    assert isinstance(found, Receipt)
    assert found.remote_ids["ids"] == receipt.remote_ids["ids"]


@pytest.mark.usefixtures("small_batches")
def test_a_batch_that_never_came_is_sent_once_that_is_proven(
    open_channel: Open,
    double: OvhDouble,
    proxy: FaultProxy,
    csv_file: Csv,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    channel = open_channel(proxy.url, recipients=str(csv_file(*PEOPLE)))
    progress, rendition = MemoryProgress(), channel.render(announcement())
    proxy.fail(never_arrived(), method="POST", path="/jobs")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    with pytest.raises(Unreachable, match="ne montre pas encore") as early:
        channel.publish(rendition, "cle", progress)
    assert early.value.retry_after is not None
    assert early.value.retry_after <= sending.APPEARS
    assert double.texts() == []
    monkeypatch.setattr(sending, "APPEARS", timedelta(0))
    channel.publish(rendition, "cle", progress)
    assert reached(double) == NUMBERS


@pytest.mark.usefixtures("small_batches")
def test_a_clock_that_was_set_back_makes_wait_and_no_more(
    open_channel: Open, proxy: FaultProxy, csv_file: Csv
) -> None:
    channel = open_channel(proxy.url, recipients=str(csv_file(*PEOPLE)))
    progress, rendition = MemoryProgress(), channel.render(announcement())
    proxy.fail(never_arrived(), method="POST", path="/jobs")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    year = str(datetime.now(UTC).year)
    progress.steps["ledger"] = progress.steps["ledger"].replace(year, str(int(year) + 1))
    with pytest.raises(Unreachable) as early:
        channel.publish(rendition, "cle", progress)
    assert early.value.retry_after == sending.APPEARS
    assert f'"armed_at":"{year}-' in progress.steps["ledger"]


class DyingProgress(MemoryProgress):
    """Keeps this many steps; then the process is dead."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def save(self, step: str, remote_id: str) -> None:
        if self.left == 0:
            raise KeyboardInterrupt
        self.left -= 1
        super().save(step, remote_id)


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("steps", range(6))
def test_a_death_at_any_moment_writes_to_everybody_once(
    open_channel: Open,
    double: OvhDouble,
    csv_file: Csv,
    monkeypatch: pytest.MonkeyPatch,
    steps: int,
) -> None:
    channel = open_channel(recipients=str(csv_file(*PEOPLE)))
    progress = DyingProgress(steps)
    with pytest.raises(KeyboardInterrupt):
        send(channel, progress)
    progress.left = -1
    monkeypatch.setattr(sending, "APPEARS", timedelta(0))
    assert send(channel, progress).remote_ids["sent"] == "5"
    assert reached(double) == NUMBERS


@pytest.mark.usefixtures("small_batches")
def test_a_limit_in_the_middle_is_gone_on_from(
    open_channel: Open, double: OvhDouble, proxy: FaultProxy, csv_file: Csv
) -> None:
    channel = open_channel(proxy.url, recipients=str(csv_file(*PEOPLE)))
    progress = MemoryProgress()
    double.credits = 5.0  # two people at two messages each
    with pytest.raises(AuthorizationRevoked, match="rechargez.* 2 destinataires ont déjà"):
        send(channel, progress)
    double.credits = 100.0
    proxy.fail(too_many("7"), method="POST", path="/jobs")
    with pytest.raises(RateLimited) as limited:
        send(channel, progress)
    assert limited.value.retry_after == timedelta(seconds=7)
    assert send(channel, progress).remote_ids["sent"] == "5"
    assert reached(double) == NUMBERS


def test_too_many_waiting_messages_prove_nothing(
    open_channel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel = open_channel()
    send(channel, MemoryProgress())
    monkeypatch.setattr(desk, "MOST_WAITING", 1)
    found = channel.find(channel.render(announcement()), "cle-2", datetime.now(UTC))
    assert isinstance(found, Unknown)
    assert "2 SMS attendent" in found.reason


@pytest.mark.parametrize(
    ("numbers", "words"),
    [(("02 234 56 78",), "ne contient aucun numéro"), ((), "ne contient aucun numéro")],
)
def test_a_list_without_anybody_is_said(
    open_channel: Open, csv_file: Csv, numbers: tuple[str, ...], words: str
) -> None:
    with pytest.raises(ContentRejected, match=words):
        send(open_channel(recipients=str(csv_file(*numbers))), MemoryProgress())


def test_a_file_that_is_not_there_is_said(open_channel: Open, tmp_path: Path) -> None:
    with pytest.raises(ContentRejected, match="l'endroit n'existe pas"):
        send(open_channel(recipients=str(tmp_path / "rien.csv")), MemoryProgress())


def test_only_what_waits_is_stopped(open_channel: Open, double: OvhDouble) -> None:
    channel = open_channel()
    receipt = send(channel, MemoryProgress())
    before = double.credits
    double.deliver(1)
    with pytest.raises(ContentRejected, match="1 destinataires ont déjà reçu .* 1 envois"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert not double.waiting
    assert double.credits > before


def test_a_message_that_leaves_while_it_is_stopped_is_told(
    open_channel: Open, double: OvhDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    receipt = send(channel, MemoryProgress())
    proxy.fail(Fault(processed=True, come=double.deliver), method="DELETE")
    with pytest.raises(ContentRejected, match="2 destinataires .* 0 envois"):
        channel.retract(receipt, "", "cle-2", MemoryProgress())


@pytest.mark.parametrize("ids", [{}, {"ids": "../1", "tags": "a"}, {"ids": "1"}])
def test_a_receipt_without_numbers_is_said(open_channel: Open, ids: dict[str, str]) -> None:
    strange = Receipt(remote_ids=ids, url=None, at=datetime.now(UTC))
    with pytest.raises(ContentRejected, match="arrêtez-les"):
        open_channel().retract(strange, "", "cle", MemoryProgress())
