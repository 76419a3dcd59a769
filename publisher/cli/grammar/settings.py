"""settings list, set."""

from __future__ import annotations

from typing import Any

from publisher.cli import settings
from publisher.cli.parser import add_command, some_text


def add(commands: Any) -> None:
    """Add them."""
    about = "voir et changer les réglages de Publisher"
    group = commands.add_parser("settings", help=about, description=about)
    group.set_defaults(run=settings.listed, json=False)
    actions = group.add_subparsers(dest="action", metavar="ACTION")
    add_command(actions, "list", settings.listed, "les réglages et leur valeur")
    change = add_command(actions, "set", settings.changed, "changer un réglage")
    change.add_argument("name", metavar="NOM", help="« publisher settings list » les montre")
    change.add_argument(
        "value", type=some_text, metavar="VALEUR", help="une durée : 24h, 90min, 2j, ou 0"
    )
