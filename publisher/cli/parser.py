"""The command's parser: it refuses in one French sentence, and reads values strictly."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from publisher.errors import InputError
from publisher.sentence import say

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


def add_command(
    commands: Any, name: str, run: Callable[..., int], help_text: str, *, json: bool = True
) -> argparse.ArgumentParser:
    """Add a command that `run` does; it takes --json unless told otherwise."""
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=help_text, description=help_text
    )
    command.set_defaults(run=run)
    if json:
        command.add_argument(
            "--json", action="store_true", help="un objet JSON sur la sortie standard"
        )
    return command


def some_text(text: str) -> str:
    """Refuse nothing at all: an empty variable of a script must not choose something else."""
    if not text.strip():
        raise ValueError(text)
    return text


def some_path(text: str) -> Path:
    return Path(some_text(text))


def some_names(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not names:
        raise ValueError(text)
    return names


def some_count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
