"""Use cases: whether each account still does, seen while there is time to mend it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from publisher.channel import Channel, Health, SupportsHealth, SupportsQuota
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    OutcomeUnknown,
    PublisherError,
    RateLimited,
    SecretUnavailable,
    StorageError,
    Unreachable,
)
from publisher.health import Checkup, DangerView, Verdict, danger
from publisher.logbook import report
from publisher.redaction import redact
from publisher.sentence import say
from publisher.service.house import House, UseCases
from publisher.storage import channels as channel_rows
from publisher.storage import health as rows
from publisher.storage.channels import StoredChannel
from publisher.storage.database import now

_log = logging.getLogger(__name__)


class HealthCases(UseCases):
    """What people are warned of."""

    def dangers(self) -> tuple[DangerView, ...]:
        """Return what is planned on accounts that do not do, the most urgent first; one each."""
        with self.house.database.read() as connection:
            moment = now(connection)
            found = rows.endangered(connection)
        views = []
        for one in found:
            told = danger(one.channel, one.title, one.due_at, one.checkup, moment)
            if told is not None:
                views.append(
                    DangerView(
                        channel=one.channel,
                        announcement_id=one.announcement_id,
                        title=one.title,
                        due_at=one.due_at,
                        message=told,
                    )
                )
        return tuple(views)

    def look_after_accounts(self) -> int:
        """Check the accounts whose time has come, unless another process does; return how many."""
        return look_after(self.house)


def look_after(house: House) -> int:
    """Make one round: see `HealthCases.look_after_accounts`. Raises `StorageError`."""
    with house.database.read() as connection:
        due = rows.due_channels(connection)
    checked = 0
    for channel_id in due:
        with house.database.write() as connection:
            if not rows.claim(connection, channel_id):
                continue
            row = channel_rows.get(connection, channel_id)
        try:
            examine(house, row)
        except StorageError:
            raise
        except PublisherError:
            pass  # it is written down, and the officer is warned
        checked += 1
    house.quota_book.write_down()
    return checked


def examine(house: House, row: StoredChannel) -> Health:
    """Ask the platform about one account, and keep what it says; raises what the adapter raises."""
    try:
        channel = house.open(row)
        found = channel.health() if isinstance(channel, SupportsHealth) else _tested(channel)
    except RateLimited:
        raise  # the account is known, and that is all that was learnt
    except StorageError:
        raise
    except PublisherError as failure:
        _keep(house, row, _verdict(failure), Health(sentence=redact(str(failure))))
        raise
    except Exception as mistake:  # of an adapter
        sentence = say(
            "Ce canal ne se laisse pas vérifier : montrez {report} à votre service informatique.",
            report=report(mistake) or say("le journal de Publisher"),
        )
        _keep(house, row, Verdict.BROKEN, Health(sentence=sentence))
        raise PublisherError(sentence) from None
    _keep(house, row, Verdict.GOOD, found)
    _ask_quotas(house, row, channel)
    return found


def _tested(channel: Channel) -> Health:
    return Health(sentence=channel.test())


def _verdict(failure: PublisherError) -> Verdict:
    match failure:
        case AuthorizationRevoked() | SecretUnavailable():
            return Verdict.REFUSED
        case Unreachable() | OutcomeUnknown():
            return Verdict.UNREACHABLE
    return Verdict.BROKEN


def _keep(house: House, row: StoredChannel, verdict: Verdict, found: Health) -> None:
    checkup = Checkup(
        verdict=verdict,
        sentence=found.sentence,
        warnings=found.warnings,
        access_ends_at=found.access_ends_at,
        checked_at=datetime.now(UTC),
    )
    with house.database.write() as connection:
        rows.record(connection, row.id, checkup)


def _ask_quotas(house: House, row: StoredChannel, channel: Channel) -> None:
    if not isinstance(channel, SupportsQuota):
        return
    try:
        house.quota_book.teller(row.id)(channel.quotas())
    except ChannelError as failure:  # the account does all the same
        _log.info("Quotas of channel %s not read: %s", row.id, failure)
