"""Files of a folder that people read while Publisher writes: whole, or as they were before."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
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
        if refusal.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Unreachable(
                say("Le disque de {folder} est plein : libérez de la place.", folder=folder)
            ) from None
        raise Unreachable(
            say(
                "Publisher ne peut pas écrire dans {folder} : vérifiez que ce dossier existe et que"
                " vous en avez le droit.",
                folder=folder,
            )
        ) from None


def replace(target: Path, content: bytes) -> None:
    """Write one file aside, bring it to the disk, then put it in its place; raises `OSError`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    aside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(0o644)
        aside.replace(target)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
