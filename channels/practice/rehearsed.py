"""The adapter that a rehearsal imitates, opened without any account."""

from __future__ import annotations

from typing import NoReturn

from publisher import registry
from publisher.channel import Access, Channel
from publisher.errors import SecretAbsent
from publisher.sentence import say
from publisher.settings import fields_of, parse


def opened(kind: str, access: Access) -> Channel:
    """Open an adapter of `kind` for `render` and `check` alone.

    Its settings are their defaults, or their examples where they are required: a rehearsal has no
    account. It keeps the channel's name, so that a text written for that channel is used here too.
    """
    adapter = registry.kind(kind)
    settings = {
        field.name: field.example if field.required else field.default
        for field in fields_of(adapter.settings_type)
    }
    return adapter(
        parse(adapter.settings_type, settings),
        Access(name=access.name, secrets=_NoSecrets(), media=access.media, facts=access.facts),
    )


class _NoSecrets:
    """A rehearsal cannot reach the platform, even by mistake."""

    def read(self, field: str) -> NoReturn:
        raise SecretAbsent(
            say("Une répétition n'a pas d'accès à la plateforme (« {field} »).", field=field)
        )

    def keep(self, field: str, secret: str) -> NoReturn:
        del secret
        self.read(field)

    def alone(self) -> NoReturn:
        self.read("alone")
