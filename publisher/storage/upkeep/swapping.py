"""Putting another file in the database's place: after a crash it is the old one or the new one.

What is to be done is written down first; whoever opens the data folder next finishes it. Everything
here is called with the gate held, and with the file open nowhere.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from publisher.storage.upkeep.places import (
    ASIDE,
    FILE,
    PART,
    create_folder,
    database_file,
    make_durable,
    parts_of,
    stamp,
)

_INTENT: Final = "replacing.json"


def new_file(folder: Path) -> Path:
    """Return where the file that will take the database's place is prepared."""
    return folder / f"{FILE}.new"


def reserve(folder: Path) -> Path | None:
    """Make an empty folder for what will be set aside; None when there is nothing to set aside."""
    if not parts_of(database_file(folder)):
        return None
    base = create_folder(folder / ASIDE) / stamp(datetime.now(UTC))
    number = 1
    while True:
        place = base if number == 1 else base.with_name(f"{base.name}-{number}")
        try:
            place.mkdir(mode=0o700)
        except FileExistsError:  # nothing that was set aside is ever written over
            number += 1
            continue
        return place


def set_aside(folder: Path, place: Path) -> None:
    """Move the database's files into a reserved folder, the main one first: never without its log.

    Raises `OSError`; it can then be done again.
    """
    for part in parts_of(database_file(folder)):
        part.rename(place / part.name)
    make_durable(place)
    make_durable(folder)


def replace(folder: Path, aside: Path | None) -> None:
    """Put the prepared file, which is durable, in the database's place; raises `OSError`."""
    intent = folder / _INTENT
    part = intent.with_name(intent.name + PART)
    part.write_text(json.dumps({"aside": None if aside is None else aside.name}), "utf-8")
    make_durable(part)
    make_durable(folder)
    part.replace(intent)
    make_durable(folder)
    finish(folder)


def finish(folder: Path) -> bool:
    """Finish what was begun and interrupted; say whether there was anything. Raises `OSError`."""
    intent = folder / _INTENT
    if not intent.exists():
        return False
    # While the new file still waits, whatever stands in its place is the old one.
    if new_file(folder).exists():
        name = json.loads(intent.read_text("utf-8"))["aside"]
        if name is not None:
            set_aside(folder, folder / ASIDE / name)
        new_file(folder).replace(database_file(folder))
        make_durable(folder)
    intent.unlink()
    make_durable(folder)
    return True
