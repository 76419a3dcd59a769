"""What an officer tells Publisher about a newsletter that Brevo sends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._links import LinkSettings
from channels._secure import KEY, prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

_LISTS: Final = re.compile(r"#?[1-9][0-9]{0,8}(\s*[,; ]\s*#?[1-9][0-9]{0,8})*")
_ADDRESS: Final = re.compile(r"[^@\s<>,;:\"]{1,64}@[^@\s<>,;:\"]+\.[^@\s<>,;:\".]{2,}")


@dataclass(frozen=True, slots=True)
class BrevoSettings(LinkSettings):
    """One newsletter: who writes, and to which of the account's lists."""

    sender: str = setting(
        "Adresse de l'expéditeur",
        help="L'adresse qui écrit ; elle doit être un expéditeur vérifié dans Brevo.",
        example="info@ville.be",
    )
    lists: str = setting(
        "Listes",
        help="Les numéros des listes de contacts qui reçoivent la lettre, tels que Brevo les"
        " montre (« #2 »), séparés par des virgules.",
        example="2, 7",
    )
    sender_name: str = setting(
        "Nom de l'expéditeur",
        help="Ce que les lecteurs voient comme expéditeur ; sinon, le nom donné dans Brevo.",
        default="",
        example="Ville de Namur",
    )
    reply_to: str = setting(
        "Adresse de réponse",
        help="Où arrivent les réponses, si ce n'est pas chez l'expéditeur.",
        default="",
        example="communication@ville.be",
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="L'adresse de l'interface de Brevo. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://api.brevo.com/v3",
        example="https://api.brevo.com/v3",
        advanced=True,
    )

    def __post_init__(self) -> None:
        for name in ("sender", "reply_to"):
            given = getattr(self, name)
            if (name == "sender" or given) and not _ADDRESS.fullmatch(given):
                raise SettingInvalid(
                    say(
                        "Le réglage « {name} » vaut « {given} » ; il faut une adresse comme"
                        " « info@ville.be ».",
                        name=name,
                        given=given,
                    )
                )
        if not _LISTS.fullmatch(self.lists):
            raise SettingInvalid(
                say(
                    "Le réglage « lists » vaut « {given} » ; il faut les numéros des listes, comme"
                    " « 2, 7 ».",
                    given=self.lists,
                )
            )
        address = urlsplit(self.base_url)
        prove_secure(self.base_url, carried=KEY)
        if address.query or address.fragment or "@" in address.netloc:
            raise SettingInvalid(
                say("Le réglage « base_url » doit être une adresse sans « ? », « # » ni « @ ».")
            )

    @property
    def list_ids(self) -> tuple[int, ...]:
        """The numbers of the lists, each once."""
        return tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", self.lists)))


SECRETS = (
    SecretField(
        "api_key",
        "Clé de l'interface",
        "Dans Brevo : votre nom > SMTP et API > Clés API. Elle commence par « xkeysib- » et n'est"
        " montrée qu'une fois.",
    ),
)
