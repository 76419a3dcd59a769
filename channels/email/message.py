"""The message itself: text, HTML with its pictures inside, and the headers that mailboxes ask for.

The bytes leave with CRLF and in ASCII, and nothing rewrites them afterwards: the signature stands.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from html import escape
from urllib.parse import quote

from channels._letter.writing import lang, page
from channels.email.rendering import leaving
from channels.email.settings import ADDRESS, EmailSettings
from publisher.images import Fitted
from publisher.rendition import Rendition


def base_of(delivery_key: str) -> str:
    """Return the stem of the Message-IDs of one delivery, the same on each attempt."""
    return hashlib.sha256(delivery_key.encode()).hexdigest()[:24]


def message_id(base: str, digest: str, domain: str) -> str:
    """Return the Message-ID of one recipient's copy, in its angle brackets."""
    return f"<{base}.{digest}@{domain}>"


@dataclass(frozen=True, slots=True)
class Letter:
    """What all recipients get; `pictures` are by sha256."""

    rendition: Rendition
    settings: EmailSettings
    pictures: dict[str, Fitted]
    at: datetime  # aware

    def bytes_for(self, address: str, own_id: str, answers: str = "") -> bytes:
        """Write one person's copy; `answers` is the Message-ID that it corrects."""
        message = self._headers(address, own_id, answers)
        text, html = self._personal(address)
        message.set_content(text, charset="utf-8", cte="quoted-printable")
        message.add_alternative(html, subtype="html", charset="utf-8", cte="quoted-printable")
        shown = message.get_payload(1)
        assert isinstance(shown, MIMEPart)
        for sha256, picture in self.pictures.items():
            kind = picture.media_type.partition("/")[2]
            shown.add_related(
                picture.content,
                "image",
                kind,
                cid=f"<{self._cid(sha256)}>",
                filename=f"{self._name(sha256)}.{kind.replace('jpeg', 'jpg')}",
                disposition="inline",
            )
        if lang(self.rendition.language):  # set earlier, it would move into the text's own part
            message["Content-Language"] = self.rendition.language
        return message.as_bytes(policy=SMTP)

    def _headers(self, address: str, own_id: str, answers: str) -> EmailMessage:
        message = EmailMessage(policy=SMTP)
        message["From"] = Address(self.settings.sender_name, addr_spec=self.settings.sender)
        message["To"] = address
        if self.settings.reply_to:
            message["Reply-To"] = self.settings.reply_to
        message["Subject"] = self.rendition.title
        message["Date"] = self.at
        message["Message-ID"] = own_id
        if answers:
            message["In-Reply-To"] = answers
            message["References"] = answers
        leave = self._leave(address)
        message["List-Unsubscribe"] = f"<{leave}>"
        # One click works only where the address says who leaves (RFC 8058).
        if self.settings.unsubscribe_is_web and ADDRESS in self.settings.unsubscribe:
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        message["Precedence"] = "bulk"
        return message

    def _personal(self, address: str) -> tuple[str, str]:
        general, own = leaving(self.settings), self._leave(address)
        text = self.rendition.text.replace(general, own)
        html = self.rendition.html.replace(escape(general), escape(own))
        for sha256 in self.pictures:
            html = html.replace(f'"media:{sha256}"', f'"cid:{self._cid(sha256)}"')
        return text + "\n", page(html, self.rendition.title, self.rendition.language)

    def _leave(self, address: str) -> str:
        return leaving(self.settings).replace(ADDRESS, quote(address, safe="@"))

    def _cid(self, sha256: str) -> str:
        return f"{sha256[:16]}@{self.settings.domain}"

    def _name(self, sha256: str) -> str:
        return next(image.name for image in self.rendition.images if image.sha256 == sha256)
