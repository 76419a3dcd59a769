"""What readers would not get as it was written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._letter.writing import LONGEST_SUBJECT, MOST_IMAGES
from channels._pictures import distinct
from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters


def check(announcement: Announcement, rendition: Rendition, kind: str) -> Iterator[Problem]:
    """Compare what was written with `rendition`, which a channel of `kind` would send."""
    if not rendition.title:
        yield error(
            f"{kind}_no_subject", say("Un courriel demande un objet : écrivez un titre."), "title"
        )
    if characters(one_line(announcement.title)) > LONGEST_SUBJECT:
        yield warning(
            f"{kind}_subject_cut",
            say("L'objet du courriel est coupé à {limit} signes.", limit=LONGEST_SUBJECT),
            "title",
        )
    left = len(distinct(announcement.images)) - MOST_IMAGES
    if left > 0:
        yield warning(
            f"{kind}_too_many_images",
            say(
                "Un courriel emporte {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=left,
            ),
            "images",
        )
