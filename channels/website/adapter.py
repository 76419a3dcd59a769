"""The channel itself: what the engine and the window ask of a website."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import ClassVar, cast

from channels import _films as films
from channels._copies import WIDTHS, every_copy
from channels._films import film_name
from channels.website.address import path_of
from channels.website.article import Article, article_of, withdrawal_of
from channels.website.compose import MOST_IMAGES, compose, problems
from channels.website.failures import in_words
from channels.website.folder import Folder, Remote
from channels.website.logo import FILE as LOGO
from channels.website.logo import logo_or, read_logo
from channels.website.pages import Pages
from channels.website.settings import SECRETS, WebsiteSettings
from channels.website.site import Site, opened
from publisher.announcement import Announcement
from publisher.channel import Absent, Access, Capabilities, Channel, Edit, Progress, Receipt
from publisher.codec import canonical, encode
from publisher.errors import AuthorizationRevoked, ContentRejected, InputError, SecretAbsent
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.text.cleaning import one_line
from publisher.video_limits import VideoLimits

FRONT = "index.html"
GENERATOR = b'<meta name="generator" content="Publisher">'


class WebsiteChannel(Channel):
    """An accessible static site, written into a folder and, if set, sent by SFTP."""

    kind: ClassVar[str] = "website"
    label: ClassVar[str] = "Site web"
    summary: ClassVar[str] = "Un site accessible, écrit dans un dossier ou envoyé par SFTP."
    settings_type: ClassVar[type] = WebsiteSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS
    settings: WebsiteSettings

    def __init__(self, settings: WebsiteSettings, access: Access) -> None:
        super().__init__(settings, access)
        self.pages = Pages(settings)

    @property
    def capabilities(self) -> Capabilities:
        """A page of any length, which gives the link and can be changed and withdrawn."""
        return Capabilities(
            max_images=MOST_IMAGES,
            alt_text=True,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.CACHES, Keeper.SEARCH),
            gives_link=True,
        )

    # Pure

    def reserve(self, announcement: Announcement) -> str:
        """Return the address of the page; it never changes, whatever becomes of the title."""
        return self.pages.url(path_of(announcement, self.settings.base_url))

    def render(self, announcement: Announcement) -> Rendition:
        """Return what the page will be made of."""
        return compose(announcement, self.access.name, self.kind, self.settings.base_url)

    def check(self, announcement: Announcement) -> list[Problem]:
        """Say what would be missing from the page, or wrong on it."""
        return problems(announcement)

    def preview_page(self, rendition: Rendition, language: str | None = None) -> str:
        """Return the page as it will be, as one HTML text with its style; pictures show no file."""
        article = article_of(rendition, rendition.fields["path"], _fingerprint(rendition))
        return self.pages.article(article, language or article.language, alone=True)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        """Of the page: the cards of its link show a part of the first picture."""
        del rendition
        return PictureLimits(max_side=WIDTHS[-1])

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        """Any video that Publisher keeps."""
        del announcement
        return VideoLimits(codecs=("h264", "hevc"), with_pictures=True)

    # Blocking

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        """Write the page and all that leads to it; a second time, it writes the same."""
        del delivery_key  # the announcement's id makes it safe to repeat
        return self._publish(rendition, rendition.fields["path"], progress)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Write the page again, at the address it has."""
        del delivery_key
        return self._publish(rendition, receipt.remote_ids["page"], progress)

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Leave a short page that says when and why the announcement was withdrawn.

        A folder cannot answer "410 Gone": the page stays, asks search engines to forget it, and
        its pictures are removed.
        """
        del delivery_key
        path = receipt.remote_ids["page"]
        with self._site(path) as site:
            page = site.page_at(path)
            if isinstance(page, Article):
                site.write(withdrawal_of(page, site.now, one_line(reason)))
            site.finish()
            if isinstance(site.page_at(path), Article) or not site.sent(path):
                raise OSError(f"{path} is still there")
        progress.save("page", path)
        return self._receipt(path)

    def find(self, rendition: Rendition, delivery_key: str, since: datetime) -> Receipt | Absent:
        """Tell whether this very rendition is published, with every list that leads to it."""
        del delivery_key, since  # the page says which rendition it shows
        fingerprint = _fingerprint(rendition)
        path = rendition.fields["path"]
        with self._site(path) as site:
            path = site.index.path_of(rendition.announcement_id) or path
            page = site.page_at(path)
            there = isinstance(page, Article) and page.fingerprint == fingerprint
            if there and site.whole() and site.sent(path):
                return self._receipt(path)
        return Absent()

    def test(self) -> str:
        """Prove that the folder, and the server if there is one, can be written."""
        read_logo(self.settings.logo)  # publishing goes on without it: here it is said
        with self._folder("") as folder:
            self._refuse_foreign(folder)
            trial = ".publisher-essai"
            folder.put(trial, datetime.now(UTC).isoformat().encode())
            folder.remove(trial)
        where = self.settings.sftp_host or self.settings.root
        return say(
            "« {where} » accepte les pages ; les citoyens les liront à l'adresse {url}.",
            where=where,
            url=self.pages.home,
        )

    # Steps

    def _publish(self, rendition: Rendition, path: str, progress: Progress) -> Receipt:
        with self._site(path) as site:
            path = site.index.path_of(rendition.announcement_id) or path
            standing = site.page_at(path)
            if standing is not None and standing.id != rendition.announcement_id:
                raise ContentRejected(
                    say(
                        "Une autre annonce a déjà l'adresse {url} : changez le titre.",
                        url=self.pages.url(path),
                    )
                )
            article = article_of(rendition, path, _fingerprint(rendition))
            site.begin(path)
            self._write_pictures(article, site.folder)
            self._write_film(article, site.folder, progress)
            site.write(article)
            site.finish()
        progress.save("page", path)
        return self._receipt(path)

    def _write_pictures(self, article: Article, folder: Folder) -> None:
        for image, copy in every_copy(article.pictured):
            name = f"{article.path}/{copy.name}"
            if (folder.root / name).is_file():
                continue  # a name is made of the content: what is there is right
            try:
                folder.put(name, self.access.media.fitted(image, copy.limits).content)
            except InputError as failure:
                raise ContentRejected(
                    say(
                        "L'image « {name} » ne peut pas être préparée : ajoutez-la à nouveau.",
                        name=image.name,
                    )
                ) from failure

    def _write_film(self, article: Article, folder: Folder, progress: Progress) -> None:
        video = article.video
        if video is None or (folder.root / article.path / film_name(video)).is_file():
            return
        with films.Sending(video, self.access.media, progress) as film:
            pieces = iter(partial(film.read, films.PIECE), b"")
            folder.put_stream(f"{article.path}/{film_name(video)}", pieces, progress.report)

    @contextmanager
    def _site(self, path: str) -> Iterator[Site]:
        with self._folder(path) as folder:
            self._refuse_foreign(folder)
            logo = logo_or(folder.read(LOGO), self.settings.logo)
            with opened(folder, Pages(self.settings, logo), datetime.now(UTC)) as site:
                yield site

    @contextmanager
    def _folder(self, path: str) -> Iterator[Folder]:
        folder = Folder(self.settings.root)

        def changed() -> bool:
            return any(
                name.startswith(f"{path}/") and name.endswith(".html") for name in folder.replaced
            )

        with in_words(folder.root, changed), ExitStack() as stack:
            folder.remote = self._remote(stack)
            yield folder

    def _remote(self, stack: ExitStack) -> Remote | None:
        own = self.settings
        if not own.sftp_host:
            return None
        # paramiko takes a quarter of a second to import; most sites never need it.
        sftp = importlib.import_module("channels._sftp")
        account = sftp.Account(
            host=own.sftp_host,
            port=own.sftp_port,
            username=own.sftp_username,
            folder=own.sftp_folder,
            host_keys=tuple(own.sftp_host_key.split()),
            **self._credentials(),
        )
        return cast(Remote, stack.enter_context(sftp.connected(account)))

    def _credentials(self) -> dict[str, str]:
        """Return the password, the private key, or both; raises when there is neither."""
        found = {}
        missing = None
        for field in SECRETS:
            try:
                found[field.name.removeprefix("sftp_")] = self.access.secrets.read(field.name)
            except SecretAbsent as failure:
                missing = failure
        if not found and missing:
            raise missing
        return found

    def _refuse_foreign(self, folder: Folder) -> None:
        for front in (folder.read(FRONT), folder.remote.read(FRONT) if folder.remote else None):
            if front is not None and GENERATOR not in front:
                raise AuthorizationRevoked(
                    say(
                        "Le dossier « {folder} » contient déjà un autre site : choisissez un"
                        " dossier vide.",
                        folder=self.settings.sftp_folder if folder.remote else folder.root,
                    )
                )

    def _receipt(self, path: str) -> Receipt:
        return Receipt(remote_ids={"page": path}, url=self.pages.url(path), at=datetime.now(UTC))


def _fingerprint(rendition: Rendition) -> str:
    return hashlib.sha256(canonical(encode(rendition)).encode("utf-8", "replace")).hexdigest()
