"""What a town keeps: drafts, pictures and choices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from publisher.announcement import Image


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """One saved draft, for the list of drafts."""

    id: str
    title: str
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """One picture of the library, as it was last used."""

    image: Image
    used_at: datetime  # of the last revision that used it, or when it was added
    uses: int  # announcements that ever used it
    version: int  # whoever changes its words says which they saw


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePage:
    """One page of pictures, the last used first; `next` is the key of the following page."""

    rows: tuple[PictureView, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceView:
    """One choice of the whole house, in the form in which it is typed."""

    name: str
    value: str  # « 24h »
    default: str
    help: str
    choices: tuple[str, ...] = ()  # the only values there are; () where it is typed
