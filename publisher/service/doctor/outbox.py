"""What the engine, the search and the editor left in the database."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Column, Connection, Text, func, select, type_coerce

from publisher.dispatcher.incarnation import Incarnation
from publisher.sentence import say
from publisher.service.doctor.finding import Finding, mended, ok, todo
from publisher.storage import films as stored_films
from publisher.storage import search
from publisher.storage.database import Database
from publisher.storage.library.tables import picture, piece
from publisher.storage.outbox.port import StoredOutbox
from publisher.storage.tables import delivery, draft, revision
from publisher.storage.tables import media as masters

_SHA256 = re.compile(r"\b[0-9a-f]{64}\b")


def engines(database: Database) -> Iterator[Finding]:
    """Engines that died give back what they held; what they were sending is looked up."""
    outbox = StoredOutbox(database)
    dead = 0
    ended = outbox.expire_leases() if outbox.agenda().lapsed else 0
    if database.folder is not None and (database.folder / "engines").is_dir():
        ourselves = Incarnation(database.folder)
        try:
            for owner in ourselves.dead():
                ended += outbox.abandon(owner)
                dead += 1
        finally:
            ourselves.close()
    if dead or ended:
        yield mended(
            "engines",
            say(
                "Un envoi interrompu ne bloque plus son canal ({ended}) ; moteurs arrêtés net,"
                " oubliés : {dead}.",
                ended=ended,
                dead=dead,
            ),
        )
    else:
        yield ok("engines", say("Aucun envoi n'est resté bloqué."))


def search_index(database: Database) -> Iterator[Finding]:
    """Every announcement is found by its words."""
    with database.write() as connection:
        wrong = search.mend(connection)
    if wrong:
        yield mended("search", say("La recherche retrouve de nouveau {n} annonces.", n=wrong))
    else:
        yield ok("search", say("La recherche retrouve toutes les annonces."))


def media(database: Database) -> Iterator[Finding]:
    """Images that nothing shows any more are counted, and kept."""
    with database.read() as connection:
        used = _shown(connection)
        sizes = connection.execute(select(masters.c.sha256, func.length(masters.c.content)))
        unused = [size for sha256, size in sizes if sha256 not in used]
    if unused:
        yield ok(
            "media",
            say(
                "{count} images ({size:.1f} Mo) ne servent à aucune annonce ni brouillon, ni à la"
                " bibliothèque ; elles sont gardées.",
                count=len(unused),
                size=sum(unused) / 1e6,
            ),
        )
    else:
        yield ok("media", say("Toutes les images gardées servent."))


def films(database: Database) -> Iterator[Finding]:
    """Of every film all parts are there."""
    with database.read() as connection:
        cut = stored_films.broken(connection)
    if cut:
        yield todo(
            "films",
            say(
                "Vidéos incomplètes dans la base : {count}. Retirez-les de leur brouillon et"
                " ajoutez-les de nouveau.",
                count=len(cut),
            ),
        )
    else:
        yield ok("films", say("Toutes les vidéos gardées sont entières."))


def _shown(connection: Connection) -> set[str]:
    found: set[str] = set()
    columns: tuple[Column[object], ...] = (
        revision.c.content,
        draft.c.content,
        piece.c.content,
        picture.c.content,
        delivery.c.rendition,
        delivery.c.without_link,
        delivery.c.sent,
    )
    for column in columns:
        for written in connection.execute(select(type_coerce(column, Text))).scalars():
            found.update(_SHA256.findall(written or ""))
    return found
