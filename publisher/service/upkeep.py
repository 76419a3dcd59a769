"""Use cases: the daily copy, the check of the file, and taking a copy back.

Taking back works on a data folder that cannot be opened, so it is no method of the service.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from publisher.errors import DatabaseDamaged, InputError, StorageError
from publisher.sentence import say
from publisher.service.house import House, data_folder, session_name
from publisher.service.sending import SendingCases
from publisher.storage import films, settings
from publisher.storage.failures import refusal
from publisher.storage.upkeep import copies, opening, places, restoring
from publisher.storage.upkeep.integrity import Stopped, damage
from publisher.storage.upkeep.restoring import Offered, Restored

__all__ = [
    "Care", "Offered", "Restored", "UpkeepCases", "begin_anew", "lines_of", "offered", "restore",
]  # fmt: skip

SMALL: Final = 64 * 1024 * 1024  # bytes: reading that much takes a fraction of a second
RESTS: Final = timedelta(days=1)  # between two checks of a large file
_CHECKED: Final = "integrity_checked_at"


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """What looking after the data showed: `warning` is one sentence, or "" when all is well.

    With `damaged` nothing is sent any more: close Publisher and open it again.
    """

    warning: str = ""
    damaged: bool = False


class UpkeepCases(SendingCases):
    """What an engine's process does for the data, now and then."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._checked = False  # since this process opened the file

    def look_after(self) -> Care:
        """Check the file when that is due, and make the copy of the day.

        Call it once the engine runs, and every hour. It takes as long as reading the file does, and
        gives up when the service is closed. Of a database on a server, only unused films are
        forgotten.
        """
        if self.house.database.folder is None:
            return self._forget_films()
        try:
            self._check_file()
            films.forget_unused(self.house.database)
            self._copy_daily()
        except Stopped:
            return Care()
        except DatabaseDamaged as found:
            self.stop_engine()  # what is armed from here on might not be remembered
            return Care(warning=str(found), damaged=True)
        except StorageError as failure:
            return Care(
                warning=say(
                    "La copie de sauvegarde du jour n'a pas pu être faite ; le travail continue."
                    " {why}",
                    why=str(failure),
                )
            )
        return Care()

    def _forget_films(self) -> Care:
        """On a server, that is all there is to do, and it can wait an hour more."""
        with contextlib.suppress(StorageError):
            films.forget_unused(self.house.database)
        return Care()

    def _check_file(self) -> None:
        file = places.database_file(self.house.folder)
        if not file.exists():
            raise opening.gone(self.house.folder)
        try:
            if not self._check_is_due(file.stat().st_size):
                return
            found = damage(file, stopping=self.house.closing.is_set)
        except (OSError, sqlite3.OperationalError) as failure:
            raise refusal(failure, str(file)) from failure
        if found is not None:
            places.suspect(self.house.folder)
            raise DatabaseDamaged(
                say(
                    "Le fichier {place} est abîmé : plus rien n'est envoyé. Fermez Publisher"
                    " partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.",
                    place=file,
                )
            )
        self._checked = True
        with self.house.database.write() as connection:
            settings.keep(connection, _CHECKED, datetime.now(UTC))

    def _check_is_due(self, size: int) -> bool:
        if places.is_suspect(self.house.folder):
            return True
        with self.house.database.read() as connection:
            kept = settings.read(connection, _CHECKED)
        age = None if kept is None else datetime.now(UTC) - datetime.fromisoformat(kept)
        if age is None or not timedelta(0) <= age < RESTS:
            return True
        presence = self.house.database.presence
        after_a_crash = presence is not None and presence.after_a_crash
        return not self._checked and (after_a_crash or size <= SMALL)

    def _copy_daily(self) -> None:
        copies.make_daily(self.house.folder, datetime.now(UTC), self.house.closing.is_set)


def offered(data_dir: Path | None, database: str | None) -> tuple[Offered, ...]:
    """List the copies that can be taken back, newest first, also of data that cannot be opened."""
    return restoring.offered(_folder(data_dir, database))


def restore(data_dir: Path | None, database: str | None, chosen: str | None = None) -> Restored:
    """Take back the named copy, or the newest that is whole; see `storage.upkeep.restoring`."""
    return restoring.restore(_folder(data_dir, database), chosen, session_name())


def begin_anew(data_dir: Path | None, database: str | None) -> Restored:
    """Begin an empty database; the one that is there is set aside."""
    return restoring.begin_anew(_folder(data_dir, database), session_name())


def lines_of(done: Restored) -> tuple[str, ...]:
    """Tell what was taken back, and what a person must do now."""
    lines = []
    if done.set_aside is not None:
        lines.append(say("Le fichier d'avant est gardé dans {place}.", place=done.set_aside))
    if done.copy is None:
        return (say("Publisher commence avec une base vide."), *lines)
    at = done.taken_at.astimezone()
    back = say(
        "La copie du {at:%d/%m/%Y à %H:%M} est reprise ({name}).", at=at, name=done.copy.name
    )
    lines.insert(0, back)
    lines += [say("Copie abîmée, laissée de côté : {copy}.", copy=one) for one in done.skipped]
    if done.asked or done.held:
        lines.append(
            say(
                "Rien de ce qui attendait ne part de soi-même. Dans « Envois » : à vérifier sur les"
                " canaux, {asked} ; prévus, à confirmer, {held}.",
                asked=done.asked,
                held=done.held,
            )
        )
    lines.append(
        say(
            "Ce qui a été publié après le {at:%d/%m/%Y à %H:%M} n'est plus dans l'historique, et"
            " les brouillons sont ceux de ce moment : regardez sur vos canaux avant de publier"
            " de nouveau.",
            at=at,
        )
    )
    return tuple(lines)


def _folder(data_dir: Path | None, database: str | None) -> Path:
    if database is not None:
        raise InputError(
            say(
                "La base de données de l'équipe est sauvegardée et restaurée par ses"
                " administrateurs : adressez-vous à eux."
            )
        )
    return data_folder(data_dir)
