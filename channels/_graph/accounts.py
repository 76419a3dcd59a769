"""The sign-in in the browser that Facebook, Instagram and Threads have in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

from channels._graph.signing_in import Application
from publisher.channel import Channel
from publisher.sign_in import Account, SignIn, meant


class MetaAccounts(Channel):
    """A channel that a sign-in connects, to the account that `account_setting` names."""

    account_setting: ClassVar[str]
    settings: Any  # with `redirect_uri` and that setting

    @abstractmethod
    def _application(self) -> Application:
        """Return the town's application."""

    @abstractmethod
    def accounts(self, sign_in: SignIn, answer: str) -> tuple[Account, ...]:
        """Return what the person looks after, as publisher.sign_in.SupportsAccounts says."""

    def redirect(self) -> str:
        address: str = self.settings.redirect_uri
        return address

    def begin_sign_in(self, redirect: str) -> SignIn:
        return self._application().begin(redirect)

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        wanted: str = getattr(self.settings, self.account_setting)
        found = meant(self.accounts(sign_in, answer), self.account_setting, wanted)
        return dict(found.secrets)
