"""What checking the spelling costs: whoever types, and the dictionaries.

    make bench ARGS=spelling

The longest gap between two turns of the event loop while one types, with and without it, in texts
of three lengths; then, of each system dictionary, the time to open it, for a word, for suggestions.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.loop import TEXT, TIMES, Loop
from publisher.spelling.dictionaries import find, folders
from publisher.spelling.findings import Findings
from publisher.spelling.speller import Speller
from publisher.spelling.words import words
from ui.widgets.markdown_field import MarkdownField
from ui.widgets.spelling.paragraphs import SpelledParagraphs
from ui.widgets.spelling.verdicts import Verdicts

LENGTHS: Final = (2_000, 100_000, 5_000_000)  # characters
WRONG: Final = {"fr": "comunnale", "nl": "werkken", "de": "Gemeindrat", "en": "goverment"}


def type_in(length: int, *, checked: bool) -> float:
    """Return the longest gap while typing at the end of a text, in seconds."""
    field = MarkdownField()
    field.setPlainText((TEXT + "\n") * (length // len(TEXT)))
    field.resize(500, 300)
    field.show()
    field.moveCursor(QTextCursor.MoveOperation.End)
    if checked:
        verdicts = Verdicts()
        verdicts.take(Findings({"fr": {word.text: (word.text,) for word in words(TEXT)}}))
        spelled = SpelledParagraphs(field, verdicts)
        spelled.refresh()
    loop = Loop()

    def act() -> None:
        for letter in TEXT[:40]:
            QTest.keyClicks(field, letter)
            loop.run(40)

    found = statistics.median(loop.longest(act).felt for _ in range(TIMES))
    field.close()
    return found


def look_up(language: str) -> tuple[float, float, float] | None:
    """Return the seconds to open a dictionary, for one word, for suggestions."""
    path = find(language, folders(Path("no-folder")))
    if path is None:
        return None
    known = [line.split("/")[0] for line in path.read_text("latin-1").splitlines()[1:20_000:7]]
    speller = Speller()
    opening = _timed(lambda: speller.refused(path, ["a"]))
    looking = _timed(lambda: speller.refused(path, known)) / len(known)
    suggesting = _timed(lambda: speller.suggest(path, WRONG[language]))
    speller.close()
    return opening, looking, suggesting


def _timed(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def main() -> None:
    """Print both tables."""
    application = QApplication([])
    sys.stdout.write(f"{'longest gap':>20}{'without':>12}{'checked':>12}\n")
    for length in LENGTHS:
        plain, checked = (type_in(length, checked=one) * 1000 for one in (False, True))
        sys.stdout.write(f"{length:>20,}{plain:>9.1f} ms{checked:>9.1f} ms\n")
    sys.stdout.write(f"\n{'dictionary':>20}{'opened':>12}{'a word':>12}{'suggestions':>14}\n")
    for language in WRONG:
        if (found := look_up(language)) is not None:
            opening, word, others = found[0] * 1000, found[1] * 1e6, found[2] * 1000
            sys.stdout.write(f"{language:>20}{opening:>9.0f} ms{word:>9.0f} µs{others:>11.0f} ms\n")
    application.quit()


if __name__ == "__main__":
    main()
