"""The grammar of `publisher channels` and `publisher groups`."""

from __future__ import annotations

from typing import Any

from publisher.cli import arranging, changing, channels, groups, signing_in
from publisher.cli.parser import add_command, some_names, some_text
from publisher.hues import NAMES

NAME = "« publisher channels list » les montre"
GROUP = "« publisher groups » les montre"


def about_channels(commands: Any) -> None:
    """Add `channels` and `groups`."""
    _channels(commands)
    _groups(commands)


def _channels(commands: Any) -> None:
    about = "connecter et éprouver les canaux"
    group = commands.add_parser("channels", help=about, description=about)
    actions = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    add_command(actions, "list", channels.listed, "les canaux connectés")
    add_command(actions, "kinds", channels.kinds, "les types de canaux et leurs réglages")
    add = add_command(actions, "add", channels.add, "connecter un canal")
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
    add.add_argument(
        "--sign-in-later",
        action="store_true",
        help="sans code d'accès : « publisher channels connect » le prendra dans le navigateur",
    )
    change = add_command(actions, "set", changing.changed, "changer les réglages d'un canal")
    change.add_argument("name", metavar="NOM", help=NAME)
    change.add_argument(
        "settings", nargs="*", metavar="RÉGLAGE=VALEUR", help="rien après « = » : comme au début"
    )
    change.add_argument(
        "--secret",
        action="append",
        default=[],
        type=some_text,
        metavar="CODE",
        dest="secrets",
        help="un code d'accès à changer, demandé sans s'afficher (ou lu sur l'entrée standard)",
    )
    test = add_command(actions, "test", channels.test, "éprouver un canal sans rien publier")
    test.add_argument("name", metavar="NOM", help=NAME)
    connect = add_command(
        actions, "connect", signing_in.connect, "se connecter au compte dans le navigateur"
    )
    connect.add_argument("name", metavar="NOM", help=NAME)
    remove = add_command(actions, "remove", channels.remove, "déconnecter un canal")
    remove.add_argument("name", metavar="NOM", help=NAME)
    order = add_command(actions, "order", arranging.ordered, "ranger les canaux")
    order.add_argument(
        "names", type=some_names, metavar="CANAL,…", help="les premiers ; les autres suivent"
    )
    colour = add_command(actions, "colour", arranging.coloured, "donner sa couleur à un canal")
    colour.add_argument("name", metavar="NOM", help=NAME)
    colour.add_argument(
        "colour",
        nargs="?",
        default="",
        metavar="COULEUR",
        help=f"celle de son type, sans elle ; {', '.join(NAMES.values())}",
    )


def _groups(commands: Any) -> None:
    about = "voir et changer les groupes de canaux"
    group = commands.add_parser("groups", help=about, description=about)
    group.set_defaults(run=groups.listed)
    group.add_argument("--json", action="store_true", help="un objet JSON sur la sortie standard")
    actions = group.add_subparsers(dest="action", metavar="ACTION")
    add_command(actions, "list", groups.listed, "les groupes et leurs canaux")
    change = add_command(actions, "set", groups.chosen, "composer un groupe, ou en faire un")
    change.add_argument("name", type=some_text, metavar="NOM", help=GROUP)
    change.add_argument("names", type=some_names, metavar="CANAL,…", help=NAME)
    remove = add_command(actions, "remove", groups.removed, "supprimer un groupe")
    remove.add_argument("name", type=some_text, metavar="NOM", help=GROUP)
