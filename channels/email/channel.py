"""The adapter: one newsletter. What has left can be corrected by another mail, never taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import ClassVar, Final

from channels._letter.checking import check
from channels._letter.writing import MOST_IMAGES
from channels._links import LinkingChannel
from channels._pictures import fitted
from channels._recipients import Recipients
from channels._report import Report
from channels.email.ledger import Ledger
from channels.email.mailing import Mailing
from channels.email.message import Letter, base_of
from channels.email.recipients import recipients
from channels.email.rendering import render
from channels.email.settings import SECRETS, EmailSettings
from channels.email.signing import Signature
from channels.email.wire import Lost, Session
from publisher.announcement import Announcement
from publisher.channel import Capabilities, Edit, Progress, Receipt, Unknown
from publisher.errors import ContentRejected, SecretAbsent, Unreachable
from publisher.framing import PictureLimits
from publisher.images import Fitted
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField

# Twice the width of the text, for fine screens.
LIMITS: Final = PictureLimits(max_bytes=300_000, max_side=1200)
BASE: Final = "base"  # among the remote ids: the stem of the Message-IDs


class EmailChannel(LinkingChannel):
    """One newsletter, to the people of a file or to a mailing list."""

    kind: ClassVar[str] = "email"
    medium: ClassVar[str] = "email"
    label: ClassVar[str] = "Courriel"
    summary: ClassVar[str] = (
        "Envoie une lettre d'information aux abonnés ; un courriel parti ne se reprend pas."
    )
    settings_type: ClassVar[type] = EmailSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS
    has_addresses: ClassVar[bool] = False

    settings: EmailSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=MOST_IMAGES,
            alt_text=True,
            edit=Edit.CORRECTION,
            carries_link=True,
            irrevocable=True,
            keeps=(Keeper.MAILBOXES,),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, (self.access.name, self.kind))

    def _check(self, announcement: Announcement) -> list[Problem]:
        return list(check(announcement, self._render(announcement), self.kind))

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        return self._mail(rendition, delivery_key, progress)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Write to today's recipients again, under the first message of those who had it."""
        return self._mail(rendition, delivery_key, progress, receipt.remote_ids.get(BASE, ""))

    def find(
        self,
        rendition: Rendition,  # noqa: ARG002  # nobody can look into the readers' mailboxes
        delivery_key: str,
        since: datetime,  # noqa: ARG002  # the report is of this delivery alone
    ) -> Unknown:
        file = Report(self.settings.recipients, base_of(delivery_key)).file
        if file is None:
            return Unknown(
                say(
                    "Un courriel ne se relit pas : regardez dans les archives de la liste."
                    " « Il n'est pas paru » l'envoie de nouveau."
                )
            )
        return Unknown(
            say(
                "Un courriel ne se relit pas ; « {file} » dit qui l'a reçu. « Il n'est pas paru »"
                " l'envoie à ceux qui n'ont rien reçu et aux incertains, et jamais à ceux qui l'ont"
                " reçu.",
                file=file,
            )
        )

    def test(self) -> str:
        people = recipients(self.settings)
        self._signature()
        try:
            with self._session() as session:
                reply = session.begin(self.settings.sender, 1000)
                session.again()
        except Lost:
            raise Unreachable(
                say("Le serveur d'envoi a coupé la connexion : réessayez plus tard.")
            ) from None
        if not reply.fine:
            raise ContentRejected(
                say(
                    "Le serveur d'envoi refuse l'expéditeur « {sender} » ({told}).",
                    sender=self.settings.sender,
                    told=reply.words,
                )
            )
        if not self.settings.from_file:
            return say(
                "Le serveur d'envoi accepte « {sender} », qui écrira à « {list} ».",
                sender=self.settings.sender,
                list=self.settings.recipients,
            )
        return say(
            "Le serveur d'envoi accepte « {sender} » ; destinataires : {count}, lignes"
            " inutilisables : {unusable}.",
            sender=self.settings.sender,
            count=len(people.addresses),
            unusable=len(people.unusable),
        )

    def _mail(
        self, rendition: Rendition, key: str, progress: Progress, corrects: str = ""
    ) -> Receipt:
        people, base = recipients(self.settings), base_of(key)
        ledger, report = Ledger(base, progress), Report(self.settings.recipients, base)
        if not ledger.begun:
            for cell in people.unusable:
                report.line(cell, "refusé", "ce n'est pas une adresse de courriel")
        if BASE not in progress.known():  # a person may settle the delivery: corrections need it
            progress.save(BASE, base)
        letter = Letter(rendition, self.settings, self._pictures(rendition), datetime.now(UTC))
        signature = self._signature()
        sign = signature.signed if signature else bytes
        Mailing(letter, sign, ledger, report, base, corrects).run(people, self._session)
        return self._receipt(base, ledger, people, report)

    def _receipt(self, base: str, ledger: Ledger, people: Recipients, report: Report) -> Receipt:
        ids = {BASE: base, "sent": str(len(ledger.sent))}
        refused = len(ledger.refused) + len(people.unusable)
        if refused:
            ids["refused"] = str(refused)
        if report.file is not None:
            ids["report"] = report.file.name
        own = f"{base}.{ledger.sent[0]}@{self.settings.domain}"
        return Receipt(remote_ids=ids, url=f"mid:{own}", at=datetime.now(UTC))

    def _pictures(self, rendition: Rendition) -> dict[str, Fitted]:
        return {
            image.sha256: fitted(image, self.access.media, LIMITS) for image in rendition.images
        }

    def _session(self) -> Session:
        return Session(self.settings, self._secret("password") if self.settings.user else "")

    def _signature(self) -> Signature | None:
        key = self._secret("dkim_key")
        return Signature(key, self.settings) if key else None

    def _secret(self, field: str) -> str:
        """Read a credential; "" when this one was not given."""
        try:
            return self.access.secrets.read(field)
        except SecretAbsent:
            return ""
