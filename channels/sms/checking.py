"""What the message costs, and what people would not get as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from channels._recipients import is_file
from channels.sms.recipients import listed
from channels.sms.rendering import cost, space, whole
from channels.sms.settings import SmsSettings
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.shortening import own_text
from publisher.text.sms import gsm, outside, units

MOST_NAMED: Final = 8  # signs that are named in a sentence


def check(
    announcement: Announcement,
    rendition: Rendition,
    settings: SmsSettings,
    names: tuple[str, ...],
    known_recipients: int | None,
) -> Iterator[Problem]:
    """Compare what was written with `rendition`, which would be sent.

    `known_recipients` is how many the file had when it was last read; a check reads no file.
    """
    if not rendition.text:
        yield error("sms_empty", say("Il n'y a rien à envoyer : écrivez un titre."), "title")
        return
    yield _cost(rendition.text, settings, known_recipients)
    wanted = whole(announcement, settings, names)
    yield from _signs(wanted)
    if units(wanted) > space(settings, seven_bits=gsm(wanted)):
        yield from _cut(announcement, rendition, settings, names)


def _cost(text: str, settings: SmsSettings, known_recipients: int | None) -> Problem:
    each = cost(text, settings)
    in_file = is_file(settings.recipients)
    if not in_file:
        known_recipients = len(listed(settings).addresses)
    if known_recipients is None:
        return warning(
            "sms_cost",
            say("Chaque destinataire recevra {each} SMS, qui ne se reprennent pas.", each=each),
        )
    return warning(
        "sms_cost",
        say(
            "Cet envoi coûte {total} SMS ({each} par personne, {people} destinataires{when}) et ne"
            " se reprend pas.",
            total=each * known_recipients,
            each=each,
            people=known_recipients,
            when=say(" au dernier test du canal") if in_file else "",
        ),
    )


def _signs(wanted: str) -> Iterator[Problem]:
    strange = outside(wanted)
    if strange:
        yield warning(
            "sms_costly_signs",
            say(
                "{signs} : avec ces signes, un SMS n'en contient que 70 au lieu de 160 ; ôtez-les,"
                " ou changez le réglage « signs » du canal.",
                signs=" ".join(strange[:MOST_NAMED]),
            ),
            "body",
        )


def _cut(
    announcement: Announcement,
    rendition: Rendition,
    settings: SmsSettings,
    names: tuple[str, ...],
) -> Iterator[Problem]:
    if own_text(announcement, names):
        yield warning(
            "sms_own_text_cut",
            say(
                "Le texte écrit pour le SMS est trop long pour {parts} SMS et sera coupé.",
                parts=settings.parts,
            ),
            "variants",
            remedy=Remedy.SHORTEN,
        )
    elif rendition.link is None:
        yield warning(
            "sms_text_cut",
            say(
                "Le texte est trop long pour {parts} SMS et aucun lien ne mène à la suite :"
                " résumez-le ou publiez aussi sur le site.",
                parts=settings.parts,
            ),
            "summary",
            remedy=Remedy.SHORTEN,
        )
