"""Use cases: what the house as a whole chose, such as how long a text may not be sent again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from publisher.durations import parse_duration, written
from publisher.errors import NotFound, SettingInvalid
from publisher.sentence import say
from publisher.service.house import UseCases
from publisher.storage import journal, preferences
from publisher.storage.outbox import leases, together
from publisher.views import PreferenceView


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """One length of time that a house may choose."""

    name: str
    key: str  # in the database
    help: str
    default: timedelta
    longest: timedelta


PREFERENCES: Final = (
    Preference(
        name="duplicate_window",
        key=preferences.DUPLICATE_WINDOW_KEY,
        help=say(
            "Pendant combien de temps le même texte ne repart pas sur le même canal sans qu'on le"
            " demande ; 0 pour ne jamais le vérifier."
        ),
        default=preferences.DUPLICATE_WINDOW,
        longest=timedelta(days=365),
    ),
    Preference(
        name="grace",
        key=leases.GRACE_KEY,
        help=say(
            "De combien un envoi peut être en retard et partir encore de lui-même, quand Publisher"
            " était arrêté à l'heure prévue."
        ),
        default=leases.GRACE,
        longest=timedelta(days=7),
    ),
    Preference(
        name="spacing",
        key=together.SPACING_KEY,
        help=say(
            "Quand plusieurs annonces manquées ou retenues sont relancées, elles partent l'une"
            " après l'autre, avec cet écart ; 0 pour toutes à la fois. Une alerte n'attend pas."
        ),
        default=together.SPACING,
        longest=timedelta(hours=12),
    ),
)


LANGUAGE: Final = "language"  # in which the town writes
LANGUAGES: Final = ("fr", "nl", "de", "en")


class PreferenceCases(UseCases):
    """What people choose for the whole house."""

    def preferences(self) -> tuple[PreferenceView, ...]:
        """Return every choice, as it stands."""
        with self.house.database.read() as connection:
            lengths = tuple(
                _view(one, preferences.duration(connection, one.key, one.default))
                for one in PREFERENCES
            )
            return (*lengths, _language_view(preferences.language(connection)))

    def prefer(self, name: str, typed: str) -> PreferenceView:
        """Choose « 24h » for one of them; raises `NotFound` or another `InputError`."""
        if name == LANGUAGE:
            return self._write_in(typed)
        chosen = next((one for one in PREFERENCES if one.name == name), None)
        if chosen is None:
            raise NotFound(
                say(
                    "Le réglage « {name} » n'existe pas. Réglages : {names}.",
                    name=name,
                    names=", ".join((*(one.name for one in PREFERENCES), LANGUAGE)),
                )
            )
        value = parse_duration(typed)
        if value > chosen.longest:
            raise SettingInvalid(
                say(
                    "« {typed} » est trop long pour « {name} » : au plus {longest}.",
                    typed=typed,
                    name=name,
                    longest=written(chosen.longest),
                )
            )
        with self.house.database.write() as connection:
            preferences.keep_duration(connection, chosen.key, value)
            journal.append(
                connection,
                actor=self.house.author,
                event="preference.changed",
                subject=name,
                body={"value": written(value)},
            )
        return _view(chosen, value)

    def _write_in(self, typed: str) -> PreferenceView:
        language = typed.strip().lower()
        if language not in LANGUAGES:
            raise SettingInvalid(
                say(
                    "« {typed} » n'est pas une langue des annonces : fr, nl, de ou en.",
                    typed=typed,
                )
            )
        with self.house.database.write() as connection:
            if preferences.language(connection) != language:
                preferences.keep_language(connection, language)
                journal.append(
                    connection,
                    actor=self.house.author,
                    event="preference.changed",
                    subject=LANGUAGE,
                    body={"value": language},
                )
        return _language_view(language)


def _language_view(language: str) -> PreferenceView:
    return PreferenceView(
        name=LANGUAGE,
        value=language,
        default=preferences.LANGUAGE,
        help=say(
            "La langue dans laquelle la commune écrit : celle d'une nouvelle annonce, que l'on peut"
            " changer pour chacune."
        ),
        choices=LANGUAGES,
    )


def _view(preference: Preference, value: timedelta) -> PreferenceView:
    return PreferenceView(
        name=preference.name,
        value=written(value),
        default=written(preference.default),
        help=preference.help,
    )
