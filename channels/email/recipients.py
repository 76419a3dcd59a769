"""Who receives the newsletter."""

from __future__ import annotations

from typing import Final

from channels._recipients import Column, Recipients, from_file
from channels.email.addresses import ascii_address
from channels.email.settings import EmailSettings
from publisher.errors import ContentRejected
from publisher.sentence import say

MOST: Final = 20_000  # more is a matter for a mailing service
_COLUMN: Final = Column(
    headings=("email", "e-mail", "mail", "courriel", "adresse", "adresse e-mail", "address"),
    read=ascii_address,
    resembles=lambda cell: "@" in cell,
)


def recipients(settings: EmailSettings) -> Recipients:
    """Return who receives it now; raises `ContentRejected` when the file cannot be used."""
    if not settings.from_file:
        return Recipients((ascii_address(settings.recipients) or settings.recipients,))
    found = from_file(settings.recipients, _COLUMN)
    if not found.addresses:
        raise ContentRejected(
            say(
                "Le fichier des destinataires « {file} » ne contient aucune adresse : mettez-en"
                " une par ligne, ou une colonne « email ».",
                file=settings.recipients,
            )
        )
    if len(found.addresses) > MOST:
        raise ContentRejected(
            say(
                "Le fichier des destinataires en compte plus de {most} : passez par une liste de"
                " diffusion ou par Brevo.",
                most=MOST,
            )
        )
    return found
