"""series list, skip, stop; publish --repeat."""

from __future__ import annotations

import argparse
from typing import Any, Final

from publisher.cli import series
from publisher.cli.parser import add_command, some_text

ID: Final = "la série, ou le début de son identifiant (« publisher series list »)"


def add(commands: Any) -> None:
    """Add them."""
    about = "voir, sauter et arrêter ce qui s'annonce encore et encore"
    group = commands.add_parser("series", help=about, description=about)
    actions = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    every = add_command(actions, "list", series.listed, "les séries et leurs prochaines dates")
    every.add_argument("--all", action="store_true", help="celles qui sont arrêtées aussi")
    skip = add_command(actions, "skip", series.skipped, "sauter une date")
    skip.add_argument("id", type=some_text, metavar="SÉRIE", help=ID)
    skip.add_argument("day", type=some_text, metavar="JOUR", help="de la série : 2027-05-02")
    stop = add_command(actions, "stop", series.stopped, "arrêter une série dès maintenant")
    stop.add_argument("id", type=some_text, metavar="SÉRIE", help=ID)


def add_repeat(publish: argparse.ArgumentParser) -> None:
    """Let what is published be published again and again."""
    publish.add_argument(
        "--repeat",
        type=some_text,
        metavar="RÈGLE",
        help="encore et encore, à partir de l'heure de l'annonce : « FREQ=WEEKLY;BYDAY=TU »"
        " (RRULE, docs/announcement-file.md)",
    )
