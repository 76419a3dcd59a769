"""The verdicts as a table: fault × kind × rounds → lost, twice, uncertain, told wrongly."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.torture.verdict import Tally

Row = tuple[str, str, Tally]  # fault, kind of platform
HEAD: Final = (
    *("fault", "kind", "rounds", "deliveries"),
    *("lost", "twice", "uncertain", "told wrongly"),
)
BEGIN: Final = "<!-- written by make torture: do not edit -->"
END: Final = "<!-- end of what make torture writes -->"


def rows(fault: str, verdicts: dict[str, Tally]) -> list[Row]:
    """Return the rows of one fault: only the kinds that took part."""
    return [(fault, kind, tally) for kind, tally in verdicts.items() if tally.deliveries]


def line(row: Row) -> str:
    """Write one row for a terminal."""
    fault, kind, tally = row
    counts = "".join(f"{count:>11}" for count in _counts(tally))
    mark = "" if tally.clean else "   <-- the promise is broken"
    return f"{fault:48} {kind:10}{counts}{mark}"


def head() -> str:
    """Write the head for a terminal."""
    return f"{HEAD[0]:48} {HEAD[1]:10}" + "".join(f"{word[:10]:>11}" for word in HEAD[2:])


def markdown(found: Iterable[Row]) -> str:
    """Write the table for a document."""
    rule = ["---", "---", *("---:" for _ in HEAD[2:])]
    lines = [HEAD, rule]
    lines += [(fault, kind, *map(str, _counts(tally))) for fault, kind, tally in found]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def insert(text: str, document: Path) -> None:
    """Put `text` between the markers of a document."""
    before, _, rest = document.read_text("utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"{document} has no place for the table")
    document.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", "utf-8")


def _counts(tally: Tally) -> tuple[int, ...]:
    return (
        *(tally.rounds, tally.deliveries, tally.lost),
        *(tally.twice, tally.uncertain, tally.wrong),
    )
