"""The data folder: who may read it, how much room is left, what an interruption left behind."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from publisher.sentence import say
from publisher.service.doctor.finding import Finding, mended, ok, todo
from publisher.storage.upkeep import copies, places, swapping
from publisher.storage.upkeep.copying import remove_all
from publisher.storage.upkeep.presence import gate, present

_LEAST: Final = 200_000_000  # bytes: a day of work, with its copy


def rights(folder: Path) -> Iterator[Finding]:
    """Nobody but its owner reads the folder, and its owner writes there."""
    if not folder.exists():
        yield ok("folder", say("Publisher n'a pas encore servi dans {folder}.", folder=folder))
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        yield todo(
            "folder",
            say(
                "Publisher ne peut pas écrire dans {folder} : demandez le droit d'y écrire.",
                folder=folder,
            ),
        )
        return
    wrong = [path for path in _ours(folder) if _open_to_others(path)]
    for path in wrong:
        path.chmod(0o700 if path.is_dir() else 0o600)
    if wrong:
        yield mended(
            "folder",
            say("D'autres pouvaient lire {folder} : ils ne le peuvent plus.", folder=folder),
        )
    else:
        yield ok("folder", say("Vous seul pouvez lire et écrire dans {folder}.", folder=folder))


def _ours(folder: Path) -> list[Path]:
    file = places.database_file(folder)
    inside = [folder / name for name in (places.COPIES, places.ASIDE)]
    return [
        *(path for path in (folder, *inside) if path.is_dir()),
        *places.parts_of(file),
        *(copy.path for copy in copies.all_copies(folder)),
    ]


def _open_to_others(path: Path) -> bool:
    return sys.platform != "win32" and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def room(folder: Path) -> Iterator[Finding]:
    """There is room for what is written, and for a copy."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    size = sum(part.stat().st_size for part in places.parts_of(places.database_file(folder)))
    told = {"free": f"{free / 1e9:.1f}", "folder": folder}
    if free < max(_LEAST, 2 * size):
        yield todo(
            "disk",
            say(
                "Il ne reste que {free} Go sur le disque de {folder} : libérez de la place.", **told
            ),
        )
    else:
        yield ok("disk", say("Il reste {free} Go sur le disque de {folder}.", **told))


def rests(folder: Path) -> Iterator[Finding]:
    """What an interruption left: a copy half made, a file half put in place."""
    if not folder.exists():
        return
    finished, removed = False, 0
    with gate(folder):
        if not present(folder):
            finished = swapping.finish(folder)
            if swapping.new_file(folder).exists():
                remove_all(swapping.new_file(folder))
                removed += 1
    if not copies.being_made(folder):
        for part in (folder / places.COPIES).glob(f"*{places.PART}*"):
            part.unlink(missing_ok=True)
            removed += 1
    if finished:
        yield mended("rests", say("La reprise d'une copie, interrompue, est terminée."))
    elif removed:
        yield mended("rests", say("Des restes de copies inachevées sont enlevés : {n}.", n=removed))
    else:
        yield ok("rests", say("Rien d'inachevé ne traîne dans le dossier."))
