"""What was answered so far, to go on from there when Publisher opens again in another language.

Credentials are never among them: they are only ever in the keyring.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from ui.dialogs.first_start.folders import folder_of_the_site

FILE: Final = "first-start.json"  # in the data folder, from one window to the next
FOLDER: Final = "folder"  # of the places: on this computer, not a kind of channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """As typed: nothing is checked yet."""

    step: int = 0  # from 0
    writes: str = ""  # the language in which the town writes; "": as the window speaks
    town: str = ""
    logo: str = ""  # a file
    place: str = FOLDER  # or the kind of the town's own site
    folder: str = field(default_factory=folder_of_the_site)
    address: str = ""
    settings: dict[str, str] = field(default_factory=dict)  # of the town's own site
    practice: bool = True
    kinds: list[str] = field(default_factory=list)  # to connect afterwards


def keep_answers(folder: Path, answers: Answers) -> None:
    """Keep them for the next window. A folder that cannot be written costs only the memory."""
    with suppress(OSError):
        (folder / FILE).write_text(json.dumps(asdict(answers)), encoding="utf-8")


def take_answers(folder: Path) -> Answers | None:
    """Return what the window before this one kept, once."""
    file = folder / FILE
    try:
        kept = Answers(**json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    with suppress(OSError):
        file.unlink()
    return kept
