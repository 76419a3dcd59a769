"""Files go up first, seen by the application alone; the message that shows them shares them."""

from __future__ import annotations

import re
import time
from datetime import timedelta
from typing import Any, Final

from channels._films import Streamed
from channels.slack.refusals import Missing, broken
from channels.slack.workspace import Workspace
from publisher.errors import Unreachable
from publisher.sentence import say

WAITS: Final = (0.0, 0.3, 0.7, 1.5, 3.0, 6.0)  # seconds between two looks
_FILE: Final = re.compile(r"F[A-Z0-9]{2,30}")


def upload(
    workspace: Workspace,
    name: str,
    content: bytes | Streamed,
    size: int,
    media_type: str,
    alt: str = "",
) -> str:
    """Send a file that nothing shows yet; return its id."""
    place = workspace.send(
        "files.getUploadURLExternal",
        filename=name,
        length=size,
        **({"alt_txt": alt} if alt else {}),
    )
    file = place.get("file_id")
    if not is_file(file):
        raise broken(reading=False)
    workspace.put(str(place.get("upload_url", "")), content, media_type)
    workspace.send("files.completeUploadExternal", files=[{"id": file, "title": name}])
    return str(file)


def ready(workspace: Workspace, file: str) -> dict[str, Any] | None:
    """Wait until Slack knows what a file is, and return what it says; None: it is not there."""
    for wait in WAITS:
        time.sleep(wait)
        try:
            told = workspace.read("files.info", file=file).get("file")
        except Missing:
            return None
        if isinstance(told, dict) and told.get("mimetype"):
            return told
    raise Unreachable(
        say("Slack n'a pas encore fini de traiter un fichier."), timedelta(seconds=60)
    )


def lost(name: str) -> Unreachable:
    """Say that a file is gone that was sent a moment ago."""
    return Unreachable(say("Slack a perdu le fichier « {name} ».", name=name))


def is_file(told: object) -> bool:
    """Whether it is a file's id."""
    return isinstance(told, str) and bool(_FILE.fullmatch(told))
