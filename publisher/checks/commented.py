"""A first comment that a channel does not have, cannot hold, or that has no address to give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.sentence import say
from publisher.text.commenting import PAGE, comment_link, first_comment, written_comment
from publisher.text.counting import UNITS, characters


def problems(
    channel: str, names: Sequence[str], announcement: Announcement, limit: int | None, unit: str
) -> Iterator[Problem]:
    """Say what becomes of the comment on `channel`; `limit` None: it has none. Pure and instant.

    `names` are those by which the channel's own texts are looked for; `unit` counts the comment.
    """
    written = written_comment(announcement, names)
    if not written:
        return
    if limit is None:
        yield warning(
            "first_comment_left_out",
            say(
                "{channel} ne publie pas de premier commentaire : il n'y sera pas. Mettez ce qu'il"
                " dit dans le texte, ou enlevez-le pour ce canal.",
                channel=channel,
            ),
            "variants",
        )
        return
    used = UNITS.get(unit, characters)(first_comment(announcement, names))
    if used > limit:
        yield error(
            "first_comment_long",
            say(
                "Le premier commentaire pour {channel} compte {used} signes et peut en compter"
                " {limit} : raccourcissez-le.",
                channel=channel,
                used=used,
                limit=limit,
            ),
            "variants",
        )
    if PAGE in written and not comment_link(announcement):
        yield warning(
            "first_comment_no_page",
            say(
                "Le premier commentaire pour {channel} donne {page}, mais l'annonce n'a ni page ni"
                " lien : cette ligne n'y sera pas. Choisissez aussi un canal « Site web », ou"
                " écrivez l'adresse.",
                channel=channel,
                page=PAGE,
            ),
            "variants",
        )
