"""What every adapter that speaks HTTP survives: `HostileServers`, inherited beside the contract.

Its `channel` goes through `proxy`, a `FaultProxy` in front of the server. Whatever comes back, in
whatever request, an operation ends in a declared `ChannelError` or in a success that is true; what
may be published is never called unsent, and an honest server afterwards ends with one post.
"""

from __future__ import annotations

import dataclasses
import time
import traceback
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import ClassVar, TypeVar

import pytest

from publisher.announcement import Announcement, Kind
from publisher.channel import (
    Absent,
    Channel,
    Partial,
    Receipt,
    SupportsDiscovery,
    SupportsHealth,
    SupportsQuota,
    SupportsReconcile,
    SupportsRetract,
    SupportsUpdate,
    Unknown,
)
from publisher.errors import (
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.ids import new_id
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.servers.fault_proxy import Fault, FaultProxy, too_many, unavailable
from tests.servers.hostile import HOSTILE_ID, INSTEAD, REFUSED, SPOILT, WAITS
from tests.servers.wire import Wire, answer

T = TypeVar("T")
at_once = pytest.mark.usefixtures("hurried")
READING = ("GET", "HEAD")
EVERY = {**INSTEAD, **REFUSED, **SPOILT}


class HostileServers(ABC):
    """Inherit, with `channel` and `visible` as in `ChannelContract`, and set `proxy`."""

    proxy: FaultProxy
    # Where a request takes long (a real server), each answer spoils only one request, in turn, and
    # comes before or after the server did it, in turn.
    quick: ClassVar[bool] = True
    # Where the platform says yes by its status alone, any body goes with it.
    reads_success: ClassVar[bool] = True
    # Where a library does the HTTP and says but yes or no, every failure is an unknown outcome.
    tells_why: ClassVar[bool] = True
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

    # What comes back, in each request of each operation

    @at_once
    def test_publish_tells_the_truth(self, channel: Channel, media: MemoryMedia) -> None:
        def prepared(channel: Channel) -> Callable[[], object]:
            rendition = channel.render(_written(channel, media))
            return lambda: channel.publish(rendition, new_id(), MemoryProgress())

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            before = self.shown(channel)
            rendition = channel.render(_written(channel, media))
            key, progress, since = new_id(), MemoryProgress(), datetime.now(UTC)
            done = self._under(fault, number, lambda: channel.publish(rendition, key, progress))
            there = self.shown(channel) > before
            if isinstance(done, Receipt):
                assert there or not self.reads_success
                _sane(done)
                self._withdraw(channel, done)
                stays = there and not isinstance(channel, SupportsRetract)
                assert self.shown(channel) == before + stays
                return
            if isinstance(done, OutcomeUnknown):
                if not isinstance(channel, SupportsReconcile):
                    return
                found = channel.find(rendition, key, since - timedelta(minutes=5))
                assert isinstance(found, Unknown) or isinstance(found, Absent) != there
                if isinstance(found, Receipt | Unknown):
                    return
                if isinstance(found, Partial):
                    progress.steps.update(found.steps)
            else:
                assert not there, f"published, and said to be unsent: {done!r}"
                if isinstance(done, ContentRejected):
                    return
            done = _again(channel).publish(rendition, key, progress)
            assert self.shown(channel) == before + 1
            self._withdraw(channel, done)

        self._spoil(channel, prepared, judged)

    @at_once
    def test_find_proves_nothing_by_nonsense(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsReconcile):
            return
        rendition, key = channel.render(_written(channel, media)), new_id()
        since = datetime.now(UTC) - timedelta(minutes=5)
        sent = channel.publish(rendition, key, MemoryProgress())

        def prepared(channel: Channel) -> Callable[[], object]:
            assert isinstance(channel, SupportsReconcile)
            find = channel.find
            return lambda: find(rendition, key, since)

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            found = self._under(fault, number, prepared(channel))
            assert not isinstance(found, Absent), "published, and said to be absent"
            if isinstance(found, Receipt):
                _sane(found)
                assert found.url == sent.url

        self._spoil(channel, prepared, judged)

    @at_once
    def test_withdrawn_is_what_is_gone(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsRetract):
            return

        def prepared(channel: Channel) -> Callable[[], object]:
            assert isinstance(channel, SupportsRetract)
            rendition = channel.render(_written(channel, media))
            receipt = channel.publish(rendition, new_id(), MemoryProgress())
            retract = channel.retract
            return lambda: retract(receipt, "Erreur", new_id(), MemoryProgress())

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            before = self.shown(channel)
            retract = prepared(channel)
            done = self._under(fault, number, retract)
            if isinstance(done, Receipt):
                _sane(done)
            else:
                retract()
            assert self.shown(channel) == before, f"still there after {done!r}"

        self._spoil(channel, prepared, judged)

    @at_once
    def test_update_tells_the_truth(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsUpdate):
            return

        def corrected(channel: Channel) -> tuple[str, Receipt, Callable[[], object]]:
            assert isinstance(channel, SupportsUpdate)
            first = _written(channel, media)
            receipt = channel.publish(channel.render(first), new_id(), MemoryProgress())
            second = dataclasses.replace(first, title=f"Corrigé {first.id}", revision=2)
            rendition, update, key = channel.render(second), channel.update, new_id()
            return second.title, receipt, lambda: update(rendition, receipt, key, MemoryProgress())

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            title, first, update = corrected(channel)
            done = self._under(fault, number, update)
            if isinstance(done, Receipt):
                _sane(done)
                assert any(title in text for text in self.visible(channel))
                self._withdraw(channel, done)
            else:
                self._withdraw(channel, first)

        self._spoil(channel, lambda channel: corrected(channel)[2], judged)

    def test_asking_ends_in_a_sentence(self, channel: Channel) -> None:
        for name in _questions(channel):

            def prepared(channel: Channel, name: str = name) -> Callable[[], object]:
                return _questions(channel)[name]

            def judged(channel: Channel, number: int, fault: Fault, name: str = name) -> None:
                self._under(fault, number, _questions(channel)[name])

            self._spoil(channel, prepared, judged)

    def test_another_server_is_not_believed(self, channel: Channel, media: MemoryMedia) -> None:
        before, wrong = self.shown(channel), []
        rendition = channel.render(_written(channel, media))
        for told, fault in {**INSTEAD, **REFUSED}.items():
            self.proxy.always, opened = fault, _again(channel)
            if self.reads_success:
                for done in (
                    _outcome(opened.test),
                    _outcome(lambda: opened.publish(rendition, new_id(), MemoryProgress())),  # noqa: B023  # called at once
                ):
                    if not isinstance(done, ChannelError):
                        wrong.append(f"{told}: {done!r}")
            if isinstance(opened, SupportsReconcile):
                find = opened.find
                found = _outcome(lambda: find(rendition, new_id(), datetime.now(UTC)))  # noqa: B023  # called at once
                if not isinstance(found, ChannelError | Unknown):
                    wrong.append(f"{told}: {found!r}")
        self.proxy.calm()
        assert not wrong, "\n".join(wrong)
        assert self.shown(channel) == before

    def test_credentials_never_follow_a_redirection(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        rendition = channel.render(_written(channel, media))
        with Wire(answer(200, b"{}")) as elsewhere:
            for status in (301, 302, 303, 307, 308):
                self.proxy.always = Fault(
                    processed=False, status=status, body=b"", headers={"Location": elsewhere.url}
                )
                assert not self.asks or isinstance(_outcome(channel.test), ChannelError)
                publish = channel.publish
                told = _outcome(lambda: publish(rendition, new_id(), MemoryProgress()))  # noqa: B023  # called at once
                assert isinstance(told, ChannelError)
            self.proxy.calm()
            assert elsewhere.heard == []

    # Each declared error

    def test_too_many_requests_are_waited_for(self, channel: Channel, media: MemoryMedia) -> None:
        for wait, told in WAITS.items():
            error = self._refused(channel, media, too_many(told))
            if not self.tells_why:
                assert isinstance(error, OutcomeUnknown), (wait, error)
                continue
            assert isinstance(error, RateLimited), (wait, error)
            _bearable(error, wait)

    def test_a_server_that_is_being_mended_is_waited_for(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        for wait in ("seconds", "a date", "the past", "ten years"):
            error = self._refused(channel, media, unavailable(WAITS[wait]))
            if not self.tells_why:
                assert isinstance(error, OutcomeUnknown), (wait, error)
                continue
            assert isinstance(error, Unreachable), (wait, error)
            _bearable(error, wait)

    def test_a_refused_connection_is_unreachable(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        rendition = channel.render(_written(channel, media))
        self.proxy.leave()
        told = _outcome(lambda: channel.publish(rendition, new_id(), MemoryProgress()))
        assert isinstance(told, Unreachable if self.tells_why else OutcomeUnknown)
        assert not self.asks or isinstance(_outcome(channel.test), Unreachable)

    def _refused(self, channel: Channel, media: MemoryMedia, fault: Fault) -> object:
        rendition = channel.render(_written(channel, media))
        self.proxy.always = fault
        told = _outcome(lambda: channel.publish(rendition, new_id(), MemoryProgress()))
        self.proxy.calm()
        return told

    def _spoil(
        self,
        channel: Channel,
        prepared: Callable[[Channel], Callable[[], object]],
        judged: Callable[[Channel, int, Fault], None],
    ) -> None:
        """Judge an operation under every answer, each in another request; then say all failures.

        Each answer also spoils the last request that writes: that is where a post may be made.
        """
        operation = prepared(_again(channel))
        begun = len(self.proxy.seen)
        operation()
        methods = [seen.method for seen in self.proxy.seen[begun:]]
        if not methods:
            return  # it asks nobody
        writes = [number for number, method in enumerate(methods) if method not in READING]
        wrong = []
        for turn, (told, fault) in enumerate(EVERY.items()):
            for number in sorted({turn % len(methods), *(writes[-1:] if self.quick else ())}):
                method = methods[number]
                ways = _ways(told, fault, method)
                for way in ways if self.quick else ways[turn % len(ways) :][:1]:
                    self.rested()
                    try:
                        judged(_again(channel), number, way)
                    except Exception as error:  # all of them are told at the end
                        after = "after" if way.processed else "before"
                        where = traceback.extract_tb(error.__traceback__)[-1]
                        wrong.append(
                            f"{told}, in request {number} ({method}), {after} the server did it:"
                            f" {error!r} ({where.filename}:{where.lineno})"
                        )
        assert not wrong, "\n".join(wrong)

    def _withdraw(self, channel: Channel, receipt: Receipt) -> None:
        if isinstance(channel, SupportsRetract):
            channel.retract(receipt, "Erreur", new_id(), MemoryProgress())

    def _under(self, fault: Fault, number: int, operation: Callable[[], T]) -> T | ChannelError:
        """Run `operation` with its request `number` spoiled; returns its outcome or its error."""
        for _ in range(number):
            self.proxy.fail(Fault(processed=True))  # as it is
        self.proxy.fail(fault)
        try:
            return _outcome(operation)
        finally:
            self.proxy.calm()


def _outcome(operation: Callable[[], T]) -> T | ChannelError:
    try:
        return operation()
    except ChannelError as error:
        return error


def _ways(told: str, fault: Fault, method: str) -> list[Fault]:
    """Return the fault; in place of an answer to what writes, also after the server did it."""
    if told in INSTEAD and method not in READING:
        return [fault, dataclasses.replace(fault, processed=True)]
    return [fault]


def _again(channel: Channel) -> Channel:
    """Open the same account anew, as the engine does for each attempt."""
    return type(channel)(channel.settings, channel.access)


def _written(channel: Channel, media: MemoryMedia) -> Announcement:
    """Write an announcement that no earlier one is taken for."""
    id = new_id()
    return announcement(
        id=id,
        title=f"Fête {id}",
        canonical_url=f"https://www.exemple.be/2027/02/fete-{id[:6]}/",
        kind=next(iter(channel.capabilities.kinds), Kind.WORKS),
        images=(image(media),) if channel.capabilities.max_images else (),
    )


def _questions(channel: Channel) -> dict[str, Callable[[], object]]:
    asked: dict[str, Callable[[], object]] = {"test": channel.test}
    if isinstance(channel, SupportsHealth):
        asked["health"] = channel.health
    if isinstance(channel, SupportsQuota):
        asked["quotas"] = channel.quotas
    if isinstance(channel, SupportsDiscovery):
        asked["discover"] = channel.discover
    return asked


def _sane(receipt: Receipt) -> None:
    """No id or address of a receipt was made by the hostile answer."""
    for told in (*receipt.remote_ids.values(), receipt.url or ""):
        assert told.isprintable()
        assert HOSTILE_ID[:8] not in told
        assert not {"None", "inf", "Infinity", "[1]"} & {told}


def _bearable(told: RateLimited | Unreachable, wait: str) -> None:
    """Every wait is none, or between nothing and a day."""
    assert told.retry_after is None or timedelta(0) <= told.retry_after <= timedelta(days=1)
    if wait == "seconds":
        assert told.retry_after == timedelta(seconds=30)
    if wait == "a date":
        assert told.retry_after is not None
        assert told.retry_after > timedelta(0)
