"""Each declared error, as a server that is tired, closed or gone makes it."""

from __future__ import annotations

from datetime import timedelta

from publisher.channel import Channel
from publisher.errors import OutcomeUnknown, RateLimited, Unreachable
from publisher.ids import new_id
from tests.builders import MemoryMedia, MemoryProgress
from tests.channels.hostile.attempts import outcome, written
from tests.channels.hostile.spoiling import Spoiling
from tests.servers.fault_proxy import Fault, too_many, unavailable
from tests.servers.hostile import WAITS


class Refusals(Spoiling):
    """A wait is told and bearable; what never arrived is called so."""

    def test_too_many_requests_are_waited_for(self, channel: Channel, media: MemoryMedia) -> None:
        for wait, told in WAITS.items():
            error = self.refused(channel, media, too_many(told))
            if not self.tells_why:
                assert isinstance(error, OutcomeUnknown), (wait, error)
                continue
            assert isinstance(error, RateLimited), (wait, error)
            _bearable(error, wait)

    def test_a_server_that_is_being_mended_is_waited_for(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        for wait in ("seconds", "a date", "the past", "ten years"):
            error = self.refused(channel, media, unavailable(WAITS[wait]))
            if not self.tells_why:
                assert isinstance(error, OutcomeUnknown), (wait, error)
                continue
            assert isinstance(error, Unreachable), (wait, error)
            _bearable(error, wait)

    def test_a_refused_connection_is_unreachable(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        rendition = channel.render(written(channel, media, self.comment))
        self.proxy.leave()
        told = outcome(lambda: channel.publish(rendition, new_id(), MemoryProgress()))
        assert isinstance(told, Unreachable if self.tells_why else OutcomeUnknown)
        assert not self.asks or isinstance(outcome(channel.test), Unreachable)

    def refused(self, channel: Channel, media: MemoryMedia, fault: Fault) -> object:
        rendition = channel.render(written(channel, media, self.comment))
        self.proxy.always = fault
        told = outcome(lambda: channel.publish(rendition, new_id(), MemoryProgress()))
        self.proxy.calm()
        return told


def _bearable(told: RateLimited | Unreachable, wait: str) -> None:
    """Every wait is none, or between nothing and a day."""
    assert told.retry_after is None or timedelta(0) <= told.retry_after <= timedelta(days=1)
    if wait == "seconds":
        assert told.retry_after == timedelta(seconds=30)
    if wait == "a date":
        assert told.retry_after is not None
        assert told.retry_after > timedelta(0)
