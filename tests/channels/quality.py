"""Reads channels/QUALITY.md, and finds the tests that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.channels.contract import ChannelContract

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "channels" / "QUALITY.md"
DONE: Final = "✔"
OWN: Final = "own"
EXEMPT: Final = "–"
ENGINE: Final = "engine"
CELLS: Final = {DONE, OWN, EXEMPT, ENGINE}
_TEST: Final = re.compile(r"`(tests/[\w/]+(?:\.py)?(?:::\w+)+)`")
_LINE: Final = re.compile(r"- (?P<kinds>[\w, ]+): (?P<cell>own|–) (?P<told>.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """What a section says of one adapter."""

    cell: str
    told: str

    @property
    def tests(self) -> list[str]:
        """The tests that it names."""
        return _TEST.findall(self.told)


@dataclass(frozen=True, slots=True)
class Section:
    """One rule: the tests that show it of all (✔) or of the engine, and what is said of others."""

    shown_by: Mapping[str, list[str]]  # by cell
    lines: Mapping[str, Line]  # by kind


@cache
def table() -> dict[str, dict[str, str]]:
    """Return the cell of each kind and rule."""
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in PAGE.read_text("utf-8").splitlines()
        if line.startswith("|")
    ]
    start = next(number for number, (first, *_) in enumerate(rows) if first == "adapter")
    (_, *rules), _, *adapters = rows[start:]
    return {kind: dict(zip(rules, cells, strict=True)) for kind, *cells in adapters}


def named() -> list[str]:
    """Return every test that the page names, in whatever place."""
    return _TEST.findall(PAGE.read_text("utf-8"))


@cache
def sections() -> dict[str, Section]:
    """Return the sections, by the rule that is their heading."""
    _, *parts = re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    found = (part.partition("\n") for part in parts)
    return {heading.strip(): _section(text) for heading, _, text in found}


def _section(text: str) -> Section:
    paragraphs = [" ".join(block.split()) for block in re.split(r"\n(?=- )|\n\n", text)]
    shown_by = {
        cell: [
            test for block in paragraphs if block.startswith(cell) for test in _TEST.findall(block)
        ]
        for cell in (DONE, ENGINE)
    }
    return Section(shown_by, {kind: line for block in paragraphs for kind, line in _lines(block)})


def _lines(block: str) -> Iterator[tuple[str, Line]]:
    if match := _LINE.fullmatch(block):
        for kind in match["kinds"].split(","):
            yield kind.strip(), Line(match["cell"], match["told"])


def suites(kind: str) -> list[type[ChannelContract]]:
    """Return the classes by which an adapter passes the contract."""
    return [one for one in classes(kind) if issubclass(one, ChannelContract)]


@cache
def classes(kind: str) -> tuple[type, ...]:
    """Return the classes of an adapter's tests that inherit a suite, in whatever room."""
    rooms = [
        import_module(f"tests.channels.{kind}.{file.stem}")
        for file in sorted((ROOT / "tests" / "channels" / kind).glob("test_*.py"))
    ]
    return tuple(
        found
        for room in rooms
        for name, found in vars(room).items()
        if isinstance(found, type)
        and found.__module__ == room.__name__
        and name.startswith("Test")
        and any(vars(base).get("__module__") != room.__name__ for base in found.__mro__[1:-1])
    )


def owner_of(test: str) -> type | None:
    """Find a test that is named `path::test` or `path::Class::test`, and return its class.

    Raises `LookupError` when pytest would find no such test.
    """
    path, *names = test.split("::")
    if not any((ROOT / place).exists() for place in (path, f"{path}.py")):
        raise LookupError(test)
    room = import_module(path.removesuffix(".py").replace("/", "."))
    owner = getattr(room, names[0], None) if len(names) == 2 else None
    found = getattr(owner or room, names[-1], None)
    collected = owner is not None or Path(path).name.startswith("test_")
    if not callable(found) or not names[-1].startswith("test_") or not collected:
        raise LookupError(test)
    return owner
