"""The words of a text that a dictionary can judge; what is no prose is left out.

Left out are addresses, mail addresses, #tags, @names, {places}, code, HTML, what holds a digit,
what is written in capitals only, and single letters. Offsets count characters of the given text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

LONGEST: Final = 60  # characters: what is longer is no word
AROUND: Final = 4_000  # characters of the same line that are read to know what a window shows

_ENDINGS: Final = (
    "be brussels vlaanderen gent wallonie com org net eu fr nl lu de uk io info social app gov int"
    " pdf docx doc odt ods xlsx xls pptx csv jpeg jpg png svg zip mp3 mp4"
)
_LETTER: Final = r"[^\W\d_]"
# What repeats is bounded: a line of a megabyte without a space costs no more than its length.
_PART: Final = re.compile(
    r"`[^`\n]{1,500}`"
    r"|\]\([^)\s]{0,2000}"
    r"|(?:[a-z][a-z0-9+.\-]{1,20}://|www\.|mailto:|tel:)[^\s)>\]]+"
    r"|[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}"
    rf"|\b(?:[\w\-]{{1,63}}\.){{1,6}}(?:{'|'.join(_ENDINGS.split())})\b(?:/[^\s)>\]]*)?"
    r"|[#@][\w.\-]+(?:@[\w.\-]+)?"
    r"|</?[A-Za-z][^>\n]{0,300}>"
    r"|&\#?\w{1,12};"
    r"|\{[\w ]{1,40}\}"
    r"|\w{0,64}\d[\w'’.,:/\-]{0,64}"
    rf"|(?P<word>{_LETTER}(?:{_LETTER}|[\u0300-\u036f]|['’ʼ\-‑](?={_LETTER}))*)"
)
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)
# French drops a vowel before another one: « l'école », « jusqu'ici ».
_ELIDED: Final = r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)"
_ELISION: Final = re.compile(rf"{_ELIDED}'(?=.)", re.IGNORECASE)
_ALONE: Final = re.compile(_ELIDED, re.IGNORECASE)
_GENITIVE: Final = re.compile(r"'s?$")
_ORDINAL: Final = re.compile(r"[IVXLC]+(?:e|er|re|ère|ème|ste|de)")


class Word(NamedTuple):
    """One word, as it is written, and where it begins."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where what follows begins."""
        return self.start + len(self.text)


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Yield the words between two offsets, in order; what stands around tells what they are."""
    end = len(text) if end is None else min(end, len(text))
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, end + AROUND)
    fences = _fenced(text)
    for part in _PART.finditer(text, first, last):
        found = part["word"]
        if found is None or part.end() <= start or part.start() >= end:
            continue
        if not _judged(found, text[part.end() : part.end() + 1]):
            continue
        if not any(begin <= part.start() < finish for begin, finish in fences):
            yield Word(part.start(), found)


def normal(word: str) -> str:
    """Return the word as dictionaries write it: one apostrophe, one hyphen, composed letters."""
    plain = word.translate({0x2019: "'", 0x02BC: "'", 0x2011: "-"})
    return unicodedata.normalize("NFC", plain)


def core(word: str) -> str:
    """Return a normal word without what grammar adds before and after: « l'Ourthe », “Huy's”."""
    bare = _ELISION.sub("", word, count=1) if _ELISION.match(word) else word
    return _GENITIVE.sub("", bare)


def parts(word: str) -> tuple[str, ...]:
    """Return the parts of a normal word, each judged alone when the whole is unknown."""
    return tuple(part for one in word.split("-") if _worth(part := core(one)))


def _judged(found: str, after: str) -> bool:
    if len(found) > LONGEST or (after in ("'", "’") and _ALONE.fullmatch(found)):
        return False
    bare = core(normal(found))
    return _worth(bare) and _ORDINAL.fullmatch(bare) is None


def _worth(word: str) -> bool:
    return len(word) > 1 and not word.isupper()


def _fenced(text: str) -> list[tuple[int, int]]:
    """Where blocks of code stand."""
    found: list[tuple[int, int]] = []
    if "```" not in text and "~~~" not in text:
        return found
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[1] == opened[1]:
            found.append((opened.start(), fence.end()))
            opened = None
    return [*found, (opened.start(), len(text))] if opened else found
