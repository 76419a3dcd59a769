"""What iMio's server would refuse or spoil, known before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from channels.imio import content, vocabularies
from channels.imio.settings import ImioSettings
from publisher.announcement import Announcement
from publisher.channel import Access
from publisher.problem import Problem, error, warning
from publisher.sentence import Sentence, say
from publisher.text.counting import characters

_LABELS: Final = {
    "category": say("Catégorie"),
    "local_category": say("Catégorie spécifique"),
    "topics": say("Thématiques"),
    "iam": say("Je suis"),
}


def problems(announcement: Announcement, settings: ImioSettings, access: Access) -> list[Problem]:
    """Return what is wrong with this announcement on this channel."""
    facts = access.facts
    found = [error("imio_unknown_term", told) for told in unknown_terms(settings, facts)]
    addable = facts.get("addable")
    if isinstance(addable, list) and "imio.news.NewsItem" not in addable:
        words = say("Ce compte ne peut pas ajouter d'actualités dans le dossier de ce canal.")
        found.append(error("imio_cannot_add", words))
    written = content.by_language(announcement, access.name)
    if content.BARE not in written:
        words = say(
            "Cette annonce n'a pas de texte en français : le serveur d'actualités la montrera sans"
            " dire sa langue. Ajoutez une traduction en français."
        )
        found.append(warning("imio_no_french", words, "translations"))
    for said in written.values():
        if characters(said.summary) > content.LONGEST_DESCRIPTION:
            words = say(
                "Le résumé « {beginning}… » sera raccourci à {most} caractères sur le serveur"
                " d'actualités.",
                beginning=said.summary[:30],
                most=content.LONGEST_DESCRIPTION,
            )
            found.append(warning("imio_long_summary", words, "summary"))
    return found


def unknown_terms(settings: ImioSettings, facts: Mapping[str, Any]) -> list[Sentence]:
    """Say which settings name a term that the server does not have, and which ones it has."""
    given = {
        "category": [settings.category] if settings.category else [],
        "local_category": [settings.local_category] if settings.local_category else [],
        "topics": vocabularies.listed(settings.topics),
        "iam": vocabularies.listed(settings.iam),
    }
    told = []
    for field, words in given.items():
        known = vocabularies.terms(facts, field)
        told += [
            say(
                "Le réglage « {label} » nomme « {word} », que le serveur d'actualités ne connaît"
                " pas. Il connaît : {titles}.",
                label=_LABELS[field],
                word=word,
                titles=vocabularies.titles(known),
            )
            for word in words
            if not vocabularies.token(word, known)
        ]
    return told
