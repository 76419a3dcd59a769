"""A wall in a temporary folder, and rehearsals opened on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from channels.practice import PracticeChannel
from channels.practice.settings import PracticeSettings
from tests.builders import MemoryMedia, access

Rehearse: TypeAlias = Callable[..., PracticeChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "mur"


@pytest.fixture
def rehearse(root: Path, media: MemoryMedia) -> Rehearse:
    def opened(kind: str = "facebook", name: str = "essai", folder: Path = root) -> PracticeChannel:
        return PracticeChannel(
            PracticeSettings(wraps=kind, folder=str(folder)), access(name, media)
        )

    return opened
