"""Use cases: many announcements at once, from a folder of files or a table. All of them or none."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from publisher import announcement_file
from publisher.announcement import Draft
from publisher.codec import canonical, encode
from publisher.errors import FileInvalid, InputError
from publisher.import_views import ImportedDraft, ImportPoint, ImportView
from publisher.problem import Severity
from publisher.sentence import say
from publisher.service.channels import ChannelCases
from publisher.service.checking import CheckingCases
from publisher.service.groups import spelling_out
from publisher.storage import drafts, films
from publisher.storage import media as masters

MOST: Final = 1000  # announcements at once
_KNOWN: Final = say(
    "Cette annonce est déjà dans les brouillons : elle n'est pas ajoutée une seconde fois."
)
TABLES: Final = (".csv", ".tsv", ".txt")


@dataclass
class _Spool:
    """Keeps masters in a folder until it is known that everything passes."""

    folder: Path
    kept: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    films: dict[str, Path] = field(default_factory=dict)

    def film(self, path: Path, sha256: str) -> None:
        if sha256 not in self.films:
            self.films[sha256] = path.rename(self.folder / f"{sha256}.mp4")

    def picture(self, content: bytes, media_type: str, width: int, height: int) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in self.kept:
            (self.folder / sha256).write_bytes(content)
            self.kept[sha256] = (media_type, width, height)
        return sha256


@dataclass
class _Batch:
    """What was read, and everything that is wrong with it."""

    drafts: list[tuple[str, Draft]] = field(default_factory=list)  # where it stands, the draft
    points: list[ImportPoint] = field(default_factory=list)


class ImportingCases(ChannelCases, CheckingCases):
    """Filling the drafts from elsewhere."""

    def survey(self, path: Path) -> ImportView:
        """Read a folder or a table and say all that is wrong; nothing is kept.

        Raises `InputError` when there is nothing to read.
        """
        with _spooled() as spool:
            return _view(self._read(path, spool), kept=False)

    def take_in(self, path: Path) -> ImportView:
        """Keep every announcement as a draft, or none when one has an error; says all points.

        Raises `InputError` when there is nothing to read.
        """
        with _spooled() as spool:
            batch = self._read(path, spool)
            if any(point.severity is Severity.ERROR for point in batch.points):
                return _view(batch, kept=False)
            for sha256, film in spool.films.items():  # forgotten in a day, if the rest fails
                films.keep(self.house.database, film, sha256)
            with self.house.database.write() as connection:
                for sha256, (media_type, width, height) in spool.kept.items():
                    content = (spool.folder / sha256).read_bytes()
                    masters.keep(connection, content, media_type, width, height)
                # The first of the file is the first of the list, which shows the newest first.
                for _, draft in reversed(batch.drafts):
                    drafts.save(connection, draft)
            return _view(batch, kept=True)

    def _read(self, path: Path, spool: _Spool) -> _Batch:
        batch, said = _Batch(), set[str]()
        with self.house.database.read() as connection:
            known = {_written(draft) for draft in drafts.contents(connection)}
            spell_out = spelling_out(self.house, connection)
        for name, line, read in _found(path, spool):
            if isinstance(read, FileInvalid):
                points = read.points or ((line, str(read)),)
                batch.points += [
                    ImportPoint(name, at, Severity.ERROR, sentence) for at, sentence in points
                ]
                continue
            found = replace(read, channels=spell_out(read.channels))
            if _written(found) in known:
                batch.points.append(ImportPoint(name, line, Severity.WARNING, _KNOWN))
                continue
            batch.drafts.append((name, found))
            known.add(_written(found))
            batch.points += self._weaknesses(name, line, found, said)
            if len(batch.drafts) > MOST:
                raise InputError(
                    say("Plus de {most} annonces à la fois : partagez-les.", most=MOST)
                )
        if not batch.drafts and not batch.points:
            raise InputError(
                say(
                    "« {name} » ne contient aucune annonce : il faut des fichiers .md, ou un"
                    " tableau .csv d'une ligne par annonce.",
                    name=path.name,
                )
            )
        return batch

    def _weaknesses(
        self, name: str, line: int, draft: Draft, said: set[str]
    ) -> Iterator[ImportPoint]:
        """Say what must be seen to before it is published; a draft may still have it."""
        for channel in draft.channels:
            problem = self.absent(channel)
            if problem and problem.message not in said:  # once is enough for the whole folder
                said.add(problem.message)
                yield ImportPoint(name, line, problem.severity, problem.message)
        for problem in self.check(draft):
            yield ImportPoint(name, line, Severity.WARNING, problem.message)


def _written(draft: Draft) -> str:
    """Return what a person wrote, whatever the draft's identity and the hour it was read."""
    same = replace(draft.announcement, id="", dated=datetime.min.replace(tzinfo=UTC))
    return canonical(encode(replace(draft, announcement=same)))


@contextmanager
def _spooled() -> Iterator[_Spool]:
    with tempfile.TemporaryDirectory(prefix="publisher-") as folder:
        yield _Spool(Path(folder))


def _found(path: Path, spool: _Spool) -> Iterator[tuple[str, int, Draft | FileInvalid]]:
    """Yield what was read: the file's name, its line, and the draft or what is wrong."""
    if path.is_dir():
        for file in sorted(path.rglob("*.md")):
            try:
                yield str(file.relative_to(path)), 1, announcement_file.read_file(file, spool)
            except FileInvalid as wrong:
                yield str(file.relative_to(path)), 1, wrong
    elif path.suffix.lower() in TABLES:
        for line, found in announcement_file.read_table(path, spool):
            yield path.name, line, found
    else:
        yield path.name, 1, announcement_file.read_file(path, spool)


def _view(batch: _Batch, *, kept: bool) -> ImportView:
    return ImportView(
        drafts=tuple(
            ImportedDraft(draft.announcement.id if kept else None, name, draft.announcement.title)
            for name, draft in batch.drafts
        ),
        points=tuple(batch.points),
        kept=kept,
    )
