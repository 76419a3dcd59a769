"""Who receives the message: the people of a CSV file, or numbers typed into the setting."""

from __future__ import annotations

import re
from typing import Final

from channels._recipients import Column, Recipients, each_once, from_file, is_file
from channels.sms.numbers import mobile_number
from channels.sms.settings import SmsSettings
from publisher.errors import ContentRejected
from publisher.sentence import say

MOST: Final = 20_000
_HEADINGS: Final = (
    "gsm", "mobile", "portable", "téléphone", "telephone", "tel", "tél", "numéro", "numero",
    "numéro de gsm", "numéro de téléphone", "téléphone mobile", "phone", "phone number", "nummer",
)  # fmt: skip
_FIGURE: Final = re.compile(r"\d")


def recipients(settings: SmsSettings) -> Recipients:
    """Return who receives it now; raises `ContentRejected` when that cannot be known."""
    found = listed(settings)
    if not found.addresses:
        raise ContentRejected(
            say(
                "La liste des destinataires « {list} » ne contient aucun numéro de GSM : mettez-en"
                " un par ligne, ou une colonne « gsm ».",
                list=settings.recipients,
            )
        )
    if len(found.addresses) > MOST:
        raise ContentRejected(
            say("La liste des destinataires compte plus de {most} numéros.", most=MOST)
        )
    return found


def listed(settings: SmsSettings) -> Recipients:
    """Return who is on the list, perhaps nobody; raises `ContentRejected` for a file unread."""
    column = Column(
        headings=_HEADINGS,
        read=lambda cell: mobile_number(cell, settings.country),
        resembles=lambda cell: len(_FIGURE.findall(cell)) >= 6,
    )
    if is_file(settings.recipients):
        return from_file(settings.recipients, column)
    return each_once([one.strip() for one in re.split(r"[,;\n]", settings.recipients)], column)
