"""Whose token it is, what it may do, and what the instance allows."""

from __future__ import annotations

from typing import Any, Final

from channels.mastodon import entities
from channels.mastodon.entities import Account
from channels.mastodon.instance import Instance
from channels.mastodon.limits import Limits, from_instance
from channels.mastodon.refusals import Missing, missing_right
from publisher.errors import AuthorizationRevoked, ContentRejected
from publisher.sentence import say

NEEDED: Final = ("read:accounts", "read:statuses", "write:media", "write:statuses")


def whose(instance: Instance) -> Account:
    """Return the account of the token; raises `AuthorizationRevoked` when it may not post.

    That it answers also proves that the address is an instance's.
    """
    try:
        account = instance.read(
            "/api/v1/accounts/verify_credentials", entities.account, scope="read:accounts"
        )
    except Missing:
        raise instance.foreign() from None
    except ContentRejected:  # some servers do not say 401 to a wrong token
        raise AuthorizationRevoked(
            say("L'instance ne reconnaît pas le jeton d'accès : créez-en un nouveau.")
        ) from None
    if account.suspended:
        raise AuthorizationRevoked(
            say("Le compte « @{name} » est suspendu par son instance.", name=account.name)
        )
    return account


def limits_of(instance: Instance) -> Limits:
    """Read what the instance takes, from an old one too."""
    told = instance.find_out("/api/v2/instance", _object)
    try:
        return from_instance(told or instance.read("/api/v1/instance", _object))
    except ContentRejected:
        raise instance.foreign() from None


def tested(instance: Instance) -> str:
    """Prove that the account can be used, and say what it may publish."""
    account, limits = whose(instance), limits_of(instance)
    rights = _rights(instance)
    for right in NEEDED:
        if rights is not None and not {right, right.partition(":")[0]} & rights:
            raise missing_right(right)
    hidden = (
        say(" Attention : l'instance cache ce compte à qui ne le suit pas.")
        if account.limited
        else ""
    )
    return say(
        "Connecté comme @{name}@{host} ; {characters} signes, {images} images.{hidden}",
        name=account.name,
        host=instance.host,
        characters=limits.characters,
        images=limits.images,
        hidden=hidden,
    )


def _rights(instance: Instance) -> frozenset[str] | None:
    """Return the rights of the token, else those of its application; None when nobody says."""
    for path in ("/oauth/token/info", "/api/v1/apps/verify_credentials"):
        rights = instance.find_out(path, _scopes)
        if rights:
            return rights
    return None


def _scopes(told: Any) -> frozenset[str]:
    scopes = (told.get("scope") or told.get("scopes")) if isinstance(told, dict) else None
    if isinstance(scopes, str):
        scopes = scopes.split()
    if not isinstance(scopes, list):
        raise ValueError("no scopes")
    return frozenset(scope for scope in scopes if isinstance(scope, str))


def _object(told: Any) -> dict[str, Any]:
    if isinstance(told, dict):
        return told
    raise ValueError("no object")
