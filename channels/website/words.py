"""The site's own words in the four languages of its readers, and dates as people write them."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from publisher.announcement import Event

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


@cache
def _catalogue(name: str = "words") -> dict[str, Any]:
    text = (files("resources") / "site" / f"{name}.json").read_text("utf-8")
    catalogue: dict[str, Any] = json.loads(text)
    return catalogue


def words_for(language: str, otherwise: str) -> Words:
    """Return the words of that language, or those of `otherwise` when the site has none."""
    primary = language.partition("-")[0].lower()
    return Words(primary if primary in _catalogue() else otherwise)


def name_of(language: str) -> str:
    """Return what a language calls itself, or its code."""
    name: str = _catalogue("languages").get(language.partition("-")[0].lower(), language)
    return name


def unbroken(text: str) -> str:
    """Keep « : », « ? » and their like on the line of the word before, as French spaces them."""
    return re.sub("(?<=«) | (?=[:;?!»])", "\u00a0", text)


def direction(language: str) -> str:
    """Return "rtl" or "ltr"."""
    return "rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


class Words:
    """The words of one language: ``words("updated", date=…)``. Wall times come in as such."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = _catalogue()[language]

    def __call__(self, name: str, **values: object) -> str:
        """Return one text, its places filled."""
        text: str = self._texts[name]
        return text.format(**values) if values else text

    def kind(self, kind: str) -> str:
        """Return what that kind of announcement is called."""
        name: str = self._texts["kinds"][kind]
        return name

    def month(self, number: int) -> str:
        """Return the name of a month, 1 to 12."""
        name: str = self._texts["months"][number - 1]
        return name

    def date(self, moment: datetime, form: str = "date") -> str:
        """Return a day, with its weekday when `form` is "long_date"."""
        return self(
            form,
            weekday=self._texts["weekdays"][moment.weekday()],
            day=self("first") if moment.day == 1 else moment.day,
            month=self.month(moment.month),
            year=moment.year,
        )

    def time(self, moment: datetime) -> str:
        """Return the hour, with minutes when there are any."""
        form = "minute" if moment.minute else "hour"
        return self(form, hour=moment.hour, minute=moment.minute)

    def until(self, moment: datetime) -> str:
        """Return the end of a validity; midnight is the end of the day before."""
        if (moment.hour, moment.minute) == (0, 0):
            return self.date(moment - timedelta(minutes=1))
        return self("moment", date=self.date(moment), time=self.time(moment))

    def span(self, event: Event) -> str:
        """Return when an event takes place."""
        start, end = event.start, event.end
        if end is None:
            return self._moment(start)
        if end.date() == start.date():
            day = self.date(start, "long_date")
            return self("hours", date=day, start=self.time(start), end=self.time(end))
        return self("days", start=self._moment(start), end=self._moment(end))

    def _moment(self, moment: datetime) -> str:
        if (moment.hour, moment.minute) == (0, 0):
            return self.date(moment, "long_date")  # a whole day
        return self("moment", date=self.date(moment, "long_date"), time=self.time(moment))
