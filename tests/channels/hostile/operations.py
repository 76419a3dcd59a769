"""What comes back, in each request of each operation."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

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
from publisher.errors import ContentRejected, OutcomeUnknown
from publisher.ids import new_id
from tests.builders import MemoryMedia, MemoryProgress
from tests.channels.hostile.attempts import again, sane, written
from tests.channels.hostile.spoiling import Spoiling
from tests.servers.fault_proxy import Fault

at_once = pytest.mark.usefixtures("hurried")


class Operations(Spoiling):
    """Each operation ends in a success that is true, or in an error that says what is known."""

    @at_once
    def test_publish_tells_the_truth(self, channel: Channel, media: MemoryMedia) -> None:
        def prepared(channel: Channel) -> Callable[[], object]:
            rendition = channel.render(written(channel, media, self.comment))
            return lambda: channel.publish(rendition, new_id(), MemoryProgress())

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            before = self.shown(channel)
            rendition = channel.render(written(channel, media, self.comment))
            key, progress, since = new_id(), MemoryProgress(), datetime.now(UTC)
            done = self.under(fault, number, lambda: channel.publish(rendition, key, progress))
            there = self.shown(channel) > before
            if isinstance(done, Receipt):
                assert there or not self.reads_success
                sane(done)
                self.withdraw(channel, done)
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
            done = again(channel).publish(rendition, key, progress)
            assert self.shown(channel) == before + 1
            self.withdraw(channel, done)

        self.spoil(channel, prepared, judged)

    @at_once
    def test_find_proves_nothing_by_nonsense(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsReconcile):
            return
        rendition, key = channel.render(written(channel, media, self.comment)), new_id()
        since = datetime.now(UTC) - timedelta(minutes=5)
        sent = channel.publish(rendition, key, MemoryProgress())

        def prepared(channel: Channel) -> Callable[[], object]:
            assert isinstance(channel, SupportsReconcile)
            find = channel.find
            return lambda: find(rendition, key, since)

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            found = self.under(fault, number, prepared(channel))
            assert not isinstance(found, Absent | Partial), "published, and said to be absent"
            if isinstance(found, Receipt):
                sane(found)
                assert found.url == sent.url

        self.spoil(channel, prepared, judged)

    @at_once
    def test_withdrawn_is_what_is_gone(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsRetract):
            return

        def prepared(channel: Channel) -> Callable[[], object]:
            assert isinstance(channel, SupportsRetract)
            rendition = channel.render(written(channel, media, self.comment))
            receipt = channel.publish(rendition, new_id(), MemoryProgress())
            retract = channel.retract
            return lambda: retract(receipt, "Erreur", new_id(), MemoryProgress())

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            before = self.shown(channel)
            retract = prepared(channel)
            done = self.under(fault, number, retract)
            if isinstance(done, Receipt):
                sane(done)
            else:
                retract()
            assert self.shown(channel) == before, f"still there after {done!r}"

        self.spoil(channel, prepared, judged)

    @at_once
    def test_update_tells_the_truth(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsUpdate):
            return

        def corrected(channel: Channel) -> tuple[str, Receipt, Callable[[], object]]:
            assert isinstance(channel, SupportsUpdate)
            first = written(channel, media, self.comment)
            receipt = channel.publish(channel.render(first), new_id(), MemoryProgress())
            second = dataclasses.replace(first, title=f"Corrigé {first.id}", revision=2)
            rendition, update, key = channel.render(second), channel.update, new_id()
            return second.title, receipt, lambda: update(rendition, receipt, key, MemoryProgress())

        def judged(channel: Channel, number: int, fault: Fault) -> None:
            title, first, update = corrected(channel)
            done = self.under(fault, number, update)
            if isinstance(done, Receipt):
                sane(done)
                assert any(title in text for text in self.visible(channel))
                self.withdraw(channel, done)
            else:
                self.withdraw(channel, first)

        self.spoil(channel, lambda channel: corrected(channel)[2], judged)

    def test_asking_ends_in_a_sentence(self, channel: Channel) -> None:
        for name in _questions(channel):

            def prepared(channel: Channel, name: str = name) -> Callable[[], object]:
                return _questions(channel)[name]

            def judged(channel: Channel, number: int, fault: Fault, name: str = name) -> None:
                self.under(fault, number, _questions(channel)[name])

            self.spoil(channel, prepared, judged)


def _questions(channel: Channel) -> dict[str, Callable[[], object]]:
    asked: dict[str, Callable[[], object]] = {"test": channel.test}
    if isinstance(channel, SupportsHealth):
        asked["health"] = channel.health
    if isinstance(channel, SupportsQuota):
        asked["quotas"] = channel.quotas
    if isinstance(channel, SupportsDiscovery):
        asked["discover"] = channel.discover
    return asked
