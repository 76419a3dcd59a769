"""What an officer tells Publisher about the town's SMS account at OVHcloud."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from channels._secure import ACCESSES, prove_secure
from channels.sms.numbers import COUNTRIES
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting
from publisher.text.sms import Signs

MOST_PARTS: Final = 6
_SERVICE: Final = re.compile(r"sms-[a-z0-9]+-\d+")
_SENDER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{1,9}[A-Za-z0-9]|\+?\d{4,15}")


@dataclass(frozen=True, slots=True)
class SmsSettings:
    """One SMS account: who sends, and to whom."""

    service: str = setting(
        "Compte SMS",
        help="Le nom du compte dans l'espace client OVHcloud, partie SMS.",
        example="sms-ab12345-1",
    )
    recipients: str = setting(
        "Destinataires",
        help="Un fichier CSV des abonnés (chemin complet), ou des numéros, avec des virgules.",
        example="+32470123456, +32470123457",
    )
    sender: str = setting(
        "Expéditeur",
        help="Le nom que les téléphones affichent, validé chez OVHcloud ; vide : un numéro court.",
        default="",
        example="VILLE NAMUR",
    )
    signs: str = setting(
        "Signes",
        help="Un seul signe hors de l'alphabet des SMS (’ … « œ ê ç) réduit chaque SMS de 160 à 70"
        " signes.",
        form=Form.CHOICE,
        default=Signs.TYPOGRAPHY.value,
        choices=(Signs.TYPOGRAPHY.value, Signs.LETTERS.value, Signs.KEEP.value),
        names=(
            "Remplacer les signes typographiques (’ … « » – œ)",
            "Ôter aussi les accents qui coûtent (ê ë î ï ô û ç)",
            "Ne rien remplacer",
        ),
    )
    parts: int = setting(
        "SMS par annonce",
        help="Combien de SMS une annonce peut coûter par personne ; un texte plus long est coupé.",
        form=Form.NUMBER,
        default=2,
    )
    advertising: bool = setting(
        "Publicité",
        help="Seulement pour des messages publicitaires : OVHcloud ajoute « STOP » et n'envoie pas"
        " la nuit ni le dimanche.",
        form=Form.YES_NO,
        default=False,
        advanced=True,
    )
    country: str = setting(
        "Pays des numéros",
        help="Le pays (deux lettres) des numéros écrits sans indicatif.",
        default="BE",
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="L'interface d'OVHcloud ; à changer seulement pour un compte canadien.",
        form=Form.URL,
        default="https://eu.api.ovh.com/1.0",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not _SERVICE.fullmatch(self.service):
            raise SettingInvalid(
                say(
                    "Le réglage « service » vaut « {given} » ; il faut un nom comme"
                    " « sms-ab12345-1 ».",
                    given=self.service,
                )
            )
        if self.sender and not _SENDER.fullmatch(self.sender):
            raise SettingInvalid(
                say(
                    "Le réglage « sender » vaut « {given} » ; il faut un nom de 3 à 11 lettres et"
                    " chiffres sans accent, ou un numéro.",
                    given=self.sender,
                )
            )
        if not 1 <= self.parts <= MOST_PARTS:
            raise SettingInvalid(
                say("Le réglage « parts » va de 1 à {most}.", most=MOST_PARTS),
            )
        if self.country not in COUNTRIES:
            raise SettingInvalid(
                say("Le réglage « country » doit être un pays en deux lettres, comme « BE ».")
            )
        prove_secure(self.base_url, carried=ACCESSES)


APPLICATION_KEY: Final = "application_key"
APPLICATION_SECRET: Final = "application_secret"
CONSUMER_KEY: Final = "consumer_key"
SECRETS: Final = (
    SecretField(
        APPLICATION_KEY,
        "Clé d'application",
        "« Application Key », donnée par la page des accès d'OVHcloud (voir le mode d'emploi).",
    ),
    SecretField(
        APPLICATION_SECRET,
        "Secret d'application",
        "« Application Secret », donné par la même page.",
    ),
    SecretField(
        CONSUMER_KEY,
        "Clé d'accès au compte",
        "« Consumer Key », donnée par la même page.",
    ),
)
