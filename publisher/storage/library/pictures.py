"""Pictures used before, found by their words, the one last used first.

A search walks the index by date and looks at the folded words of each row: in 50,000 pictures the
rarest word takes a few hundredths of a second, off the window's thread.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, delete, func, select, tuple_, update

from publisher.announcement import Announcement, Image
from publisher.errors import InputError, NotFound, Overtaken
from publisher.sentence import say
from publisher.storage.library.tables import picture, picture_use
from publisher.storage.types import storable
from publisher.storage.upserting import upsert
from publisher.text.folding import words
from publisher.views import PicturePage, PictureView

LARGEST_PAGE: Final = 200
_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
_KEY: Final = re.compile(r"(-?\d{1,17})\.([0-9a-f]{64})", re.ASCII)


def note(connection: Connection, written: Announcement, at: datetime) -> None:
    """Keep the pictures of a revision with the words that they have there."""
    for image in written.images:
        use = {"sha256": image.master, "announcement_id": written.id}
        upsert(connection, picture_use, use, use)
        before = connection.execute(
            select(picture.c.version, picture.c.used_at)
            .where(picture.c.sha256 == image.master)
            .with_for_update()
        ).first()
        if before is None:
            upsert(connection, picture, {"sha256": image.master}, _values(image, at))
        elif before.used_at <= at:
            values = _values(image, at) | {"version": before.version + 1}
            del values["offered"]
            connection.execute(
                update(picture).where(picture.c.sha256 == image.master).values(values)
            )


def add(connection: Connection, image: Image, at: datetime) -> None:
    """Offer a picture that no announcement has used yet; one that is known is offered again."""
    again = {"offered": True, "version": picture.c.version + 1}
    known = update(picture).where(picture.c.sha256 == image.master).values(again)
    if not connection.execute(known).rowcount:
        upsert(connection, picture, {"sha256": image.master}, _values(image, at))


def page(
    connection: Connection, search: str = "", *, after: str | None = None, limit: int = 60
) -> PicturePage:
    """Return one page, the last used first; `after` is the `next` of the page before it."""
    query = select(picture).where(picture.c.offered.is_(True))
    for word in words(storable(search)):
        query = query.where(picture.c.words.contains(f" {word}"))
    if after is not None:
        query = query.where(tuple_(picture.c.used_at, picture.c.sha256) < tuple_(*_place(after)))
    limit = min(max(limit, 1), LARGEST_PAGE)
    query = query.order_by(picture.c.used_at.desc(), picture.c.sha256.desc())
    rows = connection.execute(query.limit(limit + 1)).all()
    shown = rows[:limit]
    uses = _uses(connection, [row.sha256 for row in shown])
    return PicturePage(
        rows=tuple(_view(row, uses.get(row.sha256, 0)) for row in shown),
        next=_key(shown[-1]) if len(rows) > limit else None,
    )


def get(connection: Connection, sha256: str) -> PictureView:
    """Return one picture; raises `NotFound`."""
    row = connection.execute(_one(sha256)).first()
    if row is None:
        raise NotFound(say("L'image n'est plus dans la bibliothèque : ajoutez-la de nouveau."))
    return _view(row, _uses(connection, [sha256]).get(sha256, 0))


def change(connection: Connection, image: Image, version: int) -> PictureView:
    """Offer a picture with other words; raises `Overtaken` or `NotFound`."""
    _refuse_overtaken(connection, image.master, version)
    connection.execute(
        update(picture)
        .where(picture.c.sha256 == image.master)
        .values(content=image, words=_words(image), version=version + 1)
    )
    return get(connection, image.master)


def offer(connection: Connection, sha256: str, version: int, *, offered: bool) -> PictureView:
    """Offer a picture no more, or again; what was published with it stays as it is."""
    _refuse_overtaken(connection, sha256, version)
    connection.execute(
        update(picture)
        .where(picture.c.sha256 == sha256)
        .values(offered=offered, version=version + 1)
    )
    return get(connection, sha256)


def forget(connection: Connection, sha256: str) -> None:
    """Remove what is known of a picture that nothing uses."""
    connection.execute(delete(picture).where(picture.c.sha256 == sha256))


def _refuse_overtaken(connection: Connection, sha256: str, version: int) -> None:
    row = connection.execute(_one(sha256).with_for_update()).first()
    if row is None:
        raise NotFound(say("L'image n'est plus dans la bibliothèque : ajoutez-la de nouveau."))
    if row.version != version:
        raise Overtaken(
            say(
                "Un collègue a utilisé ou changé cette image entre-temps : fermez, relisez ses"
                " mots, puis recommencez."
            )
        )


def _one(sha256: str) -> Select[Any]:
    return select(picture).where(picture.c.sha256 == sha256)


def _uses(connection: Connection, shas: list[str]) -> dict[str, int]:
    rows = connection.execute(
        select(picture_use.c.sha256, func.count())
        .where(picture_use.c.sha256.in_(shas))
        .group_by(picture_use.c.sha256)
    )
    return {sha256: count for sha256, count in rows}


def _values(image: Image, at: datetime) -> dict[str, Any]:
    return {
        "content": image,
        "words": _words(image),
        "used_at": at,
        "offered": True,
        "version": 1,
    }


def _words(image: Image) -> str:
    said = words(storable(f"{image.alt} {image.name} {image.credit}"))
    return "".join(f" {word}" for word in said)


def _view(row: Row[Any], uses: int) -> PictureView:
    return PictureView(image=row.content, used_at=row.used_at, uses=uses, version=row.version)


def _key(row: Row[Any]) -> str:
    return f"{(row.used_at - _START) // timedelta(microseconds=1)}.{row.sha256}"


def _place(after: str) -> tuple[datetime, str]:
    found = _KEY.fullmatch(after)
    if found is None:
        raise InputError(say("La page « {after} » des images n'existe pas.", after=after))
    return _START + timedelta(microseconds=int(found[1])), found[2]
