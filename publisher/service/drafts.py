"""Use cases: writing, saved as it is typed."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from tempfile import TemporaryDirectory

from publisher import announcement_file, films, images
from publisher.announcement import Announcement, Draft, Image, Video
from publisher.channel import Media
from publisher.ids import new_id
from publisher.service.groups import spelling_out
from publisher.service.house import UseCases
from publisher.service.usual import by_rule, choice_key, usual_names
from publisher.storage import drafts as rows
from publisher.storage import media as masters
from publisher.storage import preferences
from publisher.views import DraftView


class DraftCases(UseCases):
    """What people do before they publish."""

    def new_draft(self) -> Draft:
        """Begin one in the town's language, for the channels that are usual.

        It is kept from its first `save_draft`.
        """
        with self.house.database.read() as connection:
            language = preferences.language(connection)
            announcement = Announcement(id=new_id(), title="", language=language)
            chosen = usual_names(self.house, connection, announcement.kind)
        return Draft(announcement=announcement, channels=chosen)

    def save_draft(self, draft: Draft) -> None:
        """Keep the draft durably, instead of what was saved before, and its channels as a choice.

        A correction goes where the announcement went: that is no choice. Nor are the channels of a
        kind that has its own: after an alert, news do not go where alerts go.
        """
        with self.house.database.write() as connection:
            rows.save(connection, draft)
            if draft.announcement.revision > 1 or not draft.channels:
                return
            if not by_rule(self.house, connection, draft.announcement.kind):
                preferences.keep_choice(connection, choice_key(self.house), draft.channels)

    def drafts(self) -> tuple[DraftView, ...]:
        """List the drafts, the one last touched first."""
        with self.house.database.read() as connection:
            return rows.all(connection)

    def draft(self, id: str) -> Draft:
        """Return one draft; raises `NotFound`."""
        with self.house.database.read() as connection:
            return rows.get(connection, id)

    def delete_draft(self, id: str) -> None:
        """Remove one draft."""
        with self.house.database.write() as connection:
            rows.remove(connection, id)

    def import_image(self, path: Path, alt: str = "") -> Image:
        """Make a picture safe and keep its master; raises `InputError` with what to do."""
        picture = images.normalise(path)
        sha256 = self._keep.picture(
            picture.content, picture.media_type, picture.width, picture.height
        )
        return Image(
            sha256=sha256,
            media_type=picture.media_type,
            width=picture.width,
            height=picture.height,
            alt=alt,
            name=images.safe_name(path.name),
        )

    def import_video(self, path: Path, alt: str = "") -> Video:
        """Make a film safe and keep it with a still; takes its time. Raises `InputError`."""
        with TemporaryDirectory(prefix="publisher-") as folder:
            film = films.prepare(path, Path(folder))
            self._keep.picture(
                film.poster.content, film.poster.media_type, film.poster.width, film.poster.height
            )
            self._keep.film(film.path, film.sha256)
        return films.named(film, path.name, alt)

    def media(self) -> Media:
        """The masters of the images, and the films."""
        return self.house.media

    def read_file(self, path: Path) -> Draft:
        """Read an announcement file and keep what it shows; raises `FileInvalid`.

        Its groups are spelled out, and its channels bear their own names.
        """
        draft = announcement_file.read_file(path, self._keep)
        with self.house.database.read() as connection:
            meant = spelling_out(self.house, connection)(draft.channels)
        return dataclasses.replace(draft, channels=meant)

    def write_file(self, draft: Draft, folder: Path) -> Path:
        """Write the draft and what it shows as an announcement file; returns its path."""
        return announcement_file.write_file(draft, folder, self.house.media)

    @property
    def _keep(self) -> masters.Keeping:
        return masters.Keeping(self.house.database)
