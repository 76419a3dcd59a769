"""What several commands say of what they take."""

from __future__ import annotations

from typing import Final

FILE: Final = "le fichier d'annonce (.md)"
ID: Final = "l'annonce, ou le début de son identifiant (« publisher history »)"
ANY_ID: Final = "l'annonce ou l'envoi, ou le début de son identifiant (« publisher waiting »)"
NAME: Final = "« publisher channels list » les montre"
