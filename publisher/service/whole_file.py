"""Files that appear whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO, TypeVar

from publisher.errors import FileInvalid, StorageUnavailable
from publisher.sentence import cause, say

F = TypeVar("F", TextIO, BinaryIO)


def whole_file(
    path: Path, encoding: str = "utf-8", newline: str = "\n"
) -> AbstractContextManager[TextIO]:
    """Give a file to write text into; it replaces `path` when all of it is on the disk.

    Raises `FileInvalid` for a folder, `StorageUnavailable` when the disk refuses.
    """
    return _whole(path, lambda part: part.open("w", encoding=encoding, newline=newline))


def whole_bytes(path: Path) -> AbstractContextManager[BinaryIO]:
    """Give a file to write bytes into, likewise."""
    return _whole(path, lambda part: part.open("wb"))


@contextmanager
def _whole(path: Path, opened: Callable[[Path], F]) -> Iterator[F]:
    if path.is_dir():
        raise FileInvalid(say("« {path} » est un dossier : donnez le nom d'un fichier.", path=path))
    part = path.with_name(f"{path.name}.part")
    try:
        with opened(part) as out:
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
