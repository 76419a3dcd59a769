"""What people read, outside the window, instead of the words of the code."""

from __future__ import annotations

from typing import Final

from publisher.announcement import Kind
from publisher.delivery import Operation, State

STATES: Final = {
    State.QUEUED: "en attente",
    State.SENDING: "envoi en cours",
    State.WAITING: "sera retenté",
    State.DELIVERED: "livré",
    State.REJECTED: "refusé",
    State.UNCERTAIN: "incertain",
    State.NEEDS_DECISION: "à décider",
    State.MISSED: "manqué",
    State.HELD: "retenu",
    State.CANCELLED: "annulé",
}
OPERATIONS: Final = {
    Operation.PUBLISH: "publication",
    Operation.UPDATE: "correction",
    Operation.RETRACT: "retrait",
}
KINDS: Final = {
    Kind.NEWS: "actualité",
    Kind.EVENT: "événement",
    Kind.WORKS: "travaux",
    Kind.ALERT: "alerte",
    Kind.JOB: "emploi",
    Kind.OFFICIAL_ACT: "acte officiel",
}
