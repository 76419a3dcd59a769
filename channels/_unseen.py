"""Files that are sent before the post that shows them: nobody sees them until then."""

from __future__ import annotations

from publisher.errors import OutcomeUnknown, Unreachable
from publisher.sentence import Sentence, say


def unseen_picture(name: str, service: str) -> Unseen:
    """Send a picture that nothing shows yet."""
    return Unseen(
        say(
            "L'envoi de l'image « {name} » à {service} n'a pas abouti.",
            name=name,
            service=service,
        )
    )


def unseen_film(name: str, service: str) -> Unseen:
    """Send a video that nothing shows yet."""
    return Unseen(
        say(
            "L'envoi de la vidéo « {name} » à {service} n'a pas abouti.",
            name=name,
            service=service,
        )
    )


class Unseen:
    """Within it, `OutcomeUnknown` becomes `Unreachable`: what is sent again does no harm."""

    def __init__(self, told: Sentence) -> None:
        self._told = told

    def __enter__(self) -> None:
        """Begin to send."""

    def __exit__(self, kind: object, failure: BaseException | None, trace: object) -> None:
        if isinstance(failure, OutcomeUnknown):
            raise Unreachable(self._told) from None
