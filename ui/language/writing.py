"""How the language of the window writes numbers, days and hours: the one place that knows."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

CLOCK: Final = "HH:mm"  # in all four languages

_FRENCH: Final = re.compile(r"\d{1,3}(?:\u202f\d{3})+|\d+,(\d+)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("writing", text)


def number(value: int) -> str:
    """Write a number, its thousands apart: « 63 206 », “63,206”."""
    return QLocale().toString(value)


def figures(text: str) -> str:
    """Write anew a number that the domain wrote in French; what is none stays as it is."""
    found = _FRENCH.fullmatch(text)
    if found is None:
        return text
    value = float(text.replace("\u202f", "").replace(",", "."))
    return QLocale().toString(value, "f", len(found[1] or ""))


# Instants, in this computer's zone


def moment(instant: datetime) -> str:
    """Write an instant: « lun. 23 nov. 2026 à 10:32 »."""
    return QLocale().toString(_local(instant), _tr("ddd d MMM yyyy 'à' HH:mm"))


def stamp(instant: datetime) -> str:
    """Write an instant for a table: « 23 nov. 2026 à 10:32 »."""
    return QLocale().toString(_local(instant), _tr("d MMM yyyy 'à' HH:mm"))


def clock(instant: datetime) -> str:
    """Write the time of an instant: « 10:32 »."""
    return QLocale().toString(_local(instant), CLOCK)


# Wall times and days


def wall_words(wall: datetime) -> str:
    """Write a wall time: « ven. 5 mars 2027 à 17:00 »."""
    shown = QDateTime(_day(wall.date()), QTime(wall.hour, wall.minute))
    return QLocale().toString(shown, _tr("ddd d MMM yyyy 'à' HH:mm"))


def hour_words(wall: datetime) -> str:
    """Name the day of a wall time, and its hour: « lundi 21 décembre à 9:00 »."""
    shown = QDateTime(_day(wall.date()), QTime(wall.hour, wall.minute))
    return QLocale().toString(shown, _tr("dddd d MMMM 'à' H:mm"))


def date_words(day: date, *, year: bool = True) -> str:
    """Write a day with the first letters of its name: « dim. 7 mars 2027 »."""
    return QLocale().toString(_day(day), _tr("ddd d MMM yyyy") if year else _tr("ddd d MMM"))


def day_words(day: date) -> str:
    """Name a day: « lundi 21 décembre »."""
    return QLocale().toString(_day(day), _tr("dddd d MMMM"))


def short_day(day: date) -> str:
    """Name a day in a narrow column: « lun. 21 »."""
    return QLocale().toString(_day(day), _tr("ddd d"))


def plain_day(day: date, *, year: bool = False) -> str:
    """Write a day without its name: « 21 décembre »."""
    return QLocale().toString(_day(day), _tr("d MMM yyyy") if year else _tr("d MMMM"))


def month_words(day: date) -> str:
    """Name a month: « décembre 2026 »."""
    return QLocale().toString(_day(day), "MMMM yyyy")


# What fields show while one types


def typed_date(*, weekday: bool = False, clock: bool = False) -> str:
    """Return the format of a field for a day, in figures: « dd/MM/yyyy »."""
    parts = ("ddd" if weekday else "", _tr("dd/MM/yyyy"), CLOCK if clock else "")
    return " ".join(part for part in parts if part)


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _local(instant: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(instant.timestamp()))
