"""The link that a post carries, with the tags (UTM) that the town's statistics count visits by.

    class MastodonSettings(LinkSettings): …
    class MastodonChannel(LinkingChannel): …    # with _render and _check

The page's canonical address and the feeds stay as they are: only what a post carries is tagged.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar
from urllib.parse import urlsplit

from publisher.announcement import Announcement
from publisher.channel import Channel
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.settings import Form, setting
from publisher.text.slugs import slug
from publisher.text.tagging import query, tagged


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSettings:
    """What an officer may add to the links of a channel."""

    link_tags: bool = setting(
        "Marquer les liens (UTM)",
        help="yes : le lien vers le site dit d'où vient le visiteur (utm_source…), pour les"
        " statistiques du site ; no : le lien reste tel quel.",
        form=Form.YES_NO,
        default=False,
        advanced=True,
    )
    utm_source: str = setting(
        "Source (utm_source)",
        help="D'où vient le visiteur, si les liens sont marqués ; vide : la sorte du canal.",
        default="",
        example="facebook",
        advanced=True,
    )
    utm_medium: str = setting(
        "Support (utm_medium)",
        help="Vide : « social », ou « email » pour la lettre d'information.",
        default="",
        example="social",
        advanced=True,
    )
    utm_campaign: str = setting(
        "Campagne (utm_campaign)",
        help="Le même nom pour toutes les annonces ; vide : le titre de l'annonce.",
        default="",
        example="budget-participatif",
        advanced=True,
    )


class LinkingChannel(Channel):
    """A channel whose posts carry the page's address."""

    medium: ClassVar[str] = "social"  # unless the officer says otherwise
    settings: LinkSettings

    def render(self, announcement: Announcement) -> Rendition:
        tags = self._tags(announcement)
        return replace(self._render(_carried(announcement, tags)), link_tags=tags)

    def check(self, announcement: Announcement) -> list[Problem]:
        return self._check(_carried(announcement, self._tags(announcement)))

    @abstractmethod
    def _render(self, announcement: Announcement) -> Rendition:
        """Compute what would be sent, of an announcement whose links are as the post has them."""

    @abstractmethod
    def _check(self, announcement: Announcement) -> list[Problem]:
        """Say what the platform would refuse or spoil of the same."""

    def _tags(self, announcement: Announcement) -> str:
        given = self.settings
        if not given.link_tags:
            return ""
        return query(
            given.utm_source or self.kind,
            given.utm_medium or self.medium,
            given.utm_campaign or slug(announcement.title),
        )


def _carried(announcement: Announcement, tags: str) -> Announcement:
    """Tag the page's address, and the announcement's own link when it leads to the same site.

    Elsewhere, tags would be counted by somebody else. Where a text of the channel's own repeats
    one of them, it is tagged too.
    """
    page, link = announcement.canonical_url, announcement.link
    if not tags or page is None:
        return announcement
    new = {page: tagged(page, tags)}
    if link is not None and _host(link.url) == _host(page):
        new[link.url] = tagged(link.url.strip(), tags)
        link = replace(link, url=new[link.url])
    variants = {
        name: replace(
            own,
            text=_swapped(own.text, new),
            first_comment=_swapped(own.first_comment, new),
        )
        for name, own in announcement.variants.items()
    }
    return replace(announcement, canonical_url=new[page], link=link, variants=variants)


def _swapped(text: str, new: Mapping[str, str]) -> str:
    return re.sub(r"\S+", lambda word: new.get(word[0], word[0]), text)


def _host(address: str) -> str:
    try:
        host = urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
