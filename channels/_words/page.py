"""The few words that are added to a page, and dates as people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from channels._words.choosing import spoken


@dataclass(frozen=True, slots=True)
class Words:
    """One language. `date` and `clock` are filled with the parts of a wall time."""

    when: str
    where: str
    photo: str  # before who made it, as `video`
    video: str
    picture: str  # before what a picture shows, or its number
    correction: str  # before the title of what corrects an earlier message
    published: str  # before a day
    updated: str  # before the day of a correction
    more: str  # on what leads to the page
    until: str  # between two days
    to: str  # between two hours of a day
    months: tuple[str, ...]
    date: str = "{day} {month} {year}"
    clock: str = "{hour}:{minute:02}"

    def day(self, wall: datetime) -> str:
        """Write the day of a wall time in words: « 1er mars 2027 »."""
        first = "1er" if self is FRENCH and wall.day == 1 else str(wall.day)
        return self.date.format(day=first, month=self.months[wall.month - 1], year=wall.year)

    def period(self, start: datetime, end: datetime | None) -> str:
        """Write wall times in words: « 1er mars 2027, 7 h 00 à 9 h 00 »."""
        begins = f"{self.day(start)}, {self.hour(start)}"
        if end is None:
            return begins
        if end.date() == start.date():
            return f"{begins} {self.to} {self.hour(end)}"
        return f"{begins}, {self.until} {self.day(end)}, {self.hour(end)}"

    def shows(self, number: int = 0) -> str:
        """Write what stands before a picture's description: « Image 2 : »; 0: there is but one."""
        colon = "\u00a0: " if self is FRENCH else ": "
        return f"{self.picture} {number}{colon}" if number else f"{self.picture}{colon}"

    def hour(self, wall: datetime) -> str:
        """Write the hour of a wall time: « 7 h 00 »."""
        return self.clock.format(hour=wall.hour, minute=wall.minute)


FRENCH: Final = Words(
    when="Quand :",
    where="Où :",
    photo="Photo :",
    video="Vidéo :",
    picture="Image",
    correction="Correction\u00a0: ",
    published="Publié le",
    updated="Mis à jour le",
    more="Lire la suite",
    until="jusqu'au",
    to="à",
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    clock="{hour} h {minute:02}",
)  # fmt: skip
_BY_LANGUAGE: Final = {
    "fr": FRENCH,
    "nl": Words(
        when="Wanneer:",
        where="Waar:",
        photo="Foto:",
        video="Video:",
        picture="Afbeelding",
        correction="Rechtzetting: ",
        published="Gepubliceerd op",
        updated="Bijgewerkt op",
        more="Lees verder",
        until="tot",
        to="tot",
        months=(
            "januari", "februari", "maart", "april", "mei", "juni",
            "juli", "augustus", "september", "oktober", "november", "december",
        ),
        clock="{hour}.{minute:02} uur",
    ),
    "de": Words(
        when="Wann:",
        where="Wo:",
        photo="Foto:",
        video="Video:",
        picture="Bild",
        correction="Berichtigung: ",
        published="Veröffentlicht am",
        updated="Aktualisiert am",
        more="Weiterlesen",
        until="bis zum",
        to="bis",
        months=(
            "Januar", "Februar", "März", "April", "Mai", "Juni",
            "Juli", "August", "September", "Oktober", "November", "Dezember",
        ),
        date="{day}. {month} {year}",
        clock="{hour}:{minute:02} Uhr",
    ),
    "en": Words(
        when="When:",
        where="Where:",
        photo="Photo:",
        video="Video:",
        picture="Picture",
        correction="Correction: ",
        published="Published on",
        updated="Updated on",
        more="Read more",
        until="until",
        to="to",
        months=(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
    ),
}  # fmt: skip


def words(language: str) -> Words:
    """Return the words for a BCP 47 language; French for one that we do not speak."""
    return spoken(_BY_LANGUAGE, language)
