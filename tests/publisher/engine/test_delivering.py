"""One attempt: what the adapter says decides what becomes of the delivery."""

from __future__ import annotations

import logging
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Never

import pytest
from sqlalchemy import event

from publisher import leave
from publisher.channel import Channel
from publisher.delivery import Delivery, Operation, State
from publisher.dispatcher import run_delivery
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    Incomplete,
    OutcomeUnknown,
    RateLimited,
    SecretUnavailable,
    StorageUnavailable,
    Unreachable,
)
from publisher.logbook.lines import JsonLine
from publisher.outbox import MOST_TRIES, LeaseLost, Work
from publisher.redaction import MASK, remember
from publisher.storage.database import FILE, open_database
from publisher.storage.outbox import people
from publisher.storage.outbox.port import StoredOutbox
from tests.publisher.desk import PERSON, Desk, receipt, rendition
from tests.publisher.engine.essai import EditableEssai, Essai, ForgetfulEssai
from tests.servers.postgres import Clock


def raising(error: Exception) -> Never:
    raise error


def attempt(desk: Desk, channel: Channel) -> Delivery:
    return run_delivery(desk.take(), desk.outbox, lambda _: channel)


def test_what_was_approved_is_what_goes_out(desk: Desk) -> None:
    put = desk.put()
    channel = Essai()
    done = attempt(desk, channel)
    assert channel.posts == {put.id: put.rendition.text}
    assert (done.state, done.progress) == (State.DELIVERED, {"post": put.id})
    assert done.receipt is not None
    assert done.receipt.url == f"https://essai.be/{put.id}"


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ContentRejected("Trop long."), State.REJECTED),
        (AuthorizationRevoked("Reconnectez."), State.REJECTED),
        (SecretUnavailable("Pas de trousseau."), State.REJECTED),
        (RateLimited("Attendez."), State.WAITING),
        (Unreachable("Pas de réseau."), State.WAITING),
        (OutcomeUnknown("Pas de réponse."), State.UNCERTAIN),
        (ValueError("une erreur du programme"), State.UNCERTAIN),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_each_error_has_its_consequence(desk: Desk, error: Exception, state: State) -> None:
    put = desk.put()
    channel = Essai()
    channel.before = lambda: raising(error)
    done = attempt(desk, channel)
    assert done.state is state
    assert desk.read(put) == done
    if isinstance(error, ValueError):
        assert "interrompu" in done.error
    else:
        assert done.error == str(error)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (SecretUnavailable("Pas de trousseau."), State.REJECTED),
        (Unreachable("Pas de réseau."), State.WAITING),
        (StorageUnavailable("Disque plein."), State.WAITING),
        (ImportError("no module"), State.REJECTED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_a_channel_that_does_not_open_sent_nothing(
    desk: Desk, error: Exception, state: State
) -> None:
    desk.put()
    done = run_delivery(desk.take(), desk.outbox, lambda _: raising(error))
    assert done.state is state
    assert done.error
    assert "no module" not in done.error


def test_an_adapter_that_returns_nothing_proves_nothing(desk: Desk) -> None:
    desk.put()
    assert attempt(desk, ForgetfulEssai()).state is State.UNCERTAIN


def test_the_platform_decides_how_long_to_wait(desk: Desk, clock: Clock) -> None:
    put, other = desk.put(), desk.put()
    channel = Essai()
    channel.before = lambda: raising(RateLimited("Attendez.", timedelta(minutes=15)))
    done = attempt(desk, channel)
    assert done.next_at is not None
    assert done.next_at - desk.now() > timedelta(minutes=14)
    assert desk.claim() is None  # nor does anything else go out there
    clock.forward(minutes=10)
    desk.outbox.heartbeat(())
    assert desk.claim() is None
    clock.forward(minutes=6)
    channel.before = lambda: None
    assert {attempt(desk, channel).id, attempt(desk, channel).id} == {put.id, other.id}


def test_each_request_asks_whether_the_delivery_is_still_ours(desk: Desk, clock: Clock) -> None:
    """A laptop that slept between two requests must not send what another engine has taken."""
    put = desk.put()
    channel = Essai()

    def sleep_and_send() -> None:
        leave.ask()
        clock.forward(hours=1)
        leave.ask()

    channel.before = sleep_and_send
    with pytest.raises(LeaseLost):
        attempt(desk, channel)
    assert channel.posts == {}
    assert desk.read(put).state is State.SENDING
    leave.ask()  # outside an attempt nobody is asked


def test_what_cannot_be_written_down_is_not_sent(desk: Desk) -> None:
    class Refusing(StoredOutbox):
        def renew(self, work: Work) -> None:
            if channel.calls:
                raise StorageUnavailable("Disque plein.")
            super().renew(work)

    put = desk.put()
    channel = Essai()
    channel.before = leave.ask
    done = run_delivery(desk.take(), Refusing(desk.database), lambda _: channel)
    assert (done.state, done.error) == (State.WAITING, "Disque plein.")
    assert channel.posts == {}
    assert desk.read(put) == done


def test_it_rests_longer_each_time_and_then_asks_a_person(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    channel = Essai()
    channel.before = lambda: raising(Unreachable("Pas de réseau."))
    rests = []
    for _ in range(MOST_TRIES - 1):
        done = attempt(desk, channel)
        assert done.state is State.WAITING
        assert done.next_at is not None
        rests.append(done.next_at - desk.now())
        clock.ahead += rests[-1] + timedelta(seconds=1)
    assert rests == sorted(rests)
    assert rests[-1] < timedelta(hours=1)
    done = attempt(desk, channel)
    assert done.state is State.REJECTED
    assert f"{MOST_TRIES} essais" in done.error
    assert "Pas de réseau." in done.error
    with desk.database.write() as connection:
        people.release(connection, put.id, PERSON)
    assert attempt(desk, channel).state is State.WAITING


def test_a_known_outcome_is_written_as_soon_as_the_database_lets_go(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Another program holds the file at the very moment of the answer."""
    database = open_database(tmp_path)
    event.listen(
        database.engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout = 10")
    )
    desk = Desk(database)
    put = desk.put()
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)

    class LetsGo(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "not written yet" in record.getMessage() and other.in_transaction:
                other.execute("ROLLBACK")

    logger = logging.getLogger("publisher.dispatcher.delivering")
    handler = LetsGo()
    logger.addHandler(handler)
    channel = Essai()
    channel.after = lambda: other.execute("BEGIN IMMEDIATE")
    try:
        assert attempt(desk, channel).state is State.DELIVERED
    finally:
        logger.removeHandler(handler)
        other.close()
        database.close()
    assert "not written yet" in caplog.text
    assert channel.posts == {put.id: put.rendition.text}


def test_no_credential_gets_into_an_error_or_the_log(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    token = remember("EAAB-jeton-secret-1234")
    put = desk.put()
    channel = Essai()
    channel.before = lambda: raising(ContentRejected(f"Refusé pour {token}"))
    assert attempt(desk, channel).error == f"Refusé pour {MASK}"
    with desk.database.write() as connection:
        people.release(connection, put.id, PERSON)
    channel.before = lambda: raising(KeyError(token))
    attempt(desk, channel)
    (record,) = [one for one in caplog.records if "failed unexpectedly" in one.message]
    assert token not in JsonLine("essai").format(record)


def test_an_update_and_a_retraction_act_on_their_target(desk: Desk) -> None:
    channel = EditableEssai()
    first = desk.put()
    attempt(desk, channel)
    change = desk.put(
        about=first.announcement_id,
        operation=Operation.UPDATE,
        rendition=rendition(first.announcement_id, "Corrigé"),
    )
    assert attempt(desk, channel).state is State.DELIVERED
    assert channel.posts == {first.id: "Corrigé"}
    gone = desk.put(about=first.announcement_id, operation=Operation.RETRACT, reason="date erronée")
    assert attempt(desk, channel).state is State.DELIVERED
    assert channel.posts == {}
    assert channel.calls == [
        "publish",
        f"update {change.id}",
        f"retract date erronée {gone.id}",
    ]


@pytest.mark.parametrize("operation", [Operation.UPDATE, Operation.RETRACT])
def test_what_the_channel_cannot_do_is_said_and_not_tried(desk: Desk, operation: Operation) -> None:
    desk.put(operation=operation, target=receipt())
    channel = Essai()
    done = attempt(desk, channel)
    assert done.state is State.REJECTED
    assert "plateforme" in done.error
    assert channel.calls == []


def test_a_worker_frozen_before_the_request_sends_nothing(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    channel = Essai()

    def slowly(_: str) -> Channel:
        clock.forward(seconds=31)
        return channel

    with pytest.raises(LeaseLost):
        run_delivery(desk.take(), desk.outbox, slowly)
    assert channel.calls == []
    desk.outbox.expire_leases()
    assert desk.read(put).state is State.UNCERTAIN


def test_a_worker_frozen_between_two_steps_stops_there(desk: Desk, clock: Clock) -> None:
    desk.put()
    channel = Essai()
    channel.before = lambda: clock.forward(seconds=31)
    with pytest.raises(LeaseLost):
        attempt(desk, channel)
    assert channel.posts == {}  # the step before it could not be saved


@pytest.mark.parametrize(
    ("why", "state"),
    [
        (Unreachable("Pas de réseau."), State.WAITING),
        (RateLimited("Attendez."), State.WAITING),
        (ContentRejected("Trop long."), State.NEEDS_DECISION),
        (AuthorizationRevoked("Reconnectez."), State.NEEDS_DECISION),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_what_is_published_in_part_goes_on_or_asks(
    desk: Desk, clock: Clock, why: ChannelError, state: State
) -> None:
    put = desk.put()
    channel = Essai()
    channel.after = lambda: raising(Incomplete("Un message sur deux est publié.", why))
    done = attempt(desk, channel)
    assert (done.state, done.error) == (state, "Un message sur deux est publié.")
    assert done.progress == {"post": put.id}
    channel.after = lambda: None
    if state is State.NEEDS_DECISION:
        with desk.database.write() as connection:
            people.decide(connection, put.id, PERSON, sent_url=None)
    else:
        clock.forward(minutes=5)
    assert attempt(desk, channel).state is State.DELIVERED


def test_what_is_published_in_part_is_never_called_refused(desk: Desk, clock: Clock) -> None:
    desk.put()
    channel = Essai()
    channel.after = lambda: raising(Incomplete("Un sur deux.", Unreachable("Pas de réseau.")))
    for _ in range(MOST_TRIES - 1):
        assert attempt(desk, channel).state is State.WAITING
        clock.forward(minutes=50)
        desk.outbox.heartbeat(())
    assert attempt(desk, channel).state is State.NEEDS_DECISION
