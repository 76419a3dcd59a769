"""worker, suspend, allow, resume."""

from __future__ import annotations

from typing import Any

from publisher.cli import engine
from publisher.cli.grammar.words import ID
from publisher.cli.parser import add_command


def add(commands: Any) -> None:
    """Add them."""
    worker = add_command(commands, "worker", engine.worker, "envoyer ce qui est dû", json=False)
    worker.add_argument("--once", action="store_true", help="envoyer ce qui est dû, puis finir")
    suspend = add_command(
        commands, "suspend", engine.suspend, "arrêt d'urgence : plus rien ne part"
    )
    suspend.add_argument("--reason", required=True, metavar="TEXTE", help="gardée au journal")
    allow = add_command(
        commands, "allow", engine.allow, "laisser passer une alerte malgré l'arrêt d'urgence"
    )
    allow.add_argument("id", metavar="ID", help=ID)
    add_command(commands, "resume", engine.resume, "lever l'arrêt d'urgence")
