"""How long a text may be, held to the table of texts: `ExactLengths`, a part of the contract."""

from __future__ import annotations

import dataclasses
from typing import ClassVar, Final

import pytest

from publisher.announcement import Announcement, Kind, Variant
from publisher.channel import Channel, Receipt
from publisher.errors import ContentRejected, OutcomeUnknown
from publisher.rendition import Length, Rendition
from tests.builders import MemoryProgress, announcement
from tests.channels.texts import TEXTS

OF_ITS_OWN: Final = "of its own"


class ExactLengths:
    """Each text of the table counts in the rendition as the platform counts it."""

    # The column of `tests.channels.texts` by which the platform counts; None: it has no limit;
    # OF_ITS_OWN: no text alone is counted, and a test of its own (QUALITY.md names it) holds it.
    counted_in: ClassVar[str | None] = None
    # The row with which a text of exactly the limit begins: one that its unit counts otherwise.
    beginning: ClassVar[str] = "a family"
    # Whether the platform itself refuses one sign more. Where the limit is our own choice, or what
    # is longer becomes something else, it is only cut.
    refuses_more: ClassVar[bool] = True

    def counting(self, channel: Channel) -> Channel:
        """Return the channel with a limit, and with settings that leave a text as it is."""
        return channel

    def told(self, channel: Channel, text: str) -> Announcement:
        """Write an announcement of which the channel tells exactly this text."""
        return announcement(
            body="",
            summary="",
            tags=(),
            link=None,
            canonical_url=None,
            kind=next(iter(channel.capabilities.kinds), Kind.WORKS),
            variants={channel.kind: Variant(text=text)},
        )

    def sendable(self, rendition: Rendition) -> Rendition:
        """Return it with what the platform asks for beside the text."""
        return rendition

    def send(self, channel: Channel, rendition: Rendition, key: str) -> Receipt | None:
        """Publish it; None where only a person does."""
        if not channel.capabilities.by_hand:
            return channel.publish(rendition, key, MemoryProgress())
        with pytest.raises(OutcomeUnknown):
            channel.publish(rendition, key, MemoryProgress())
        return None

    def test_each_text_counts_as_the_platform_counts(self, channel: Channel) -> None:
        if self.counted_in == OF_ITS_OWN:
            return
        if self.counted_in is None:
            length = channel.render(announcement()).length
            assert length is None or length.limit is None
            assert channel.capabilities.text_limit is None
            return
        counting = self.counting(channel)
        counted, expected = {}, {}
        for name, text in TEXTS.items():
            expected[name] = text.length(self.counted_in)
            length = _length(counting.render(self.told(counting, text.typed)))
            assert length.limit is not None
            counted[name] = length.used
        assert counted == expected

    def test_a_text_of_exactly_the_limit_goes_out_whole(self, channel: Channel) -> None:
        if self.counted_in in (None, OF_ITS_OWN):
            return
        counting = self.counting(channel)
        whole = self._of_the_limit(counting)
        rendition = counting.render(self.told(counting, whole))
        assert _length(rendition).used == _length(rendition).limit
        assert whole in rendition.text
        self.send(counting, self.sendable(rendition), "cle-long")

    def test_one_sign_more_is_cut_and_said(self, channel: Channel) -> None:
        if self.counted_in in (None, OF_ITS_OWN):
            return
        counting = self.counting(channel)
        whole = self._of_the_limit(counting)
        fits, exceeds = (self.told(counting, text) for text in (whole, f"{whole}x"))
        cut = counting.render(exceeds)
        assert f"{whole}x" not in cut.text
        assert _length(cut).used <= (_length(cut).limit or 0)
        said = [{p.code for p in counting.check(written)} for written in (fits, exceeds)]
        assert said[1] - said[0]
        if self.refuses_more:
            more = _swapped(self.sendable(counting.render(fits)), whole, f"{whole}x")
            with pytest.raises(ContentRejected):
                counting.publish(more, "cle-trop", MemoryProgress())

    def _of_the_limit(self, channel: Channel) -> str:
        """Write a text that begins with a row of the table and is as long as may be."""
        assert self.counted_in is not None
        row = TEXTS[self.beginning]
        limit = _length(channel.render(self.told(channel, row.typed))).limit
        assert limit is not None
        rest = limit - row.length(self.counted_in)
        return row.typed + (" ville" * (rest // 6 + 1))[: rest - 1] + "x"


def _length(rendition: Rendition) -> Length:
    assert rendition.length is not None
    return rendition.length


def _swapped(rendition: Rendition, text: str, other: str) -> Rendition:
    """Put another text wherever a rendition has this one."""
    fields = {name: value.replace(text, other) for name, value in rendition.fields.items()}
    return dataclasses.replace(rendition, text=rendition.text.replace(text, other), fields=fields)
