"""Pictures go up first, seen by the application alone; the message that shows them shares them."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from channels._pictures import STEP, distinct, file_name, fitted, step
from channels._unseen import unseen_picture
from channels.slack.refusals import Missing, broken
from channels.slack.workspace import Workspace
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, Unreachable
from publisher.framing import PictureLimits
from publisher.images import Fitted
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import shorten

LIMITS: Final = PictureLimits(max_bytes=5_000_000, max_side=2048)
LONGEST_ALT: Final = 2000  # characters beside the picture in a message
LONGEST_ALT_OF_FILE: Final = 1000
WAITS: Final = (0.0, 0.3, 0.7, 1.5, 3.0, 6.0)  # seconds between two looks
LOOKS: Final = (0.0, 0.3, 1.0)  # seconds apart, after a deletion
_FILE: Final = re.compile(r"F[A-Z0-9]{2,30}")


def attach(
    workspace: Workspace,
    images: tuple[Image, ...],
    store: Media,
    progress: Progress,
    earlier: Mapping[str, str],
) -> dict[str, str]:
    """Return the file of each picture by its step; what is not on Slack is uploaded.

    `earlier` are the remote ids of the message that is edited.
    """
    known = {**earlier, **progress.known()}
    files = {}
    for image in distinct(images):
        name = step(image)
        file = known.get(name)
        if file is None or not _ready(workspace, file):
            file = _upload(workspace, image, fitted(image, store, LIMITS))
            progress.save(name, file)
            if not _ready(workspace, file):
                raise Unreachable(say("Slack a perdu l'image « {name} ».", name=image.name))
        files[name] = file
    return files


def blocks(images: tuple[Image, ...], files: Mapping[str, str]) -> list[dict[str, Any]]:
    """Write what shows the pictures, each with its description and its credit."""
    shown = []
    for image in distinct(images):
        alt = shorten(one_line(image.alt) or image.name, LONGEST_ALT, characters)
        block = {"type": "image", "slack_file": {"id": files[step(image)]}, "alt_text": alt}
        if credit := one_line(image.credit):
            words = shorten(credit, LONGEST_ALT, characters)
            block["title"] = {"type": "plain_text", "text": words, "emoji": False}
        shown.append(block)
    return shown


def of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the pictures out of a receipt's remote ids."""
    return {name: file for name, file in remote_ids.items() if name.startswith(STEP)}


def found(message: Mapping[str, Any], images: tuple[Image, ...]) -> dict[str, str]:
    """Read the files out of a message, which shows them in the order of `images`."""
    told = message.get("blocks")
    shown = [
        block["slack_file"].get("id")
        for block in (told if isinstance(told, list) else ())
        if isinstance(block, dict) and isinstance(block.get("slack_file"), dict)
    ]
    steps = [step(image) for image in distinct(images)]
    if len(shown) != len(steps) or not all(map(_is_file, shown)):
        return {}
    return dict(zip(steps, shown, strict=True))


def remove(workspace: Workspace, files: Sequence[str]) -> None:
    """Delete files until Slack says that they are not there."""
    for file in files:
        for look in LOOKS:
            time.sleep(look)
            try:
                workspace.send("files.delete", file=file)
            except Missing:
                break
            except ContentRejected as refused:
                raise ContentRejected(
                    say(
                        "Slack ne laisse pas l'application supprimer une de ses images, que plus"
                        " aucun message ne montre : supprimez-la là-bas. {why}",
                        why=str(refused),
                    )
                ) from None
        else:
            raise Unreachable(say("Slack garde encore une image : Publisher la retirera."))


def _upload(workspace: Workspace, image: Image, picture: Fitted) -> str:
    name = file_name(image, picture)
    alt = shorten(one_line(image.alt), LONGEST_ALT_OF_FILE, characters)
    with unseen_picture(image.name, "Slack"):
        place = workspace.send(
            "files.getUploadURLExternal",
            filename=name,
            length=len(picture.content),
            **({"alt_txt": alt} if alt else {}),
        )
        file = place.get("file_id")
        if not _is_file(file):
            raise broken(reading=False)
        workspace.put(str(place.get("upload_url", "")), picture.content, picture.media_type)
        workspace.send("files.completeUploadExternal", files=[{"id": file, "title": name}])
    return str(file)


def _ready(workspace: Workspace, file: str) -> bool:
    """Wait until Slack knows what sort of picture it is; False: it is not there (any more)."""
    for wait in WAITS:
        time.sleep(wait)
        try:
            told = workspace.read("files.info", file=file).get("file")
        except Missing:
            return False
        if isinstance(told, dict) and told.get("mimetype"):
            return True
    raise Unreachable(say("Slack n'a pas encore fini de traiter une image."), timedelta(seconds=60))


def _is_file(told: object) -> bool:
    return isinstance(told, str) and bool(_FILE.fullmatch(told))
