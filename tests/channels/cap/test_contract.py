"""The alerts pass the suite of every adapter."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from channels.cap import CapChannel
from channels.cap.settings import CapSettings
from publisher.channel import Channel
from publisher.settings import parse
from tests.builders import MemoryMedia, access
from tests.channels.cap.conftest import SETTINGS, alerts
from tests.channels.contract import ChannelContract


class TestCap(ChannelContract):
    @pytest.fixture
    def channel(self, tmp_path: Path, media: MemoryMedia) -> Channel:
        settings = parse(CapSettings, {**SETTINGS, "folder": str(tmp_path)})
        return CapChannel(settings, access("alertes", media))

    def visible(self, channel: Channel) -> list[str]:
        folder = Path(channel.settings.folder)
        if not (folder / "cap.atom.xml").exists():
            return []
        return [etree.tostring(alert, encoding="unicode") for alert in alerts(folder)]
