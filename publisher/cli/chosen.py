"""Which announcements of the history are meant, as they are typed."""

from __future__ import annotations

import argparse
from datetime import date

from publisher.announcement import Kind
from publisher.cli.parser import some_text
from publisher.delivery import State
from publisher.errors import TimeInvalid
from publisher.sentence import say
from publisher.sieve import Sieve


def add_sieve(command: argparse.ArgumentParser) -> None:
    """Let a command be told which announcements are meant: all, without any of these."""
    command.add_argument(
        "--search", default="", metavar="MOTS", help="les annonces qui ont tous ces mots"
    )
    kinds, states = [kind.value for kind in Kind], [state.value for state in State]
    command.add_argument(
        "--kind", choices=kinds, metavar="GENRE", help=f"d'un genre : {', '.join(kinds)}"
    )
    command.add_argument(
        "--channel", type=some_text, metavar="NOM", help="envoyées à un canal, même retiré depuis"
    )
    command.add_argument(
        "--state",
        choices=states,
        metavar="ÉTAT",
        help=f"dont le dernier envoi en est là : {', '.join(states)}",
    )
    command.add_argument(
        "--from", dest="first", type=some_text, metavar="JOUR", help="depuis ce jour : 2027-02-22"
    )
    command.add_argument(
        "--to", dest="last", type=some_text, metavar="JOUR", help="jusqu'à ce jour inclus"
    )
    command.add_argument("--author", type=some_text, metavar="NOM", help="publiées par elle ou lui")


def sieve_of(options: argparse.Namespace) -> Sieve:
    """Read what `add_sieve` added; raises `TimeInvalid`."""
    return Sieve(
        words=options.search,
        kind=Kind(options.kind) if options.kind else None,
        channel=options.channel,
        state=State(options.state) if options.state else None,
        first=day(options.first),
        last=day(options.last),
        author=options.author,
    )


def day(typed: str | None) -> date | None:
    """Read a day, where one was typed; raises `TimeInvalid`."""
    if typed is None:
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise TimeInvalid(
            say(
                "« {typed} » n'est pas une date : écrivez par exemple 2027-02-22.",
                typed=typed.strip()[:60],
            )
        ) from None
