"""Every hostile answer, in every request of an operation, in turn."""

from __future__ import annotations

import dataclasses
import time
import traceback
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import ClassVar, TypeVar

import pytest

from publisher.channel import Channel, Receipt, SupportsRetract
from publisher.errors import ChannelError
from publisher.ids import new_id
from tests.builders import MemoryProgress
from tests.channels.hostile.attempts import again, outcome
from tests.servers.fault_proxy import Fault, FaultProxy
from tests.servers.hostile import ALIKE, INSTEAD, REFUSED, SPOILT

T = TypeVar("T")
READING = ("GET", "HEAD")
EVERY = {**INSTEAD, **REFUSED, **SPOILT}


class Spoiling(ABC):
    """A channel whose server is spoiled through `proxy`."""

    proxy: FaultProxy
    # Where a request takes long (a real server), each answer spoils only one request, in turn, and
    # comes before or after the server did it, in turn.
    quick: ClassVar[bool] = True
    # Where the platform says yes by its status alone, any body goes with it.
    reads_success: ClassVar[bool] = True
    # Where a library does the HTTP and says but yes or no, every failure is an unknown outcome.
    tells_why: ClassVar[bool] = True
    # Where there is a first comment, each post has one: that is a request more to spoil.
    comment: ClassVar[str] = ""
    # Where nothing can be asked before something is sent, `test` asks nobody.
    asks: ClassVar[bool] = True

    @abstractmethod
    def visible(self, channel: Channel) -> list[str]:
        """What a citizen sees, as in `ChannelContract`."""

    def shown(self, channel: Channel) -> int:
        """How many posts citizens see; for a double that can count without showing them."""
        return len(self.visible(channel))

    def rested(self) -> None:  # noqa: B027  # most doubles never tire
        """Give the account back what a double lets it do in an hour; called before each attempt."""

    @pytest.fixture
    def hurried(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Looks again at once: what a spoiled read-back does not show, no pause will."""
        monkeypatch.setattr(time, "sleep", lambda _: None)

    def spoil(
        self,
        channel: Channel,
        prepared: Callable[[Channel], Callable[[], object]],
        judged: Callable[[Channel, int, Fault], None],
    ) -> None:
        """Judge an operation under every answer, each in another request; then say all failures.

        Each answer also spoils the last request that writes: that is where a post may be made; with
        a comment, the last two.
        """
        operation = prepared(again(channel))
        begun = len(self.proxy.seen)
        operation()
        methods = [seen.method for seen in self.proxy.seen[begun:]]
        if not methods:
            return  # it asks nobody
        writes = [number for number, method in enumerate(methods) if method not in READING]
        last = 2 if self.comment else 1
        wrong = []
        faults = EVERY if self.quick else {n: f for n, f in EVERY.items() if n not in ALIKE}
        for turn, (told, fault) in enumerate(faults.items()):
            for number in sorted({turn % len(methods), *(writes[-last:] if self.quick else ())}):
                method = methods[number]
                ways = _ways(told, fault, method)
                for way in ways if self.quick else ways[turn % len(ways) :][:1]:
                    self.rested()
                    try:
                        judged(again(channel), number, way)
                    except Exception as error:  # all of them are told at the end
                        after = "after" if way.processed else "before"
                        where = traceback.extract_tb(error.__traceback__)[-1]
                        wrong.append(
                            f"{told}, in request {number} ({method}), {after} the server did it:"
                            f" {error!r} ({where.filename}:{where.lineno})"
                        )
        assert not wrong, "\n".join(wrong)

    def withdraw(self, channel: Channel, receipt: Receipt) -> None:
        if isinstance(channel, SupportsRetract):
            channel.retract(receipt, "Erreur", new_id(), MemoryProgress())

    def under(self, fault: Fault, number: int, operation: Callable[[], T]) -> T | ChannelError:
        """Run `operation` with its request `number` spoiled; returns its outcome or its error."""
        for _ in range(number):
            self.proxy.fail(Fault(processed=True))  # as it is
        self.proxy.fail(fault)
        try:
            return outcome(operation)
        finally:
            self.proxy.calm()


def _ways(told: str, fault: Fault, method: str) -> list[Fault]:
    """Return the fault; in place of an answer to what writes, also after the server did it."""
    if told in INSTEAD and method not in READING:
        return [fault, dataclasses.replace(fault, processed=True)]
    return [fault]
