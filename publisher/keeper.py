"""Who keeps a copy of what was published where Publisher cannot reach it, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from publisher.sentence import Sentence, say


class Keeper(StrEnum):
    """Where the former text stays for a while, or for good, whatever the platform does."""

    CACHES = "caches"  # browsers and relays keep a page for a while
    SEARCH = "search"  # search engines and archives of the web
    READERS = "readers"  # feed readers keep what they fetched
    SERVERS = "servers"  # other servers of the same network hold a copy, and may ignore us
    NOTIFICATIONS = "notifications"  # shown on telephones and screens already
    MAILBOXES = "mailboxes"  # what was mailed stays
    PHONES = "phones"  # text messages stay


# Added wherever something is public: nothing prevents it anywhere.
COPIES: Final = say("les captures d'écran et les partages")
_WORDS: Final = {
    Keeper.CACHES: say("les caches des navigateurs"),
    Keeper.SEARCH: say("les moteurs de recherche et les archives du web, pour un temps"),
    Keeper.READERS: say("les lecteurs de flux qui l'ont déjà lue"),
    Keeper.SERVERS: say("les autres serveurs du réseau qui en ont reçu une copie"),
    Keeper.NOTIFICATIONS: say("les notifications déjà affichées"),
    Keeper.MAILBOXES: say("les boîtes aux lettres des destinataires"),
    Keeper.PHONES: say("les téléphones qui ont reçu le message"),
}


def kept_by(keepers: Iterable[Keeper]) -> Sentence:
    """Say who keeps what was published, out of Publisher's reach."""
    found = [_WORDS[keeper] for keeper in keepers]
    return say("Hors d'atteinte de Publisher : {where}.", where=", ".join([*found, COPIES]))
