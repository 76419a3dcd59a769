"""A disk that fills up while something is sent: it is said, nothing is lost, nothing goes twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from publisher.channel import Absent, Receipt
from publisher.delivery import State
from publisher.dispatcher import Dispatcher
from publisher.errors import StorageUnavailable
from publisher.reconciler import reconcile
from publisher.storage.database import open_database
from tests.publisher.desk import Desk
from tests.publisher.engine.essai import Essai
from tests.servers.full_disk import full_disk

PATIENCE = timedelta(seconds=20)


class LargeEssai(Essai):
    """Its receipts are larger than what is left of the disk; its posts can be found again."""

    def _receipt(self, key: str) -> Receipt:
        return Receipt(remote_ids={"post": key, "more": "x" * 500_000}, url=None, at=_now())

    def find(self, _rendition: Any, delivery_key: str, _since: datetime) -> Receipt | Absent:
        if delivery_key not in self.posts:
            return Absent()
        return Receipt(remote_ids={"post": delivery_key}, url=None, at=_now())


def _now() -> datetime:
    return datetime.now(UTC)


def test_a_wait_ends_with_the_reason_and_the_delivery_is_found_later(tmp_path: Path) -> None:
    desk = Desk(open_database(tmp_path))
    channel = LargeEssai()
    put = desk.put()
    dispatcher = Dispatcher(desk.outbox, lambda _: channel, reconcile, folder=tmp_path)
    with full_disk(desk.database):
        with pytest.raises(StorageUnavailable, match="plein"):
            dispatcher.drain(put.announcement_id, PATIENCE)
        assert channel.calls == ["publish"]
        assert desk.read(put).state is State.SENDING  # what became of it could not be written down

    # The lane must not wait out a dead lease: a new engine knows that the former one has ended.
    dispatcher.drain(put.announcement_id, timedelta(seconds=60))
    assert desk.read(put).state is State.DELIVERED
    assert channel.calls == ["publish"]
    desk.database.close()
