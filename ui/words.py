"""How the window says things: states, kinds, units and times in words of the town hall."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTimeZone

from publisher.announcement import Kind
from publisher.delivery import Operation, State
from publisher.health import Checkup, Verdict
from publisher.planning import Fate
from publisher.rendition import Length
from publisher.views import DeliveryView, PictureView, Upload
from ui.language import writing
from ui.look.marks import Mark

SOON: Final = timedelta(days=14)  # that an access ends
NBSP: Final = "\u00a0"
LANGUAGES: Final = {"fr": "Français", "nl": "Nederlands", "de": "Deutsch", "en": "English"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def language_name(code: str) -> str:
    """Name a language as those who speak it do; a code that is not listed stays as it is."""
    return LANGUAGES.get(code, code)


def state_words(state: State) -> str:
    """Name a state, in one or two words."""
    return {
        State.QUEUED: _tr("en attente"),
        State.SENDING: _tr("envoi en cours"),
        State.WAITING: _tr("nouvel essai prévu"),
        State.DELIVERED: _tr("livré"),
        State.REJECTED: _tr("refusé"),
        State.UNCERTAIN: _tr("vérification"),
        State.NEEDS_DECISION: _tr("à décider"),
        State.MISSED: _tr("manqué"),
        State.HELD: _tr("retenu"),
        State.CANCELLED: _tr("annulé"),
    }[state]


def delivery_words(
    view: DeliveryView, now: datetime | None = None, *, with_time: bool = True
) -> str:
    """Say where a delivery stands, in a few words; `with_time`: and for when it is planned."""
    now = now or datetime.now(UTC)
    if view.state is State.DELIVERED:
        return {
            Operation.PUBLISH: _tr("livré"),
            Operation.UPDATE: _tr("corrigé"),
            Operation.RETRACT: _tr("retiré"),
        }[view.operation]
    if view.stopped:
        return _tr("suspendu")
    if view.state is State.QUEUED and view.due_at > now:
        if not with_time:
            return _tr("prévu")
        return _tr("prévu le {when}").format(when=writing.moment(view.due_at))
    if view.state is State.QUEUED and view.waits_for_link:
        if not view.waits_for:
            return _tr("attend l'adresse de la page")
        return _tr("attend {channel}, pour son adresse").format(channel=view.waits_for)
    if view.state is State.WAITING and view.next_at is not None:
        return _tr("nouvel essai à {when}").format(when=writing.clock(view.next_at))
    if view.prepared:
        return _tr("à faire vous-même")
    return state_words(view.state)


def upload_words(upload: Upload) -> str:
    """Say how far an upload is: « envoi en cours, 42 % »."""
    return _tr("envoi en cours, {percent} %").format(percent=upload.percent)


def operation_words(operation: Operation) -> str:
    """Name what a delivery does."""
    return {
        Operation.PUBLISH: _tr("Publication"),
        Operation.UPDATE: _tr("Correction"),
        Operation.RETRACT: _tr("Retrait"),
    }[operation]


def kind_words(kind: Kind | str) -> str:
    """Name a kind of announcement."""
    return {
        Kind.NEWS: _tr("Actualité"),
        Kind.EVENT: _tr("Événement"),
        Kind.WORKS: _tr("Travaux"),
        Kind.ALERT: _tr("Alerte"),
        Kind.JOB: _tr("Emploi"),
        Kind.OFFICIAL_ACT: _tr("Acte officiel"),
    }[Kind(kind)]


def length_words(length: Length) -> str:
    """Write a counter: « 243 / 500 caractères »."""
    unit = _tr("octets") if "byte" in length.unit else _tr("caractères")
    if length.limit is None:
        return f"{writing.number(length.used)}{NBSP}{unit}"
    return f"{writing.number(length.used)}{NBSP}/{NBSP}{writing.number(length.limit)}{NBSP}{unit}"


def fate_words(fate: Fate) -> tuple[str, Mark]:
    """Name what becomes of an announcement on a channel, with its mark."""
    return {
        Fate.EDITED: (_tr("corrigée sur place"), Mark("edit", "good")),
        Fate.NEW_VERSION: (_tr("nouvelle version"), Mark("edit", "wait")),
        Fate.REPLACED: (_tr("publiée à nouveau"), Mark("retry", "wait")),
        Fate.CORRECTED: (_tr("rectificatif"), Mark("edit", "wait")),
        Fate.PUBLISHED: (_tr("publiée"), Mark("sending", "good")),
        Fate.WITHDRAWN: (_tr("retirée"), Mark("withdraw", "good")),
        Fate.CANCELLED: (_tr("annulée"), Mark("stopped", "calm")),
        Fate.ENDS_ITSELF: (_tr("s'éteint seule"), Mark("clock", "calm")),
        Fate.BY_HAND: (_tr("à faire vous-même"), Mark("question", "wait")),
        Fate.CANNOT: (_tr("impossible"), Mark("cross", "bad")),
        Fate.LEAVING: (_tr("retrait demandé"), Mark("withdraw", "calm")),
        Fate.DISCONNECTED: (_tr("à faire vous-même"), Mark("question", "wait")),
    }[fate]


def health_words(found: Checkup, now: datetime) -> tuple[str, Mark]:
    """Name what the last check of an account found, with its mark."""
    match found.verdict:
        case Verdict.REFUSED:
            return _tr("à reconnecter"), Mark("cross", "bad")
        case Verdict.BROKEN:
            return _tr("à remettre en ordre"), Mark("cross", "bad")
        case Verdict.UNREACHABLE:
            return _tr("ne répond pas"), Mark("question", "wait")
    if found.access_ends_at is not None and found.access_ends_at - now < SOON:
        return _tr("à reconnecter bientôt"), Mark("clock", "wait")
    return _tr("compte vérifié"), Mark("check", "good")


def use_words(view: PictureView) -> str:
    """Say where a picture of the library was used, and when for the last time."""
    if view.uses == 0:
        text = _tr("Ajoutée le {when}, dans aucune annonce")
    elif view.uses == 1:
        text = _tr("Utilisée le {when}, dans 1 annonce")
    else:
        text = _tr("Utilisée pour la dernière fois le {when}, dans {uses} annonces")
    return text.format(when=writing.stamp(view.used_at), uses=writing.number(view.uses))


def named(name: str, what: str) -> str:
    """Write a name and what is said of it, with the colon of the language."""
    return _tr("{name} : {what}").format(name=name, what=what)


def of_series(title: str) -> str:
    """Say of an announcement that a series planted it, for those who do not see its mark."""
    return _tr("{title}, d'une série").format(title=title)


def zone(name: str) -> str:
    """Say in which time zone an hour is meant; empty where this computer's clock shows the same."""
    there, here = QTimeZone(name.encode()), QTimeZone.systemTimeZone()
    year = datetime.now(UTC).year
    seasons = [QDateTime(QDate(year, month, 1), QTime(12, 0)) for month in (1, 7)]
    if all(there.offsetFromUtc(one) == here.offsetFromUtc(one) for one in seasons):
        return ""
    return _tr("Fuseau horaire : {zone}.").format(zone=name)
