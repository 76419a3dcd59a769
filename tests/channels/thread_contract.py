"""What every adapter that writes numbered threads passes, wherever it is stopped in the middle.

A subclass provides `channel`, opened for threads, and `chain()`: the texts that citizens see, each
of which answers the one before; it fails when a post stands apart.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Protocol

import pytest

from channels._numbered import ids_of, step
from publisher.announcement import Announcement, LongText, Variant
from publisher.channel import (
    SHOWN,
    Absent,
    Channel,
    Edit,
    Partial,
    Receipt,
    SupportsReconcile,
    SupportsRetract,
    SupportsUpdate,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image

LONG = "La rue Haute est fermée à tous. Les bus passent par la rue Basse ! Merci à chacun.\n\n"


class Shown(Protocol):
    """One post on a double."""

    id: str
    text: str
    answers: str  # the id of another post; "": none


def chained(posts: Iterable[Shown]) -> list[str]:
    """Follow the answers from the one post that answers nothing; fails when one stands apart."""
    shown = list(posts)
    before, found = "", []
    while below := [one for one in shown if one.answers == before]:
        (post,) = below
        found.append(post.text)
        before = post.id
    assert len(found) == len(shown)
    return found


class Died(BaseException):
    """The process is gone."""


class DyingProgress(MemoryProgress):
    """Dies when the id of one post is to be kept: the platform may have the post already."""

    def __init__(self, at: str) -> None:
        super().__init__()
        self.at = at

    def save(self, step: str, remote_id: str) -> None:
        if step == self.at:
            self.at = ""
            raise Died
        super().save(step, remote_id)


def long(times: int = 12, **more: Any) -> Announcement:
    return announcement(body=LONG * times, **more)


class ThreadContract(ABC):
    first: ClassVar[str] = "post"  # what the adapter calls the first post

    @pytest.fixture
    @abstractmethod
    def channel(self) -> Channel:
        """The adapter, opened for threads."""

    @pytest.fixture
    def media(self) -> MemoryMedia:
        return MemoryMedia()

    @abstractmethod
    def chain(self, channel: Channel) -> list[str]:
        """What citizens see of one thread, from its beginning."""

    def test_a_long_text_goes_out_whole(self, channel: Channel, media: MemoryMedia) -> None:
        rendition = channel.render(long(images=(image(media),)))
        assert 2 < len(rendition.following) + 1 <= channel.capabilities.most_posts
        receipt = channel.publish(rendition, "cle-1", MemoryProgress())
        assert self.chain(channel) == texts(rendition)
        assert len(ids_of(receipt.remote_ids, self.first)) == len(rendition.following) + 1
        assert receipt.url

    def test_the_announcement_may_choose_otherwise(self, channel: Channel) -> None:
        short = {channel.kind: Variant(long_text=LongText.SHORTEN)}
        assert not channel.render(long(variants=short)).following
        again = {**short, channel.access.name: Variant(long_text=LongText.THREAD)}
        assert channel.render(long(variants=again)).following

    def test_a_short_text_is_one_post(self, channel: Channel) -> None:
        assert not channel.render(announcement(body="Court.")).following

    def test_what_does_not_even_fit_into_a_thread_is_said(self, channel: Channel) -> None:
        codes = [problem.code for problem in channel.check(long(1000))]
        assert f"{channel.kind}_thread_cut" in codes
        assert f"{channel.kind}_thread_cut" not in [p.code for p in channel.check(long())]

    @pytest.mark.parametrize("number", [1, 2, 4])
    @pytest.mark.parametrize("read_back", [True, False])
    def test_it_goes_on_where_it_stopped(
        self, channel: Channel, number: int, read_back: bool
    ) -> None:
        assert isinstance(channel, SupportsReconcile)
        since, rendition = datetime.now(UTC) - timedelta(minutes=5), channel.render(long())
        whole = texts(rendition)
        progress = DyingProgress(step(self.first, min(number, len(whole))))
        with pytest.raises(Died):
            channel.publish(rendition, "cle-2", progress)
        there = self.chain(channel)
        assert there == whole[: len(there)]
        if read_back:
            found = channel.find(rendition, "cle-2", since)
            if isinstance(found, Partial):
                assert len(ids_of(found.steps, self.first)) == len(there)
                assert SHOWN in found.steps
                assert f"{len(there)} sur {len(whole)}" in found.told
                progress.steps.update(found.steps)
            else:
                assert isinstance(found, Receipt if len(there) == len(whole) else Absent)
                assert len(there) in (0, len(whole))
        receipt = channel.publish(rendition, "cle-2", progress)
        assert self.chain(channel) == whole
        assert SHOWN in progress.steps
        assert SHOWN not in receipt.remote_ids
        found = channel.find(rendition, "cle-2", since)
        assert isinstance(found, Receipt)
        known = ids_of(receipt.remote_ids, self.first)
        assert ids_of(found.remote_ids, self.first) == known
        assert found.url == receipt.url

    @pytest.mark.parametrize("times", [6, 12, 18])
    def test_a_correction_leaves_one_thread(self, channel: Channel, times: int) -> None:
        assert isinstance(channel, SupportsUpdate)
        assert isinstance(channel, SupportsRetract)
        receipt = channel.publish(channel.render(long()), "cle-3", MemoryProgress())
        corrected = channel.render(long(times, title="Travaux prolongés", revision=2))
        progress = DyingProgress(step(self.first, len(corrected.following) + 1))
        try:
            updated = channel.update(corrected, receipt, "cle-4", progress)
        except Died:
            updated = channel.update(corrected, receipt, "cle-4", progress)
        assert self.chain(channel) == texts(corrected)
        again = channel.update(corrected, receipt, "cle-4", progress)
        assert self.chain(channel) == texts(corrected)
        assert again.remote_ids == updated.remote_ids
        assert (updated.url == receipt.url) == (channel.capabilities.edit is Edit.IN_PLACE)
        channel.retract(updated, "Erreur", "cle-5", MemoryProgress())
        assert self.chain(channel) == []
        channel.retract(updated, "Erreur", "cle-5", MemoryProgress())


def texts(rendition: Rendition) -> list[str]:
    """The posts of a rendition, from the first."""
    return [rendition.text, *rendition.following]
