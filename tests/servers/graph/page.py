"""What the double's Page holds: its posts and photos, under the Page's rules."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from tests.servers.graph.films import Film, phase
from tests.servers.graph.login import FacebookLogin
from tests.servers.graph.owner import Owner
from tests.servers.graph.trouble import GraphTrouble, missing

LONGEST = 63_206  # characters of a message
MOST_PHOTOS = 10
LONGEST_COMMENT = 8000
RIGHTS = ("pages_manage_posts", "pages_read_engagement", "pages_manage_engagement")
TASKS = ["MODERATE", "CREATE_CONTENT"]
LARGEST_PHOTO = 4 * 1024 * 1024  # bytes


@dataclass(slots=True)
class Photo:
    id: str
    content: bytes
    media_type: str
    alt: str
    caption: str
    post: str = ""  # the post that shows it; unpublished until then


@dataclass(slots=True)
class Post:
    id: str
    created: datetime
    message: str
    link: str = ""
    photos: list[str] = field(default_factory=list)
    film: str = ""


@dataclass(slots=True)
class Comment:
    id: str
    post: str
    created: datetime
    message: str
    by: str  # the id of who wrote it


class DoublePage(Owner):
    """One Page with its token."""

    def __init__(
        self, page_id: str = "102030405060708", name: str = "Ville de Rochefontaine"
    ) -> None:
        super().__init__(page_id, name, set(RIGHTS))
        self.login: FacebookLogin = FacebookLogin(
            known=frozenset({*self.permissions, "pages_show_list"}),
            pages=[{"id": page_id, "name": name, "access_token": self.token, "tasks": TASKS}],
        )
        self.posts: dict[str, Post] = {}  # oldest first
        self.photos: dict[str, Photo] = {}
        self.films: dict[str, Film] = {}
        self.film_looks = 2  # how often a video is still worked on when looked at
        self.comments: dict[str, Comment] = {}  # oldest first
        self.lagging = False  # comments are there, and not in the list yet

    def add_post(self, message: str, link: str = "", created: datetime | None = None) -> str:
        """Put a post on the page without asking anybody, as the page's own people do."""
        post = Post(f"{self.id}_{self.next_id()}", created or self.now(), message, link)
        self.posts[post.id] = post
        return post.id

    def publish(self, given: Mapping[str, str]) -> dict[str, Any]:
        self.need("pages_manage_posts")
        message, link = _text(given.get("message", "")), given.get("link", "")
        photos = self._attached(given)
        if not message and not link and not photos:
            raise GraphTrouble(100, "Missing message or attachment")
        if len(message) > LONGEST:
            raise GraphTrouble(100, "The message is too long")
        if link and (photos or urlsplit(link).scheme not in ("http", "https")):
            raise GraphTrouble(100, "The url you supplied is invalid", subcode=1_500)
        newest = next(reversed(self.posts.values()), None)
        if newest and not photos and (newest.message, newest.link) == (message, link):
            raise GraphTrouble(506, "Duplicate status message")
        if given.get("published", "true") != "true":
            raise GraphTrouble(100, "This double keeps no unpublished posts")
        post = Post(f"{self.id}_{self.next_id()}", self.now(), message, link, photos)
        self.posts[post.id] = post
        for photo in photos:
            self.photos[photo].post = post.id
        return {"id": post.id}

    def upload(
        self, given: Mapping[str, str], files: Mapping[str, tuple[str, bytes]]
    ) -> dict[str, Any]:
        self.need("pages_manage_posts")
        if "source" not in files or given.get("published") != "false":
            raise GraphTrouble(324, "Missing or invalid image file")
        media_type, content = files["source"]
        try:
            with Pillow.open(io.BytesIO(content)) as picture:
                picture.load()
        except (UnidentifiedImageError, OSError):
            raise GraphTrouble(324, "Missing or invalid image file") from None
        if len(content) > LARGEST_PHOTO:
            raise GraphTrouble(1, "Please reduce the amount of data", subcode=1_366_046)
        photo = Photo(
            self.next_id(),
            content,
            media_type,
            given.get("alt_text_custom", ""),
            given.get("caption", ""),
        )
        self.photos[photo.id] = photo
        return {"id": photo.id}

    def film(
        self, given: Mapping[str, str], files: Mapping[str, tuple[str, bytes]]
    ) -> dict[str, Any]:
        """One phase of a video's upload; the last one makes a post of it."""
        self.need("pages_manage_posts")
        told, film = phase(self.films, given, files, self.next_id())
        if film is not None:
            film.looks = self.film_looks
            post = Post(f"{self.id}_{self.next_id()}", self.now(), film.description, film=film.id)
            self.posts[post.id] = post
            film.post = post.id
        return told

    def describe_film(self, id: str, given: Mapping[str, str]) -> dict[str, Any]:
        self.need("pages_manage_posts")
        film = self.films[id]
        film.description = _text(given.get("description", film.description))
        self.posts[film.post].message = film.description
        return {"success": True}

    def add_comment(self, post: str, message: str, by: str = "4242") -> str:
        """Put a comment under a post, as anybody does."""
        id = f"{post.split('_')[1]}_{self.next_id()}"
        self.comments[id] = Comment(id, post, self.now(), message, by)
        return id

    def comment(self, post: str, given: Mapping[str, str]) -> dict[str, Any]:
        """Write a comment as the Page."""
        self.need("pages_manage_engagement")
        return {"id": self.add_comment(post, _comment_text(given), by=self.id)}

    def edit_comment(self, id: str, given: Mapping[str, str]) -> dict[str, Any]:
        self.need("pages_manage_engagement")
        if self.comments[id].by != self.id:
            raise GraphTrouble(200, "You do not have permission to edit this comment", status=403)
        self.comments[id].message = _comment_text(given)
        return {"success": True}

    def delete_comment(self, id: str) -> dict[str, Any]:
        self.need("pages_manage_engagement")
        del self.comments[id]
        return {"success": True}

    def edit(self, id: str, given: Mapping[str, str]) -> dict[str, Any]:
        self.need("pages_manage_posts")
        post = self.posts.get(id)
        if post is None:
            raise missing(id, "post")
        post.message = _text(given.get("message", post.message))
        return {"success": True}

    def delete(self, id: str) -> dict[str, Any]:
        """Deleting a post leaves its photos in the Page's album."""
        self.need("pages_manage_posts")
        taken = [there.pop(id, None) for there in (self.posts, self.photos, self.films)]
        if taken == [None, None, None]:
            raise missing(id, "delete")
        self.comments = {key: one for key, one in self.comments.items() if one.post != id}
        for post in self.posts.values():
            post.photos = [photo for photo in post.photos if photo in self.photos]
        return {"success": True}

    def _attached(self, given: Mapping[str, str]) -> list[str]:
        photos = [
            str(entry.get("media_fbid")) for entry in json.loads(given.get("attached_media", "[]"))
        ]
        if len(photos) > MOST_PHOTOS or len(set(photos)) != len(photos):
            raise GraphTrouble(100, "Param attached_media has too many elements")
        for photo in photos:
            if photo not in self.photos or self.photos[photo].post:
                raise GraphTrouble(100, f"(#100) Photo {photo} is missing or was already posted")
        return photos


def _comment_text(given: Mapping[str, str]) -> str:
    message = _text(given.get("message", ""))
    if not message:
        raise GraphTrouble(100, "Missing message or attachment")
    if len(message) > LONGEST_COMMENT:
        raise GraphTrouble(100, "The comment is too long")
    return message


def _text(message: str) -> str:
    """Facebook trims a message and keeps one kind of line end."""
    return message.replace("\r\n", "\n").replace("\x00", "").strip()
