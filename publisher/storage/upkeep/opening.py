"""What happens before the file is opened, and when it turns out to be damaged."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from publisher.errors import DatabaseDamaged, StorageUnavailable
from publisher.sentence import say
from publisher.storage.failures import busy, refusal
from publisher.storage.upkeep import copies, places, swapping
from publisher.storage.upkeep.integrity import damage, log_is_damaged
from publisher.storage.upkeep.presence import Presence, gate, present


def enter(folder: Path) -> Presence:
    """Show that the file is open from now on; what was interrupted is finished first.

    Raises `StorageUnavailable`, or `DatabaseDamaged` when the file is gone, its log is damaged, or
    it had shown damage and reading it whole proves it.
    """
    file = places.database_file(folder)
    with gate(folder):
        try:
            swapping.finish(folder)
            if _is_gone(folder):
                raise gone(folder)
            alone = not present(folder)
            if alone and log_is_damaged(file):
                raise refusal_of(file)
            presence = Presence(folder)
        except OSError as failure:
            raise refusal(failure, str(folder)) from failure
    if places.is_suspect(folder) and file.exists():
        try:
            found = damage(file)
        except (OSError, sqlite3.OperationalError):
            found = None  # opening says why it cannot be read
        if found is not None:
            presence.close()
            raise refusal_of(file)
    return presence


def damaged(folder: Path, found: DatabaseDamaged) -> StorageUnavailable:
    """Set the damaged file aside, unless others have it open; return the error that says so."""
    if found.folder is not None:  # it is gone: nothing is left to set aside
        return found
    file = places.database_file(folder)
    with gate(folder):
        others = present(folder)
        if others:
            places.suspect(folder)  # they do not know yet
            return DatabaseDamaged(
                say(
                    "Le fichier {place} est abîmé, et d'autres programmes l'ont encore ouvert :"
                    " fermez d'abord {others}, puis recommencez.",
                    place=file,
                    others=", ".join(others),
                )
            )
        if not file.exists():  # another process was quicker
            return gone(folder)
        try:
            if damage(file) is None:  # another process has just put a good one in its place
                return busy(str(file))
            aside = swapping.reserve(folder)
            if aside is not None:
                swapping.set_aside(folder, aside)
            places.clear(folder)
        except (OSError, sqlite3.OperationalError) as failure:
            return refusal(failure, str(folder))
    return DatabaseDamaged(
        say(
            "Le fichier {place} est abîmé ; il a été mis de côté sous {aside}. {offer}",
            place=file,
            aside=aside,
            offer=_offer(folder),
        ),
        folder,
    )


def refusal_of(file: Path) -> DatabaseDamaged:
    """Return the plain error for a damaged file, before anything is done about it."""
    return DatabaseDamaged(say("Le fichier {place} est abîmé.", place=file))


def _is_gone(folder: Path) -> bool:
    file = places.database_file(folder)
    empty = not file.exists() or file.stat().st_size == 0
    return empty and places.was_used(folder) and not _written(file)


def _written(file: Path) -> bool:
    """Say whether a file that seems empty is one that another process makes at this moment."""
    return file.exists() and bool(present(file.parent))


def gone(folder: Path) -> DatabaseDamaged:
    """Return the error for a file that is not there any more."""
    return DatabaseDamaged(
        say(
            "Le fichier {place} n'est plus là ou est vide, alors que Publisher a déjà servi."
            " {offer}",
            place=places.database_file(folder),
            offer=_offer(folder),
        ),
        folder,
    )


def _offer(folder: Path) -> str:
    newest = next(iter(copies.all_copies(folder)), None)
    if newest is None:
        return say(
            "Il n'y a pas de copie de sauvegarde : « publisher restore --fresh » commence une base"
            " vide."
        )
    return say(
        "« publisher restore » reprend la copie du {at:%d/%m/%Y à %H:%M}.",
        at=newest.taken_at.astimezone(),
    )
