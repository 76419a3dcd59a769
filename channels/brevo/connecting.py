"""Whether the key, the sender and the lists are what they should be, and what is left to send."""

from __future__ import annotations

from channels.brevo.entities import ContactList
from channels.brevo.service import Brevo
from channels.brevo.settings import BrevoSettings
from publisher.channel import Health, Quota, Stops
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say


def health(settings: BrevoSettings, brevo: Brevo) -> Health:
    """Prove that the sender may write to the lists; raises `AuthorizationRevoked` with why not."""
    account = brevo.account()
    _prove_sender(settings, brevo.senders())
    chosen = _chosen(settings, brevo.lists())
    people = sum(entry.people for entry in chosen)
    warnings = []
    if people == 0:
        warnings.append(
            say("Les listes choisies dans Brevo sont vides : personne ne recevrait la lettre.")
        )
    if account.credits is not None and account.credits < people:
        warnings.append(
            say(
                "Le compte Brevo n'a plus que {credits} crédits pour {people} abonnés :"
                " ajoutez-en avant d'envoyer.",
                credits=account.credits,
                people=people,
            )
        )
    sentence = say(
        "Connecté au compte Brevo « {account} » : « {sender} » écrit à {lists} ; abonnés :"
        " {people}.",
        account=account.name,
        sender=settings.sender,
        lists=", ".join(f"« {entry.name} »" for entry in chosen),
        people=people,
    )
    return Health(sentence=sentence, warnings=tuple(warnings))


def quotas(brevo: Brevo) -> tuple[Quota, ...]:
    """Ask how many mails the account's plan leaves."""
    credits = brevo.account().credits
    if credits is None:
        return ()
    return (
        Quota(name="emails", one="courriel", many="courriels", left=credits, stops=Stops.POSTS),
    )


def _prove_sender(settings: BrevoSettings, senders: dict[str, bool]) -> None:
    active = senders.get(settings.sender.lower())
    if active is None:
        known = ", ".join(sorted(address for address, fine in senders.items() if fine))
        raise AuthorizationRevoked(
            say(
                "« {sender} » n'est pas un expéditeur du compte Brevo : ajoutez-le dans Brevo"
                " (Expéditeurs), ou choisissez parmi ceux-ci : {known}.",
                sender=settings.sender,
                known=known[:300] or "aucun",
            )
        )
    if not active:
        raise AuthorizationRevoked(
            say(
                "L'expéditeur « {sender} » n'est pas encore vérifié : suivez le lien que Brevo a"
                " envoyé à cette adresse.",
                sender=settings.sender,
            )
        )


def _chosen(settings: BrevoSettings, lists: list[ContactList]) -> list[ContactList]:
    known = {entry.id: entry for entry in lists}
    for number in settings.list_ids:
        if number not in known:
            shown = ", ".join(f"{entry.id} ({entry.name})" for entry in lists)
            raise AuthorizationRevoked(
                say(
                    "Le compte Brevo n'a pas de liste {number} : corrigez le réglage « lists »."
                    " Ses listes : {shown}.",
                    number=number,
                    shown=shown[:300] or "aucune",
                )
            )
    return [known[number] for number in settings.list_ids]
