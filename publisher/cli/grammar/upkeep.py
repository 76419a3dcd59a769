"""restore, doctor."""

from __future__ import annotations

from typing import Any

from publisher.cli import upkeep
from publisher.cli.parser import add_command, some_text


def add(commands: Any) -> None:
    """Add them."""
    restore = add_command(
        commands, "restore", upkeep.restore, "reprendre une copie de sauvegarde de la base"
    )
    restore.add_argument(
        "copy", nargs="?", type=some_text, metavar="COPIE", help="sinon la dernière qui est entière"
    )
    instead = restore.add_mutually_exclusive_group()
    instead.add_argument("--list", action="store_true", help="seulement montrer les copies")
    instead.add_argument("--fresh", action="store_true", help="commencer une base vide")
    add_command(
        commands, "doctor", upkeep.doctor, "dire ce qui ne va pas, et réparer ce qui est sûr"
    )
