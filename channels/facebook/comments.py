"""The comments under one post of the Page, written as the Page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from channels._comment import MOST_PAGES, too_many
from channels._graph.client import id_of
from channels._graph.comments import comments_of, listed_id
from channels._graph.refusals import Missing, unexpected
from channels.facebook import access
from channels.facebook.graph import Graph
from channels.facebook.listing import cursor, words

LONGEST: Final = 8000  # characters
PAGE_SIZE: Final = 100


@dataclass(frozen=True, slots=True)
class PageComments:
    """`post` is the post's id; satisfies channels._comment.EditableComments."""

    graph: Graph
    page: str
    post: str
    service: str = "Facebook"

    def find(self, text: str) -> str | None:
        after: str | None = None
        for _ in range(MOST_PAGES):
            listing = self.graph.get_connections(
                self.post,
                "comments",
                fields="id,message,from{id}",
                filter="toplevel",
                order="chronological",  # ours is among the first
                limit=PAGE_SIZE,
                after=after,
            )
            for comment in comments_of(listing, "message", self.service):
                if words(comment.get("message")) == words(text) and not self._foreign(comment):
                    return listed_id(comment, self.service)
            after = cursor(listing)
            if after is None:
                return None
        raise too_many(self.service)

    def _foreign(self, comment: Mapping[str, Any]) -> bool:
        """Whether Facebook says that somebody else wrote it; it does not always say who did."""
        author = comment.get("from")
        whose = author.get("id") if isinstance(author, dict) else None
        return isinstance(whose, str) and whose.isdecimal() and whose != self.page

    def write(self, text: str) -> str:
        return id_of(self.graph.put_object(self.post, "comments", message=text), self.service)

    def change(self, id: str, text: str) -> bool:
        try:
            told = self.graph.request(f"{self.graph.version}/{id}", post_args={"message": text})
        except Missing:
            access.prove_sight(self.graph, self.page)
            return False
        if told.get("success") is not True:
            raise unexpected(self.service, reading=False)
        return True

    def remove(self, id: str) -> None:
        try:
            self.graph.delete_object(id)
        except Missing:
            access.prove_sight(self.graph, self.page)

    def is_there(self, id: str) -> bool:
        try:
            self.graph.get_object(id, fields="id")
        except Missing:
            return False
        return True
