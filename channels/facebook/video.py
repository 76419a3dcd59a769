"""A video of the Page: begun, sent in the pieces that Facebook asks for, finished, then worked on.

Only the finish publishes, and only once: whether it was done, the video itself tells afterwards.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from channels._films import Sending, Told, step
from channels._graph.client import id_of
from channels._graph.refusals import Missing, unexpected
from channels._multipart import StreamedForm
from channels._unseen import unseen_film
from channels.facebook.graph import Graph
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, Unreachable
from publisher.sentence import say
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(max_seconds=4 * 3600, min_seconds=1, codecs=("h264", "hevc"))
STEP: Final = "video"  # what its id is called among the remote ids
WAITS: Final = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between two looks
_UNSENT: Final = ("uploading", "upload_failed", "expired", "")


def publish(
    graph: Graph, page_id: str, video: Video, text: str, store: Media, progress: Progress
) -> tuple[str, str]:
    """Publish the video with its text; return the ids of the post and of the video.

    What an earlier attempt finished is not finished a second time.
    """
    known = progress.known().get(step(video))
    if known is None or _state(graph, known) in _UNSENT:
        known = _upload(graph, page_id, video, text, store, progress)
    return _await_post(graph, page_id, known), known


def of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the video out of a receipt's remote ids."""
    return {name: id for name, id in remote_ids.items() if name == STEP}


def _upload(
    graph: Graph, page_id: str, video: Video, text: str, store: Media, progress: Progress
) -> str:
    with unseen_film(video.name, "Facebook"):
        begun = graph.send_video(page_id, {"upload_phase": "start", "file_size": str(video.size)})
        id = id_of({"id": begun.get("video_id")}, "Facebook")
        session = id_of({"id": begun.get("upload_session_id")}, "Facebook")
        progress.save(step(video), id)
        with Sending(video, store, progress) as film:
            at, end = _piece(begun, video)
            while at < video.size:
                film.seek(at)
                told = Told(film, end - at, progress, before=at, total=video.size)
                fields = {
                    "upload_phase": "transfer",
                    "upload_session_id": session,
                    "start_offset": str(at),
                }
                form = StreamedForm(
                    fields, "video_file_chunk", "piece", "application/octet-stream", told
                )
                before = at
                at, end = _piece(graph.send_video(page_id, form), video)
                if at <= before:
                    raise unexpected("Facebook", reading=True)
    finish = {"upload_phase": "finish", "upload_session_id": session, "description": text}
    if graph.send_video(page_id, finish).get("success") is not True:
        raise unexpected("Facebook", reading=False)
    return id


def _piece(told: Mapping[str, Any], video: Video) -> tuple[int, int]:
    """Read which bytes Facebook wants next; the end of the video twice: none."""
    try:
        at, end = int(told["start_offset"]), int(told["end_offset"])
    except (KeyError, TypeError, ValueError):
        raise unexpected("Facebook", reading=True) from None
    if not 0 <= at <= end <= video.size or (at == end != video.size):
        raise unexpected("Facebook", reading=True)
    return at, end


def _state(graph: Graph, id: str) -> str:
    try:
        status = graph.get_object(id, fields="status").get("status")
    except Missing:
        return ""
    return str(status.get("video_status") or "") if isinstance(status, dict) else ""


def _await_post(graph: Graph, page_id: str, id: str) -> str:
    """Return the id of the post once the video is in it."""
    for wait in (0.0, *WAITS):
        time.sleep(wait)
        shown = graph.get_object(id, fields="status,post_id")
        status = shown.get("status")
        state = status.get("video_status") if isinstance(status, dict) else ""
        if state == "error":
            raise ContentRejected(
                say("Facebook n'a pas pu préparer la vidéo : exportez-la à nouveau en MP4, H.264.")
            )
        if state == "ready" and shown.get("post_id"):
            post = id_of({"id": shown["post_id"]}, "Facebook")
            return post if "_" in post else f"{page_id}_{post}"
    raise Unreachable(say("Facebook prépare encore la vidéo : nouvel essai."), timedelta(minutes=1))
