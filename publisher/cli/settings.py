"""settings list, set."""

from __future__ import annotations

import argparse
from typing import Any

from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed
from publisher.cli.parser import add_command, some_text
from publisher.codec import encode


def add_settings(commands: Any) -> None:
    """Add the commands."""
    about = "voir et changer les réglages de Publisher"
    group = commands.add_parser("settings", help=about, description=about)
    group.set_defaults(run=listed, json=False)
    actions = group.add_subparsers(dest="action", metavar="ACTION")
    add_command(actions, "list", listed, "les réglages et leur valeur")
    change = add_command(actions, "set", changed, "changer un réglage")
    change.add_argument("name", metavar="NOM", help="« publisher settings list » les montre")
    change.add_argument(
        "value", type=some_text, metavar="VALEUR", help="une durée : 24h, 90min, 2j, ou 0"
    )


def listed(options: argparse.Namespace) -> int:
    """List the choices of the whole house."""
    with opened(options) as service:
        found = service.preferences()
    if options.json:
        json_out({"settings": [encode(one) for one in found]})
        return DONE
    for one in found:
        usual = "" if one.value == one.default else f" (d'habitude {one.default})"
        printed(f"{one.name:<22} {one.value}{usual}")
        printed(f"    {one.help}")
    return DONE


def changed(options: argparse.Namespace) -> int:
    """Change one of them."""
    with opened(options) as service:
        after = service.prefer(options.name, options.value)
    if options.json:
        json_out({"setting": encode(after)})
    else:
        printed(f"{after.name} : {after.value}")
    return DONE
