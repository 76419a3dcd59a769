"""One conversation with the sending server, step by step: each step says what it proves.

smtplib's `sendmail` hides whether a lost connection came before or after the message's end; here
the end is sent apart, and only what fails after it is in doubt.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from types import TracebackType
from typing import Final, NamedTuple, Self

from channels._loopback import LOOPBACK
from channels.email.settings import NONE, STARTTLS, TLS, EmailSettings
from publisher.errors import AuthorizationRevoked, Unreachable
from publisher.redaction import redact
from publisher.sentence import say

TIMEOUT: Final = 60.0  # seconds without a byte
_DOTS: Final = re.compile(rb"(?m)^\.")
_GONE: Final = (smtplib.SMTPServerDisconnected, OSError)


class Reply(NamedTuple):
    """A server's answer: its code, and its words on one line."""

    code: int
    words: str

    @property
    def fine(self) -> bool:
        return self.code // 100 in (2, 3)

    @property
    def later(self) -> bool:
        return self.code // 100 == 4


class Lost(Exception):
    """The connection ended; `sent` tells whether the message's end may have arrived."""

    def __init__(self, sent: bool) -> None:
        super().__init__(sent)
        self.sent = sent


class Session:
    """A connection that is greeted, encrypted and recognised; close it by `with`.

    Opening raises `Unreachable` or `AuthorizationRevoked`, with what to do.
    """

    def __init__(self, settings: EmailSettings, password: str) -> None:
        self._settings = settings
        try:
            self._smtp = self._opened()
        except ssl.SSLError as failure:
            raise self._unsafe(failure) from None
        except (smtplib.SMTPException, OSError) as failure:
            raise self._unreachable(str(failure)) from None
        try:
            self._prepare(password)
        except BaseException:
            self._smtp.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._smtp.quit()
        except (smtplib.SMTPException, OSError):
            self._smtp.close()

    def begin(self, sender: str, size: int) -> Reply:
        """Name the sender of the next message, whose size is in bytes."""
        options = [f"size={size}"] if self._smtp.has_extn("size") else []
        return self._asked(f"MAIL FROM:<{sender}>{''.join(f' {one}' for one in options)}")

    def to(self, address: str) -> Reply:
        """Name its recipient."""
        return self._asked(f"RCPT TO:<{address}>")

    def message(self, content: bytes) -> Reply:
        """Send it; raises `Lost`, with `sent` from the moment that its end may have arrived."""
        ready = self._asked("DATA")
        if ready.code != 354:
            return ready
        if not content.endswith(b"\r\n"):
            content += b"\r\n"
        try:
            self._smtp.send(_DOTS.sub(b"..", content))
        except _GONE:
            raise Lost(sent=False) from None  # without its end, no server keeps a message
        try:
            self._smtp.send(b".\r\n")
            return _reply(*self._smtp.getreply())
        except (*_GONE, smtplib.SMTPException):
            raise Lost(sent=True) from None

    def again(self) -> None:
        """Forget a message that was begun."""
        self._asked("RSET")

    def _asked(self, line: str) -> Reply:
        try:
            return _reply(*self._smtp.docmd(line))
        except (*_GONE, smtplib.SMTPException):
            raise Lost(sent=False) from None

    def _opened(self) -> smtplib.SMTP:
        host, port = self._settings.host, self._settings.port
        if self._settings.security == TLS:
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(host, port, timeout=TIMEOUT, context=context)
        return smtplib.SMTP(host, port, timeout=TIMEOUT)

    def _prepare(self, password: str) -> None:
        try:
            if self._settings.security == STARTTLS:
                self._encrypt()
            self._smtp.ehlo_or_helo_if_needed()
            if self._settings.user:
                self._log_in(password)
        except smtplib.SMTPResponseException as failure:
            raise self._refused(_reply(failure.smtp_code, failure.smtp_error)) from None
        except ssl.SSLError as failure:
            raise self._unsafe(failure) from None
        except (smtplib.SMTPException, OSError) as failure:
            raise self._unreachable(str(failure)) from None

    def _encrypt(self) -> None:
        self._smtp.ehlo()
        if not self._smtp.has_extn("starttls"):
            raise AuthorizationRevoked(
                say(
                    "Le serveur d'envoi n'offre pas de chiffrement sur ce port : essayez le port"
                    " 465 avec security=tls."
                )
            )
        self._smtp.starttls(context=ssl.create_default_context())

    def _log_in(self, password: str) -> None:
        if self._settings.security == NONE and self._settings.host not in LOOPBACK:
            raise AuthorizationRevoked(
                say("Publisher ne donne pas de mot de passe sans chiffrement : mettez starttls.")
            )
        try:
            self._smtp.login(self._settings.user, password)
        except smtplib.SMTPNotSupportedError:
            raise AuthorizationRevoked(
                say(
                    "Le serveur d'envoi ne demande pas de mot de passe : laissez l'identifiant"
                    " vide, ou vérifiez le port."
                )
            ) from None
        except (UnicodeEncodeError, ValueError):
            raise AuthorizationRevoked(
                say("Le serveur d'envoi ne prend pas ce mot de passe : il a des accents.")
            ) from None

    def _refused(self, reply: Reply) -> AuthorizationRevoked | Unreachable:
        if reply.later or reply.code <= 0:
            return self._unreachable(reply.words)
        if reply.code in (530, 534, 535, 538):
            return AuthorizationRevoked(
                say(
                    "Le serveur d'envoi refuse l'identifiant ou le mot de passe : corrigez-les."
                    " ({told})",
                    told=reply.words,
                )
            )
        return AuthorizationRevoked(
            say("Le serveur d'envoi refuse la connexion ({told}).", told=reply.words)
        )

    def _unreachable(self, told: str) -> Unreachable:
        return Unreachable(
            say(
                "Le serveur d'envoi « {host} » est injoignable ({told}) : vérifiez la connexion,"
                " le nom du serveur et le port.",
                host=self._settings.host,
                told=redact(told)[:200],
            )
        )

    def _unsafe(self, failure: ssl.SSLError) -> Unreachable:
        why = getattr(failure, "verify_message", "") or failure.reason or ""
        return Unreachable(
            say(
                "Le serveur d'envoi « {host} » ne prouve pas qu'il est le bon ({why}) : rien n'a"
                " été envoyé. Vérifiez son nom, et si le port va avec le chiffrement.",
                host=self._settings.host,
                why=why,
            )
        )


def _reply(code: int, told: bytes | str) -> Reply:
    text = told.decode("utf-8", "replace") if isinstance(told, bytes) else told
    return Reply(code, redact(" ".join(text.split()))[:200])
