"""What a person chose for this computer: kept beside the data, shared with nobody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from ui.language.speaking import LOCALES, language_of_the_system

FILE: Final = "window.ini"
_STAYS, _TELLS, _APPEARANCE = "habits/stays", "habits/tells", "habits/appearance"
_LANGUAGE: Final = "habits/language"


class Appearance(StrEnum):
    """Light or dark."""

    SYSTEM = "system"  # as the system is, and changes with it
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How Publisher behaves on this computer."""

    stays: bool | None = None  # goes on publishing when the window is closed; None: never asked
    tells: bool = True  # notifications of the system
    appearance: Appearance = Appearance.SYSTEM
    language: str = ""  # fr, nl, de or en; "": the system's


class KeptHabits:
    """Reads and writes them. A folder that cannot be written costs only the memory."""

    def __init__(self, folder: Path) -> None:
        self._kept = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def read(self) -> Habits:
        """Return what was chosen; what was never chosen, or cannot be read, is as at first."""
        written = self._kept.value(_APPEARANCE, "")
        known = [one.value for one in Appearance]
        language = str(self._kept.value(_LANGUAGE, ""))
        return Habits(
            stays={"yes": True, "no": False}.get(str(self._kept.value(_STAYS, ""))),
            tells=self._kept.value(_TELLS, "yes") != "no",
            appearance=Appearance(written) if written in known else Appearance.SYSTEM,
            language=language if language in LOCALES else "",
        )

    def keep(self, habits: Habits) -> None:
        """Write them down."""
        if habits.stays is not None:
            self._kept.setValue(_STAYS, "yes" if habits.stays else "no")
        self._kept.setValue(_TELLS, "yes" if habits.tells else "no")
        self._kept.setValue(_APPEARANCE, habits.appearance.value)
        self._kept.setValue(_LANGUAGE, habits.language)
        self._kept.sync()


def language_of(habits: Habits) -> str:
    """Return the language that the window speaks: the chosen one, or the system's."""
    return habits.language or language_of_the_system()
