"""The four kinds, declared to other processes as a third party declares its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from tests.torture.kinds import ADAPTERS

ROOT: Final = Path(__file__).parents[2]


def declare(folder: Path) -> Path:
    """Write the entry points of a distribution into `folder`; for `sys.path` or PYTHONPATH."""
    written = folder / "torture_kinds-0.dist-info"
    written.mkdir(parents=True)
    (written / "METADATA").write_text("Metadata-Version: 2.1\nName: torture-kinds\nVersion: 0\n")
    lines = [f"{adapter.kind} = {adapter.__module__}:{adapter.__name__}" for adapter in ADAPTERS]
    text = "\n".join(["[publisher.channels]", *lines, ""])
    (written / "entry_points.txt").write_text(text, "utf-8")
    return folder


def take_up(folder: Path) -> None:
    """Make the declared kinds known to this process and those it starts, before one is wanted."""
    sys.path.insert(0, str(folder))
    os.environ["PYTHONPATH"] = paths(folder)


def paths(folder: Path) -> str:
    """Return what PYTHONPATH says to a process that is to know the declared kinds."""
    return os.pathsep.join((str(ROOT), str(folder)))
