"""The forms in which the history leaves the window, each known by the ending of its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from publisher.sieve import Sieve
from ui.language import writing

if TYPE_CHECKING:
    from publisher.service import Service


def kinds_of_file() -> dict[str, str]:
    """Say what each ending stands for, the usual one first."""
    return {
        "csv": _tr("Tableau pour Excel ou LibreOffice"),
        "pdf": _tr("Registre pour les archives"),
        "xes": _tr("Événements, pour l'analyse des processus"),
        "jsonl": _tr("Journal entier, que l'on peut vérifier"),
    }


def write(path: Path, sieve: Sieve, service: Service) -> str:
    """Write a file of what is shown, on a thread; says what was exported.

    The journal is always whole: a part of a chain proves nothing.
    """
    match path.suffix.lower():
        case ".pdf":
            text, count = _tr("{count} envois exportés"), service.export_register(path, sieve)
        case ".xes":
            text, count = _tr("{count} événements exportés"), service.export_events(path, sieve)
        case ".jsonl":
            text = _tr("{count} inscriptions du journal exportées")
            count = service.export_journal(path)
        case _:
            text, count = _tr("{count} envois exportés"), service.export_history(path, sieve)
    return text.format(count=writing.number(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)
