"""By hand, the suite of every adapter holds but for what only a person does: show the text."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from channels.by_hand import ByHandChannel
from publisher.channel import Channel, SupportsReconcile, Unknown
from publisher.errors import OutcomeUnknown
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.contract import ChannelContract


class TestByHand(ChannelContract):
    counted_in = "characters"
    reads_back = False
    refuses_more = False  # a person would see it

    @pytest.fixture
    def channel(self, opened: Callable[..., ByHandChannel]) -> Channel:
        return opened()

    def counting(self, channel: Channel) -> Channel:
        limited = dataclasses.replace(channel.settings, text_limit=700)
        return type(channel)(limited, channel.access)

    def visible(self, channel: Channel) -> list[str]:
        """Return what is prepared: the person who publishes is the one who reads here."""
        pages = Path(channel.settings.folder).glob("*/index.html")
        return [page.read_text("utf-8") for page in pages]

    def test_preparing_again_makes_nothing_more(self, channel: Channel, media: MemoryMedia) -> None:
        rendition = channel.render(announcement(images=(image(media),)))
        for _ in range(2):
            self.send(channel, rendition, "cle-1")
            [page] = self.visible(channel)
            assert "Travaux rue de la Station" in page

    def test_no_title_leaves_its_field(self, channel: Channel) -> None:
        title = "Bal </textarea><script>alert(1)</script> & <b>fête</b>"
        self.send(channel, channel.render(announcement(title=title)), "cle-2")
        [page] = self.visible(channel)
        assert page.count("</textarea>") == 1

    def test_what_is_to_be_done_is_said_again(self, channel: Channel) -> None:
        rendition = channel.render(announcement())
        with pytest.raises(OutcomeUnknown) as told:
            channel.publish(rendition, "cle-4", MemoryProgress())
        assert isinstance(channel, SupportsReconcile)
        assert channel.find(rendition, "cle-4", datetime.now(UTC)) == Unknown(str(told.value))
