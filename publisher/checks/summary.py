"""The summary: what most citizens will read, and nothing else."""

from __future__ import annotations

from typing import Final

from publisher.announcement import Announcement
from publisher.checks.title import MARKUP
from publisher.problem import Problem, warning
from publisher.sentence import say

LONGEST: Final = 300  # characters


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the summary."""
    summary = announcement.summary.strip()
    found = []
    if len(summary) > LONGEST:
        found.append(
            warning(
                "summary_long",
                say(
                    "Le résumé fait {used} caractères : au-delà de {limit}, il est souvent coupé.",
                    used=len(summary),
                    limit=LONGEST,
                ),
                "summary",
            )
        )
    if MARKUP.search(summary):
        found.append(
            warning(
                "summary_markup",
                say("Le résumé est un texte simple : ses signes de mise en forme seront visibles."),
                "summary",
            )
        )
    return found
