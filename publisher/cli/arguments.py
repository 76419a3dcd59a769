"""The grammar of the `publisher` command (DESIGN section 9)."""

from __future__ import annotations

import argparse

from publisher.cli.grammar import (
    announcements,
    channels,
    deciding,
    engine,
    looking_back,
    series,
    settings,
    upkeep,
)
from publisher.cli.parser import Parser, some_path, some_text


def parser() -> argparse.ArgumentParser:
    """Build the parser; each command's function is in `run`."""
    whole = Parser(
        prog="publisher",
        description="Une annonce, tous les canaux de la commune : site, flux et réseaux sociaux.",
    )
    whole.add_argument(
        "--data-dir", type=some_path, metavar="DOSSIER", help="où Publisher garde ses données"
    )
    whole.add_argument(
        "--database",
        type=some_text,
        metavar="URL",
        help="base de données partagée (postgresql://…)",
    )
    commands = whole.add_subparsers(dest="command", metavar="COMMANDE", required=True)
    for family in (
        announcements, channels, looking_back, deciding, engine, settings, series, upkeep,
    ):  # fmt: skip
        family.add(commands)
    return whole
