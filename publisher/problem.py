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


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: `code` is stable for programs, `message` is one French sentence for people."""

    severity: Severity
    code: str
    message: str  # a publisher.sentence.Sentence
    field: str = ""  # title, summary, body, images, link, tags, event, publish_at, …


def error(code: str, message: str, field: str = "") -> Problem:
    """Make a problem that stops publication."""
    return Problem(Severity.ERROR, code, message, field)


def warning(code: str, message: str, field: str = "") -> Problem:
    """Make a problem that asks for a second look."""
    return Problem(Severity.WARNING, code, message, field)
