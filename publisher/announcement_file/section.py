"""One map of the header, read key by key; what is wrong becomes a complaint and a default."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from publisher import schedule
from publisher.announcement_file.complaints import Complaints
from publisher.announcement_file.header import Value
from publisher.errors import TimeInvalid
from publisher.sentence import say

EXAMPLES: Final = {
    "tags": "[travaux, mobilité]",
    "channels": "[website, feed]",
    "images": '[{file: rue.jpg, alt: "Ce que montre la photo"}]',
    "video": '{file: fete.mp4, alt: "Ce que montre et dit la vidéo"}',
    "focal": "[0.3, 0.6]",
    "crop": "[0.1, 0, 0.8, 1]",
    "link": "{url: https://…, label: Réserver}",
    "event": "{start: 2027-03-01T07:00, place: Hôtel de ville}",
    "repeat": '{rule: "FREQ=WEEKLY;BYDAY=TU"}',
    "except": "[2027-05-02]",
    "variants": "{mastodon: {text: …}}",
    "translations": "{nl: {title: …, body: …}}",
}


class Section:
    """A map whose keys are known; `name` is how sentences call it ("" for the whole header)."""

    def __init__(
        self,
        values: dict[str, Value],
        keys: tuple[str, ...],
        complaints: Complaints,
        *,
        name: str = "",
        line: int = 1,
    ) -> None:
        self.values = values
        self.complaints = complaints
        self.name = name
        self.line = line
        # A misspelt key is complained of once, not a second time as missing.
        self.misspelt = {
            complaints.unknown_key(value.line, key, keys, name)
            for key, value in values.items()
            if key not in keys
        }

    def line_of(self, key: str) -> int:
        """Return the line of a key, or of the section when the key is not given."""
        return self.values[key].line if key in self.values else self.line

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value.content, str):
            self.complaints.add(value.line, "« {key} » doit être un texte.", key=key)
            return default
        return value.content.strip()

    def required(self, key: str) -> str:
        """Return a text that must not be empty."""
        found = self.text(key)
        value = self.values.get(key)
        if key in self.misspelt or (value and not isinstance(value.content, str)):
            return found
        if not found:
            self.complaints.add(
                self.line_of(key),
                "il manque « {key} »{within} : ajoutez-le.",
                key=key,
                within=say(" dans « {name} »", name=self.name) if self.name else "",
            )
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        found = []
        for item in self._items(key):
            if isinstance(item.content, str):
                found.append(item.content.strip())
            else:
                self._wrong(item.line, key, "une liste de textes")
        return tuple(found)

    def section(self, key: str, keys: tuple[str, ...]) -> Section | None:
        """Return a map with known keys, or None."""
        content = self._map(key)
        if content is None:
            return None
        return Section(content, keys, self.complaints, name=key, line=self.line_of(key))

    def sections(self, key: str, keys: tuple[str, ...]) -> Iterator[Section]:
        """Yield the maps of a list."""
        for item in self._items(key):
            if isinstance(item.content, dict):
                yield Section(item.content, keys, self.complaints, name=key, line=item.line)
            else:
                self._wrong(item.line, key, "une liste")

    def named_sections(self, key: str, keys: tuple[str, ...]) -> Iterator[tuple[str, Section]]:
        """Yield the maps of a map, with their names."""
        for name, value in (self._map(key) or {}).items():
            if isinstance(value.content, dict):
                within = f"{key}.{name}"
                yield (
                    name,
                    Section(value.content, keys, self.complaints, name=within, line=value.line),
                )
            else:
                self._wrong(value.line, key, "un groupe de clés")

    def time(self, key: str) -> datetime | None:
        """Return a wall time, aware only when an offset is written."""
        written = self.text(key)
        if not written:
            return None
        try:
            return schedule.parse_wall(written)
        except TimeInvalid as wrong:
            self.complaints.add(self.line_of(key), "« {key} » : {why}", key=key, why=str(wrong))
            return None

    def place(self, key: str) -> tuple[float, float] | None:
        """Return a place on a picture: two fractions, from the left and from the top."""
        written = self.texts(key)
        if not written and not (self.values.get(key) and self.values[key].content == []):
            return None
        found = numbers(written)
        x, y = found if len(found) == 2 else (math.nan, math.nan)
        if not (0 <= x <= 1 and 0 <= y <= 1):
            self.complaints.add(
                self.line_of(key),
                "« {key} » dit où est l'essentiel de l'image, par deux nombres de 0 à 1, depuis la"
                " gauche et depuis le haut : par exemple {key}: {example}",
                key=key,
                example=EXAMPLES[key],
            )
            return None
        return x, y

    def _items(self, key: str) -> list[Value]:
        value = self.values.get(key)
        if value is None or value.content == "":
            return []
        if not isinstance(value.content, list):
            self._wrong(value.line, key, "une liste")
            return []
        return value.content

    def _map(self, key: str) -> dict[str, Value] | None:
        value = self.values.get(key)
        if value is None or value.content == "":
            return None
        if not isinstance(value.content, dict):
            self._wrong(value.line, key, "un groupe de clés")
            return None
        return value.content

    def _wrong(self, line: int, key: str, wanted: str) -> None:
        self.complaints.add(
            line,
            "« {key} » doit être {wanted}, par exemple {key}: {example}",
            key=key,
            wanted=wanted,
            example=EXAMPLES[key],
        )


def numbers(written: Sequence[str]) -> tuple[float, ...]:
    """Return these as numbers; () when one of them is none."""
    try:
        return tuple(float(part) for part in written)
    except ValueError:
        return ()
