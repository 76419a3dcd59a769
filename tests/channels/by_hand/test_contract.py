"""By hand, the suite of every adapter holds but for what only a person does: show the text."""

from __future__ import annotations

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
    @pytest.fixture
    def channel(self, opened: Callable[..., ByHandChannel]) -> Channel:
        return opened()

    def visible(self, channel: Channel) -> list[str]:
        """Return what is prepared: the person who publishes is the one who reads here."""
        pages = Path(channel.settings.folder).glob("*/index.html")
        return [page.read_text("utf-8") for page in pages]

    def test_publish_shows_it_once(self, channel: Channel, media: MemoryMedia) -> None:
        rendition = channel.render(announcement(images=(image(media),)))
        for _ in range(2):
            with pytest.raises(OutcomeUnknown):
                channel.publish(rendition, "cle-1", MemoryProgress())
            [page] = self.visible(channel)
            assert "Travaux rue de la Station" in page

    def test_markup_in_a_title_stays_text(self, channel: Channel) -> None:
        title = "Bal </textarea><script>alert(1)</script> & <b>fête</b>"
        with pytest.raises(OutcomeUnknown):
            channel.publish(channel.render(announcement(title=title)), "cle-2", MemoryProgress())
        [page] = self.visible(channel)
        assert "<script>alert(1)" not in page
        assert page.count("</textarea>") == 1

    def test_find_after_publishing_returns_the_same_post(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        rendition = channel.render(announcement(images=(image(media),)))
        with pytest.raises(OutcomeUnknown) as told:
            channel.publish(rendition, "cle-4", MemoryProgress())
        assert isinstance(channel, SupportsReconcile)
        assert channel.find(rendition, "cle-4", datetime.now(UTC)) == Unknown(str(told.value))
