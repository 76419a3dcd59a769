"""Collecting from the source what people read, each text with the context it is looked up in.

`lupdate` knows `tr` in a class and no more. The domain has its own ways of writing for people:
`say`, the fields of settings, the names of kinds; all of them go to one context.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from ui.language.catalogue import SENTENCES

ROOT: Final = Path(__file__).resolve().parents[2]
DOMAIN: Final = ("publisher", "channels")
# Which arguments of a call are read by people: by place, by name; a tuple holds several.
CALLS: Final = {
    "say": ((0,), ()),
    "Sentence": ((0,), ()),
    "setting": ((0,), ("label", "help", "names", "example")),
    "SecretField": ((1, 2), ("label", "help")),
    "Quota": ((), ("one", "many")),
    "add": ((1,), ()),  # of Complaints
    "_tags": ((1,), ()),
    "_refused": ((0,), ()),
    "_wrong": ((2,), ()),
    "_Refused": ((1,), ()),
    "prove_number": ((2,), ()),
    "prove_account": ((2,), ()),
    "warning": ((1,), ()),  # of tokens, with what is to be connected again
}
DECLARED: Final = ("label", "summary")  # of a kind of channel


class Text(NamedTuple):
    """One text in French, and where it is looked up."""

    context: str
    source: str


@cache
def texts() -> tuple[Text, ...]:
    """Return all that people read in the window, each once, in a stable order."""
    found = {
        *(text for room in DOMAIN for path in _files(room) for text in _of_the_domain(path)),
        *(text for path in _files("ui") for text in _of_the_window(path)),
    }
    return tuple(sorted(text for text in found if _is_read(text)))


def _is_read(text: Text) -> bool:
    """Whether it has words; of the domain's, capitals alone are codes and examples."""
    is_word = str.islower if text.context == SENTENCES else str.isalpha
    return any(map(is_word, text.source))


def _files(room: str) -> Iterator[Path]:
    # What only the command says is French, as the command is.
    return (path for path in (ROOT / room).rglob("*.py") if "cli" not in path.parts)


def _of_the_domain(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield from (Text(SENTENCES, text) for text in _of_a_call(node))
        elif isinstance(node, ast.AnnAssign) and _is_declared(node):
            yield from (Text(SENTENCES, text) for text in _strings(node.value))


def _is_declared(node: ast.AnnAssign) -> bool:
    """Whether it names a kind of channel, or says what it does."""
    return ast.unparse(node.target) in DECLARED and "ClassVar" in ast.unparse(node.annotation)


def _of_a_call(call: ast.Call) -> Iterator[str]:
    name = _name(call.func)
    if name == "add" and not ast.unparse(call.func).endswith("complaints.add"):
        return
    places, names = CALLS.get(name, ((), ()))
    for place in places:
        if place < len(call.args):
            yield from _strings(call.args[place])
    for keyword in call.keywords:
        if keyword.arg in names:
            yield from _strings(keyword.value)


def _of_the_window(path: Path) -> Iterator[Text]:
    module = ast.parse(path.read_text(encoding="utf-8"))
    outside = _context_of_the_module(module)
    for node, owner in _with_class(module, ""):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        match _name(node.func):
            case "tr":
                yield from (Text(owner, text) for text in _strings(node.args[0]))
            case "_tr":
                yield from (Text(outside, text) for text in _strings(node.args[0]))
            case "say" if isinstance(node.func, ast.Name):
                yield from (Text(SENTENCES, text) for text in _strings(node.args[0]))


def _context_of_the_module(module: ast.Module) -> str:
    """Return what the module's own `_tr` names as its context."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _name(node.func) == "translate":
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                return first.value
    return ""


def _with_class(node: ast.AST, owner: str) -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        yield child, inside
        yield from _with_class(child, inside)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _strings(value: ast.expr | None) -> Iterator[str]:
    """Yield the texts of a literal: one, several in a tuple, or either of a choice."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.Tuple | ast.List):
        for part in value.elts:
            yield from _strings(part)
    elif isinstance(value, ast.IfExp):
        yield from _strings(value.body)
        yield from _strings(value.orelse)
