"""The text: there, of a reasonable length, and well built."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.sentence import say
from publisher.text.cleaning import cleaned
from publisher.text.markdown import LONGEST
from publisher.text.outline import outline


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the text."""
    if not cleaned(announcement.body + announcement.summary).strip():
        return [error("text_missing", say("Écrivez un résumé ou un texte."), "body")]
    long = _too_long(announcement.body, "body")
    return ([long] if long else _structure(announcement.body)) + [
        replace(problem, number=number)
        for number, translation in enumerate(announcement.translations.values(), start=1)
        if (problem := _too_long(translation.body, "translations"))
    ]


def _too_long(body: str, field: str) -> Problem | None:
    if len(body) <= LONGEST:
        return None
    return error(
        "body_long",
        say(
            "Le texte fait {used} caractères ; il en faut {limit} au plus : raccourcissez-le, ou"
            " publiez le document ailleurs et donnez son lien.",
            used=len(body),
            limit=LONGEST,
        ),
        field,
    )


def _structure(body: str) -> list[Problem]:
    found = []
    made_of = outline(body)
    if any(below > above + 1 for above, below in pairwise(made_of.headings)):
        found.append(
            warning(
                "headings_order",
                say(
                    "Un niveau de titre est sauté dans le texte : après « ## » vient « ### »,"
                    " pas « #### »."
                ),
                "body",
            )
        )
    if made_of.raw_html:
        found.append(
            warning(
                "html_shown",
                say(
                    "Le HTML n'est pas interprété : {tag} sera affiché tel quel.",
                    tag=made_of.raw_html[:40],
                ),
                "body",
            )
        )
    if made_of.pictures:
        found.append(
            warning(
                "picture_in_text",
                say(
                    "Une image écrite dans le texte devient un simple lien : ajoutez-la aux images"
                    " de l'annonce."
                ),
                "body",
            )
        )
    return found
