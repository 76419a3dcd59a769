"""A rehearsal passes the suite of every adapter, whatever it imitates."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from channels.practice import PracticeChannel
from channels.practice.settings import CHOICES, PracticeSettings
from publisher.channel import Channel
from tests.builders import MemoryMedia, access
from tests.channels.contract import ChannelContract
from tests.channels.lengths import OF_ITS_OWN

CARD = re.compile(r'<article class="card" .*?</article>', re.DOTALL)


class TestPractice(ChannelContract):
    counted_in = OF_ITS_OWN

    @pytest.fixture(params=CHOICES)
    def channel(
        self, request: pytest.FixtureRequest, tmp_path: Path, media: MemoryMedia
    ) -> Channel:
        settings = PracticeSettings(wraps=request.param, folder=str(tmp_path / "mur"))
        return PracticeChannel(settings, access("essai", media))

    def visible(self, channel: Channel) -> list[str]:
        """The cards of every sheet, as a browser gets them."""
        assert isinstance(channel, PracticeChannel)
        pages = sorted(channel.wall.sheets.folder.glob("page-*.html"))
        return [card for page in pages for card in CARD.findall(page.read_text(encoding="utf-8"))]
