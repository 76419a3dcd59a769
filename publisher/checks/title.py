"""The title: there, short, and readable aloud."""

from __future__ import annotations

import re
from typing import Final

from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.sentence import say
from publisher.text.cleaning import one_line

LONGEST: Final = 120  # characters
SHORTEST_SHOUT: Final = 8  # letters; « CPAS » is no shouting
MARKUP: Final = re.compile(r"</?[a-zA-Z][^<>]*>|\*\*\S|__\S|\]\(|^#+ ")


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the title."""
    title = one_line(announcement.title)
    if not title:
        return [error("title_missing", say("Donnez un titre à l'annonce."), "title")]
    found = []
    if len(title) > LONGEST:
        found.append(
            warning(
                "title_long",
                say(
                    "Le titre fait {used} caractères : au-delà de {limit}, il est souvent coupé.",
                    used=len(title),
                    limit=LONGEST,
                ),
                "title",
            )
        )
    letters = [letter for letter in title if letter.isalpha()]
    if len(letters) >= SHORTEST_SHOUT and all(letter.isupper() for letter in letters):
        found.append(
            warning(
                "title_capitals",
                say("Écrivez le titre en minuscules : tout en capitales, il se lit mal."),
                "title",
            )
        )
    if MARKUP.search(title):
        found.append(
            warning(
                "title_markup",
                say("Le titre est un texte simple : ses signes de mise en forme seront visibles."),
                "title",
            )
        )
    return found
