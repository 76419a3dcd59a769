"""Why PostgreSQL refused, in French: its own words are for the log, and for who looks after it."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from publisher.sentence import say

_NETWORK: Final = say("Vérifiez le réseau, puis recommencez")
_SOON: Final = say("Recommencez dans un instant")
_ACCESS: Final = say("Vérifiez l'adresse et le mot de passe donnés à --database")
_SERVER: Final = say("Recommencez plus tard")

_CUT: Final = (say("la connexion s'est coupée"), _NETWORK)
_REFUSED: Final = (say("l'accès est refusé : compte ou mot de passe"), _ACCESS)
_NO_SUCH: Final = (say("cette base n'existe pas sur le serveur"), _ACCESS)
_FULL: Final = (say("le disque du serveur est plein"), _SERVER)
_CROWDED: Final = (say("trop de postes y sont connectés à la fois"), _SOON)
_STOPPING: Final = (say("le serveur s'arrête ou redémarre"), _SOON)
_SILENT: Final = (say("le serveur ne répond pas à temps"), _NETWORK)
_DEAF: Final = (say("aucun serveur n'est en marche à cette adresse"), _NETWORK)
_UNNAMED: Final = (say("le nom du serveur est inconnu"), _NETWORK)
_CIPHER: Final = (say("la connexion chiffrée ne s'établit pas"), _ACCESS)

# By SQLSTATE: the whole code first, then its class, which is its first two signs.
_STATES: Final = {
    "08": _CUT,
    "25006": (say("elle n'est ouverte qu'en lecture"), _SERVER),
    "28": _REFUSED,
    "3D": _NO_SUCH,
    "40": (say("deux écritures se sont gênées"), _SOON),
    "53": (say("le serveur n'a plus assez de mémoire ou de place"), _SERVER),
    "53100": _FULL,
    "53300": _CROWDED,
    "55": (say("une autre écriture l'occupe"), _SOON),
    "57014": (say("la demande a pris trop de temps"), _SOON),
    "57": _STOPPING,
    "58": (say("le serveur a un ennui de disque"), _SERVER),
    "XX": (say("le serveur a une panne interne"), _SERVER),
}
# A connection that fails has no SQLSTATE: only words, of this computer or of the server.
_WORDS: Final = (
    (r"refused|No such file or directory|refusée", _DEAF),
    (r"resolve host|translate host|Name or service", _UNNAMED),
    (r"time ?out|timed out|No route|unreachable", _SILENT),
    (r"too many|remaining connection slots|trop de clients", _CROWDED),
    (r"starting up|shutting down|démarrage|arrêt", _STOPPING),
    (r"database .* does not exist|base de données .* n'existe pas", _NO_SUCH),
    (r"authenticat|authentifi|password|pg_hba|role .* does not exist|rôle .* n'existe", _REFUSED),
    (r"SSL|certificate|certificat", _CIPHER),
    (r"closed the connection|connection .*(lost|closed|reset)|terminating connection", _CUT),
)


def of_postgres(failure: BaseException) -> tuple[str, str]:
    """Return in a few French words why it refused, and what a person can do first."""
    if isinstance(failure, NoConnectionLeft):
        return say("ce poste y a déjà toutes les connexions qu'il peut avoir"), _SOON
    state = getattr(failure, "sqlstate", None) or ""
    told = _STATES.get(state) or _STATES.get(state[:2])
    if told is None and not state:
        words = str(failure)
        told = next((said for sign, said in _WORDS if re.search(sign, words, re.I | re.S)), None)
    return told or (say("la cause est notée dans le journal de Publisher"), _NETWORK)
