"""Use cases: signing in to a platform in the browser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from publisher import registry
from publisher.browser_return import BrowserReturn, is_loopback
from publisher.errors import InputError
from publisher.redaction import remember
from publisher.secrets import SecretKey
from publisher.sentence import say
from publisher.service.house import UseCases
from publisher.settings import parse, shown
from publisher.sign_in import Account, SignIn, SupportsAccounts, SupportsConnect, meant
from publisher.storage import channels as rows
from publisher.storage import journal, quotas
from publisher.storage.channels import StoredChannel


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserVisit:
    """A sign-in that goes on: the browser is to open `sign_in.address`.

    `comes_back` listens for it on this computer; None when the person has to copy the address at
    which the browser ends.
    """

    channel: str
    sign_in: SignIn
    comes_back: BrowserReturn | None

    def close(self) -> None:
        """Stop listening."""
        if self.comes_back is not None:
            self.comes_back.close()


class SigningInCases(UseCases):
    """What people do to give Publisher access to an account."""

    def begin_sign_in(self, name: str) -> BrowserVisit:
        """Prepare a sign-in; the caller opens the browser and closes the visit.

        Raises `InputError` when this channel's credentials are typed instead, or `ChannelError`.
        """
        with self.house.database.read() as connection:
            row = rows.named(connection, name)
        channel = self._connectable(row)
        redirect = channel.redirect()
        back = BrowserReturn(redirect) if is_loopback(redirect) else None
        try:
            begun = channel.begin_sign_in(back.address if back else redirect)
        except BaseException:
            if back:
                back.close()
            raise
        return BrowserVisit(channel=row.name, sign_in=begun, comes_back=back)

    def finish_sign_in(self, visit: BrowserVisit, answer: str) -> str:
        """Keep the credentials that the sign-in gave; returns one sentence about the account.

        `answer` is the whole address at which the browser came back. The channel keeps its history.
        Raises `AccountUnchosen` when a person is to say which account it is: `choose_account`.
        """
        row = self._row(visit)
        channel = self._connectable(row)
        if isinstance(channel, SupportsAccounts):
            found = channel.accounts(visit.sign_in, answer)
            setting = channel.account_setting
            return self.choose_account(visit, meant(found, setting, row.settings.get(setting, "")))
        return self._connected(row, channel.finish_sign_in(visit.sign_in, answer), {})

    def choose_account(self, visit: BrowserVisit, account: Account) -> str:
        """Keep the credentials of one account, and which it is; returns a sentence about it."""
        row = self._row(visit)
        channel = self._connectable(row)
        assert isinstance(channel, SupportsAccounts)
        return self._connected(row, account.secrets, {channel.account_setting: account.id})

    def _row(self, visit: BrowserVisit) -> StoredChannel:
        with self.house.database.read() as connection:
            return rows.named(connection, visit.channel)

    def _connected(
        self, row: StoredChannel, secrets: Mapping[str, str], learnt: Mapping[str, str]
    ) -> str:
        settings = shown(parse(registry.kind(row.kind).settings_type, {**row.settings, **learnt}))
        for field, secret in secrets.items():
            self.house.secrets.keep(SecretKey(row.id, row.name, field), remember(secret))
        with self.house.database.write() as connection:
            if settings != row.settings:
                row = rows.change(connection, row.id, settings=settings)
                quotas.forget(connection, row.id)  # they were another account's
            journal.append(
                connection,
                actor=self.house.author,
                event="channel.signed_in",
                subject=row.id,
                body={"name": row.name, "kind": row.kind, **learnt},
            )
        return self.house.open(row).test()

    def _connectable(self, row: StoredChannel) -> SupportsConnect:
        channel = self.house.open(row)
        if not isinstance(channel, SupportsConnect):
            raise InputError(
                say(
                    "Le canal « {name} » ne se connecte pas par le navigateur : donnez ses codes"
                    " d'accès en modifiant le canal.",
                    name=row.name,
                )
            )
        return channel
