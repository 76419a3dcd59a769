"""The first comment that a town puts under its own post: after the post, never twice.

    ids = written(comments, rendition.first_comment, progress)    # in `publish`, behind the post
    return read_back(comments, rendition.first_comment, receipt)  # in `find`
    ids = corrected(comments, rendition.first_comment, receipt, progress)   # in `update`

A comment's id is called `comment` among the remote ids and in `progress`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final, Protocol

from channels._numbered import mark_shown
from publisher.channel import SHOWN, Partial, Progress, Receipt
from publisher.errors import ChannelError, ContentRejected, Incomplete, OutcomeUnknown, Unreachable
from publisher.sentence import Sentence, say

COMMENT: Final = "comment"
MOST_PAGES: Final = 20  # of comments under one post
SOON: Final = timedelta(seconds=30)


class Comments(Protocol):
    """The comments under one post. Its methods raise as those of a channel do."""

    @property
    def service(self) -> str:
        """How people call the platform."""

    def find(self, text: str) -> str | None:
        """Return the id of the comment that says this, or None."""

    def write(self, text: str) -> str:
        """Write a comment in the town's name; return its id."""

    def is_there(self, id: str) -> bool:
        """Whether citizens still see it."""


class EditableComments(Comments, Protocol):
    """Where a comment can be changed under a post that stays."""

    def change(self, id: str, text: str) -> bool:
        """Make a comment say this; False: it is gone."""

    def remove(self, id: str) -> None:
        """Delete a comment; already gone is success."""


def written(comments: Comments, text: str, progress: Progress) -> dict[str, str]:
    """Write the comment of a post that is there, unless an earlier attempt did; return its id.

    Raises `OutcomeUnknown` when it may be there, `Incomplete` when it surely is not.
    """
    if not text:
        return {}
    known = progress.known()
    if COMMENT in known:
        return {COMMENT: known[COMMENT]}
    mark_shown(progress)
    try:
        # Once the post was marked, an earlier attempt may have come further than it could note.
        id = (comments.find(text) if SHOWN in known else None) or comments.write(text)
    except OutcomeUnknown:
        raise
    except ChannelError as why:
        sentence = say("{far} {why}", far=_without(comments), why=str(why))
        raise Incomplete(sentence, why) from None
    progress.save(COMMENT, id)
    return {COMMENT: id}


def read_back(comments: Comments, text: str, receipt: Receipt) -> Receipt | Partial:
    """Say of a post that was found whether its comment is there too."""
    if not text:
        return receipt
    id = comments.find(text)
    if id is None:
        return Partial({**receipt.remote_ids, SHOWN: "1"}, _without(comments))
    return replace(receipt, remote_ids={**receipt.remote_ids, COMMENT: id})


def corrected(
    comments: EditableComments, text: str, receipt: Receipt, progress: Progress
) -> dict[str, str]:
    """Make the comment say `text`, add it, or take it away; return its id.

    Safe to repeat, once the platform lists what the first attempt may have added: the engine waits
    for it (`Capabilities.read_back_delay`). The post is corrected already, which a refusal says.
    """
    try:
        known = progress.known().get(COMMENT) or receipt.remote_ids.get(COMMENT)
        wrote = _corrected(comments, text, known)
        for step, id in wrote.items():
            progress.save(step, id)
        return wrote
    except ContentRejected as refused:
        raise ContentRejected(
            say(
                "La publication est corrigée sur {service}, mais pas son premier commentaire."
                " {why}",
                service=comments.service,
                why=str(refused),
            )
        ) from None


def _corrected(comments: EditableComments, text: str, before: str | None) -> dict[str, str]:
    if not text:
        if before is not None:
            comments.remove(before)
        return {}
    if before is not None and comments.change(before, text):
        return {COMMENT: before}
    return {COMMENT: comments.find(text) or comments.write(text)}


def prove_gone(comments: Comments, remote_ids: Mapping[str, str]) -> None:
    """Read back that the comment went with its post; raises `Unreachable` while it shows."""
    id = remote_ids.get(COMMENT)
    if id is not None and comments.is_there(id):
        raise Unreachable(
            say(
                "{service} montre encore le premier commentaire : Publisher vérifiera de nouveau.",
                service=comments.service,
            ),
            SOON,
        )


def too_many(service: str) -> OutcomeUnknown:
    """Say that the comments under a post were not read to their end."""
    return OutcomeUnknown(
        say(
            "Il y a trop de commentaires sous la publication sur {service} pour les relire tous :"
            " regardez vous-même.",
            service=service,
        )
    )


def _without(comments: Comments) -> Sentence:
    return say(
        "La publication est sur {service}, mais pas encore son premier commentaire ; elle ne sera"
        " pas publiée deux fois.",
        service=comments.service,
    )
