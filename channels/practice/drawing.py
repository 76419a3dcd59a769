"""The wall as pages: every post as a card that looks like the platform it was meant for. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import nh3
from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from channels._words import FRENCH
from channels.practice.sheets import Post, Sheet, folder_name
from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.rendition import Rendition
from publisher.text.slugs import slug

ON_FRONT: Final = 5  # posts of each channel on the front page
LONGEST_BEGINNING: Final = 80  # characters
_UNITS: Final = {"bytes": "octets"}
_HEADING: Final = re.compile(r"<(/?)h([1-6])\b")
_SAFE_TAGS: Final = nh3.ALLOWED_TAGS - {"img"}  # a card shows its pictures itself


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture as the card shows it."""

    file: str
    alt: str
    credit: str


@dataclass(frozen=True, slots=True)
class Card:
    """One post, in the words and figures that the template shows."""

    anchor: str
    post: Post
    when: str
    changed: str
    withdrawn: str
    html: str
    pictures: tuple[Picture, ...]
    link_host: str  # "" when the link shows no card
    length: str
    full: bool  # nine tenths of the limit are used

    @property
    def rendition(self) -> Rendition:
        return self.post.rendition

    @property
    def beginning(self) -> str:
        """The title, or what stands for one: the first words of a post without title."""
        if self.rendition.title:
            return self.rendition.title
        text = self.rendition.text.strip().partition("\n")[0]
        return text if len(text) <= LONGEST_BEGINNING else f"{text[:LONGEST_BEGINNING]}…"


@dataclass(frozen=True, slots=True)
class Column:
    """One channel on a page."""

    anchor: str
    channel: str
    label: str
    theme: str  # a style class
    initial: str
    cards: tuple[Card, ...]
    page: str  # the page with all of the newest sheet; "": this one


def anchor(id: str) -> str:
    """The name of a post within its page."""
    return f"post-{id}"


def page_name(number: int) -> str:
    """The file of one sheet's page."""
    return f"page-{number:05}.html"


def front_page(sections: Sequence[str], title: str) -> str:
    """Draw the newest posts of every channel, side by side."""
    return _template("wall.html").render(title=title, sections=sections, sheet=None, look=_look())


def front_section(sheet: Sheet) -> str:
    """Draw one channel's part of the front page."""
    folder = folder_name(sheet.channel) + "/"
    return _section(sheet, folder, folder + page_name(sheet.number), ON_FRONT)


def sheet_page(sheet: Sheet, newest: int, title: str) -> str:
    """Draw one sheet of one channel, with the way to its neighbours (`newest` is the last)."""
    return _template("wall.html").render(
        title=title,
        sections=[_section(sheet, "", "", len(sheet.posts))],
        sheet=sheet,
        older=page_name(sheet.number - 1) if sheet.number > 1 else "",
        newer=page_name(sheet.number + 1) if sheet.number < newest else "",
        look=_look(),
    )


def _section(sheet: Sheet, folder: str, page: str, most: int) -> str:
    newest_first = sheet.posts[::-1][:most]
    column = Column(
        anchor=f"column-{folder_name(sheet.channel)}",
        channel=sheet.channel,
        label=sheet.label,
        theme=f"kind-{slug(sheet.kind)}",
        initial=next((letter for letter in sheet.channel if letter.isalnum()), "?").upper(),
        cards=tuple(_card(post, folder) for post in newest_first),
        page=page,
    )
    return str(_template("section.html").render(column=column))


def _card(post: Post, folder: str) -> Card:
    rendition = post.rendition
    pictures = zip(post.pictures, rendition.images, strict=False)
    return Card(
        anchor=anchor(post.id),
        post=post,
        when=_said(post.at),
        changed=_said(post.changed),
        withdrawn=_said(post.withdrawn),
        html=_harmless(rendition.html),
        pictures=tuple(Picture(folder + file, image.alt, image.credit) for file, image in pictures),
        link_host=_card_host(rendition),
        length=_counted(rendition),
        full=_nearly_full(rendition),
    )


def _said(moment: datetime | None) -> str:
    """An instant as people say it in the town's time zone; "" for None."""
    if moment is None:
        return ""
    local = moment.astimezone(ZoneInfo(DEFAULT_TIME_ZONE))
    return f"{FRENCH.day(local)} à {local:%H:%M}"


def _card_host(rendition: Rendition) -> str:
    """Where the link's card leads, or "": a page of HTML holds its links itself."""
    link = rendition.link or ""
    address = urlsplit(link)
    if rendition.html or link in rendition.text or address.scheme not in ("http", "https"):
        return ""
    return address.netloc


def _counted(rendition: Rendition) -> str:
    length = rendition.length
    if length is None:
        return ""
    unit = _UNITS.get(length.unit, "signes")
    if length.limit is None:
        return f"{_figure(length.used)} {unit}"
    return f"{_figure(length.used)} / {_figure(length.limit)} {unit}"


def _figure(number: int) -> str:
    """A number with French narrow spaces between thousands."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _nearly_full(rendition: Rendition) -> bool:
    length = rendition.length
    return length is not None and length.limit is not None and length.used > 0.9 * length.limit


def _harmless(html: str) -> str:
    """Clean the adapter's HTML once more, and put its headings below those of the wall."""
    clean = nh3.clean(html, tags=_SAFE_TAGS)
    return _HEADING.sub(lambda tag: f"<{tag[1]}h{min(int(tag[2]) + 2, 6)}", clean)


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("resources", "practice"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)


@cache
def _look() -> str:
    return files("resources").joinpath("practice", "wall.css").read_text(encoding="utf-8")
