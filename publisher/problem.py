"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

# The post needs a public page of the same announcement; a rehearsal has none, and goes on.
NEEDS_PAGE: Final = "needs_page"


class Severity(StrEnum):
    """An error stops publication; a warning asks the officer to look."""

    ERROR = "error"
    WARNING = "warning"


class Remedy(StrEnum):
    """What Publisher itself can do about a problem, when the officer asks for it."""

    SHORTEN = "shorten"  # give the channel a text of its own that fits, or a thread
    CLEAN = "clean"  # take the invisible characters away
    SECURE = "secure"  # write https:// before the address of the call to action


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: `code` is stable for programs, `message` is one French sentence for people."""

    severity: Severity
    code: str
    message: str  # a publisher.sentence.Sentence
    field: str = ""  # title, summary, body, images, link, tags, event, publish_at, …
    number: int = 0  # which of several in the field, from 1: a picture, a translation; 0: not known
    remedy: Remedy | None = None  # None: a person has to write it otherwise


def error(
    code: str, message: str, field: str = "", *, number: int = 0, remedy: Remedy | None = None
) -> Problem:
    """Make a problem that stops publication."""
    return Problem(Severity.ERROR, code, message, field, number, remedy)


def warning(
    code: str, message: str, field: str = "", *, number: int = 0, remedy: Remedy | None = None
) -> Problem:
    """Make a problem that asks for a second look."""
    return Problem(Severity.WARNING, code, message, field, number, remedy)
