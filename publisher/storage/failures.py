"""What the disk and the database say when they refuse, told as one sentence for an officer."""

from __future__ import annotations

import errno
import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, ProgrammingError
from sqlalchemy.exc import DataError as WrongValue
from sqlalchemy.exc import IntegrityError as BrokenRule
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from publisher.errors import DatabaseDamaged, StorageUnavailable
from publisher.redaction import redact
from publisher.sentence import cause, say
from publisher.storage.causes import of_postgres

_log = logging.getLogger(__name__)
_ROOM = 1 << 20  # bytes; with less, SQLite cannot even open its journal
# These are mistakes of the program, not refusals of the machine: they must stay visible.
_OURS = (BrokenRule, ProgrammingError, WrongValue)


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn refusals of the disk and the database into `StorageUnavailable`.

    `place` is what people know of where the database is: a file, or a server without password.
    """
    try:
        yield
    except _OURS:
        raise
    except (DatabaseError, InterfaceError) as failure:
        raise refusal(failure.orig or failure, place) from failure
    except NoConnectionLeft as failure:
        raise refusal(failure, place) from failure
    except DBAPIError as failure:
        raise refusal(failure.orig or failure, place) from failure
    except sqlite3.DatabaseError as failure:
        raise refusal(failure, place) from failure


def refusal(failure: BaseException, place: str) -> StorageUnavailable:
    """Return the sentence for one failure of SQLite, PostgreSQL or the file system."""
    if isinstance(failure, OSError):
        return _disk(failure, place)
    if isinstance(failure, sqlite3.Error):
        return _sqlite(failure, place)
    why, first = of_postgres(failure)
    state = getattr(failure, "sqlstate", None) or "no SQLSTATE"
    told = redact(" ".join(str(failure).split()))[:1000]
    _log.warning("PostgreSQL refused (%s): %s", state, told)
    return StorageUnavailable(
        say(
            "La base de données de l'équipe ({place}) ne peut pas servir : {why}. {first} ; si cela"
            " dure, prévenez votre service informatique.",
            place=place,
            why=why,
            first=first,
        )
    )


def _disk(failure: OSError, place: str) -> StorageUnavailable:
    if failure.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(place)
    return StorageUnavailable(
        say(
            "Publisher ne peut pas écrire dans {place} ({why}). Choisissez un autre dossier avec"
            " --data-dir, ou demandez le droit d'y écrire.",
            place=place,
            why=cause(failure),
        )
    )


def _sqlite(failure: sqlite3.Error, place: str) -> StorageUnavailable:
    # The extended codes share their first byte with the plain one.
    code = getattr(failure, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite3.SQLITE_FULL:
            return _full(place)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return busy(place)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DatabaseDamaged(
                say(
                    "Le fichier {place} est abîmé : fermez Publisher partout, puis rouvrez-le pour"
                    " reprendre la dernière copie de sauvegarde.",
                    place=place,
                )
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return StorageUnavailable(
                say(
                    "Publisher ne peut pas écrire dans {place}. Choisissez un autre dossier avec"
                    " --data-dir, ou demandez le droit d'y écrire.",
                    place=place,
                )
            )
        case sqlite3.SQLITE_IOERR if _without_room(place):
            return _full(place)
        case _:
            _log.warning("SQLite refused (%s): %s", code, failure)
            return StorageUnavailable(
                say(
                    "Le disque a refusé une lecture ou une écriture dans {place}. Vérifiez le"
                    " disque, puis recommencez.",
                    place=place,
                )
            )


def _without_room(place: str) -> bool:
    """Whether the disk is full: of a journal that finds no room, SQLite only says « I/O error »."""
    try:
        return shutil.disk_usage(Path(place).parent).free < _ROOM
    except OSError:
        return False


def busy(place: str) -> StorageUnavailable:
    """Return the sentence for a writer that waited too long for another one."""
    return StorageUnavailable(
        say(
            "Un autre programme occupe {place} : fermez-le, ou recommencez dans un instant.",
            place=place,
        )
    )


def _full(place: str) -> StorageUnavailable:
    return StorageUnavailable(
        say(
            "Le disque est plein ({place}) : libérez de la place, puis recommencez. Ce qui était"
            " enregistré l'est toujours.",
            place=place,
        )
    )
