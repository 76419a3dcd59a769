"""`python -m publisher.spelling.worker`: reads dictionaries, answers one JSON line per line.

A process of its own: Hunspell holds Python's lock while it loads or looks for suggestions, a
quarter of a second in which no window could answer; and a file that breaks it breaks only this.

{"dictionary": PATH of the .dic, "check": [WORD…]} → {"refused": [WORD…]}
{"dictionary": PATH, "suggest": WORD} → {"suggestions": [WORD…]}
What cannot be done → {"error": WHY}
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final

from publisher.spelling.accents import accented

MOST: Final = 5  # suggestions


class Reader:
    """One dictionary."""

    def __init__(self, path: Path) -> None:
        from hunspell import Hunspell  # noqa: PLC0415 - a machine without it says so in an answer

        self._hunspell = Hunspell(
            path.stem, hunspell_data_dir=str(path.parent), system_encoding="utf-8"
        )

    def knows(self, word: str) -> bool:
        """Whether the dictionary has a word; letters that its file cannot write are unknown."""
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeEncodeError:
            return False

    def suggest(self, word: str) -> list[str]:
        """Return up to five other spellings; where accents alone are missing, those alone."""
        nearer = dict.fromkeys(one for one in accented(word) if self.knows(one))
        try:
            return list(islice(nearer or self._hunspell.suggest(word), MOST))
        except UnicodeEncodeError:
            return []


def answers(lines: Iterator[bytes]) -> Iterator[dict[str, Any]]:
    """Answer each question; dictionaries stay open once they are read."""
    readers: dict[str, Reader] = {}
    for line in lines:
        asked = json.loads(line)
        try:
            path = asked["dictionary"]
            reader = readers.get(path) or readers.setdefault(path, Reader(Path(path)))
            yield _answer(reader, asked)
        except (ImportError, OSError, ValueError) as problem:
            yield {"error": f"{type(problem).__name__}: {problem}"}


def _answer(reader: Reader, asked: dict[str, Any]) -> dict[str, Any]:
    if "suggest" in asked:
        return {"suggestions": reader.suggest(asked["suggest"])}
    return {"refused": _refused(reader.knows, asked["check"])}


def _refused(knows: Callable[[str], bool], words: Sequence[str]) -> list[str]:
    return [word for word in words if not knows(word)]


def main() -> None:
    """Answer until nobody asks any more."""
    for answer in answers(iter(sys.stdin.buffer)):
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
