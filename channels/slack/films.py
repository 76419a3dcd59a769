"""A video is a reply under its announcement, which the channel shows as well.

No message can be sent with a file, and `files.completeUploadExternal`, which can share one, tells
neither the number of the message that it makes nor, now and then, that it made none. But Slack
shares a file when its owner writes the file's address: so the reply is a message like any other,
with a number and a mark of its own, found and deleted as the announcement is.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from channels._films import STEP as FILE
from channels._films import Sending, Told, step
from channels._numbered import mark_shown
from channels._unseen import unseen_film
from channels.slack import deleting, files
from channels.slack.refusals import broken
from channels.slack.rendering import escaped
from channels.slack.workspace import Workspace, payload, stamp
from publisher.announcement import Video
from publisher.channel import SHOWN, Media, Progress
from publisher.errors import ChannelError, ContentRejected, Incomplete, OutcomeUnknown
from publisher.sentence import Sentence, say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import shorten
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(max_bytes=1_000_000_000, with_pictures=True)
REPLY: Final = "film-"  # the reply that shows a video, by all that it says of it
EVENT: Final = "publisher_film"  # the kind of its mark
LONGEST: Final = 2000  # characters of the description
_ADDRESS: Final = re.compile(r"https?://[^\s<>|]+")


class Film(NamedTuple):
    """A video that is on Slack, seen by nobody yet."""

    file: str
    address: str  # of the file, which shares it


def reply(video: Video) -> str:
    """Name the reply that shows this video in these words."""
    said = "\0".join((video.sha256, *_words(video), video.name))
    return f"{REPLY}{hashlib.sha256(said.encode()).hexdigest()[:16]}"


def files_of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the videos out of a receipt's remote ids."""
    return {name: file for name, file in remote_ids.items() if name.startswith(FILE)}


def of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the videos and their replies out of a receipt's remote ids."""
    return {name: id for name, id in remote_ids.items() if name.startswith((REPLY, FILE))}


def upload(
    workspace: Workspace,
    video: Video,
    store: Media,
    progress: Progress,
    earlier: Mapping[str, str],
) -> Film:
    """Return the video as Slack keeps it, uploading only what is not there."""
    name = step(video)
    file = {**earlier, **progress.known()}.get(name)
    told = files.ready(workspace, file) if file is not None else None
    if file is None or told is None:
        file = _sent(workspace, video, store, progress)
        progress.save(name, file)
        told = files.ready(workspace, file)
        if told is None:
            raise files.lost(video.name)
    address = told.get("permalink")
    # Of another file, or of none, it would share nothing, and lead readers elsewhere.
    if not isinstance(address, str) or f"/{file}/" not in address:
        raise broken(reading=True)
    if not _ADDRESS.fullmatch(address):
        raise broken(reading=True)
    return Film(file, address)


def show(
    workspace: Workspace,
    place: Mapping[str, str],
    video: Video,
    film: Film,
    delivery_key: str,
    progress: Progress,
) -> dict[str, str]:
    """Answer the announcement at `place` with its video, unless an earlier attempt did.

    Raises `OutcomeUnknown` when it may be there, `Incomplete` when it surely is not.
    """
    again = SHOWN in progress.known()
    mark_shown(progress)
    try:
        ids = found(workspace, place, video, delivery_key) if again else {}
        if not ids:
            told = workspace.send(
                "chat.postMessage",
                channel=place["channel"],
                thread_ts=place["ts"],
                reply_broadcast=True,
                metadata={
                    "event_type": EVENT,
                    "event_payload": {
                        "key": delivery_key,
                        "shown": reply(video),
                        "file": film.file,
                    },
                },
                **_content(video, film),
            )
            ids = {step(video): film.file, reply(video): stamp(told)}
    except OutcomeUnknown:
        raise
    except ChannelError as why:
        raise Incomplete(say("{far} {why}", far=so_far(), why=str(why)), why) from None
    progress.save(reply(video), ids[reply(video)])
    return ids


def standing(video: Video | None, known: Mapping[str, str]) -> dict[str, str]:
    """Return the video and its reply, when this very one stands there in these very words."""
    if video is None or reply(video) not in known:
        return {}
    return {name: known[name] for name in (step(video), reply(video)) if name in known}


def take_away(workspace: Workspace, place: Mapping[str, str], ids: Mapping[str, str]) -> None:
    """Delete the replies among these remote ids."""
    for name, number in ids.items():
        if name.startswith(REPLY):
            deleting.message(workspace, {**place, "ts": number})


def take_away_others(
    workspace: Workspace, place: Mapping[str, str], before: Mapping[str, str], video: Video | None
) -> None:
    """Delete the replies that a corrected message has no more. It is corrected already."""
    kept = reply(video) if video is not None else ""
    try:
        take_away(workspace, place, {name: id for name, id in before.items() if name != kept})
    except ContentRejected as refused:
        raise ContentRejected(
            say(
                "Le message est corrigé sur Slack, mais sa vidéo d'avant y est encore. {why}",
                why=str(refused),
            )
        ) from None


def found(
    workspace: Workspace, place: Mapping[str, str], video: Video, delivery_key: str
) -> dict[str, str]:
    """Look under the announcement for the reply of this delivery; {}: it is not there."""
    for message in workspace.replies(**place):
        if message is None:
            raise OutcomeUnknown(
                say("Il y a trop de réponses sous l'annonce sur Slack : regardez vous-même.")
            )
        told = payload(message, EVENT)
        file = told.get("file")
        if told.get("key") == delivery_key and told.get("shown") == reply(video):
            kept = {step(video): str(file)} if files.is_file(file) else {}
            return {**kept, reply(video): stamp(message, reading=True)}
    return {}


def so_far() -> Sentence:
    """Say how far a delivery came that has its announcement, and no video yet."""
    return say(
        "L'annonce est sur Slack, mais pas encore sa vidéo ; elle ne sera pas publiée deux fois."
    )


def _sent(workspace: Workspace, video: Video, store: Media, progress: Progress) -> str:
    with unseen_film(video.name, "Slack"), Sending(video, store, progress) as film:
        told = Told(film, video.size, progress)
        return files.upload(workspace, _file_name(video), told, video.size, video.media_type)


def _content(video: Video, film: Film) -> dict[str, Any]:
    """The address in the text is what shares the file; the blocks are what people read."""
    name, words = _file_name(video), "\n".join(_words(video))
    elements: list[dict[str, Any]] = [{"type": "link", "url": film.address, "text": name}]
    if words:
        elements.append({"type": "text", "text": f"\n{words}"})
    section = {"type": "rich_text_section", "elements": elements}
    lead = f"<{film.address}|{escaped(name)}>"
    return {
        "text": f"{lead}\n{escaped(words)}" if words else lead,
        "blocks": [{"type": "rich_text", "elements": [section]}],
        "link_names": False,
    }


def _words(video: Video) -> list[str]:
    """Write what it shows, and whose it is."""
    said = (shorten(one_line(video.alt), LONGEST, characters), one_line(video.credit))
    return [words for words in said if words]


def _file_name(video: Video) -> str:
    return f"{video.name}.mp4"
