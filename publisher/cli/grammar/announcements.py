"""publish, check, preview, correct, retract, reschedule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from publisher.cli import announcements, correcting, rescheduling
from publisher.cli.grammar.series import add_repeat
from publisher.cli.grammar.words import FILE, ID
from publisher.cli.parser import add_command, some_names, some_text


def add(commands: Any) -> None:
    """Add them."""
    publish = add_command(
        commands, "publish", announcements.publish, "publier un fichier d'annonce"
    )
    publish.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    publish.add_argument(
        "--to",
        type=some_names,
        metavar="CANAL,…",
        help="au lieu de ceux du fichier ; @GROUPE pour ceux d'un groupe (« publisher groups »)",
    )
    publish.add_argument(
        "--at",
        type=some_text,
        metavar="HEURE",
        help="heure de l'annonce, par exemple 2027-02-22T09:00 ; sans elle : tout de suite",
    )
    publish.add_argument("--wait", action="store_true", help="attendre le résultat")
    publish.add_argument(
        "--if-page-fails",
        choices=("send", "hold"),
        default="send",
        help="si la page du site manque : envoyer sans lien (send) ou retenir (hold)",
    )
    publish.add_argument(
        "--again",
        action="store_true",
        help="l'envoyer même si un canal a reçu ou va recevoir le même texte",
    )
    add_repeat(publish)
    check = add_command(commands, "check", announcements.check, "vérifier un fichier d'annonce")
    check.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    preview = add_command(
        commands, "preview", announcements.preview, "montrer exactement ce qui serait envoyé"
    )
    preview.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    preview.add_argument("--to", required=True, metavar="CANAL", help="le canal à montrer")
    correct = add_command(
        commands, "correct", correcting.correct, "corriger une annonce sur tous ses canaux"
    )
    correct.add_argument("id", metavar="ID", help=ID)
    correct.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    retract = add_command(commands, "retract", correcting.retract, "retirer une annonce")
    retract.add_argument("id", metavar="ID", help=ID)
    retract.add_argument(
        "--reason", type=some_text, metavar="TEXTE", help="montrée aux lecteurs ; inutile à --plan"
    )
    retract.add_argument(
        "--to",
        type=some_names,
        metavar="CANAL,…",
        help="seulement ces canaux ; @GROUPE pour ceux d'un groupe",
    )
    move = add_command(
        commands, "reschedule", rescheduling.reschedule, "donner une autre heure à ce qui est prévu"
    )
    move.add_argument("id", metavar="ID", help=ID)
    move.add_argument(
        "--at",
        type=some_text,
        required=True,
        metavar="HEURE",
        help="dans le fuseau de l'annonce, par exemple 2027-02-22T09:00",
    )
    move.add_argument(
        "--again", action="store_true", help="même si un canal a ou aura alors le même texte"
    )
    for change in (correct, retract):
        change.add_argument("--wait", action="store_true", help="attendre le résultat")
        how = change.add_mutually_exclusive_group()
        how.add_argument(
            "--plan",
            action="store_true",
            help="seulement montrer ce qui se passerait, par canal",
        )
        how.add_argument(
            "--yes", action="store_true", help="ne pas demander d'approuver le plan (terminal)"
        )
