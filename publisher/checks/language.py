"""Languages: codes that exist, and translations that say something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from publisher.announcement import Announcement, Translation
from publisher.problem import Problem, error, warning
from publisher.sentence import say
from publisher.text.cleaning import cleaned
from publisher.text.languages import is_language


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the languages."""
    found = []
    if not is_language(announcement.language):
        found.append(_unknown(announcement.language, "language"))
    for number, (code, translation) in enumerate(announcement.translations.items(), start=1):
        of_one = [*_content(announcement, code, translation)]
        if not is_language(code):
            of_one.append(_unknown(code, "translations"))
        if code.lower() == announcement.language.lower():
            of_one.append(
                warning(
                    "translation_same_language",
                    say("La traduction « {code} » est dans la langue de l'annonce.", code=code),
                    "translations",
                )
            )
        found += [replace(problem, number=number) for problem in of_one]
    return found


def _content(announcement: Announcement, code: str, translation: Translation) -> Iterator[Problem]:
    if not cleaned(translation.title).strip():
        yield error(
            "translation_title_missing",
            say("Traduisez aussi le titre ({code}).", code=code),
            "translations",
        )
    if not cleaned(translation.summary + translation.body).strip():
        yield error(
            "translation_empty",
            say("La traduction « {code} » n'a ni résumé ni texte.", code=code),
            "translations",
        )
    elif announcement.body.strip() and not cleaned(translation.body).strip():
        yield warning(
            "translation_partial",
            say("La traduction « {code} » n'a qu'un résumé, sans texte.", code=code),
            "translations",
        )


def _unknown(code: str, field: str) -> Problem:
    return error(
        "language_unknown",
        say(
            "« {code} » n'est pas un code de langue : écrivez par exemple fr, nl, de ou en.",
            code=code[:40],
        ),
        field,
    )
