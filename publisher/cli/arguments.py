"""The grammar of the `publisher` command (DESIGN section 9)."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from publisher.cli import announcements, channels, engine, looking_back
from publisher.errors import InputError
from publisher.sentence import say

FILE = "le fichier d'annonce (.md)"
ID = "l'annonce, ou le début de son identifiant (« publisher history »)"
NAME = "« publisher channels list » les montre"

# argparse speaks English; these are all the messages that a wrong call can meet.
_FRENCH = (
    (r"the following arguments are required: (.*)", r"il manque : \1"),
    (r"unrecognized arguments: (.*)", r"arguments inconnus : \1"),
    (r"argument (\S+): expected one argument", r"\1 demande une valeur"),
    (r"argument (\S+): expected at least one argument", r"\1 demande une valeur"),
    (
        r"argument (\S+): invalid choice: (\S+) \(choose from (.*)\)",
        r"\2 n'existe pas ; choix : \3",
    ),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\1 ne peut pas valoir \2"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 et \2 ne vont pas ensemble"),
    (r"one of the arguments (.*) is required", r"il faut l'un de : \1"),
)
_HEADINGS = (
    ("usage: ", "usage : "),
    ("positional arguments:", "à donner :"),
    ("options:", "options :"),
    ("show this help message and exit", "montrer cette aide"),
)


class CallInvalid(InputError):
    """A command that is written wrongly."""


class Parser(argparse.ArgumentParser):
    """Explains itself in French; raises `CallInvalid`, one sentence, instead of leaving."""

    def __init__(self, **options: Any) -> None:
        # An abbreviation that works today could mean something else in the next version.
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        for english, french in _FRENCH:
            message = re.sub(english, french, message)
        raise CallInvalid(
            say(
                "Commande mal écrite : {message}. Voyez « {program} --help ».",
                message=message,
                program=self.prog,
            )
        )

    def format_help(self) -> str:
        return _french(super().format_help())

    def format_usage(self) -> str:
        return _french(super().format_usage())


def _french(text: str) -> str:
    for english, french in _HEADINGS:
        text = text.replace(english, french)
    return text


def parser() -> argparse.ArgumentParser:
    """Build the parser; each command's function is in `run`."""
    whole = Parser(
        prog="publisher",
        description="Une annonce, tous les canaux de la commune : site, flux et réseaux sociaux.",
    )
    whole.add_argument(
        "--data-dir", type=_path, metavar="DOSSIER", help="où Publisher garde ses données"
    )
    whole.add_argument(
        "--database", type=_text, metavar="URL", help="base de données partagée (postgresql://…)"
    )
    commands = whole.add_subparsers(dest="command", metavar="COMMANDE", required=True)
    _announcements(commands)
    _channels(commands)
    _looking_back(commands)
    _engine(commands)
    return whole


def _command(
    commands: Any, name: str, run: Callable[..., int], help_text: str, *, json: bool = True
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=help_text, description=help_text
    )
    command.set_defaults(run=run)
    if json:
        command.add_argument(
            "--json", action="store_true", help="un objet JSON sur la sortie standard"
        )
    return command


def _text(text: str) -> str:
    """Refuse nothing at all: an empty variable of a script must not choose something else."""
    if not text.strip():
        raise ValueError(text)
    return text


def _path(text: str) -> Path:
    return Path(_text(text))


def _names(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not names:
        raise ValueError(text)
    return names


def _announcements(commands: Any) -> None:
    publish = _command(commands, "publish", announcements.publish, "publier un fichier d'annonce")
    publish.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    publish.add_argument("--to", type=_names, metavar="CANAL,…", help="au lieu de ceux du fichier")
    publish.add_argument(
        "--at",
        type=_text,
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
    check = _command(commands, "check", announcements.check, "vérifier un fichier d'annonce")
    check.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    preview = _command(
        commands, "preview", announcements.preview, "montrer exactement ce qui serait envoyé"
    )
    preview.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    preview.add_argument("--to", required=True, metavar="CANAL", help="le canal à montrer")
    correct = _command(
        commands, "correct", announcements.correct, "corriger une annonce sur tous ses canaux"
    )
    correct.add_argument("id", metavar="ID", help=ID)
    correct.add_argument("file", type=Path, metavar="FICHIER", help=FILE)
    correct.add_argument("--wait", action="store_true", help="attendre le résultat")
    retract = _command(commands, "retract", announcements.retract, "retirer une annonce")
    retract.add_argument("id", metavar="ID", help=ID)
    retract.add_argument("--reason", required=True, metavar="TEXTE", help="montrée aux lecteurs")
    retract.add_argument("--to", type=_names, metavar="CANAL,…", help="seulement ces canaux")
    retract.add_argument("--wait", action="store_true", help="attendre le résultat")


def _channels(commands: Any) -> None:
    about = "connecter et éprouver les canaux"
    group = commands.add_parser("channels", help=about, description=about)
    actions = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    _command(actions, "list", channels.listed, "les canaux connectés")
    _command(actions, "kinds", channels.kinds, "les types de canaux et leurs réglages")
    add = _command(actions, "add", channels.add, "connecter un canal")
    add.add_argument("kind", metavar="TYPE", help="« publisher channels kinds » les montre")
    add.add_argument("--name", required=True, metavar="NOM", help="le nom que vous lui donnez")
    add.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="RÉGLAGE=VALEUR",
        dest="settings",
        help="à répéter ; les codes d'accès, eux, sont demandés sans s'afficher",
    )
    test = _command(actions, "test", channels.test, "éprouver un canal sans rien publier")
    test.add_argument("name", metavar="NOM", help=NAME)
    remove = _command(actions, "remove", channels.remove, "déconnecter un canal")
    remove.add_argument("name", metavar="NOM", help=NAME)


def _looking_back(commands: Any) -> None:
    history = _command(commands, "history", looking_back.history, "ce qui a été publié")
    history.add_argument(
        "--search", default="", metavar="MOTS", help="les annonces qui ont tous ces mots"
    )
    history.add_argument(
        "--limit", type=_count, default=50, metavar="N", help="combien d'annonces (50)"
    )
    show = _command(commands, "show", looking_back.show, "tout sur une annonce")
    show.add_argument("id", metavar="ID", help=ID)
    verify = _command(commands, "verify", looking_back.verify, "vérifier le journal")
    verify.add_argument("file", type=Path, nargs="?", metavar="FICHIER", help="un journal exporté")
    export = _command(commands, "export", looking_back.export, "exporter le journal", json=False)
    export.add_argument("--format", choices=("jsonl",), default="jsonl")
    export.add_argument(
        "-o", "--output", type=_path, required=True, metavar="FICHIER", help="où l'écrire"
    )


def _engine(commands: Any) -> None:
    worker = _command(commands, "worker", engine.worker, "envoyer ce qui est dû", json=False)
    worker.add_argument("--once", action="store_true", help="envoyer ce qui est dû, puis finir")
    suspend = _command(commands, "suspend", engine.suspend, "arrêt d'urgence : plus rien ne part")
    suspend.add_argument("--reason", required=True, metavar="TEXTE", help="gardée au journal")
    _command(commands, "resume", engine.resume, "lever l'arrêt d'urgence")
    decide = _command(commands, "decide", engine.decide, "dire ce qu'est devenu un envoi incertain")
    decide.add_argument("id", metavar="ENVOI", help="« publisher show ID --json » le donne")
    answer = decide.add_mutually_exclusive_group(required=True)
    answer.add_argument("--sent", metavar="ADRESSE", help="il y est, à cette adresse")
    answer.add_argument("--not-sent", action="store_true", help="il n'y est pas : renvoyer")


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
