"""What a refusal of Slack proves, and how it is said to an officer."""

from __future__ import annotations

from typing import Any, Final

from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.redaction import redact
from publisher.sentence import say

_TOKEN: Final = frozenset({
    "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired",
    "no_permission", "org_login_required", "ekm_access_denied",
})  # fmt: skip
_CHANNEL: Final = {
    "channel_not_found": say("il n'existe pas, ou l'application n'y est pas invitée"),
    "not_in_channel": say("l'application n'y est pas invitée"),
    "is_archived": say("il est archivé"),
    "restricted_action": say("seules certaines personnes peuvent y écrire"),
    "restricted_action_read_only_channel": say("seules certaines personnes peuvent y écrire"),
}
_TOO_LATE: Final = frozenset({
    "cant_update_message", "edit_window_closed", "cant_delete_message",
    "compliance_exports_prevent_deletion", "cant_delete_file",
})  # fmt: skip
_NO_FILE: Final = frozenset({
    "file_uploads_disabled", "file_upload_size_restricted", "file_type_not_allowed",
    "storage_limit_reached",
})  # fmt: skip
_BROKEN: Final = frozenset({
    "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org",
})  # fmt: skip


class Missing(ContentRejected):
    """No such message, or no such file."""


def refusal(told: dict[str, Any], *, reading: bool) -> ChannelError:
    """Turn `{"ok": false}`, which Slack sends with status 200, into what it proves."""
    name = told.get("error")
    code = name[:80] if isinstance(name, str) else ""
    if code in _TOKEN:
        return AuthorizationRevoked(
            say(
                "Slack ne reconnaît plus le jeton : réinstallez l'application dans l'espace de"
                " travail, copiez son nouveau jeton et reconnectez ce canal."
            )
        )
    if code == "missing_scope":
        needed = told.get("needed")
        return missing_scope(redact(needed)[:80] if isinstance(needed, str) else "chat:write")
    if code in _CHANNEL:
        return unusable(_CHANNEL[code])
    if code == "message_not_found":
        return Missing(say("Slack ne trouve plus ce message."))
    if code in ("file_not_found", "file_deleted"):
        return Missing(say("Slack ne trouve plus ce fichier."))
    if code in _NO_FILE:
        return ContentRejected(
            say("L'espace de travail Slack n'accepte pas ce fichier ({told}).", told=code)
        )
    if code in _TOO_LATE:
        return ContentRejected(
            say("Slack ne laisse pas l'application y toucher : faites-le là-bas.")
        )
    if code in ("ratelimited", "rate_limited"):
        return RateLimited(say("Slack demande d'attendre avant de continuer."))
    if code in _BROKEN or not code:
        return broken(reading=reading)
    return ContentRejected(
        say("Slack refuse ce message ({told}) : corrigez-le.", told=redact(code))
    )


def missing_scope(scope: str) -> AuthorizationRevoked:
    """Name the right that the token lacks."""
    return AuthorizationRevoked(
        say(
            "Il manque à l'application Slack le droit « {scope} » : ajoutez-le (OAuth &"
            " Permissions), réinstallez-la et reconnectez ce canal.",
            scope=scope,
        )
    )


def unusable(why: str) -> AuthorizationRevoked:
    """Say why nothing can be written in the channel."""
    return AuthorizationRevoked(
        say(
            "Publisher ne peut pas écrire dans ce canal Slack : {why}. Vérifiez le réglage"
            " « channel », et tapez « /invite » suivi du nom de l'application dans le canal.",
            why=why,
        )
    )


def broken(*, reading: bool) -> Unreachable | OutcomeUnknown:
    """Say that the answer proves nothing."""
    if reading:
        return Unreachable(say("Slack a répondu autre chose que prévu : réessayez plus tard."))
    return OutcomeUnknown(
        say("Slack a répondu autre chose que prévu : l'envoi est peut-être passé.")
    )
