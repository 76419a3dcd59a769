"""Links: whole addresses, and labels that mean something away from their sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from publisher.announcement import Announcement, Link
from publisher.problem import Problem, Remedy, error, warning
from publisher.sentence import say
from publisher.text.markdown import SCHEMES
from publisher.text.outline import outline

VAGUE: Final = frozenset({
    "cliquez ici", "cliquer ici", "ici", "lien", "ce lien", "par ici", "plus d'infos",
    "plus d'informations", "en savoir plus", "lire la suite", "voir", "suite",
    "klik hier", "hier", "lees meer", "meer info", "hier klicken", "mehr", "mehr lesen",
    "click here", "here", "link", "read more", "more",
})  # fmt: skip


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the call to action and with the links of the text."""
    found = list(_call(announcement.link)) if announcement.link else []
    for label, address in outline(announcement.body).links:
        found += _in_text(label, address)
    return list(dict.fromkeys(found))


def _call(link: Link) -> Iterator[Problem]:
    url, label = link.url.strip(), link.label.strip()
    if not url and not label:
        return
    if not _is_web(url):
        yield error(
            "link_invalid",
            say("Le lien « {url} » doit commencer par https:// ou http://.", url=url[:80]),
            "link",
            remedy=Remedy.SECURE if secured(url) else None,
        )
        return
    if not label:
        yield warning(
            "link_label_missing",
            say("Dites en quelques mots ce que l'on fait en suivant le lien."),
            "link",
        )
    yield from _wording(label, url, "link")


def _in_text(label: str, address: str) -> Iterator[Problem]:
    scheme = address.partition(":")[0].lower()
    if scheme not in SCHEMES or (scheme in ("http", "https") and not _is_web(address)):
        yield error(
            "link_invalid",
            say(
                "Le lien « {address} » du texte n'est pas une adresse complète : écrivez-la avec"
                " https://.",
                address=address[:80],
            ),
            "body",
        )
        return
    yield from _wording(label, address, "body")


def _wording(label: str, address: str, field: str) -> Iterator[Problem]:
    if label.replace("’", "'").strip(" .:»>→").casefold() in VAGUE:
        yield warning(
            "link_vague",
            say(
                "Le lien « {label} » ne dit pas où il mène : nommez la page ou l'action.",
                label=label,
            ),
            field,
        )
    if address.lower().startswith("http://"):
        yield warning(
            "link_insecure",
            say(
                "L'adresse {address} n'est pas protégée : essayez-la avec https://.",
                address=address[:80],
            ),
            field,
            remedy=Remedy.SECURE if field == "link" else None,
        )


def secured(address: str) -> str:
    """Return an address with https:// before it, or "" when that makes no web address of it."""
    scheme, mark, rest = address.strip().partition("://")
    bare = address.strip() if not mark else rest if scheme.lower() == "http" else ""
    whole = f"https://{bare.lstrip('/')}"
    named = re.match(
        r"[\w-]+(\.[\w-]+)*\.[^\W\d_]{2,}(:\d+)?([/?#]|$)", whole.removeprefix("https://")
    )
    return whole if named and _is_web(whole) else ""


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and not any(map(str.isspace, address))
