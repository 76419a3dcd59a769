"""Signing in to a platform in the browser: the part of the contract for channels that work so.

The adapter says where to send the browser and what to make of the address at which it comes back.
Opening the browser and waiting for it belong to the service (publisher.browser_return); the
credentials end up in the keyring, as those that are typed do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


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

        On 127.0.0.1 Publisher listens there itself (port 0: on any port). Any other address is a
        page of which the officer copies the address into Publisher.
        """

    def begin_sign_in(self, redirect: str) -> SignIn:
        """Prepare a sign-in that comes back to `redirect`. Blocking; raises `ChannelError`."""

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        """Turn the address at which the browser came back into credentials, by secret field.

        Blocking; raises `AuthorizationRevoked` when the person declined or the answer is not of
        this sign-in, or another `ChannelError`.
        """
