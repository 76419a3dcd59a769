"""Messages and files are deleted until Slack says that they are not there."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Final

from channels.slack.refusals import Missing
from channels.slack.workspace import Workspace
from publisher.errors import ContentRejected, Unreachable
from publisher.sentence import say

LOOKS: Final = (0.0, 0.3, 1.0)  # seconds apart, after a deletion


def message(workspace: Workspace, place: Mapping[str, str]) -> None:
    """Delete the message at `place` (channel, ts); already gone is success."""
    for look in LOOKS:
        time.sleep(look)
        try:
            workspace.send("chat.delete", **place)
        except Missing:
            return
    raise Unreachable(say("Slack montre encore le message : Publisher le retirera de nouveau."))


def files(workspace: Workspace, ids: Iterable[str]) -> None:
    """Delete files that no message shows any more."""
    for file in ids:
        for look in LOOKS:
            time.sleep(look)
            try:
                workspace.send("files.delete", file=file)
            except Missing:
                break
            except ContentRejected as refused:
                raise ContentRejected(
                    say(
                        "Slack ne laisse pas l'application supprimer un de ses fichiers, que plus"
                        " aucun message ne montre : supprimez-le là-bas. {why}",
                        why=str(refused),
                    )
                ) from None
        else:
            raise Unreachable(say("Slack garde encore un fichier : Publisher le retirera."))
