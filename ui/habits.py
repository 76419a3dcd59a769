"""What a person chose for this computer: kept beside the data, shared with nobody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from ui.language.speaking import LOCALES, language_of_the_system

FILE: Final = "window.ini"
RECALLS: Final = (0, 5, 10)  # seconds; 0: none
_RECALL: Final = "habits/recall"
_STAYS, _TELLS, _APPEARANCE = "habits/stays", "habits/tells", "habits/appearance"
_LANGUAGE: Final = "habits/language"
_SPELLING, _WITHOUT = "habits/spelling", "habits/without_dictionary"


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
    recall: int = 5  # seconds after the last word in which it can be taken back; one of RECALLS
    language: str = ""  # fr, nl, de or en; "": the system's
    spelling: bool = True  # words that no dictionary knows are shown
    without: tuple[str, ...] = ()  # languages of which it was read that no dictionary is here


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
            recall={str(one): one for one in RECALLS}.get(
                str(self._kept.value(_RECALL, "")), Habits().recall
            ),
            language=language if language in LOCALES else "",
            spelling=self._kept.value(_SPELLING, "yes") != "no",
            without=tuple(str(self._kept.value(_WITHOUT, "")).split()),
        )

    def keep(self, habits: Habits) -> None:
        """Write them down."""
        if habits.stays is not None:
            self._kept.setValue(_STAYS, "yes" if habits.stays else "no")
        self._kept.setValue(_TELLS, "yes" if habits.tells else "no")
        self._kept.setValue(_APPEARANCE, habits.appearance.value)
        self._kept.setValue(_RECALL, habits.recall)
        self._kept.setValue(_LANGUAGE, habits.language)
        self._kept.setValue(_SPELLING, "yes" if habits.spelling else "no")
        self._kept.setValue(_WITHOUT, " ".join(habits.without))
        self._kept.sync()


def language_of(habits: Habits) -> str:
    """Return the language that the window speaks: the chosen one, or the system's."""
    return habits.language or language_of_the_system()
