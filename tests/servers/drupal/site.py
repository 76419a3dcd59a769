"""What the site holds, who may do what, and what each kind of object takes."""

from __future__ import annotations

import re
import threading
import uuid
from dataclasses import dataclass, field
from typing import Any

MEDIA_TYPE = "application/vnd.api+json"
ARTICLE, TERM, FILE = "node--article", "taxonomy_term--tags", "file--file"
FORMATS = {"basic_html", "restricted_html"}
STATES = {"draft", "published", "archived"}
EVERYTHING = frozenset({"node", "alias", "file", "term"})
PICTURES, FILMS = "jpg jpeg png gif webp", "mp4"  # what each field of files takes
_FILE_NAME = re.compile(r"[^/\\\x00]+\.([a-z0-9]+)", re.IGNORECASE)


class Refused(Exception):
    """An error answer: its status and Drupal's words."""

    def __init__(self, status: int, *words: str) -> None:
        super().__init__(*words)
        self.status = status
        self.words = words


@dataclass(slots=True)
class Thing:
    """A node, a term or a file."""

    id: str
    kind: str
    number: int
    attributes: dict[str, Any]
    relationships: dict[str, Any] = field(default_factory=dict)
    content: bytes = b""

    @property
    def public(self) -> bool:
        return self.kind != ARTICLE or self.attributes["status"] is True


@dataclass(slots=True)
class DrupalSite:
    """One site with one account, which a test may change while it runs."""

    username: str = "publisher"
    password: str = "un-secret"
    may: frozenset[str] = EVERYTHING
    read_only: bool = False
    moderated: bool = False
    heaviest: int = 2_000_000  # bytes of one file
    things: dict[str, Thing] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def of_kind(self, kind: str) -> list[Thing]:
        return [thing for thing in self.things.values() if thing.kind == kind]

    def need(self, right: str, words: str) -> None:
        if right not in self.may:
            raise Refused(403, words)

    def create(self, kind: str, sent: object) -> Thing:
        """Make what a document describes, under its own id when it has one."""
        self.need("node" if kind == ARTICLE else "term", "The current user is not allowed to POST.")
        given = _resource(sent, kind)
        id = given.get("id", str(uuid.uuid4()))
        try:
            uuid.UUID(id)
        except (TypeError, ValueError):
            raise Refused(422, "IDs should be properly generated and formatted UUIDs.") from None
        if id in self.things:
            raise Refused(409, "Conflict: entity already exists.")
        thing = Thing(id, kind, len(self.things) + 1, {"status": not self.moderated})
        self._write(thing, given)
        self.things[id] = thing
        return thing

    def change(self, thing: Thing, sent: object) -> None:
        self.need("node", "The current user is not allowed to PATCH the selected resource.")
        given = _resource(sent, thing.kind)
        if given.get("id") != thing.id:
            raise Refused(400, "The selected entity does not match the ID in the payload.")
        self._write(thing, given)

    def upload(self, disposition: str, content: bytes, extensions: str) -> Thing:
        """Take the bytes of one file."""
        self.need("file", "The current user is not permitted to upload a file for this field.")
        name = re.fullmatch(r'file; filename="([^"]*)"', disposition)
        if not name:
            raise Refused(400, '"Content-Disposition" header is required, with a file name.')
        sort = _FILE_NAME.fullmatch(name[1])
        if not sort or sort[1].lower() not in extensions.split():
            raise Refused(422, f"Only files with these extensions are allowed: {extensions}.")
        if len(content) > self.heaviest:
            raise Refused(422, f"The file exceeds the maximum file size of {self.heaviest} bytes.")
        number = len(self.things) + 1
        url = f"/sites/default/files/{number}-{name[1]}"
        uri = {"value": f"public://{number}-{name[1]}", "url": url}
        attributes = {"filename": name[1], "uri": uri, "status": False}
        made = Thing(str(uuid.uuid4()), FILE, number, attributes, content=content)
        self.things[made.id] = made
        return made

    def remove(self, thing: Thing) -> None:
        words = "The current user is not allowed to DELETE the selected resource."
        self.need("node" if thing.kind == ARTICLE else "file", words)
        del self.things[thing.id]

    def _write(self, thing: Thing, given: dict[str, Any]) -> None:
        rules = {ARTICLE: self._article, TERM: self._term}[thing.kind]
        attributes = rules(thing, given.get("attributes", {}))
        relationships = self._relationships(thing, given.get("relationships", {}))
        if not (attributes.get("title") or attributes.get("name") or thing.attributes.get("title")):
            raise Refused(422, "title: This value should not be null.")
        thing.attributes |= attributes
        thing.relationships |= relationships

    def _article(self, thing: Thing, given: dict[str, Any]) -> dict[str, Any]:
        taken = dict(given)
        _only(given, thing.kind, "title", "body", "status", "moderation_state", "path")
        if len(given.get("title", "x")) > 255:
            raise Refused(422, "title.0.value: Title: may not be longer than 255 characters.")
        if "body" in given:
            _text(given["body"])
        if "path" in given:
            taken["path"] = self._alias(thing, given["path"])
        if self.moderated and "status" in given:
            raise Refused(
                403, "The current user is not allowed to POST the selected field (status)."
            )
        if "moderation_state" in given:
            state = given["moderation_state"]
            if not self.moderated:
                raise Refused(422, _unknown("moderation_state", thing.kind))
            if state not in STATES:
                raise Refused(422, "moderation_state: State does not exist.")
            taken["status"] = state == "published"
        if not isinstance(taken.get("status", True), bool):
            raise Refused(
                422, "status.0.value: This value should be of the correct primitive type."
            )
        return taken

    def _alias(self, thing: Thing, path: object) -> dict[str, Any]:
        self.need("alias", "The current user is not allowed to POST the selected field (path).")
        if not isinstance(path, dict) or not set(path) <= {"alias", "pid", "langcode"}:
            raise Refused(422, "path.0: unknown property.")
        alias = path.get("alias")
        if alias and not alias.startswith("/"):
            raise Refused(422, "path.0: The alias path has to start with a slash.")
        for other in self.of_kind(ARTICLE):
            if alias and other is not thing and other.attributes["path"]["alias"] == alias:
                raise Refused(422, f"path.0: The alias {alias} is already in use in this language.")
        if not alias and thing.attributes.get("path", {}).get("pid") != path.get("pid"):
            raise Refused(422, "path.0: an alias goes only with its pid.")
        return {"alias": alias or None, "pid": thing.number if alias else None, "langcode": "fr"}

    def _term(self, thing: Thing, given: dict[str, Any]) -> dict[str, Any]:
        _only(given, thing.kind, "name")
        if len(given.get("name", "")) > 255:
            raise Refused(422, "name.0.value: Name: may not be longer than 255 characters.")
        return given

    def _relationships(self, thing: Thing, given: dict[str, Any]) -> dict[str, Any]:
        if thing.kind == ARTICLE:
            _only(given, thing.kind, "field_image", "field_video", "field_tags")
        else:
            _only(given, thing.kind)
        for name, relation in given.items():
            if not isinstance(relation, dict) or set(relation) != {"data"}:
                raise Refused(400, f"{name}: a relationship holds data.")
            self._relation(name, relation["data"])
        return given

    def _relation(self, name: str, data: object) -> None:
        if name == "field_tags":
            if not isinstance(data, list):
                raise Refused(422, "field_tags: this field takes several values.")
            for entry in data:
                self._target(entry, TERM, set())
        elif data is not None:
            if not isinstance(data, dict):
                raise Refused(422, f"{name}: this field cannot hold more than 1 values.")
            self._target(data, FILE, {"meta"})
            self._beside(name, data.get("meta", {}))

    def _beside(self, name: str, meta: dict[str, Any]) -> None:
        """Check what stands beside a reference to a file."""
        if name == "field_video":
            if not set(meta) <= {"display", "description"}:
                raise Refused(422, "field_video.0: unknown property.")
        else:
            if not set(meta) <= {"alt", "title", "width", "height"}:
                raise Refused(422, "field_image.0: unknown property.")
            if not meta.get("alt"):
                raise Refused(422, "field_image.0.alt: Alternative text field is required.")
            if len(meta["alt"]) > 512:
                raise Refused(422, "field_image.0.alt: may not be longer than 512 characters.")

    def _target(self, entry: object, kind: str, more: set[str]) -> None:
        if not isinstance(entry, dict) or not set(entry) <= {"type", "id"} | more:
            raise Refused(400, "a resource identifier holds type and id.")
        target = self.things.get(str(entry.get("id")))
        if target is None or entry.get("type") != kind or target.kind != kind:
            raise Refused(404, f"The resource identified by {kind}:{entry.get('id')} is missing.")


def _text(body: object) -> None:
    if not isinstance(body, dict) or not set(body) <= {"value", "format", "summary"}:
        raise Refused(422, "body.0: unknown property.")
    if body.get("format") not in FORMATS:
        raise Refused(422, "body.0.format: The value you selected is not a valid choice.")


def _resource(sent: object, kind: str) -> dict[str, Any]:
    data = sent.get("data") if isinstance(sent, dict) else None
    if not isinstance(data, dict) or "type" not in data:
        raise Refused(400, 'Resource object must include a "type".')
    if set(data) - {"type", "id", "attributes", "relationships"}:
        raise Refused(400, "Resource object has unknown members.")
    if data["type"] != kind:
        raise Refused(409, f"The type {data['type']} does not match.")
    return data


def _only(given: dict[str, Any], kind: str, *names: str) -> None:
    for name in given:
        if name not in names:
            raise Refused(422, _unknown(name, kind))


def _unknown(name: str, kind: str) -> str:
    return f"The attribute {name} does not exist on the {kind} resource type."
