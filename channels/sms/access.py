"""What is known before sending: the account, its credits, its sender's name, the access's end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from channels._recipients import Recipients
from channels.sms import entities
from channels.sms.entities import Account
from channels.sms.refusals import Missing, NotGranted
from channels.sms.server import Server
from channels.sms.settings import SmsSettings
from publisher.channel import Health, Quota, Stops
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say

SOON: Final = timedelta(days=10)  # an access that ends so soon is worth a warning
_STATUSES: Final = {
    "waitingValidation": say("OVHcloud ne l'a pas encore validé"),
    "refused": say("OVHcloud l'a refusé"),
    "disable": say("il est désactivé"),
}


def health(server: Server, settings: SmsSettings, people: Recipients) -> Health:
    """Prove that the account can send under its name; say what is short."""
    account = read_account(server, settings)
    if not account.enabled:
        raise AuthorizationRevoked(
            say("Le compte SMS « {service} » est désactivé.", service=settings.service)
        )
    if settings.sender:
        _prove_sender(server, settings.sender)
    warnings, ends_at = [], _ends_at(server)
    if ends_at is not None and ends_at - datetime.now(UTC) < SOON:
        warnings.append(
            say(
                "La clé d'accès à OVHcloud s'arrête le {at:%d/%m/%Y à %H:%M} : créez-en une autre"
                " avant.",
                at=ends_at.astimezone(),
            )
        )
    if account.credits_left < len(people.addresses):
        warnings.append(
            say(
                "Il reste {left} crédits pour {people} destinataires : rechargez le compte SMS.",
                left=int(account.credits_left),
                people=len(people.addresses),
            )
        )
    sentence = say(
        "Le compte SMS « {service} » a {left} crédits ; destinataires : {people}, lignes"
        " inutilisables : {unusable}.",
        service=settings.service,
        left=int(account.credits_left),
        people=len(people.addresses),
        unusable=len(people.unusable),
    )
    return Health(sentence=sentence, warnings=tuple(warnings), access_ends_at=ends_at)


def read_account(server: Server, settings: SmsSettings) -> Account:
    """Return the account; raises `AuthorizationRevoked` naming those that there are."""
    try:
        return server.read(server.account, entities.account)
    except Missing:
        there = server.read("/sms", entities.names)
        raise AuthorizationRevoked(
            say(
                "Il n'y a pas de compte SMS « {service} » : mettez dans le réglage « service » l'un"
                " de ceux-ci : {names}.",
                service=settings.service,
                names=", ".join(there) or "aucun",
            )
        ) from None


def quota(credits_left: float) -> Quota:
    """Say how many credits are left; one is a message within France, other countries take more."""
    return Quota(
        name="credits",
        one="crédit d'envoi",
        many="crédits d'envoi",
        left=max(0, int(credits_left)),
        stops=Stops.POSTS,
    )


def _prove_sender(server: Server, sender: str) -> None:
    there = server.read(f"{server.account}/senders", entities.names)
    if sender not in there:
        raise AuthorizationRevoked(
            say(
                "Le compte SMS n'a pas d'expéditeur « {sender} » : faites-le valider chez OVHcloud,"
                " ou prenez l'un de ceux-ci : {names}.",
                sender=sender,
                names=", ".join(there) or "aucun",
            )
        )
    path = f"{server.account}/senders/{sender.replace('+', '%2B').replace(' ', '%20')}"
    status = server.read(path, entities.sender_status)
    if status != "enable":
        raise AuthorizationRevoked(
            say(
                "L'expéditeur « {sender} » ne sert pas encore : {why}.",
                sender=sender,
                why=_STATUSES.get(status, status),
            )
        )


def _ends_at(server: Server) -> datetime | None:
    try:
        return server.read("/auth/currentCredential", entities.expiration)
    except NotGranted:
        return None  # an access that may send, and not look at itself
