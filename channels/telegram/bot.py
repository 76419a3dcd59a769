"""The Bot API, method by method. The token stands in each address: none is ever shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from channels._http import HttpClient
from channels._multipart import StreamedForm
from channels.telegram.refusals import refusal
from channels.telegram.settings import TOKEN
from publisher.errors import AuthorizationRevoked, OutcomeUnknown, Unreachable
from publisher.redaction import remember
from publisher.sentence import say

_REFUSALS: Final = frozenset(range(400, 600))


@dataclass(frozen=True, slots=True)
class Message:
    """One message that the bot sent."""

    id: int
    chat: int
    username: str  # of the channel, without @; "" for a private one

    @property
    def url(self) -> str:
        """Where it is read; of a private channel, only by its members."""
        if self.username:
            return f"https://t.me/{self.username}/{self.id}"
        return f"https://t.me/c/{str(self.chat).removeprefix('-100').lstrip('-')}/{self.id}"


class Bot:
    """One bot; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, token: str) -> None:
        token = token.strip()
        if not TOKEN.fullmatch(token):
            raise AuthorizationRevoked(
                say(
                    "Le jeton du bot n'en est pas un : copiez-le à nouveau depuis @BotFather (des"
                    " chiffres, deux-points, des lettres) et reconnectez ce canal."
                )
            )
        self._root = f"{base_url}/bot{remember(token)}/"
        self._http = HttpClient("Telegram")

    def read(self, method: str, **parameters: Any) -> Any:
        """Ask; a failure is never `OutcomeUnknown`, since nothing was published."""
        return self._call("GET", method, params=parameters)

    def send(
        self,
        method: str,
        parameters: Mapping[str, Any],
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
    ) -> Any:
        """Act; values that are no text go as JSON. Returns the `result`."""
        if not files:
            return self._call("POST", method, json=dict(parameters))
        data = {
            name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            for name, value in parameters.items()
        }
        return self._call("POST", method, data=data, files=dict(files))

    def send_form(self, method: str, form: StreamedForm) -> Any:
        """Act, with a file that is read piece by piece."""
        return self._call("POST", method, data=form, headers=form.headers)

    def _call(self, verb: str, method: str, **content: Any) -> Any:
        answer = self._http.request(verb, self._root + method, accept=_REFUSALS, **content)
        # On a connection kept open, a server that closes it just as a message is sent leaves in
        # doubt whether the message arrived.
        self._http.session.close()
        try:
            told = json.loads(answer.body)
        except (ValueError, RecursionError):
            told = None
        if isinstance(told, dict) and told.get("ok") is True and answer.status < 300:
            return told.get("result")
        if isinstance(told, dict) and told.get("ok") is False or answer.status >= 400:
            raise refusal(told, answer, self._http)
        raise strange(reading=answer.reading)


def strange(*, reading: bool = False) -> Unreachable | OutcomeUnknown:
    """Say that what answered is not the Bot API, or not in a way that proves anything."""
    if reading:
        return Unreachable(
            say("Telegram a répondu autre chose que prévu : vérifiez l'adresse de l'interface.")
        )
    return OutcomeUnknown(
        say("Telegram a répondu autre chose que prévu : l'envoi est peut-être passé.")
    )


def message(told: Any) -> Message:
    """Read a message of an answer to an act; raises `OutcomeUnknown` for anything else."""
    chat = told.get("chat") if isinstance(told, dict) else None
    if not isinstance(chat, dict):
        raise strange()
    name = chat.get("username")
    username = name if isinstance(name, str) and name.isidentifier() else ""
    return Message(_number(told.get("message_id")), _number(chat.get("id")), username)


def _number(told: Any) -> int:
    if isinstance(told, int) and not isinstance(told, bool):
        return told
    raise strange()
