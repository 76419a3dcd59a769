"""The few words that alerts say by themselves, in the four languages of the town's citizens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._words.choosing import spoken


@dataclass(frozen=True, slots=True)
class Words:
    """One language. `{title}` is the headline of the alert that ends."""

    event: str
    over: str
    cancelled: str
    over_notice: str
    cancelled_notice: str


_BY_LANGUAGE: Final = {
    "fr": Words(
        event="Alerte communale",
        over="Fin de l'alerte : {title}",
        cancelled="Alerte annulée : {title}",
        over_notice="L'alerte est levée.",
        cancelled_notice="Cette alerte est annulée.",
    ),
    "nl": Words(
        event="Gemeentelijke waarschuwing",
        over="Einde van de waarschuwing: {title}",
        cancelled="Waarschuwing geannuleerd: {title}",
        over_notice="De waarschuwing is opgeheven.",
        cancelled_notice="Deze waarschuwing is geannuleerd.",
    ),
    "de": Words(
        event="Warnung der Gemeinde",
        over="Ende der Warnung: {title}",
        cancelled="Warnung zurückgezogen: {title}",
        over_notice="Die Warnung ist aufgehoben.",
        cancelled_notice="Diese Warnung ist zurückgezogen.",
    ),
    "en": Words(
        event="Local alert",
        over="End of alert: {title}",
        cancelled="Alert cancelled: {title}",
        over_notice="The alert is over.",
        cancelled_notice="This alert is cancelled.",
    ),
}


def words(language: str) -> Words:
    """Return the words for a BCP 47 language; French for one that we do not speak."""
    return spoken(_BY_LANGUAGE, language)
