"""waiting, release, drop, decide."""

from __future__ import annotations

from typing import Any

from publisher.cli import deciding
from publisher.cli.grammar.words import ANY_ID
from publisher.cli.parser import add_command, some_text


def add(commands: Any) -> None:
    """Add them."""
    add_command(commands, "waiting", deciding.waiting, "ce qui attend une décision, et quoi taper")
    release = add_command(
        commands, "release", deciding.release, "relancer ce qui est manqué, retenu ou refusé"
    )
    release.add_argument("ids", nargs="+", type=some_text, metavar="ID", help=ANY_ID)
    when = release.add_mutually_exclusive_group()
    when.add_argument(
        "--now", action="store_true", help="même si l'heure prévue est encore à venir"
    )
    when.add_argument(
        "--at",
        type=some_text,
        metavar="HEURE",
        help="dans le fuseau de l'annonce, par exemple 2027-02-22T09:00",
    )
    release.add_argument(
        "--again", action="store_true", help="même si le canal a reçu ce texte entre-temps"
    )
    drop = add_command(
        commands, "drop", deciding.drop, "abandonner ce qui est manqué, retenu ou refusé"
    )
    drop.add_argument("ids", nargs="+", type=some_text, metavar="ID", help=ANY_ID)
    decide = add_command(
        commands, "decide", deciding.decide, "dire ce qu'est devenu un envoi incertain"
    )
    decide.add_argument(
        "id",
        type=some_text,
        metavar="ENVOI",
        help="le début de son identifiant (« publisher waiting »)",
    )
    answer = decide.add_mutually_exclusive_group(required=True)
    answer.add_argument(
        "--sent",
        nargs="?",
        const=False,  # no text: an empty variable of a script is refused
        type=some_text,
        metavar="ADRESSE",
        help="il y est, à cette adresse ; sans adresse pour ce qui n'en a pas (courriel, SMS…)",
    )
    answer.add_argument("--not-sent", action="store_true", help="il n'y est pas : renvoyer")
