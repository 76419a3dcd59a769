"""Days and months as the locale of the window calls them, and dates that a person reads."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from ui.language import writing

_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


def _tr(text: str) -> str:
    return QCoreApplication.translate("repeat", text)


def weekdays() -> list[tuple[int, str, str]]:
    """Return each day of the week: its number (0 is Monday), its short name, its name."""
    locale = QLocale()
    return [
        (day, locale.dayName(day + 1, _SHORT), locale.dayName(day + 1, _LONG)) for day in range(7)
    ]


def months() -> list[tuple[int, str, str]]:
    """Return each month: its number from 1, its short name, its name."""
    locale = QLocale()
    return [
        (month, locale.standaloneMonthName(month, _SHORT), locale.standaloneMonthName(month, _LONG))
        for month in range(1, 13)
    ]


def ranks() -> list[tuple[int, str, str]]:
    """Return which of the same weekdays of a month: its number (-1 is the last) and its name."""
    return [
        (1, _tr("1er"), _tr("premier")),
        (2, _tr("2e"), _tr("deuxième")),
        (3, _tr("3e"), _tr("troisième")),
        (4, _tr("4e"), _tr("quatrième")),
        (5, _tr("5e"), _tr("cinquième")),
        (-1, _tr("dernier"), _tr("dernier")),
    ]


def date_words(wall: datetime, day: date) -> str:
    """Write when something is published, and for which day when that is another one."""
    when = writing.wall_words(wall)
    if wall.date() == day:
        return when
    return _tr("{when}, pour le {day}").format(when=when, day=writing.date_words(day, year=False))
