"""What an officer sets once for all alerts: who speaks, for which place, and how grave it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, setting

LONGEST_HOURS: Final = 24 * 14
_SENDER: Final = re.compile(r"[^\s,<&]+")  # the standard's own rule for identifiers
_GEOCODE: Final = re.compile(r"[^\s=]+=\S+")
_POINT: Final = re.compile(r"-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?", re.ASCII)
_FEWEST_POINTS: Final = 4  # a triangle, and back to its first corner


@dataclass(frozen=True, slots=True)
class CapSettings:
    """One series of alerts."""

    folder: str = setting(
        "Dossier",
        help="Le dossier où les alertes et leur fil sont écrits ; il peut être celui du site.",
        form=Form.FOLDER,
        example="/srv/www",
    )
    base_url: str = setting(
        "Adresse publique du dossier",
        help="L'adresse où les citoyens lisent ce dossier ; le fil y sera cap.atom.xml.",
        form=Form.URL,
        example="https://www.exemple.be",
    )
    sender: str = setting(
        "Émetteur",
        help="Ce qui désigne l'émetteur dans chaque alerte : d'habitude une adresse e-mail.",
        example="alertes@exemple.be",
    )
    sender_name: str = setting(
        "Nom de l'émetteur",
        help="Le nom que les gens lisent.",
        example="Ville d'Exemple",
    )
    area: str = setting(
        "Zone concernée",
        help="La zone de toutes les alertes, en mots.",
        example="Territoire de la commune d'Exemple",
    )
    geocode: str = setting(
        "Code de la zone",
        help="Facultatif : le nom d'un code et sa valeur, comme NIS=25072.",
        default="",
        example="NIS=25072",
        advanced=True,
    )
    polygon: str = setting(
        "Contour de la zone",
        help="Facultatif : des points « latitude,longitude » séparés par des espaces ; le dernier"
        " est le premier.",
        default="",
        example="50.60,4.30 50.60,4.40 50.70,4.40 50.60,4.30",
        advanced=True,
    )
    category: str = setting(
        "Catégorie",
        help="De quoi parlent ces alertes.",
        form=Form.CHOICE,
        default="Safety",
        choices=(
            "Safety", "Met", "Fire", "Health", "Env", "Transport", "Infra", "Security", "Rescue",
            "Geo", "CBRNE", "Other",
        ),
        names=(
            "sécurité des personnes", "météo", "incendie", "santé", "environnement", "circulation",
            "eau, énergie, télécommunications", "ordre public", "secours", "sols et inondations",
            "risque chimique, biologique ou nucléaire", "autre",
        ),
    )  # fmt: skip
    urgency: str = setting(
        "Urgence",
        help="Quand il faut agir.",
        form=Form.CHOICE,
        default="Expected",
        choices=("Immediate", "Expected", "Future", "Past", "Unknown"),
        names=("tout de suite", "dans l'heure", "bientôt", "c'est passé", "inconnue"),
    )
    severity: str = setting(
        "Gravité",
        help="Ce qui menace les personnes ou les biens.",
        form=Form.CHOICE,
        default="Moderate",
        choices=("Extreme", "Severe", "Moderate", "Minor", "Unknown"),
        names=("extrême", "grave", "modérée", "faible", "inconnue"),
    )
    certainty: str = setting(
        "Certitude",
        help="Si l'événement a lieu, ou aura lieu.",
        form=Form.CHOICE,
        default="Likely",
        choices=("Observed", "Likely", "Possible", "Unlikely", "Unknown"),
        names=("constaté", "probable", "possible", "peu probable", "inconnue"),
    )
    hours: int = setting(
        "Durée, en heures",
        help="Combien de temps vaut une alerte dont l'annonce n'a pas de date de fin.",
        form=Form.NUMBER,
        default=24,
    )
    withdrawal: str = setting(
        "Pour retirer une alerte",
        help="Le message qui met fin à une alerte encore valable.",
        form=Form.CHOICE,
        default="all_clear",
        choices=("all_clear", "cancel"),
        names=("annoncer la fin de l'alerte", "annuler l'alerte"),
        advanced=True,
    )
    status: str = setting(
        "Portée",
        help="« Exercice » et « essai » disent à tous les lecteurs que rien n'arrive vraiment.",
        form=Form.CHOICE,
        default="Actual",
        choices=("Actual", "Exercise", "Test"),
        names=("alerte réelle", "exercice", "essai technique"),
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not _SENDER.fullmatch(self.sender):
            raise SettingInvalid(
                say(
                    "Le réglage « sender » vaut « {given} » ; il faut une adresse comme"
                    " alertes@exemple.be, sans espace ni virgule.",
                    given=self.sender,
                )
            )
        if self.geocode and not _GEOCODE.fullmatch(self.geocode):
            raise SettingInvalid(
                say(
                    "Le réglage « geocode » vaut « {given} » ; il faut un nom, le signe = et un"
                    " code, comme NIS=25072.",
                    given=self.geocode,
                )
            )
        if self.polygon and not _closed_polygon(self.polygon.split()):
            raise SettingInvalid(
                say(
                    "Le réglage « polygon » doit être au moins quatre points comme « 50.60,4.30 »,"
                    " séparés par des espaces ; le dernier répète le premier."
                )
            )
        if not 1 <= self.hours <= LONGEST_HOURS:
            raise SettingInvalid(
                say(
                    "« hours » vaut {n} ; il faut un nombre de 1 à {most}.",
                    n=self.hours,
                    most=LONGEST_HOURS,
                )
            )

    @property
    def host(self) -> str:
        """The name of the machine in `base_url`, in letters that every identifier may hold."""
        host = (urlsplit(self.base_url).hostname or "localhost").strip("[]")
        return re.sub(r"[^a-z0-9.-]+", "-", host.lower()).strip("-.") or "localhost"

    def address(self, path: str) -> str:
        """Return the public address of a file in the folder."""
        return f"{self.base_url}/{path}"


def _closed_polygon(points: list[str]) -> bool:
    return (
        len(points) >= _FEWEST_POINTS
        and points[0] == points[-1]
        and all(_POINT.fullmatch(point) for point in points)
    )
