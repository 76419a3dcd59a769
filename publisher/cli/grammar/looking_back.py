"""history, calendar, show, import, verify, export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from publisher.cli import calendar, chosen, exporting, importing, looking_back
from publisher.cli.grammar.words import ID
from publisher.cli.parser import add_command, some_count, some_path, some_text


def add(commands: Any) -> None:
    """Add them."""
    history = add_command(commands, "history", looking_back.history, "ce qui a été publié")
    chosen.add_sieve(history)
    history.add_argument(
        "--limit", type=some_count, default=50, metavar="N", help="combien d'annonces (50)"
    )
    planned = add_command(
        commands, "calendar", calendar.calendar, "ce qui est prévu, jour après jour"
    )
    planned.add_argument(
        "--from", dest="first", type=some_text, metavar="JOUR", help="aujourd'hui, sans lui"
    )
    planned.add_argument(
        "--to", dest="last", type=some_text, metavar="JOUR", help="un an plus tard, sans lui"
    )
    planned.add_argument(
        "-o",
        "--output",
        type=some_path,
        metavar="FICHIER.ics",
        help="l'écrire pour Outlook, Thunderbird ou un téléphone",
    )
    show = add_command(commands, "show", looking_back.show, "tout sur une annonce")
    show.add_argument("id", metavar="ID", help=ID)
    show.add_argument(
        "--changes", action="store_true", help="ce que chaque correction a changé dans l'annonce"
    )
    take_in = add_command(
        commands,
        "import",
        importing.take_in,
        "reprendre des annonces : un dossier, un tableau, un site",
    )
    take_in.add_argument(
        "source",
        type=some_text,
        metavar="FICHIER|DOSSIER|ADRESSE",
        help="des fichiers d'annonce ou un tableau .csv vont dans les brouillons ; ce qu'un site"
        " WordPress ou un flux a publié va dans l'historique",
    )
    take_in.add_argument("--check", action="store_true", help="vérifier sans rien importer")
    verify = add_command(commands, "verify", looking_back.verify, "vérifier le journal")
    verify.add_argument("file", type=Path, nargs="?", metavar="FICHIER", help="un journal exporté")
    export = add_command(
        commands, "export", exporting.export, "exporter le journal, ou l'historique", json=False
    )
    export.add_argument(
        "--format",
        choices=exporting.FORMATS,
        default="jsonl",
        help="jsonl : le journal, que l'on peut vérifier (sans rien d'autre) ; csv : l'historique,"
        " pour Excel ou LibreOffice ; xes : les événements, pour l'analyse des processus ; pdf : un"
        " registre accessible, pour les archives",
    )
    chosen.add_sieve(export)
    export.add_argument(
        "-o", "--output", type=some_path, required=True, metavar="FICHIER", help="où l'écrire"
    )
