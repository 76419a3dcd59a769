"""The YAML header: only maps, lists and texts, each with its line.

Nothing is guessed from the look of a value (`no` stays « no », a date stays text). What YAML has
beyond that (aliases, tags, several documents) is refused: it can make a small file enormous.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import yaml

from publisher.announcement_file.complaints import Complaints
from publisher.sentence import say
from publisher.text.cleaning import HARMFUL, cleaned

DEEPEST: Final = 6
MOST_VALUES: Final = 5000
_PLAIN_TAGS: Final = {f"tag:yaml.org,2002:{sort}" for sort in ("str", "seq", "map")}

Content: TypeAlias = "str | list[Value] | dict[str, Value]"


@dataclass(frozen=True, slots=True)
class Value:
    """One value and the line of the file on which it begins."""

    line: int
    content: Content


class _Refused(Exception):
    """The header cannot be read any further."""

    def __init__(self, line: int, template: str) -> None:
        super().__init__(template)
        self.line = line
        self.template = template


class _Loader(yaml.BaseLoader):
    """Composes nodes; refuses aliases, deep nesting and floods before they cost anything."""

    depth = 0
    values = 0

    def compose_node(self, parent: yaml.Node | None, index: object) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]  # its stubs are partial
        line = event.start_mark.line
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(
                line,
                "« & » et « * » au début d'une valeur ont un sens spécial, refusé ici :"
                " mettez le texte entre guillemets.",
            )
        if self.depth >= DEEPEST:
            raise _Refused(line, "trop de niveaux emboîtés : simplifiez l'en-tête.")
        self.values += 1
        if self.values > MOST_VALUES:
            raise _Refused(line, "l'en-tête contient trop de clés et de valeurs : allégez-le.")
        self.depth += 1
        node: yaml.Node | None = super().compose_node(parent, index)  # type: ignore[arg-type]
        self.depth -= 1
        return node


# What YAML's parser says, by a part of its English, and what that means to an officer.
_MEANINGS: Final = (
    (
        "mapping values are not allowed",
        say("un texte contient « : » ; mettez-le entre guillemets, ou vérifiez les retraits."),
    ),
    ("'\\t'", say("une tabulation ne peut pas servir de retrait : mettez des espaces.")),
    ("quoted scalar", say("un guillemet ouvert n'est pas refermé.")),
    ("expected ',' or ']'", say("un crochet « [ » n'est pas refermé.")),
    ("expected ',' or '}'", say("une accolade ouverte n'est pas refermée.")),
    ("could not find expected ':'", say("il manque « : » après le nom d'une clé.")),
    (
        "cannot start any token",
        say(
            "un texte commence par un signe spécial : mettez-le entre guillemets, par exemple"
            ' "@Alerte".'
        ),
    ),
)
_UNCLEAR: Final = say(
    "l'en-tête est mal écrit : vérifiez les deux-points, les guillemets et les retraits."
)


def read_header(text: str, first_line: int, complaints: Complaints) -> dict[str, Value]:
    """Return the header's values; what is wrong goes to `complaints`, and its value is left out.

    `text` is the header without its `---` lines, and `first_line` the line of the file on which it
    begins.
    """
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
        if root is None:
            return {}
        value = _value(root, first_line, complaints)
    except _Refused as refused:
        complaints.add(first_line + refused.line, refused.template)
        return {}
    except yaml.YAMLError as failure:
        mark = getattr(failure, "problem_mark", None) or getattr(failure, "context_mark", None)
        complaints.add(first_line + (mark.line if mark else 0), _meaning(str(failure)))
        return {}
    finally:
        loader.dispose()
    if not isinstance(value.content, dict):
        complaints.add(value.line, "l'en-tête doit être fait de lignes « clé: valeur ».")
        return {}
    return value.content


def _meaning(failure: str) -> str:
    return next((meaning for part, meaning in _MEANINGS if part in failure), _UNCLEAR)


def _value(node: yaml.Node, first_line: int, complaints: Complaints) -> Value:
    line = first_line + node.start_mark.line
    if node.tag not in _PLAIN_TAGS:
        raise _Refused(
            node.start_mark.line,
            "« ! » au début d'une valeur a un sens spécial : mettez le texte entre guillemets.",
        )
    if isinstance(node, yaml.ScalarNode):
        harm = HARMFUL.search(node.value.replace("\r", ""))
        if harm:
            complaints.invisible(line, harm[0])
        return Value(line, cleaned(node.value))
    if isinstance(node, yaml.SequenceNode):
        return Value(line, [_value(item, first_line, complaints) for item in node.value])
    return Value(line, _map(node, first_line, complaints))


def _map(node: yaml.Node, first_line: int, complaints: Complaints) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for key_node, value_node in node.value:
        key = _value(key_node, first_line, complaints)
        if not isinstance(key.content, str):
            raise _Refused(key_node.start_mark.line, _UNCLEAR)
        value = _value(value_node, first_line, complaints)
        if key.content in found:
            complaints.add(
                key.line,
                "la clé « {key} » est déjà donnée à la ligne {first} : gardez-en une.",
                key=key.content[:60],
                first=found[key.content].line,
            )
        found[key.content] = Value(key.line, value.content)
    return found
