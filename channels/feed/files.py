"""What the disk refuses while the feeds and their book are written."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from channels import _files
from publisher.errors import Unreachable
from publisher.sentence import say


@contextmanager
def disk(folder: Path) -> Iterator[None]:
    """Turn the refusals of disk and book into `Unreachable`: writing again is always safe here."""
    try:
        with _files.disk(folder):
            yield
    except sqlite3.OperationalError as refusal:
        full = "full" in str(refusal)
        raise _files.refused(folder, errno.ENOSPC if full else None) from None
    except sqlite3.DatabaseError:
        raise Unreachable(
            say(
                "Le registre du fil dans {folder} est abîmé : remettez la copie de sauvegarde du"
                " dossier .publisher.",
                folder=folder,
            )
        ) from None
