"""Posts that come out of containers, under the rules that Instagram and Threads share."""

from __future__ import annotations

import html
import http.client
import io
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from tests.servers.graph.owner import Owner
from tests.servers.graph.parameters import picked
from tests.servers.graph.trouble import GraphTrouble, missing

MOST_AT_ONCE = 100
LARGEST = 8 * 1024 * 1024  # bytes


@dataclass(slots=True)
class Picture:
    content: bytes
    alt: str


@dataclass(slots=True)
class Container:
    id: str
    text: str
    pictures: list[Picture]
    is_item: bool
    looks: int  # how often it still says that it is being prepared
    state: str = "FINISHED"
    why: str = ""
    answers: str = ""  # the id of the post above


@dataclass(slots=True)
class Shown:
    id: str
    created: datetime
    text: str
    pictures: list[Picture]
    answers: str = ""


class ContainerOwner(Owner):
    """One profile. `hosts` is its name service: which port of this machine has a website."""

    create: ClassVar[str]
    publish: ClassVar[str]
    listing: ClassVar[str]
    limits: ClassVar[str]
    state: ClassVar[str]
    why: ClassVar[str]
    text: ClassVar[str]
    right_to_read: ClassVar[str]
    right_to_publish: ClassVar[str]
    right_to_delete: ClassVar[str]

    def __init__(self, id: str, name: str) -> None:
        rights = {self.right_to_read, self.right_to_publish, self.right_to_delete}
        super().__init__(id, name, rights)
        self.hosts: dict[str, int] = {}
        self.looks = 0  # how often a new container says that it is being prepared
        self.broken = ""  # not empty: new containers end in this error
        self.quota = 50
        self.published = 0
        self.containers: dict[str, Container] = {}
        self.posts: dict[str, Shown] = {}  # oldest first

    @abstractmethod
    def contained(self, given: Mapping[str, str]) -> Container:
        """Make a container of checked parameters, or refuse them."""

    @abstractmethod
    def known(self, what: str, given: Mapping[str, str]) -> None:
        """Refuse a parameter that this request does not have."""

    @abstractmethod
    def fields(self, kind: str, text: str) -> dict[str, Any]:
        """Read which fields are asked for; refuse unknown ones."""

    def answer(
        self,
        method: str,
        path: list[str],
        given: Mapping[str, str],
        files: Mapping[str, tuple[str, bytes]],
    ) -> Any:
        if files:
            raise GraphTrouble(100, "This edge takes no files")
        match method, path:
            case "GET", [self.id, self.listing]:
                return self._list(given)
            case "GET", [self.id, self.limits]:
                return self._limits(given)
            case "GET", [("me" | self.id) as id]:
                self.known("GET profile", given)
                self.need(self.right_to_read)
                node = {"id": self.token_of if id == "me" else self.id, "username": self.name}
                return picked(node, self.fields("profile", given.get("fields", "id")))
            case "POST", [self.id, self.create]:
                self.known("POST container", given)
                self.need(self.right_to_publish)
                made = self.contained(given)
                self.containers[made.id] = made
                return {"id": made.id}
            case "POST", [self.id, self.publish]:
                self.known("POST publish", given)
                return self._publish(given)
            case "GET", [id] if id in self.containers:
                self.known("GET container", given)
                return self._look(self.containers[id], given)
            case "GET", [id] if id in self.posts:
                self.known("GET post", given)
                self.need(self.right_to_read)
                return picked(
                    self._node(self.posts[id]), self.fields("post", given.get("fields", "id"))
                )
            case "DELETE", [id] if id in self.posts:
                self.known("DELETE post", given)
                self.need(self.right_to_delete)
                return self._delete(id)
            case _:
                raise missing(path[0] if path else "", method.lower())

    def show(self, path: str) -> tuple[str, bytes] | None:
        """A post as a visitor sees it."""
        post = self.posts.get(path.removeprefix("/p/"))
        if post is None:
            return None
        alts = "".join(
            f'<img src="" alt="{html.escape(picture.alt)}">' for picture in post.pictures
        )
        page = f"<!DOCTYPE html><title>{self.name}</title><p>{html.escape(post.text)}</p>{alts}"
        return "text/html; charset=utf-8", page.encode()

    def add_post(self, text: str, created: datetime | None = None) -> str:
        """Put a post there without asking anybody, as the town's own people do."""
        post = Shown(self.next_id(), created or self.now(), text, [])
        self.posts[post.id] = post
        return post.id

    def fetch(self, url: str, formats: set[str]) -> Picture:
        """Fetch a picture from its public address, as the service's own machines do."""
        address = urlsplit(url)
        port = self.hosts.get(address.hostname or "")
        if address.scheme not in ("http", "https") or port is None:
            raise _unfetched()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("GET", address.path, headers={"Host": address.netloc})
            answer = connection.getresponse()
            content = answer.read()
            if answer.status != 200:
                raise _unfetched()
        except OSError:
            raise _unfetched() from None
        finally:
            connection.close()
        if formats == {"MP4"}:
            if content[4:8] != b"ftyp":
                raise GraphTrouble(352, "The video format is not supported", subcode=2_207_026)
            return Picture(content, "")
        try:
            with Pillow.open(io.BytesIO(content)) as picture:
                picture.load()
                format, ratio = picture.format, picture.width / picture.height
        except (UnidentifiedImageError, OSError):
            raise GraphTrouble(9004, "Only photo or video can be accepted") from None
        if format not in formats:
            raise GraphTrouble(36_001, "The image format is not supported", subcode=2_207_005)
        if len(content) > LARGEST:
            raise GraphTrouble(36_000, "The image is too large", subcode=2_207_004)
        self.measure(ratio)
        return Picture(content, "")

    def measure(self, ratio: float) -> None:
        """Refuse a picture that is too high or too wide."""

    def put(self, text: str, pictures: list[Picture], *, is_item: bool) -> Container:
        """Return a container in the state that the knobs say."""
        made = Container(self.next_id(), text, pictures, is_item, self.looks)
        if self.broken:
            made.state, made.why = "ERROR", self.broken
        return made

    def children(self, given: Mapping[str, str], most: int) -> list[Picture]:
        """Take the pictures out of the containers of a carousel."""
        ids = [id for id in given.get("children", "").split(",") if id]
        items = [self.containers.get(id) for id in ids]
        if not 2 <= len(ids) <= most or len(set(ids)) != len(ids):
            raise GraphTrouble(36_004, "Invalid number of carousel children", subcode=2_207_023)
        if any(item is None or not item.is_item or item.state != "FINISHED" for item in items):
            raise GraphTrouble(100, "A child of the carousel is not ready")
        return [picture for item in items if item for picture in item.pictures]

    def _publish(self, given: Mapping[str, str]) -> dict[str, str]:
        self.need(self.right_to_publish)
        container = self.containers.get(given.get("creation_id", ""))
        if container is None or container.is_item:
            raise GraphTrouble(100, "The creation id is not that of a container", subcode=2_207_006)
        if container.state != "FINISHED" or container.looks > 0:
            raise GraphTrouble(9007, "The media is not ready to be published", subcode=2_207_027)
        if self.published >= self.quota:
            raise GraphTrouble(9, "The user published too many posts", subcode=2_207_042)
        container.state = "PUBLISHED"
        post = Shown(self.next_id(), self.now(), container.text.strip(), container.pictures)
        post.answers = container.answers
        self.posts[post.id] = post
        self.published += 1
        return {"id": post.id}

    def _look(self, container: Container, given: Mapping[str, str]) -> Any:
        state = container.state
        if container.looks > 0 and state == "FINISHED":
            container.looks -= 1
            state = "IN_PROGRESS"
        node = {"id": container.id, self.state: state, self.why: container.why}
        return picked(node, self.fields("container", given.get("fields", "id")))

    def _delete(self, id: str) -> dict[str, Any]:
        del self.posts[id]
        return {"success": True}

    def _list(self, given: Mapping[str, str], *, answers: bool = False) -> Any:
        """The newest first, cut into pages by cursors."""
        self.known("GET listing", given)
        self.need(self.right_to_read)
        limit = int(given.get("limit", "25"))
        if not 0 < limit <= MOST_AT_ONCE:
            raise GraphTrouble(100, "Param limit must be at most 100")
        fields = self.fields("post", given.get("fields", "id"))
        kept = [post for post in self.posts.values() if bool(post.answers) is answers]
        posts = sorted(kept, key=lambda post: post.created)[::-1]
        ids = [post.id for post in posts]
        start = ids.index(given["after"]) + 1 if given.get("after") in ids else 0
        shown = posts[start : start + limit]
        listing: dict[str, Any] = {"data": [picked(self._node(post), fields) for post in shown]}
        if shown:
            listing["paging"] = {"cursors": {"before": shown[0].id, "after": shown[-1].id}}
            if start + limit < len(posts):
                listing["paging"]["next"] = f"{self.url}/trap?access_token={self.token}"
        return listing

    def _limits(self, given: Mapping[str, str]) -> Any:
        self.known("GET limits", given)
        self.need(self.right_to_publish)
        told = self.limits_now()
        return {"data": [picked(told, self.fields("limits", given.get("fields", "quota_usage")))]}

    def limits_now(self) -> dict[str, Any]:
        """What is used and allowed of a sliding day."""
        config = {"quota_total": self.quota, "quota_duration": 86_400}
        return {"quota_usage": self.published, "config": config}

    def _node(self, post: Shown) -> dict[str, Any]:
        node = {
            "id": post.id,
            "timestamp": post.created.strftime("%Y-%m-%dT%H:%M:%S+0000"),
            "permalink": f"{self.url}/p/{post.id}",
        }
        return {**node, self.text: post.text} if post.text else node


def _unfetched() -> GraphTrouble:
    return GraphTrouble(9004, "The media could not be fetched from this uri", subcode=2_207_052)
