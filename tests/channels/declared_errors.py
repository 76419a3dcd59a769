"""What an adapter says when it fails, provoked alike for all: `DeclaredErrors`, of the contract.

Refused credentials and a name that nobody knows are provoked here for whatever an adapter speaks;
content that is refused through the proxy that `HostileServers` asks for, and one sign too many in
`tests.channels.lengths`; what else HTTP can say, in `tests.channels.hostile`.
"""

from __future__ import annotations

import dataclasses
import json
import socket
from abc import abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, ClassVar, NoReturn

import pytest

from publisher.announcement import Kind
from publisher.channel import Channel, Secrets
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    Incomplete,
    OutcomeUnknown,
    Unreachable,
)
from publisher.ids import new_id
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.servers.fault_proxy import Fault, FaultProxy, html_page


class DeclaredErrors:
    """Each failure is told from the others, because the engine does something else for each."""

    # False: a library stands between, which says of a failure only that there was one.
    tells_why: ClassVar[bool] = True

    @abstractmethod
    def visible(self, channel: Channel) -> list[str]:
        """What a citizen sees, as in `ChannelContract`."""

    def test_refused_credentials_ask_to_connect_again(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        secrets = _Spoilt(channel.access.secrets)
        access = dataclasses.replace(channel.access, secrets=secrets)
        opened = type(channel)(channel.settings, access)
        if not channel.secret_fields or not self.tells_why:
            return
        before, rendition = self.visible(channel), _written(opened, media)
        for act in (
            opened.test,
            lambda: opened.publish(rendition, "cle-refus", MemoryProgress()),
        ):
            told = _failure(act)
            if told is None:
                assert not secrets.given, "credentials that are wrong were taken"
                return  # nobody asked for any
            assert isinstance(told, AuthorizationRevoked)
            assert not any(given in str(told) for given in secrets.given)
        assert self.visible(channel) == before

    def test_a_name_that_nobody_knows_is_surely_not_sent(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        if channel.capabilities.by_hand:
            return
        before, rendition = len(self.visible(channel)), _written(channel, media)
        asked: list[object] = []

        def unknown(host: object, *_: object, **__: object) -> NoReturn:
            asked.append(host)
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", unknown)
            told = _failure(lambda: channel.publish(rendition, "cle-nom", MemoryProgress()))
            tested = _failure(channel.test)
        if told is None:
            assert not asked
            return  # it reaches nobody over a network
        assert len(self.visible(channel)) == before
        if not self.tells_why:
            assert isinstance(told, OutcomeUnknown)
            return
        assert isinstance(told, Unreachable)
        assert isinstance(tested, Unreachable)
        channel.publish(rendition, "cle-nom", MemoryProgress())
        assert len(self.visible(channel)) == before + 1

    def test_content_that_is_refused_is_not_sent_again(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        proxy: FaultProxy | None = getattr(self, "proxy", None)
        if proxy is None:
            return  # who speaks HTTP is opened through one, as `HostileServers` asks
        for number in range(2):  # what only the first makes, such as tags, is there then
            begun, rendition = len(proxy.seen), _new(channel, media)
            again(channel).publish(rendition, f"cle-{number}", MemoryProgress())
        writes = [seen.method not in ("GET", "HEAD") for seen in proxy.seen[begun:]]
        before, rendition = len(self.visible(channel)), _new(channel, media)
        for _ in range(max(number for number, write in enumerate(writes) if write)):
            proxy.fail(Fault(processed=True))  # as it is
        proxy.fail(html_page(413))
        told = _failure(lambda: again(channel).publish(rendition, "cle-413", MemoryProgress()))
        proxy.calm()
        if isinstance(told, Incomplete):  # a part of it is public, and says so
            assert isinstance(told.why, ContentRejected)
            return
        assert isinstance(told, ContentRejected if self.tells_why else OutcomeUnknown)
        assert len(self.visible(channel)) == before


def again(channel: Channel) -> Channel:
    """Open the same account anew, as the engine does for each attempt."""
    return type(channel)(channel.settings, channel.access)


def _failure(act: Callable[[], object]) -> ChannelError | None:
    try:
        act()
    except ChannelError as error:
        return error
    return None


class _Spoilt:
    """The credentials of a channel, each of the right shape and none of them right."""

    def __init__(self, real: Secrets) -> None:
        self._real = real
        self.given: list[str] = []

    def read(self, field: str) -> str:
        self.given.append(spoilt(self._real.read(field)))
        return self.given[-1]

    def keep(self, field: str, secret: str) -> None:
        raise AssertionError(f"{field} was renewed by credentials that are wrong: {len(secret)}")

    def alone(self) -> AbstractContextManager[object]:
        return self._real.alone()


def spoilt(secret: str) -> str:
    """Return a secret of the same shape; of the tokens of a sign-in, all but their dates."""
    try:
        told = json.loads(secret)
    except ValueError:
        told = None
    if isinstance(told, dict):
        return json.dumps(
            {name: spoilt(v) if name in ("access", "refresh") else v for name, v in told.items()}
        )
    kept = max(0, len(secret) - 4)
    return secret[:kept] + "".join(_next(sign) for sign in secret[kept:])


def _next(sign: str) -> str:
    for row in ("0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
        if sign in row:
            return row[(row.index(sign) + 1) % len(row)]
    return sign


def _written(channel: Channel, media: MemoryMedia, **more: Any) -> Rendition:
    kind = next(iter(channel.capabilities.kinds), Kind.WORKS)
    return channel.render(announcement(kind=kind, images=(image(media),), **more))


def _new(channel: Channel, media: MemoryMedia) -> Rendition:
    """Render an announcement that no earlier one is taken for."""
    id = new_id()
    address = f"https://www.exemple.be/2027/02/fete-{id[:6]}/"
    return _written(channel, media, id=id, title=f"Fête {id}", canonical_url=address)
