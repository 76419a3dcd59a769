"""Use cases: the pictures that a team used before, offered again with their words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from publisher import images
from publisher.announcement import Image
from publisher.service.house import UseCases
from publisher.storage import journal, media
from publisher.storage.database import now
from publisher.storage.library import pictures
from publisher.storage.library.unused import delete_unused
from publisher.views import PicturePage, PictureView


class PictureCases(UseCases):
    """What was published with a picture never changes; only what is offered does."""

    def pictures(
        self, search: str = "", *, after: str | None = None, limit: int = 60
    ) -> PicturePage:
        """Return one page of those that hold every word, the last used first."""
        with self.house.database.read() as connection:
            return pictures.page(connection, search, after=after, limit=limit)

    def add_picture(self, path: Path) -> PictureView:
        """Offer the picture of a file; raises `InputError` when it cannot be one."""
        made = images.normalise(path)
        with self.house.database.write() as connection:
            sha256 = media.keep(connection, made.content, made.media_type, made.width, made.height)
            image = Image(
                sha256=sha256,
                media_type=made.media_type,
                width=made.width,
                height=made.height,
                alt="",
                name=images.safe_name(path.name),
            )
            pictures.add(connection, image, now(connection))
            return pictures.get(connection, sha256)

    def change_picture(self, before: PictureView, alt: str, credit: str) -> PictureView:
        """Offer it with other words; raises `Overtaken` when a colleague changed them since."""
        image = replace(before.image, alt=alt.strip(), credit=credit.strip())
        with self.house.database.write() as connection:
            return pictures.change(connection, image, before.version)

    def remove_picture(self, before: PictureView) -> PictureView | None:
        """Offer it no more, and return how it stands; None: nothing used it, it is deleted.

        Raises `Overtaken` when a colleague used or changed it since.
        """
        with self.house.database.write() as connection:
            hidden = pictures.offer(connection, before.image.master, before.version, offered=False)
            if not delete_unused(connection, before.image.master):
                return hidden
            journal.append(
                connection,
                actor=self.house.author,
                event="library.picture_deleted",
                subject=before.image.master,
                body={"name": before.image.name},
            )
            return None

    def offer_picture_again(self, hidden: PictureView) -> PictureView:
        """Take back `remove_picture`."""
        with self.house.database.write() as connection:
            return pictures.offer(connection, hidden.image.master, hidden.version, offered=True)
