"""The few words that feeds say by themselves, in the four languages of the town's citizens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._words.choosing import spoken


@dataclass(frozen=True, slots=True)
class Words:
    """One language. `{…}` is filled by the caller."""

    untitled: str
    withdrawn: str
    reason: str
    no_reason: str
    skip: str
    subscribe: str
    older: str
    newer: str
    newest: str
    empty: str


_BY_LANGUAGE: Final = {
    "fr": Words(
        untitled="Annonce",
        withdrawn="[Retiré] {title}",
        reason="Cette annonce a été retirée : {reason}",
        no_reason="Cette annonce a été retirée.",
        skip="Aller aux annonces",
        subscribe="Pour suivre ces annonces, copiez une de ces adresses dans votre lecteur"
        " de fils :",
        older="Annonces plus anciennes",
        newer="Annonces plus récentes",
        newest="Dernières annonces",
        empty="Aucune annonce pour le moment.",
    ),
    "nl": Words(
        untitled="Bericht",
        withdrawn="[Ingetrokken] {title}",
        reason="Dit bericht werd ingetrokken: {reason}",
        no_reason="Dit bericht werd ingetrokken.",
        skip="Naar de berichten",
        subscribe="Volg deze berichten: kopieer een van deze adressen in uw feedlezer:",
        older="Oudere berichten",
        newer="Nieuwere berichten",
        newest="Nieuwste berichten",
        empty="Er zijn nu geen berichten.",
    ),
    "de": Words(
        untitled="Mitteilung",
        withdrawn="[Zurückgezogen] {title}",
        reason="Diese Mitteilung wurde zurückgezogen: {reason}",
        no_reason="Diese Mitteilung wurde zurückgezogen.",
        skip="Zu den Mitteilungen",
        subscribe="Zum Abonnieren eine dieser Adressen in Ihren Feedreader kopieren:",
        older="Ältere Mitteilungen",
        newer="Neuere Mitteilungen",
        newest="Neueste Mitteilungen",
        empty="Zurzeit keine Mitteilungen.",
    ),
    "en": Words(
        untitled="Announcement",
        withdrawn="[Withdrawn] {title}",
        reason="This announcement was withdrawn: {reason}",
        no_reason="This announcement was withdrawn.",
        skip="Skip to the announcements",
        subscribe="To follow these announcements, copy one of these addresses into a feed reader:",
        older="Older announcements",
        newer="Newer announcements",
        newest="Latest announcements",
        empty="No announcement for now.",
    ),
}


def words(language: str) -> Words:
    """Return the words for a BCP 47 language; French for one that we do not speak."""
    return spoken(_BY_LANGUAGE, language)
