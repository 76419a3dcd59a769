"""The WordPress channel.

A post is written as a draft first, read back, and made public by one last small request: whatever
fails before that request is invisible to citizens and safe to repeat.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any, Final

from channels.wordpress import checking, content, entities, films, media, posts, refusals
from channels.wordpress.entities import Account, Post
from channels.wordpress.settings import PASSWORD, WordPressSettings
from channels.wordpress.site import Site, open_site
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Channel,
    Edit,
    Progress,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ContentRejected, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.video_limits import VideoLimits

GONE_STATUSES: Final = frozenset({404, 410})
HIDDEN: Final = frozenset({"draft", "auto-draft", "trash"})


class WordPressChannel(Channel):
    """Posts on one WordPress site, by one account."""

    kind = "wordpress"
    label = "WordPress"
    summary = "Un site WordPress : une page par annonce, avec ses images et ses mots-clés."
    settings_type = WordPressSettings
    secret_fields = (PASSWORD,)
    settings: WordPressSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=content.MOST_IMAGES,
            alt_text=True,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.CACHES, Keeper.SEARCH, Keeper.READERS),
            # Only the last step is ever in doubt, and repeating it changes nothing.
            read_back_delay=timedelta(0),
            # A post that waits for an editor has no public page yet.
            gives_link=self.settings.status == "publish",
        )

    def reserve(self, announcement: Announcement) -> str:
        """Return the likely address; the site's permalinks decide, and the receipt tells."""
        return f"{self.settings.base_url}/{content.page_name(announcement)}/"

    def render(self, announcement: Announcement) -> Rendition:
        return content.render(announcement, self.settings, self.access.name)

    def check(self, announcement: Announcement) -> list[Problem]:
        return list(checking.check(announcement, self.settings, self.access.facts))

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return media.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return films.LIMITS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        """Write the post, or finish the one that an earlier attempt began."""
        del delivery_key  # WordPress knows no such key: the slug and the anchor stand for it
        progress.save("anchor", content.anchor(rendition.announcement_id))
        with refusals.nothing_public():
            site = self._open()
            attachments = media.uploaded(
                site, rendition, self.access.media, progress.known(), progress
            )
            written = posts.fields(site, rendition, self.settings, attachments)
            begun = [post for post in posts.own(site, rendition) if post.status != "trash"]
            if begun and begun[0].status not in HIDDEN:
                post, final = begun[0], written  # seen already: change it at once
            else:
                post = self._draft(site, rendition, written, begun)
                final = {}
            progress.save("post", str(post.id))
        told = {**final, "status": self.settings.status}
        post = posts.written(site, f"posts/{post.id}", told)
        self._refuse_waiting(site, post)
        return self._receipt(rendition, post, _ids(attachments))

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Change the post in place; its address stays."""
        del delivery_key  # the same change twice is one change
        with refusals.nothing_public():
            site = self._open()
            path = posts.path_of(site, receipt.remote_ids)
            post = site.read(path, entities.post)
            if post.status == "trash" or (
                post.status in HIDDEN and self.settings.status == "publish"
            ):
                raise ContentRejected(refusals.GONE)
            known = {**receipt.remote_ids, **progress.known()}
            attachments = media.uploaded(site, rendition, self.access.media, known, progress)
            written = posts.fields(site, rendition, self.settings, attachments)
        post = posts.written(site, path, written)
        posts.refuse_losses(post, written, "Le texte de l'annonce est corrigé.")
        media.remove(site, receipt.remote_ids, keep=attachments)
        return self._receipt(rendition, post, _ids(attachments))

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Put the post in the trash, remove what it showed, and see that both are gone."""
        del reason, delivery_key, progress  # WordPress shows no reason
        site = self._open()
        path = posts.path_of(site, receipt.remote_ids)
        answer = site.delete(path, force=False)
        if refusals.code_of(answer) == "rest_trash_not_supported":
            answer = site.delete(path, force=True)
        if answer.status != 200 and answer.status not in GONE_STATUSES:
            raise site.refusal(answer)
        media.remove(site, receipt.remote_ids, keep={})
        if site.seen_by_visitors(path) or _still_shown(site, receipt):
            raise Unreachable(
                say(
                    "L'annonce est à la corbeille de WordPress, mais le site la montre encore (un"
                    " cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site"
                    " si cela dure."
                )
            )
        return Receipt(remote_ids=receipt.remote_ids, url=None, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Unknown:
        """Look for the post, whatever its state; a draft is what `publish` will finish."""
        del delivery_key
        site = self._open()
        found = posts.own(site, rendition)
        for post in found:
            if post.status not in HIDDEN:
                return self._receipt(rendition, post, media.located(site, rendition))
        if any(post.status == "trash" and posts.changed_since(post, since) for post in found):
            return Unknown(
                say("L'annonce est à la corbeille de WordPress : quelqu'un l'y a mise depuis.")
            )
        return Absent()

    def discover(self) -> dict[str, Any]:
        """Read the site's name and what the account may do."""
        site = self._open()
        index, me = site.index(), self._me(site)
        rights = ("publish_posts", "upload_files")
        return {
            "site": unescape(index.name),
            "account": me.name,
            **{right: right in me.able for right in rights},
        }

    def test(self) -> str:
        facts = self.discover()
        if self.settings.status == "publish" and not facts["publish_posts"]:
            raise AuthorizationRevoked(refusals.CANNOT_PUBLISH)
        direct = self.settings.status == "publish"
        return say(
            "Connecté au site « {site} » avec le compte « {account} » : {does}{images}.",
            site=facts["site"],
            account=facts["account"],
            does=say("il publie aussitôt") if direct else say("il soumet à la relecture"),
            images="" if facts["upload_files"] else say(", sans images"),
        )

    def _open(self) -> Site:
        return open_site(self.settings, self.access.secrets.read("password"))

    def _me(self, site: Site) -> Account:
        """Read the account: public lists answer a wrong password too, this does not."""
        if "application-passwords" not in site.index().authentication:
            raise AuthorizationRevoked(refusals.NO_APPLICATION_PASSWORDS)
        me = site.read("users/me", entities.account)
        if "edit_posts" not in me.able:
            raise AuthorizationRevoked(refusals.CANNOT_PUBLISH)
        return me

    def _draft(
        self, site: Site, rendition: Rendition, written: dict[str, Any], begun: list[Post]
    ) -> Post:
        """Write the hidden post, and see that WordPress kept all of it."""
        if begun:
            post = posts.written(site, f"posts/{begun[0].id}", written)
        else:
            slug = rendition.fields["slug"]
            draft = {**written, "slug": slug, "status": "draft"}
            post = site.write("posts", draft, entities.post)
        posts.refuse_losses(post, written, "L'annonce n'est pas publiée.")
        return post

    def _refuse_waiting(self, site: Site, post: Post) -> None:
        """Some sites put into review what was to be published."""
        if self.settings.status == "publish" and post.status != "publish":
            posts.prove_hidden(site, post)
            raise ContentRejected(
                say(
                    "Le site WordPress a mis l'annonce en relecture au lieu de la publier. Demandez"
                    " à un éditeur de l'approuver, ou réglez ce canal sur « pending »."
                )
            )

    def _receipt(self, rendition: Rendition, post: Post, ids: Mapping[str, str]) -> Receipt:
        return Receipt(
            remote_ids={
                "post": str(post.id),
                "anchor": content.anchor(rendition.announcement_id),
                **ids,
            },
            url=post.link if post.status == "publish" else None,
            at=datetime.now(UTC),
        )


def _still_shown(site: Site, receipt: Receipt) -> bool:
    """Whether the page answers with our text, as it does out of a cache."""
    mark = receipt.remote_ids.get("anchor")
    return bool(receipt.url and mark and f'id="{mark}"' in site.page(receipt.url))


def _ids(attachments: Mapping[str, content.Attachment]) -> dict[str, str]:
    return {media.STEP + sha256: str(there.id) for sha256, there in attachments.items()}
