"""Use cases: what a team keeps to write with, and announcements that begin from others."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from publisher.announcement import Announcement, Draft
from publisher.ids import new_id
from publisher.library import (
    Kept,
    Piece,
    Snippet,
    TagSet,
    Template,
    Word,
    anew,
    template_of,
    tidy,
)
from publisher.service.house import UseCases
from publisher.storage import channels, journal
from publisher.storage.library import pieces, tags
from publisher.text.folding import fold


class LibraryCases(UseCases):
    """Texts, sets of tags, templates, words; whoever changes one says which version they saw."""

    def snippets(self) -> tuple[Kept[Snippet], ...]:
        """List the texts, by name."""
        with self.house.database.read() as connection:
            return pieces.all(connection, Snippet)

    def tag_sets(self) -> tuple[Kept[TagSet], ...]:
        """List the sets of tags, by name."""
        with self.house.database.read() as connection:
            return pieces.all(connection, TagSet)

    def templates(self) -> tuple[Kept[Template], ...]:
        """List the templates, by name."""
        with self.house.database.read() as connection:
            return pieces.all(connection, Template)

    def words(self) -> tuple[Kept[Word], ...]:
        """List the words that are right whatever dictionaries say, in alphabetical order."""
        with self.house.database.read() as connection:
            found = pieces.all(connection, Word)
        return tuple(sorted(found, key=lambda kept: fold(kept.piece.name)))

    def add_piece(self, piece: Piece) -> Kept[Piece]:
        """Keep a new one; raises `InputError` when its name is taken or something is missing."""
        piece = tidy(piece)
        with self.house.database.write() as connection:
            kept = pieces.add(connection, piece, self.house.author)
            self._tell(connection, "added", piece)
        return kept

    def change_piece(self, before: Kept[Piece], piece: Piece) -> Kept[Piece]:
        """Keep `piece` instead; raises `Overtaken` when a colleague changed it since `before`."""
        piece = tidy(piece)
        with self.house.database.write() as connection:
            kept = pieces.change(connection, before.id, before.version, piece, self.house.author)
            self._tell(connection, "changed", piece)
        return kept

    def remove_piece(self, kept: Kept[Piece]) -> None:
        """Take it away; raises `Overtaken` when a colleague changed it since."""
        with self.house.database.write() as connection:
            pieces.remove(connection, type(kept.piece), kept.id, kept.version)
            self._tell(connection, "removed", kept.piece)

    def known_tags(self) -> tuple[str, ...]:
        """Return the tags that announcements used, as far as they may be wanted again."""
        with self.house.database.read() as connection:
            return tags.used(connection)

    def save_template(self, name: str, draft: Draft, before: Kept[Template] | None = None) -> None:
        """Keep a draft as a template, or instead of the template `before`."""
        piece = template_of(name, draft)
        if before is None:
            self.add_piece(piece)
        else:
            self.change_piece(before, piece)

    def from_template(self, id: str) -> Draft:
        """Begin an announcement as a template says; raises `NotFound`."""
        with self.house.database.read() as connection:
            draft = pieces.get(connection, Template, id).piece.draft
            return self._begun(connection, draft.announcement, draft.channels)

    def duplicate(self, announcement: Announcement, channels: tuple[str, ...]) -> Draft:
        """Begin an announcement with the words and pictures of another one, without its date."""
        with self.house.database.read() as connection:
            return self._begun(connection, announcement, channels)

    def _begun(
        self, connection: Connection, announcement: Announcement, names: tuple[str, ...]
    ) -> Draft:
        connected = {row.name for row in channels.all(connection)}
        draft = Draft(announcement=anew(announcement, new_id()))
        return replace(draft, channels=tuple(name for name in names if name in connected))

    def _tell(self, connection: Connection, what: str, piece: Piece) -> None:
        journal.append(
            connection,
            actor=self.house.author,
            event=f"library.{what}",
            subject=piece.name,
            body={"sort": pieces.SORTS[type(piece)]},
        )
