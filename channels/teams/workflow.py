"""The workflow's address, to which cards are posted. It is the credential: it is never shown."""

from __future__ import annotations

import json
from typing import Final

from channels._http import Answer, HttpClient
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected, OutcomeUnknown
from publisher.redaction import redact
from publisher.sentence import say

RUN: Final = "x-ms-workflow-run-id"
_REFUSALS: Final = frozenset(range(400, 600))
# What Microsoft calls a workflow that is not there, or that is switched off.
_GONE: Final = frozenset({"WorkflowNotFound", "WorkflowTriggerNotFound", "ResourceNotFound"})
_OFF: Final = frozenset({
    "WorkflowTriggerIsNotEnabled", "WorkflowNotEnabled", "WorkflowDisabled", "WorkflowSuspended",
})  # fmt: skip


class Workflow:
    """One workflow; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._http = HttpClient("Teams")

    def post(self, message: bytes) -> str:
        """Hand a message over; returns the number of the run, or "" when none was told."""
        answer = self._request("POST", data=message)
        # The workflow runs after its answer, which is empty. A page or an error is no such answer.
        if answer.status != 202 and answer.body.strip():
            raise OutcomeUnknown(
                say("Teams a répondu autre chose que prévu : l'envoi est peut-être passé.")
            )
        run = answer.headers.get(RUN, "")
        return run if run.isascii() and run.isalnum() else ""

    def knock(self) -> None:
        """Raise when the address is refused; no workflow starts on a reading request."""
        self._request("GET")

    def _request(self, method: str, data: bytes | None = None) -> Answer:
        headers = {"Content-Type": "application/json; charset=utf-8"} if data else {}
        answer = self._http.request(method, self._url, accept=_REFUSALS, data=data, headers=headers)
        if answer.status in _REFUSALS and not (answer.reading and _wrong_method(answer)):
            raise _refusal(answer, self._http)
        return answer


def _wrong_method(answer: Answer) -> bool:
    """Whether only the method was refused: the workflow is there and waits for a POST."""
    return answer.status in (400, 404, 405) and _code(answer) not in _GONE | _OFF


def _refusal(answer: Answer, http: HttpClient) -> ChannelError:
    code = _code(answer)
    if code in _OFF:
        return AuthorizationRevoked(
            say("Le flux de travail de Teams est désactivé : activez-le dans Power Automate.")
        )
    match answer.status:
        case 401 | 403:
            return AuthorizationRevoked(
                say(
                    "Teams refuse l'adresse du flux : dans Power Automate, vérifiez que tout le"
                    " monde peut le déclencher, copiez son adresse et reconnectez ce canal."
                )
            )
        case 404 | 410:
            return AuthorizationRevoked(
                say(
                    "Le flux de travail n'existe plus (ou son propriétaire est parti) : créez-en un"
                    " autre dans Teams et reconnectez ce canal."
                )
            )
        case 413:
            return ContentRejected(
                say("Teams prend 28 Ko au plus par annonce : raccourcissez le texte.")
            )
    return http.refused(answer, reading=answer.reading, detail=redact(code))


def _code(answer: Answer) -> str:
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    error = told.get("error") if isinstance(told, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    return code[:80] if isinstance(code, str) else ""
