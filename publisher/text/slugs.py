"""Names that are safe in an address and on every disk."""

from __future__ import annotations

from typing import Final

from slugify import slugify

LONGEST: Final = 60  # characters
# Windows cannot have files of these names, whatever their suffix.
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)


def slug(text: str, fallback: str = "annonce") -> str:
    """Return 1 to 60 characters out of a-z, 0-9 and single inner hyphens; never a path."""
    text = text[:1000].replace("’", "'")  # the library would glue « l’été » together
    made = slugify(text, max_length=LONGEST, word_boundary=True).strip("-")
    if not made or made in _DEVICES:
        return f"{fallback}-{made}".strip("-")
    return made
