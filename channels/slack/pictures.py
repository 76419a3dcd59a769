"""Pictures stand below the words of a message, each with its description and its credit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from channels._pictures import STEP, distinct, file_name, fitted, step
from channels._unseen import unseen_picture
from channels.slack.files import is_file, lost, ready, upload
from channels.slack.workspace import Workspace
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.framing import PictureLimits
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import shorten

LIMITS: Final = PictureLimits(max_bytes=5_000_000, max_side=2048)
LONGEST_ALT: Final = 2000  # characters beside the picture in a message
LONGEST_ALT_OF_FILE: Final = 1000


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
        if file is None or ready(workspace, file) is None:
            file = _upload(workspace, image, store)
            progress.save(name, file)
            if ready(workspace, file) is None:
                raise lost(image.name)
        files[name] = file
    return files


def blocks(images: tuple[Image, ...], files: Mapping[str, str]) -> list[dict[str, Any]]:
    """Write what shows the pictures."""
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
    if len(shown) != len(steps) or not all(map(is_file, shown)):
        return {}
    return dict(zip(steps, shown, strict=True))


def _upload(workspace: Workspace, image: Image, store: Media) -> str:
    picture = fitted(image, store, LIMITS)
    alt = shorten(one_line(image.alt), LONGEST_ALT_OF_FILE, characters)
    with unseen_picture(image.name, "Slack"):
        return upload(
            workspace,
            file_name(image, picture),
            picture.content,
            len(picture.content),
            picture.media_type,
            alt,
        )
