"""Typed settings of a channel: one frozen dataclass per adapter, read field by field.

The connect form, the command line and the documentation are made from the same fields.
Secrets are declared here and kept elsewhere (publisher.secrets); they never enter the dataclass.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from publisher.errors import SettingInvalid
from publisher.sentence import either, say

T = TypeVar("T")


class Form(StrEnum):
    """How a field is asked for and checked."""

    TEXT = "text"
    URL = "url"
    FOLDER = "folder"
    PICTURE = "picture"  # a file
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One field of the connect form."""

    name: str
    label: str
    help: str
    form: Form
    required: bool
    default: str
    example: str
    choices: tuple[str, ...] = ()
    names: tuple[str, ...] = ()  # of the choices, in words
    advanced: bool = False


@dataclass(frozen=True, slots=True)
class SecretField:
    """One credential, kept in the keyring under its name."""

    name: str
    label: str
    help: str
    required: bool = True
    typed: bool = True  # False: only a sign-in in the browser gives it


def setting(
    label: str,
    *,
    help: str = "",
    form: Form = Form.TEXT,
    default: Any = MISSING,
    example: str = "",
    choices: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
    advanced: bool = False,
) -> Any:
    """Declare one field of a settings dataclass; without `default` it is required.

    `names` says in words what each of `choices` does; without them, they speak for themselves.
    """
    metadata = {
        "label": label,
        "help": help,
        "form": form,
        "example": example,
        "choices": choices,
        "names": names,
        "advanced": advanced,
    }
    if default is MISSING:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


def fields_of(settings_type: type) -> tuple[SettingField, ...]:
    """Describe the fields of a settings dataclass, in their order.

    What several kinds share (fields of a base class, by keyword only) comes after a kind's own.
    """
    return tuple(
        SettingField(
            name=field.name,
            required=field.default is MISSING,
            default="" if field.default is MISSING else _shown(field.default),
            **field.metadata,
        )
        for field in sorted(
            dataclasses.fields(settings_type), key=lambda field: field.kw_only is True
        )
    )


def _shared(field: dataclasses.Field[Any]) -> bool:
    return field.kw_only is True


def parse(settings_type: type[T], given: dict[str, str]) -> T:
    """Build settings from text values; raises `SettingInvalid` naming the field and the remedy."""
    known = {field.name: field for field in fields_of(settings_type)}
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f" Vouliez-vous dire « {near[0]} » ?" if near else ""
            names = ", ".join(known)
            raise SettingInvalid(
                say(
                    "Le réglage « {name} » n'existe pas.{hint} Réglages possibles : {names}.",
                    name=name,
                    hint=hint,
                    names=names,
                )
            )
    values: dict[str, Any] = {}
    for name, field in known.items():
        text = given.get(name, "").strip()
        if text:
            values[name] = _value(field, text)
        elif field.required:
            raise SettingInvalid(
                say("Il manque le réglage « {name} » ({label}).", name=name, label=field.label)
            )
    return settings_type(**values)


def shown(settings: Any) -> dict[str, str]:
    """Write settings back as the text values that `parse` takes."""
    return {
        field.name: _shown(getattr(settings, field.name)) for field in dataclasses.fields(settings)
    }


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _value(field: SettingField, text: str) -> Any:
    match field.form:
        case Form.URL:
            if not _is_web_address(text):
                raise _wrong(field, text, "une adresse qui commence par https:// ou http://")
            return text.rstrip("/")
        case Form.FOLDER | Form.PICTURE:
            return str(Path(text).expanduser().absolute())
        case Form.NUMBER:
            if not text.isdecimal():
                raise _wrong(field, text, "un nombre entier")
            return int(text)
        case Form.YES_NO:
            if text.lower() not in ("yes", "no", "oui", "non", "true", "false", "1", "0"):
                raise _wrong(field, text, "yes ou no")
            return text.lower() in ("yes", "oui", "true", "1")
        case Form.CHOICE:
            if text not in field.choices:
                raise _wrong(field, text, either(field.choices))
            return text
        case _:
            return text


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False  # a broken host, or a port that is none


def _wrong(field: SettingField, text: str, wanted: str) -> SettingInvalid:
    return SettingInvalid(
        say(
            "Le réglage « {name} » vaut « {text} » ; il faut {wanted}.",
            name=field.name,
            text=text,
            wanted=wanted,
        )
    )
