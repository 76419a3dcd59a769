"""What Slack says of the application and its channel, before anything is sent."""

from __future__ import annotations

from typing import Final

from channels.slack.workspace import Workspace
from publisher.channel import Health
from publisher.sentence import both, say

FOR_FILES: Final = ("files:write", "files:read")


def health(workspace: Workspace, channel: str) -> Health:
    """Prove that the application may write in the channel; name the rights that files lack."""
    identity = workspace.identity()
    sentence = say(
        "Connecté comme @{user} au canal « {channel} » de « {team} ».",
        user=identity.user,
        channel=workspace.channel_name(channel),
        team=identity.team,
    )
    lacking = [scope for scope in FOR_FILES if scope not in identity.scopes]
    if not identity.scopes or not lacking:
        return Health(sentence=sentence)
    told = say(
        "Il manque à l'application Slack {scopes} : les annonces avec des images ou une vidéo ne"
        " partiront pas. Ajoutez-le (OAuth & Permissions), réinstallez l'application et"
        " reconnectez ce canal.",
        scopes=both([say("le droit « {scope} »", scope=scope) for scope in lacking]),
    )
    return Health(sentence=sentence, warnings=(told,))
