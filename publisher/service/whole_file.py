"""Files that appear whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from publisher.errors import FileInvalid, StorageUnavailable
from publisher.sentence import cause, say


@contextmanager
def whole_file(path: Path, encoding: str = "utf-8", newline: str = "\n") -> Iterator[TextIO]:
    """Give a file to write; it replaces `path` when all of it is on the disk.

    Raises `FileInvalid` for a folder, `StorageUnavailable` when the disk refuses.
    """
    if path.is_dir():
        raise FileInvalid(say("« {path} » est un dossier : donnez le nom d'un fichier.", path=path))
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding=encoding, newline=newline) as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError as failure:
        raise StorageUnavailable(
            say("Le fichier {path} ne peut pas être écrit ({why}).", path=path, why=cause(failure))
        ) from None
    finally:
        part.unlink(missing_ok=True)
