"""The few words that a newsletter adds, in the languages of the town's citizens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._words.choosing import spoken


@dataclass(frozen=True, slots=True)
class Words:
    """One language; `why` and `replaces` are whole sentences."""

    read: str
    why: str
    leave: str
    replaces: str
    colon: str = ": "  # before an address


_BY_LANGUAGE: Final = {
    "fr": Words(
        read="Lire sur le site",
        why="Vous recevez ce courriel parce que vous êtes inscrit à la lettre d'information.",
        leave="Se désabonner",
        replaces="Ce courriel corrige celui que vous avez reçu sur le même sujet.",
        colon=" : ",
    ),
    "nl": Words(
        read="Lees op de website",
        why="U ontvangt deze e-mail omdat u bent ingeschreven op de nieuwsbrief.",
        leave="Uitschrijven",
        replaces="Deze e-mail verbetert die welke u over hetzelfde onderwerp ontving.",
    ),
    "de": Words(
        read="Auf der Website lesen",
        why="Sie erhalten diese E-Mail, weil Sie den Newsletter abonniert haben.",
        leave="Abmelden",
        replaces="Diese E-Mail berichtigt jene, die Sie zum selben Thema erhalten haben.",
    ),
    "en": Words(
        read="Read on the website",
        why="You receive this email because you subscribed to the newsletter.",
        leave="Unsubscribe",
        replaces="This email corrects the one that you received on the same subject.",
    ),
}


def words(language: str) -> Words:
    """Return the words for a BCP 47 language; French for one that we do not speak."""
    return spoken(_BY_LANGUAGE, language)
