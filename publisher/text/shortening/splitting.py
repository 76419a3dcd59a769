"""Cutting a text into pieces that follow one another: between paragraphs, sentences, or words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

import regex

from publisher.text.counting import Count
from publisher.text.entities import spans
from publisher.text.shortening.cutting import ELLIPSIS
from publisher.text.weighing import addresses

Fits: TypeAlias = Callable[[str], bool]

# A better place to pause is preferred when it keeps at least this part of what fits.
WORTH_A_PARAGRAPH: Final = 0.5
WORTH_A_SENTENCE: Final = 0.4

_CLOSING: Final = r"!?:;,.…»”\)\]、。！？」』），．：；"
_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}"
# A space that does not break (« 1 200 euros », « Attention ! ») holds a word together; where no
# spaces are written, a reader may pause after each sign.
_WORD: Final = regex.compile(
    rf"[^\S\u00a0\u202f]*+(?:[{_UNSPACED}][\p{{M}}{_CLOSING}]*+|(?:(?![{_UNSPACED}])\S|[\u00a0\u202f])++)"
)
_GRAPHEME: Final = regex.compile(r"\X")
_SENTENCE_END: Final = regex.compile(r"(?:[!?…。！？]|[\p{L}\p{N}]{3}\.)[»”\"')\]」）]*$")
_BEGINS_WITH_CLOSING: Final = regex.compile(rf"\s*[{_CLOSING}]")
_ENDS_WITH_OPENING: Final = regex.compile(r"[«“(\[]$")
_PARAGRAPH: Final = regex.compile(r"[^\S\n]*\n[^\S\n]*\n")
_LINE: Final = regex.compile(r"[^\S\n]*\n")


@dataclass(slots=True)
class Divided:
    """A text, and how far it is cut already. What must stay whole is looked for once."""

    text: str
    count: Count
    done: int = 0
    _whole: list[tuple[int, int]] = field(init=False)

    def __post_init__(self) -> None:
        kept = [(span.start, span.end) for span in spans(self.text)]
        self._whole = sorted([*kept, *addresses(self.text)])

    @property
    def rest(self) -> str:
        """What is left, without the white space at its ends."""
        return self.text[self.done :].strip()

    def take(self, room: int, fits: Fits) -> str:
        """Return the next piece, for which `fits` holds; `room` is how much it may about count.

        An address that no piece can hold gives way to an ellipsis.
        """
        self.done = len(self.text) - len(self.text[self.done :].lstrip())
        ends = self._ends(room)
        while ends and not fits(self._piece(ends[-1])):
            ends.pop()
        if ends:
            return self._taken(self._best(ends))
        return self._begin_word(fits)

    def _piece(self, end: int) -> str:
        return self.text[self.done : end].strip()

    def _taken(self, end: int) -> str:
        piece, self.done = self._piece(end), end
        return piece

    def _ends(self, room: int) -> list[int]:
        ends: list[int] = []
        for match in _WORD.finditer(self.text, self.done):
            room -= self.count(match[0])
            if room < 0:
                break
            if not self._inside(match.end()):
                ends.append(match.end())
        return ends

    def _inside(self, place: int) -> bool:
        before = bisect_left(self._whole, (place,)) - 1
        return before >= 0 and place < self._whole[before][1]

    def _best(self, ends: list[int]) -> int:
        """Return the last end of a paragraph, else of a sentence or a line, else of a word."""
        most = ends[-1] - self.done
        if ends[-1] == len(self.text):
            return ends[-1]
        sentence = word = 0
        for end in reversed(ends):
            part = (end - self.done) / most
            if part < WORTH_A_SENTENCE:
                break
            if part >= WORTH_A_PARAGRAPH and _PARAGRAPH.match(self.text, end):
                return end
            if self._pauses(end):
                word = word or end
                if _LINE.match(self.text, end) or _SENTENCE_END.search(self._piece(end)[-12:]):
                    sentence = sentence or end
        return sentence or word or ends[-1]

    def _pauses(self, end: int) -> bool:
        """Whether a mark of punctuation is left alone on neither side."""
        opening = _ENDS_WITH_OPENING.search(self.text, self.done, end)
        return not opening and not _BEGINS_WITH_CLOSING.match(self.text, end)

    def _begin_word(self, fits: Fits) -> str:
        """Cut a word that is longer than a piece, or leave out an address that is."""
        end = self.done
        for match in _GRAPHEME.finditer(self.text, self.done):
            if match[0].isspace() or not fits(self._piece(match.end())):
                break
            if not self._inside(match.end()):
                end = match.end()
        if end > self.done:
            return self._taken(end)
        long = next((e for s, e in self._whole if s <= self.done < e), None)
        word = regex.compile(r"\S+").match(self.text, self.done)
        self.done = long or (word.end() if word else len(self.text))
        return ELLIPSIS
