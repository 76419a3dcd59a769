"""The pages themselves, made from the templates in resources/site. Pure: text in, text out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from channels._copies import copies, every_copy, on_card
from channels._films import film_name
from channels.website import lists
from channels.website.address import local, root_from
from channels.website.article import Article, Page, Withdrawn
from channels.website.entry import Entry, tag_path
from channels.website.index import Listed
from channels.website.kept import kept, marked
from channels.website.settings import WebsiteSettings
from channels.website.structured import structured
from channels.website.words import direction, name_of, unbroken, words_for
from publisher.announcement import Video
from publisher.showing import still
from publisher.video_limits import clock

STYLE = "style.css"


class Pages:
    """The pages of one site, in its name, language and addresses."""

    def __init__(self, settings: WebsiteSettings) -> None:
        self.settings = settings
        self.home = f"{settings.base_url}/"

    @cached_property
    def dress(self) -> str:
        """What every page looks like, as a fingerprint: when it changes, all are written again."""
        own = self.settings
        said = (own.base_url, own.title, own.language, own.feed_url, own.accessibility_url)
        return hashlib.sha256(repr((said, _look())).encode()).hexdigest()

    def article(
        self, article: Article, language: str, *, expired: bool = False, alone: bool = False
    ) -> str:
        """Return the page of an article in one language; `alone`: with its style in it."""
        version = article.versions[language]
        place = article.place_of(language)
        said = structured(article, language, self.url(place), self.home, self.settings.title)
        return self._made(
            "article.html",
            place,
            language,
            article=article,
            version=version,
            text=Markup(marked(version.html)),
            expired=expired,
            alone=alone,
            data=kept(article, expired),
            structured=said,
            pictures=[(image, copies(image)) for image in article.images],
            film=_film(article.video),
            lead=article.pictured[0] if article.pictured else None,
            card=on_card(article.pictured[0]) if article.pictured else None,
            beside="" if language == article.language else "../",
            tags=[(tag_path(tag), tag) for tag in article.tags],
            others=[
                (other, article.place_of(other)) for other in article.versions if other != language
            ],
        )

    def pictures_of(self, page: Page) -> set[str]:
        """Return the names of the pictures that a page shows, and of its video."""
        if not isinstance(page, Article):
            return set()
        films = {film_name(page.video)} if page.video else set()
        return films | {copy.name for _, copy in every_copy(page.pictured)}

    def withdrawn(self, page: Withdrawn, language: str) -> str:
        """Return the short page that stays at the address of a withdrawn article."""
        return self._made(
            "withdrawn.html", page.place_of(language), language, page=page, data=kept(page)
        )

    def front(self, entries: Sequence[Entry], month: str) -> str:
        """Return the home; `month` is the path of the newest month, or ""."""
        return self._made("home.html", "", entries=entries, month=month)

    def part_of(self, listed: Listed, number: int, entries: Sequence[Entry]) -> str:
        """Return one page of the list of a month or of a tag."""
        older, newer = lists.neighbours(number, listed.next)
        return self._made(
            "list.html",
            lists.address(listed.path, number),
            entries=entries,
            title=self._title(listed),
            number=number,
            older=None if older is None else lists.address(listed.path, older),
            newer=None if newer is None else lists.address(listed.path, newer),
        )

    def archives(self, months: Sequence[Listed]) -> str:
        """Return the page of all years and months, newest first."""
        years: dict[str, list[Listed]] = {}
        for month in reversed(months):
            years.setdefault(month.path[:4], []).append(month)
        return self._made("archives.html", "archives", years=years)

    def tags(self, tags: Sequence[Listed]) -> str:
        """Return the page of all tags that something is about."""
        return self._made("tags.html", "tags", tags=tags)

    def not_found(self) -> str:
        """Return 404.html; it is shown at any address, so that its links start at the host."""
        path = urlsplit(self.settings.base_url).path
        return self._made("404.html", None, root=f"{path}/")

    def sitemap(self, parts: Sequence[int]) -> str:
        """Return sitemap.xml, which lists its parts."""
        return _templates().get_template("sitemap.xml").render(home=self.home, parts=parts)

    def sitemap_part(self, number: int, entries: Sequence[Entry]) -> str:
        """Return one part of the sitemap."""
        template = _templates().get_template("sitemap-part.xml")
        return template.render(home=self.home, number=number, entries=entries)

    def robots(self) -> str:
        """Return robots.txt; it counts where the site is the root of its host."""
        return f"User-agent: *\nAllow: /\n\nSitemap: {self.home}sitemap.xml\n"

    def style(self) -> str:
        """Return the one style sheet."""
        return (files("resources") / "site" / STYLE).read_text("utf-8")

    def url(self, place: str) -> str:
        """Return the whole address of a path."""
        return f"{self.home}{place}/" if place else self.home

    def _title(self, listed: Listed) -> str:
        words = words_for(self.settings.language, self.settings.language)
        if listed.name:
            return words("tag", tag=listed.name)
        return words("month", month=words.month(int(listed.path[5:])), year=listed.path[:4])

    def _made(
        self, template: str, place: str | None, language: str | None = None, **more: Any
    ) -> str:
        own = self.settings
        language = language or own.language
        words = words_for(language, own.language)
        frame = {
            "site": own,
            "home": self.home,
            "url": self.url(place or ""),
            "place": place,
            "root": root_from(place or ""),
            "language": language,
            "direction": direction(language),
            "words": words,
            # The language of the page's own words, where it is not that of the page.
            "said": _said(words.language, language),
            "look": _look()[:8],
            "local": local,
            "names": name_of,
            "copies": copies,
            "style": self.style,
            "alone": False,
        }
        return _templates().get_template(template).render({**frame, **more})


def _film(video: Video | None) -> dict[str, Any] | None:
    """Return what the page says of its video."""
    if video is None:
        return None
    return {
        "name": film_name(video),
        "type": video.media_type,
        "poster": copies(still(video))[-1].name,
        "width": video.width,
        "height": video.height,
        "alt": video.alt,
        "credit": video.credit,
        "length": clock(video.seconds),
        "megabytes": max(1, round(video.size / 1e6)),
    }


def _said(words: str, language: str) -> str:
    if language.partition("-")[0].lower() == words:
        return ""
    return Markup(' lang="{}" dir="ltr"').format(words)


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("resources", "site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["unbroken"] = unbroken
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    return environment


@cache
def _look() -> str:
    folder = files("resources") / "site"
    content = [file.read_bytes() for file in sorted(folder.iterdir(), key=lambda file: file.name)]
    return hashlib.sha256(b"\0".join(content)).hexdigest()
