"""The Drupal channel.

Files and tags are sent first, invisible to citizens; the page itself is one request, under an id
made from the delivery's key. Drupal refuses a second page of that id, so repeating it is harmless.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote

from channels._article import page_name
from channels.drupal import checking, content, films, pictures, refusals, terms
from channels.drupal.settings import PASSWORD, DrupalSettings
from channels.drupal.site import ABSENT, Resource, Site
from publisher.announcement import Announcement
from publisher.channel import Absent, Capabilities, Channel, Edit, Progress, Receipt, Unknown
from publisher.errors import AuthorizationRevoked, ContentRejected, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.video_limits import VideoLimits

_KEYS: Final = uuid.UUID("5a5d1f0e-6f0b-5c0a-9a0e-3f1d8f1c2b47")  # the namespace of our ids


class DrupalChannel(Channel):
    """Nodes of one type on one site, by one account."""

    kind = "drupal"
    label = "Drupal"
    summary = "Un site Drupal : une page par annonce, avec ses images et ses mots-clés."
    settings_type = DrupalSettings
    secret_fields = (PASSWORD,)
    settings: DrupalSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=content.MOST_IMAGES if self.settings.pictured else 0,
            alt_text=self.settings.pictured,
            alt_limit=content.LONGEST_ALT if self.settings.pictured else None,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.CACHES, Keeper.SEARCH),
            # A draft has no public page yet.
            gives_link=self.settings.status == "publish",
        )

    def reserve(self, announcement: Announcement) -> str:
        """Return the address, or the likely one where the site chooses it: the receipt tells."""
        path = content.alias(announcement, self.settings) or f"/{page_name(announcement)}"
        return f"{self.settings.base_url}{path}"

    def render(self, announcement: Announcement) -> Rendition:
        return content.render(announcement, self.settings, self.access.name)

    def check(self, announcement: Announcement) -> list[Problem]:
        return checking.problems(announcement, self.capabilities.max_images)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return pictures.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        del announcement
        return films.LIMITS if self.settings.filmed else None

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        """Write the page; one that an earlier attempt wrote is read back."""
        site, id = self._open(), _id(delivery_key)
        with refusals.nothing_public():
            node = self._node(site, rendition, id, progress.known(), progress)
        alias = rendition.fields["alias"]
        node["attributes"] |= {**self._state(), **({"path": {"alias": alias}} if alias else {})}
        progress.save("node", id)
        answer = site.create(self._collection, node)
        if answer.status == 409:
            there = site.found(self._path(id))
            if there is None:
                raise site.refusal(answer)
        else:
            there = site.object_of(answer)
        return self._receipt(there, progress.known())

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Change the page in place; its address stays."""
        del delivery_key  # the same change twice is one change
        site, id = self._open(), _node_of(receipt)
        there = site.found(self._path(id))
        if there is None or (self.settings.status == "publish" and not _is_public(there)):
            raise ContentRejected(refusals.GONE)
        with refusals.nothing_public():
            known = {**receipt.remote_ids, **progress.known()}
            node = self._node(site, rendition, id, known, progress)
        if self.settings.moderation:
            node["attributes"] |= self._state()  # else it would be a draft beside the page
        there = site.change(self._path(id), node)
        keep = {image.sha256 for image in rendition.images}
        keep |= {rendition.video.sha256} if rendition.video else set()
        pictures.remove(site, receipt.remote_ids, dict.fromkeys(keep), must=False)
        return self._receipt(there, progress.known())

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Unpublish or delete the page, remove its files, and see that it is gone."""
        del reason, delivery_key, progress  # Drupal shows no reason
        site, id = self._open(), _node_of(receipt)
        there = site.found(self._path(id))
        if there is not None and self.settings.withdrawal == "delete":
            answer = site.delete(self._path(id))
            if answer.status != 204 and answer.status not in ABSENT:
                raise site.refusal(answer)
        elif there is not None:
            site.change(self._path(id), self._hidden(there))
        pages = [site.url(self._path(id)), *([receipt.url] if receipt.url else [])]
        if any(site.seen(url) for url in pages):
            raise Unreachable(
                say(
                    "L'annonce est retirée de Drupal, mais le site la montre encore (un cache, sans"
                    " doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure."
                )
            )
        pictures.remove(site, receipt.remote_ids, {}, must=True)
        return Receipt(remote_ids=receipt.remote_ids, url=None, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Unknown:
        """Look for the page that this delivery's key names."""
        del since
        site = self._open()
        try:
            there = site.found(self._path(_id(delivery_key)))
        except AuthorizationRevoked as refused:
            if str(refused) != refusals.NO_RIGHT:
                raise
            return Unknown(
                say("Une page de cette annonce est sur le site, mais ce compte ne peut la voir.")
            )
        if there is None:
            return Absent()
        if self.settings.status == "publish" and not _is_public(there):
            return Unknown(say("La page de cette annonce est sur le site, mais dépubliée."))
        settings = self.settings
        shown = pictures.located(rendition, settings, there)
        return self._receipt(there, shown | films.located(rendition, settings, there))

    def discover(self) -> dict[str, Any]:
        """Read whether the account is known and may write, and whether the type exists."""
        site = self._open()
        entry = site.entry()
        meta = entry.get("meta")
        links = meta.get("links") if isinstance(meta, dict) else None
        if not isinstance(links, dict) or "me" not in links:
            raise AuthorizationRevoked(refusals.UNKNOWN_ACCOUNT)
        resources = entry.get("links")
        return {"resources": sorted(resources) if isinstance(resources, dict) else []}

    def test(self) -> str:
        facts = self.discover()
        if self.settings.resource not in facts["resources"]:
            raise AuthorizationRevoked(
                say(
                    "Ce site n'a pas de type de contenu « {type} », ou ce compte ne peut pas le"
                    " voir. Corrigez le réglage « content_type ».",
                    type=self.settings.content_type,
                )
            )
        self._open().writes(self._collection)
        return say(
            "Connecté au site « {host} » avec le compte « {account} » : {does}.",
            host=self.settings.base_url.partition("://")[2],
            account=self.settings.username,
            does=say("il publie aussitôt")
            if self.settings.status == "publish"
            else say("il laisse un brouillon"),
        )

    @property
    def _collection(self) -> str:
        return f"node/{self.settings.content_type}"

    def _path(self, id: str) -> str:
        return f"{self._collection}/{id}"

    def _open(self) -> Site:
        return Site(self.settings, self.access.secrets.read("password"))

    def _node(
        self,
        site: Site,
        rendition: Rendition,
        id: str,
        known: Mapping[str, str],
        progress: Progress,
    ) -> Resource:
        """Return what the page must say; its files and tags are sent here."""
        settings, media = self.settings, self.access.media
        # The film first: a site that takes none then has nothing of the announcement.
        film = films.sent(site, settings, rendition, media, known, progress)
        files = pictures.sent(site, settings, rendition, media, known, progress)
        body = {
            "value": pictures.placed(rendition.html, files),
            "format": settings.text_format,
            "summary": rendition.fields["summary"],
        }
        relationships: Resource = {}
        if settings.pictured:
            own = pictures.referred(rendition, files)
            relationships[settings.image_field] = {"data": own}
        if settings.filmed:
            relationships[settings.video_field] = {"data": film}
        if settings.tagged:
            tags = terms.referred(site, settings.vocabulary, rendition.tags)
            relationships[settings.tags_field] = {"data": tags}
        return {
            "type": settings.resource,
            "id": id,
            "attributes": {"title": rendition.title, "body": body},
            "relationships": relationships,
        }

    def _state(self) -> Resource:
        public = self.settings.status == "publish"
        if self.settings.moderation:
            return {"moderation_state": "published" if public else "draft"}
        return {"status": public}

    def _hidden(self, there: Resource) -> Resource:
        """Return what unpublishes a page and gives its address free for another."""
        attributes: Resource = (
            {"moderation_state": "archived"} if self.settings.moderation else {"status": False}
        )
        path = there["attributes"].get("path")
        if self.settings.prefix and isinstance(path, dict) and path.get("alias"):
            attributes["path"] = {**path, "alias": ""}
        return {"type": self.settings.resource, "id": there["id"], "attributes": attributes}

    def _receipt(self, there: Resource, known: Mapping[str, str]) -> Receipt:
        media = {step: id for step, id in known.items() if step.startswith(pictures.STEP)}
        return Receipt(
            remote_ids={"node": str(there["id"]), **media},
            url=self._address(there) if _is_public(there) else None,
            at=datetime.now(UTC),
        )

    def _address(self, there: Resource) -> str:
        path = there["attributes"].get("path")
        alias = path.get("alias") if isinstance(path, dict) else None
        if not isinstance(alias, str) or not alias.startswith("/"):
            alias = f"/node/{there['attributes'].get('drupal_internal__nid')}"
        return f"{self.settings.base_url}{quote(alias)}"


def _id(delivery_key: str) -> str:
    return str(uuid.uuid5(_KEYS, delivery_key))


def _is_public(there: Resource) -> bool:
    return there["attributes"].get("status") is True


def _node_of(receipt: Receipt) -> str:
    try:
        return str(uuid.UUID(receipt.remote_ids["node"]))
    except (KeyError, ValueError):
        raise ContentRejected(
            say(
                "Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la"
                " vous-même dans Drupal."
            )
        ) from None
