"""What came from outside as a `publisher:` address: a few fields of a draft, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from publisher.announcement import Announcement, Link
from publisher.errors import InputError
from publisher.sentence import say
from publisher.text.cleaning import one_line

SCHEME: Final = "publisher"
MOST: Final = 5_000_000  # bytes of an address
_FIELDS: Final = ("title", "text", "tags", "link")
_LONGEST: Final = 1_000  # characters of a title, of one word of the tags
_TAGS: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The fields of a draft, as they were given; a person reads them before anything is sent."""

    title: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    link: str = ""

    def onto(self, announcement: Announcement) -> Announcement:
        """Return a new announcement with these fields."""
        return replace(
            announcement,
            title=self.title,
            body=self.text,
            tags=self.tags,
            link=Link(self.link, "") if self.link else None,
        )


def is_address(given: str) -> bool:
    """Whether an argument is an address, not a file."""
    return given.lower().startswith(f"{SCHEME}:")


def read_address(address: str) -> Outside:
    """Read `publisher://compose?title=…&text=…&tags=a,b&link=https://…`; raises `InputError`."""
    if len(address.encode("utf-8", "replace")) > MOST:
        raise InputError(
            say("Cette adresse est trop longue : 5 Mo au plus. Passez par un fichier d'annonce.")
        )
    try:
        parts = urlsplit(address)
        given = dict(parse_qsl(parts.query, errors="replace", max_num_fields=100))
    except ValueError:
        raise _wrong() from None
    if parts.scheme.lower() != SCHEME or (parts.netloc or parts.path).strip("/") != "compose":
        raise _wrong()
    unknown = sorted(set(given) - set(_FIELDS))
    if unknown:
        raise InputError(
            say(
                "L'adresse demande « {field} », que Publisher ne connaît pas : title, text, tags et"
                " link seulement.",
                field=unknown[0][:40],
            )
        )
    link = given.get("link", "").strip()
    if link and urlsplit(link).scheme not in ("http", "https"):
        raise InputError(say("Le lien de l'adresse ne commence pas par https:// ou http://."))
    words = (one_line(word)[:_LONGEST] for word in given.get("tags", "").split(","))
    return Outside(
        title=one_line(given.get("title", ""))[:_LONGEST],
        text=given.get("text", "").replace("\r\n", "\n"),
        tags=tuple(dict.fromkeys(word for word in words if word))[:_TAGS],
        link=link,
    )


def _wrong() -> InputError:
    return InputError(
        say(
            "Cette adresse n'est pas de celles que Publisher ouvre : publisher://compose?title=…"
            "&text=…"
        )
    )
