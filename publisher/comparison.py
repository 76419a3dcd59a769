"""What a correction changed: two revisions of one announcement, part by part."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from publisher.announcement import Announcement, Crop, Image, Variant, Video
from publisher.sentence import say

_WORDS: Final = re.compile(r"\w+|\s+|[^\w\s]")
MOST_COMPARED: Final = 4_000_000  # words of one text times those of the other: a second's work
PARTS: Final = {
    "title": say("Titre"),
    "kind": say("Sorte"),
    "language": say("Langue"),
    "summary": say("Résumé"),
    "body": say("Texte"),
    "tags": say("Mots-clés"),
    "link": say("Lien"),
    "images": say("Images"),
    "video": say("Vidéo"),
    "event": say("Date et lieu"),
    "expires_at": say("Date de retrait"),
    "time_zone": say("Fuseau horaire"),
    "dated": say("Heure de publication (UTC)"),
    "variants": say("Textes propres à un canal"),
    "translations": say("Traductions"),
}
# What Publisher itself keeps with each revision.
KEPT_ASIDE: Final = frozenset({"id", "revision", "updated", "canonical_url"})


@dataclass(frozen=True, slots=True)
class Change:
    """One part that is not what it was; "" where there was nothing, or is nothing any more."""

    part: str  # as people call it
    before: str
    after: str


def changes(before: Announcement, after: Announcement) -> tuple[Change, ...]:
    """Return the parts that differ, in the order in which they are written."""
    found = []
    for field in dataclasses.fields(Announcement):
        was, now = getattr(before, field.name), getattr(after, field.name)
        if field.name in KEPT_ASIDE or was == now:
            continue
        old, new = _read(was), _read(now)
        if old == new:  # another file, of the same name and description
            new = f"{new} (modifié)"
        found.append(Change(PARTS.get(field.name, field.name), old, new))
    return tuple(found)


class Piece(NamedTuple):
    """A run of a text that stayed, or that only one of both has."""

    text: str
    changed: bool


def side_by_side(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both texts in runs of words: what stayed, what is gone, what is new."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) * len(new) > MOST_COMPARED:
        return (Piece(before, True),), (Piece(after, True),)
    left, right = [], []
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left.append(Piece("".join(old[i:j]), what != "equal"))
        right.append(Piece("".join(new[k:m]), what != "equal"))
    return tuple(filter(_said, left)), tuple(filter(_said, right))


@dataclass(frozen=True, slots=True)
class Compared:
    """One part that changed, both texts in runs of words."""

    part: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def compared(before: Announcement, after: Announcement) -> tuple[Compared, ...]:
    """Compare two revisions word by word. Long texts take their time: not on the GUI thread."""
    return tuple(
        Compared(change.part, *side_by_side(change.before, change.after))
        for change in changes(before, after)
    )


def _part(crop: Crop) -> str:
    """Say which part of a picture is shown."""
    left, top, width, height = (
        f"{100 * edge:.1f}".removesuffix(".0").replace(".", ",")
        for edge in (crop.left, crop.top, crop.width, crop.height)
    )
    told = f"recadrée : {width} % × {height} %, à {left} % de la gauche et {top} % du haut"
    if crop.turns:
        told += f", tournée de {90 * crop.turns}°"
    if crop.tilt:
        told += f", redressée de {crop.tilt:g}°".replace(".", ",")
    return f" [{told}]"


def _said(piece: Piece) -> bool:
    return bool(piece.text)


def _read(value: object) -> str:
    """Write a value as people would read it: one item a line."""
    match value:
        case None:
            return ""
        case Image() | Video():
            credit = f" ({value.credit})" if value.credit else ""
            part = _part(value.crop) if isinstance(value, Image) and value.crop else ""
            return f"{value.name} : {value.alt}{credit}{part}"
        case Variant():
            comment = f"Premier commentaire : {value.first_comment}" if value.first_comment else ""
            return "\n".join(filter(None, (value.text, value.long_text, comment)))
        case datetime():
            return f"{value:%d/%m/%Y %H:%M}"
        case tuple():
            return "\n".join(_read(item) for item in value)
        case dict():
            return "\n".join(f"{name} : {_read(item)}" for name, item in value.items())
    if dataclasses.is_dataclass(value):
        parts = [_read(getattr(value, field.name)) for field in dataclasses.fields(value)]
        return "\n".join(part for part in parts if part)
    return str(value)
