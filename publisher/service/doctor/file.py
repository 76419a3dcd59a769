"""The database's file and its copies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from publisher.sentence import say
from publisher.service.doctor.finding import Finding, mended, ok, todo
from publisher.storage.upkeep import copies, places
from publisher.storage.upkeep.integrity import broken_references, damage, log_is_damaged
from publisher.storage.upkeep.presence import gate, present


def whole(folder: Path) -> Iterator[Finding]:
    """Read all of the file; something of `about` « database » means that it cannot be used."""
    file = places.database_file(folder)
    gone = not file.exists() or file.stat().st_size == 0
    if gone and places.was_used(folder):
        yield todo(
            "database",
            say(
                "Le fichier {file} n'est plus là ou est vide : « publisher restore » reprend la"
                " dernière copie.",
                file=file,
            ),
        )
    if gone:
        return
    found = _log(folder) or damage(file, thorough=True)
    if found is not None:
        places.suspect(folder)
        yield todo(
            "database",
            say(
                "Le fichier {file} est abîmé ({found}) : fermez Publisher, puis « publisher"
                " restore » reprend la dernière copie et met ce fichier de côté.",
                file=file,
                found=found,
            ),
        )
        return
    count = broken_references(file)
    if count:
        yield todo(
            "references",
            say(
                "{count} lignes de la base renvoient à ce qui n'y est plus : montrez ceci à votre"
                " service informatique.",
                count=count,
            ),
        )
    yield ok("integrity", say("Le fichier {file} est entier.", file=file))


def _log(folder: Path) -> str | None:
    file = places.database_file(folder)
    with gate(folder):
        if not present(folder) and log_is_damaged(file):
            return file.name + places.PARTS[1]
    return None


def of_the_team() -> Iterator[Finding]:
    """A server's database is kept by others."""
    yield ok(
        "copies",
        say(
            "La base de l'équipe est sauvegardée par ses administrateurs : demandez-leur de quand"
            " date la dernière copie."
        ),
    )


def copies_kept(folder: Path) -> Iterator[Finding]:
    """There is a copy of today; else it is made."""
    made = copies.make_daily(folder, datetime.now(UTC))
    known = copies.all_copies(folder)
    if made is not None:
        yield mended(
            "copies", say("La copie de sauvegarde du jour manquait : elle vient d'être faite.")
        )
        return
    yield ok(
        "copies",
        say(
            "Copies de sauvegarde : {count}, la dernière du {at:%d/%m/%Y à %H:%M}.",
            count=len(known),
            at=max(copy.taken_at for copy in known).astimezone() if known else datetime.now(),  # noqa: DTZ005 - this computer's clock
        ),
    )
