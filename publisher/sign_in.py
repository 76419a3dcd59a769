"""Signing in to a platform in the browser: the part of the contract for channels that work so.

The adapter says where to send the browser and what to make of the address at which it comes back.
Opening the browser and waiting for it belong to the service (publisher.browser_return); the
credentials end up in the keyring, as those that are typed do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from publisher.errors import InputError
from publisher.sentence import say


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """A sign-in that a person has to complete. Lives in memory only: `kept` holds secrets."""

    address: str  # to open in the browser
    redirect: str  # where the platform sends the browser back
    kept: Mapping[str, str]  # what `finish_sign_in` needs again: state, verifier, client


@runtime_checkable
class SupportsConnect(Protocol):
    """The channel's credentials come from a sign-in in the browser."""

    def redirect(self) -> str:
        """Return where the platform may send the browser back.

        On 127.0.0.1 or localhost Publisher listens there itself (port 0: on any port). Any other
        address is a page of which the officer copies the address into Publisher.
        """

    def begin_sign_in(self, redirect: str) -> SignIn:
        """Prepare a sign-in that comes back to `redirect`. Blocking; raises `ChannelError`."""

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        """Turn the address at which the browser came back into credentials, by secret field.

        Blocking; raises `AuthorizationRevoked` when the person declined or the answer is not of
        this sign-in, or another `ChannelError`.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account that whoever signed in may publish for, with its credentials by secret field."""

    id: str  # as the channel's setting holds it
    name: str
    secrets: Mapping[str, str] = field(repr=False)


class AccountUnchosen(InputError):
    """Whoever signed in looks after several accounts, and the channel does not say which it is."""

    def __init__(self, sentence: str, accounts: Sequence[Account]) -> None:
        super().__init__(sentence)
        self.accounts = tuple(accounts)


@runtime_checkable
class SupportsAccounts(SupportsConnect, Protocol):
    """Whoever signs in may look after several accounts; one of the settings says which is meant."""

    @property
    def account_setting(self) -> str:
        """Return the name of that setting; empty, it is filled in by the sign-in."""

    def accounts(self, sign_in: SignIn, answer: str) -> tuple[Account, ...]:
        """Turn the answer of the browser into the accounts it opens, at least one.

        Blocking; raises as `finish_sign_in` does. An answer can be turned once only.
        """


def meant(accounts: Sequence[Account], setting: str, wanted: str) -> Account:
    """Return the account `wanted`, or the only one; raises `AccountUnchosen` naming them all."""
    for account in accounts:
        if account.id == wanted or (not wanted and len(accounts) == 1):
            return account
    named = ", ".join(f"« {account.name} » ({account.id})" for account in accounts)
    if wanted:
        sentence = say(
            "Le réglage « {setting} » vaut {wanted}, que la personne connectée ne gère pas. Elle"
            " gère : {named}. Mettez le bon numéro dans ce réglage, puis reconnectez le canal.",
            setting=setting,
            wanted=wanted,
            named=named,
        )
    else:
        sentence = say(
            "La personne connectée gère plusieurs comptes : {named}. Mettez le numéro du bon dans"
            " le réglage « {setting} », puis reconnectez le canal.",
            setting=setting,
            named=named,
        )
    raise AccountUnchosen(sentence, accounts)
