"""What the service shows of what is taken in: files, tables, what a site published before."""

from __future__ import annotations

from dataclasses import dataclass

from publisher.problem import Severity


@dataclass(frozen=True, slots=True)
class ImportPoint:
    """Something to see to in what is imported: an error keeps all of it out."""

    file: str  # its name, within the folder
    line: int  # 1 is the first
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class ImportedDraft:
    """One announcement of a folder or a table."""

    draft_id: str | None  # None: not kept
    file: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportView:
    """What a folder or a table holds, and whether it was kept: all of it or nothing."""

    drafts: tuple[ImportedDraft, ...]
    points: tuple[ImportPoint, ...]
    kept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PastView:
    """What a site or a feed brought into the history."""

    added: int
    known: int  # were there already, or were published by Publisher
