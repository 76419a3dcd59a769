"""The grammar of the `publisher` command (DESIGN section 9)."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from publisher.cli import (
    announcements,
    calendar,
    chosen,
    correcting,
    deciding,
    engine,
    exporting,
    importing,
    looking_back,
    rescheduling,
    series,
    settings,
    upkeep,
)
from publisher.cli.channel_arguments import about_channels
from publisher.cli.parser import Parser, add_command, some_count, some_names, some_path, some_text

FILE = "le fichier d'annonce (.md)"
ID = "l'annonce, ou le début de son identifiant (« publisher history »)"
ANY_ID = "l'annonce ou l'envoi, ou le début de son identifiant (« publisher waiting »)"


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
    _announcements(commands)
    about_channels(commands)
    _looking_back(commands)
    _deciding(commands)
    _engine(commands)
    settings.add_settings(commands)
    series.add_series(commands)
    _upkeep(commands)
    return whole


def _announcements(commands: Any) -> None:
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
    series.add_repeat(publish)
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
    retract.add_argument("--to", type=some_names, metavar="CANAL,…", help="seulement ces canaux")
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


def _looking_back(commands: Any) -> None:
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
        choices=tuple(exporting.FORMATS),
        default="jsonl",
        help="jsonl : le journal, que l'on peut vérifier (sans rien d'autre) ; csv : l'historique,"
        " pour Excel ou LibreOffice",
    )
    chosen.add_sieve(export)
    export.add_argument(
        "-o", "--output", type=some_path, required=True, metavar="FICHIER", help="où l'écrire"
    )


def _engine(commands: Any) -> None:
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


def _deciding(commands: Any) -> None:
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


def _upkeep(commands: Any) -> None:
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
