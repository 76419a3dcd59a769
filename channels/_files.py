"""Files of a folder that people read while Publisher writes: whole, or as they were before."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from publisher.errors import Unreachable
from publisher.sentence import say


@contextmanager
def disk(folder: Path) -> Iterator[None]:
    """Turn the disk's refusals into `Unreachable`: only where writing again is always safe."""
    try:
        yield
    except OSError as refusal:
        raise refused(folder, refusal.errno) from None


def refused(folder: Path, number: int | None) -> Unreachable:
    """Return the sentence for one refusal of the disk, by its `errno`."""
    if number in (errno.ENOSPC, errno.EDQUOT):
        return Unreachable(
            say("Le disque de {folder} est plein : libérez de la place.", folder=folder)
        )
    return Unreachable(
        say(
            "Publisher ne peut pas écrire dans {folder} : vérifiez que ce dossier existe et que"
            " vous en avez le droit.",
            folder=folder,
        )
    )


def replace(target: Path, content: bytes) -> None:
    """Write one file aside, bring it to the disk, then put it in its place; raises `OSError`."""
    with written_aside(target.parent, {target.name: content}) as put_in_place:
        put_in_place()


@contextmanager
def written_aside(folder: Path, files: Mapping[str, bytes]) -> Iterator[Callable[[], None]]:
    """Write `files` (paths relative to `folder`) beside their places; yields what moves them there.

    All are brought to the disk first, so that a full disk stops here with nothing changed in the
    eyes of readers. They are moved in their order, each in one step; raises `OSError`.
    """
    aside: dict[Path, Path] = {}

    def put_in_place() -> None:
        for target in list(aside):
            aside[target].replace(target)
            del aside[target]
        for parent in {(folder / path).parent for path in files}:
            _flush_folder(parent)

    try:
        for path, content in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            aside[target] = _written(target, content)
        yield put_in_place
    finally:
        for left in aside.values():
            left.unlink(missing_ok=True)


def _written(target: Path, content: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    aside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(0o644)  # a web server of another account reads it
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside


def _flush_folder(folder: Path) -> None:
    """Bring the new names to the disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
