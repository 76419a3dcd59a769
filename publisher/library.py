"""What a team keeps to write with: texts, sets of tags, templates, words; frozen values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final, Generic, TypeAlias, TypeVar

from publisher.announcement import Announcement, Draft
from publisher.errors import InputError
from publisher.sentence import say

LONGEST_NAME: Final = 80  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A text that is put into others."""

    name: str
    text: str  # Markdown
    signature: bool = False  # it ends a text, instead of going where one writes


@dataclass(frozen=True, slots=True, kw_only=True)
class TagSet:
    """Tags that go together."""

    name: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An announcement to begin others with; it has no date, and its id means nothing."""

    name: str
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word that is right whatever dictionaries say: a street, a person."""

    name: str
    language: str = ""  # fr, nl, de or en; "": in every language


Piece: TypeAlias = Snippet | TagSet | Template | Word
P_co = TypeVar("P_co", bound=Piece, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Generic[P_co]):
    """A piece as it stands in the library. Whoever changes it says which version they saw."""

    id: str
    piece: P_co
    version: int  # counts from 1
    changed_at: datetime  # UTC
    changed_by: str


def anew(announcement: Announcement, id: str) -> Announcement:
    """Return another announcement with the same words, pictures and texts per channel.

    It is published nowhere and has no date: an hour that was right once would be wrong unseen.
    """
    return replace(
        announcement,
        id=id,
        event=None,
        expires_at=None,
        revision=1,
        dated=datetime.now(UTC),
        updated=None,
        canonical_url=None,
    )


def template_of(name: str, draft: Draft) -> Template:
    """Return the template that begins announcements as `draft` is."""
    written = Draft(announcement=anew(draft.announcement, ""), channels=draft.channels)
    return Template(name=name, draft=written)


def tidy(piece: Piece) -> Piece:
    """Return the piece as it may be kept; raises `InputError` when something is missing."""
    name = " ".join(piece.name.split())
    if not name or len(name) > LONGEST_NAME:
        raise InputError(say("Donnez un nom, de {longest} signes au plus.", longest=LONGEST_NAME))
    match piece:
        case Snippet(text=text) if not text.strip():
            raise InputError(say("Écrivez le texte qui sera inséré."))
        case TagSet(tags=()):
            raise InputError(say("Écrivez au moins un mot-clé."))
        case Word() if " " in name:
            raise InputError(say("Écrivez un seul mot : les autres s'ajoutent à leur tour."))
    return replace(piece, name=name)
