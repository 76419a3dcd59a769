"""The comments under one post of the account. Instagram lets nobody edit one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._comment import MOST_PAGES, too_many
from channels._graph.client import Graph, id_of
from channels._graph.comments import comments_of, listed_id
from channels._graph.edges import cursor, words
from channels._graph.refusals import Missing

PAGE_SIZE: Final = 50


@dataclass(frozen=True, slots=True)
class PostComments:
    """`post` is the post's id; satisfies channels._comment.Comments."""

    graph: Graph
    post: str

    @property
    def service(self) -> str:
        return self.graph.service

    def find(self, text: str) -> str | None:
        # Instagram does not always tell who wrote a comment; nobody else can have written these
        # words before they were there.
        after: str | None = None
        for _ in range(MOST_PAGES):
            page = self.graph.get(
                f"{self.post}/comments", fields="id,text", limit=PAGE_SIZE, after=after
            )
            for comment in comments_of(page, "text", self.service):
                if words(comment.get("text", "")) == words(text):
                    return listed_id(comment, self.service)
            after = cursor(page)
            if after is None:
                return None
        raise too_many(self.service)

    def write(self, text: str) -> str:
        return id_of(self.graph.post(f"{self.post}/comments", message=text), self.service)

    def is_there(self, id: str) -> bool:
        try:
            self.graph.get(id, fields="id")
        except Missing:
            return False
        return True
