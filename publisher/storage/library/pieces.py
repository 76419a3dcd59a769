"""Texts, sets of tags, templates and words, changed only by whoever saw the last version."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Row, Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from publisher.codec import decode, encode
from publisher.errors import InputError, NotFound, Overtaken
from publisher.ids import new_id
from publisher.library import Kept, Piece, Snippet, TagSet, Template, Word
from publisher.sentence import say
from publisher.storage.database import now
from publisher.storage.library.tables import piece as table
from publisher.storage.types import storable
from publisher.text.folding import fold

P = TypeVar("P", bound=Piece)
SORTS: Final[dict[type[Any], str]] = {
    Snippet: "snippet", TagSet: "tag_set", Template: "template", Word: "word",
}  # fmt: skip


def all(connection: Connection, sort: type[P]) -> tuple[Kept[P], ...]:
    """List every piece of this sort, by name."""
    rows = connection.execute(_of(sort).order_by(table.c.name_key))
    return tuple(_kept(row, sort) for row in rows)


def get(connection: Connection, sort: type[P], id: str) -> Kept[P]:
    """Return one piece; raises `NotFound`."""
    row = connection.execute(_of(sort).where(table.c.id == id)).first()
    if row is None:
        raise NotFound(say("Ce n'est plus dans la bibliothèque : quelqu'un l'a supprimé."))
    return _kept(row, sort)


def add(connection: Connection, piece: P, author: str) -> Kept[P]:
    """Keep a new piece; raises `InputError` when its name is taken."""
    id = new_id()
    _refuse_twin(connection, piece, id)
    try:
        with connection.begin_nested():
            connection.execute(
                insert(table).values(
                    id=id,
                    sort=SORTS[type(piece)],
                    version=1,
                    **_values(connection, piece, author),
                )
            )
    except IntegrityError:  # at this very moment
        raise _taken(piece.name) from None
    return get(connection, type(piece), id)


def change(connection: Connection, id: str, version: int, piece: P, author: str) -> Kept[P]:
    """Put `piece` instead of what was kept; raises `Overtaken`, `NotFound` or `InputError`."""
    _refuse_overtaken(connection, id, version, type(piece))
    _refuse_twin(connection, piece, id)
    try:
        with connection.begin_nested():
            connection.execute(
                update(table)
                .where(table.c.id == id)
                .values(version=version + 1, **_values(connection, piece, author))
            )
    except IntegrityError:
        raise _taken(piece.name) from None
    return get(connection, type(piece), id)


def remove(connection: Connection, sort: type[P], id: str, version: int) -> Kept[P]:
    """Take a piece away and return it; raises `Overtaken` or `NotFound`."""
    found = _refuse_overtaken(connection, id, version, sort)
    connection.execute(delete(table).where(table.c.id == id))
    return found


def _of(sort: type[P]) -> Select[Any]:
    return select(table).where(table.c.sort == SORTS[sort])


def _kept(row: Row[Any], sort: type[P]) -> Kept[P]:
    return Kept(
        id=row.id,
        piece=decode(sort, row.content),
        version=row.version,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
    )


def _key(piece: Piece) -> str:
    """What no two pieces of a sort share; of words, accents and capitals are what matters."""
    return storable(piece.name if isinstance(piece, Word) else fold(piece.name))


def _values(connection: Connection, piece: Piece, author: str) -> dict[str, Any]:
    return {
        "name_key": _key(piece),
        "content": encode(piece),
        "changed_at": now(connection),
        "changed_by": author,
    }


def _refuse_overtaken(connection: Connection, id: str, version: int, sort: type[P]) -> Kept[P]:
    row = connection.execute(_of(sort).where(table.c.id == id).with_for_update()).first()
    if row is None:
        raise NotFound(
            say("Quelqu'un l'a supprimé entre-temps : ajoutez-le de nouveau s'il sert encore.")
        )
    found = _kept(row, sort)
    if found.version != version:
        raise Overtaken(
            say(
                "{who} a changé « {name} » entre-temps : copiez ce que vous avez écrit, fermez, et"
                " relisez sa version.",
                who=found.changed_by,
                name=found.piece.name,
            )
        )
    return found


def _refuse_twin(connection: Connection, piece: Piece, id: str) -> None:
    same = select(table.c.id).where(
        table.c.sort == SORTS[type(piece)],
        table.c.name_key == _key(piece),
        table.c.id != id,
    )
    if connection.execute(same).first() is not None:
        raise _taken(piece.name)


def _taken(name: str) -> InputError:
    return InputError(say("Le nom « {name} » est déjà pris : choisissez-en un autre.", name=name))
