"""The comments under one post, written as the page. Their text is plain: no "little text" here."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from channels._comment import MOST_PAGES, too_many
from channels.linkedin.entities import Comment, comment, comments
from channels.linkedin.little import core
from channels.linkedin.refusals import Missing
from channels.linkedin.server import Server, unclear

LONGEST: Final = 1250  # characters
PAGE_SIZE: Final = 50
_ID: Final = re.compile(r"[0-9]{1,20}")


@dataclass(frozen=True, slots=True)
class PageComments:
    """`post` is the post's urn; satisfies channels._comment.EditableComments."""

    server: Server
    post: str
    service: str = "LinkedIn"

    def find(self, text: str) -> str | None:
        seen = set[str]()
        for _ in range(MOST_PAGES):
            page = self._listed(len(seen))
            fresh = [one for one in page if one.id not in seen]
            for one in fresh:
                if one.actor == self.server.page and core(one.text) == core(text):
                    return one.id
            if not fresh or len(page) < PAGE_SIZE:
                return None
            seen.update(one.id for one in fresh)
        raise too_many(self.service)

    def write(self, text: str) -> str:
        told = {"actor": self.server.page, "object": self.post, "message": {"text": text}}
        answer = self.server.send("POST", self._path, json=told)
        try:
            made: Any = json.loads(answer.body)["id"]
        except (ValueError, RecursionError, KeyError, TypeError):
            made = answer.headers.get("x-restli-id")
        if not isinstance(made, str) or not _ID.fullmatch(made):
            raise unclear()
        return made

    def change(self, id: str, text: str) -> bool:
        patch = {"patch": {"message": {"$set": {"text": text}}}}
        try:
            answer = self.server.send(
                "POST", self._of(id), "PARTIAL_UPDATE", json=patch, params=self._actor
            )
        except Missing:
            return False
        if answer.status not in (200, 204):
            raise unclear()
        return True

    def remove(self, id: str) -> None:
        try:
            self.server.send("DELETE", self._of(id), "DELETE", params=self._actor)
        except Missing:
            return

    def is_there(self, id: str) -> bool:
        try:
            self.server.read(self._of(id), comment)
        except Missing:
            return False
        return True

    def _listed(self, start: int) -> list[Comment]:
        return self.server.read(
            self._path, comments, method="GET_ALL", start=str(start), count=str(PAGE_SIZE)
        )

    def _of(self, id: str) -> str:
        return f"{self._path}/{quote(id, safe='')}"

    @property
    def _path(self) -> str:
        return f"/rest/socialActions/{quote(self.post, safe='')}/comments"

    @property
    def _actor(self) -> dict[str, str]:
        return {"actor": self.server.page}
