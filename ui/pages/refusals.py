"""What was not taken of several files, told at once: each with its name and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.language import said

MOST_TOLD: Final = 6  # refusals that are told one by one


def _tr(text: str) -> str:
    return QCoreApplication.translate("refusals", text)


def refusal_words(refused: Sequence[str]) -> str:
    """Say one refusal as it is, several in a list of lines; each names its file."""
    if len(refused) < 2:
        return "".join(refused)
    told = [f"• {said(sentence)}" for sentence in refused[:MOST_TOLD]]
    if len(refused) > MOST_TOLD:
        told.append(_tr("… et {left} de plus.").format(left=len(refused) - MOST_TOLD))
    return "\n".join([_tr("Ce qui n'a pas été pris :"), *told])
