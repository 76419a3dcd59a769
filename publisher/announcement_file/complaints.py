"""Everything wrong with a file, told in one go."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, Final

from publisher.errors import FileInvalid
from publisher.sentence import say

MOST_TOLD: Final = 20


class Complaints:
    """Collects what is wrong, each with its line (1 is the first line of the file)."""

    def __init__(self, file_name: str) -> None:
        self.file_name = file_name
        self._told: list[tuple[int, str]] = []

    def __bool__(self) -> bool:
        return bool(self._told)

    def add(self, line: int, template: str, **values: Any) -> None:
        """Note one sentence, once."""
        told = (line, say(template, **values))
        if told not in self._told:
            self._told.append(told)

    def unknown_key(self, line: int, key: str, known: tuple[str, ...], within: str) -> str:
        """Note a key that does not exist; return the nearest that does, or ""."""
        near = get_close_matches(key.lower(), known, n=1)
        self.add(
            line,
            "la clé « {key} » n'existe pas{within}.{hint}",
            key=key[:60],
            within=say(" dans « {name} »", name=within) if within else "",
            hint=say(" Vouliez-vous dire « {near} » ?", near=near[0])
            if near
            else f" Clés possibles : {', '.join(known)}.",
        )
        return near[0] if near else ""

    def invisible(self, line: int, character: str) -> None:
        """Note a control character, or one that turns the direction of the text."""
        self.add(
            line,
            "un caractère invisible ({code}) s'y trouve : effacez cette ligne et retapez-la.",
            code=f"U+{ord(character):04X}",
        )

    def raise_if_any(self) -> None:
        """Raise `FileInvalid`: one sentence, or a numbered list."""
        told = sorted(self._told, key=lambda pair: pair[0])
        if not told:
            return
        if len(told) == 1:
            [(line, sentence)] = told
            raise FileInvalid(
                say("{file}, ligne {line} : {sentence}", file=self.file_name, line=line,
                    sentence=sentence),
                points=tuple(told),
            )  # fmt: skip
        listed = [
            f"\n{number}. ligne {line} : {sentence}"
            for number, (line, sentence) in enumerate(told[:MOST_TOLD], 1)
        ]
        if len(told) > MOST_TOLD:
            listed.append(f"\n… et {len(told) - MOST_TOLD} autres.")
        raise FileInvalid(
            say(
                "{file} : {count} points à corriger.{listed}",
                file=self.file_name,
                count=len(told),
                listed="".join(listed),
            ),
            points=tuple(told),
        )
