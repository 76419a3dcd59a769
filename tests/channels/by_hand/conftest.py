"""A platform without a door for programs, and the folder where things are made ready."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from channels.by_hand import ByHandChannel
from channels.by_hand.settings import ByHandSettings
from tests.builders import MemoryMedia, access


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def opened(tmp_path: Path, media: MemoryMedia) -> Callable[..., ByHandChannel]:
    """Open the channel in the test's folder, with other settings where given."""

    def open_by_hand(**settings: Any) -> ByHandChannel:
        given = {
            "platform": "Chaîne WhatsApp",
            "url": "https://web.whatsapp.com",
            "folder": str(tmp_path / "a-publier"),
            **settings,
        }
        return ByHandChannel(ByHandSettings(**given), access("whatsapp", media))

    return open_by_hand
