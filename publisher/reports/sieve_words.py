"""Which announcements a report is of, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from publisher.schedule import day_words
from publisher.sieve import Sieve
from publisher.wording import KINDS, STATES


def period(sieve: Sieve, today: date) -> str:
    """Say from when to when; without an end, up to today."""
    last = day_words(sieve.last or today)
    if sieve.first is None:
        return f"Toutes les annonces jusqu'au {last}"
    if sieve.first == sieve.last:
        return f"Annonces du {last}"
    return f"Annonces du {day_words(sieve.first)} au {last}"


def filters(sieve: Sieve) -> Iterator[str]:
    """Say what else was chosen; nothing, when everything was."""
    if sieve.words.strip():
        yield f"qui ont ces mots : « {sieve.words.strip()} »"
    if sieve.kind is not None:
        yield f"du genre : {KINDS[sieve.kind]}"
    if sieve.channel is not None:
        yield f"envoyées à ce canal : {sieve.channel}"
    if sieve.state is not None:
        yield f"dont le dernier envoi est : {STATES[sieve.state]}"
    if sieve.author is not None:
        yield f"publiées par : {sieve.author}"
