"""Films as pages of type File: made with one byte under a name of their own, then filled.

A film is sent in pieces by the protocol that Plone speaks for it (tus 1.0), which names nothing
beforehand: so the page is there first, and is filled again until it has the film's size.
"""

from __future__ import annotations

import base64
import re
from html import escape
from typing import Any, Final

from channels import _article as article
from channels._films import Sending, Told
from channels._http import Answer
from channels._plone import pictures, refusals
from channels._plone.entities import Page
from channels._plone.site import Site
from channels._words import words
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ChannelError, ContentRejected, OutcomeUnknown, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.showing import still
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug
from publisher.video_limits import VideoLimits

# What every browser plays: the page shows the file as it is. How heavy it may be, nobody tells.
LIMITS: Final = VideoLimits(with_pictures=True)
PIECE: Final = 900_000  # bytes: under the 1 MB that nginx allows unless somebody raised it
TUS: Final = {"Tus-Resumable": "1.0.0"}
_UPLOAD: Final = re.compile(r"[0-9A-Za-z-]{1,64}")


def place(folder: str, owner: str, video: Video) -> str:
    """Return the path that the film has or would have."""
    name = f"{slug(video.name, fallback='video')}-{slug(owner)[:6]}-{video.sha256[:8]}"
    return f"{folder}/{name}"


def figure(video: Video, language: str) -> str:
    """Write the player, and below it what the film shows: that leads to the film's own page, too.

    Where a filter leaves no player, the film is still one step away. `placed` says where it is.
    """
    told, whose = escape(one_line(video.alt) or video.name), ""
    if one_line(video.credit):
        whose = f"<br>{article.credit(video, words(language))}"
    link = f'<a href="media:{video.sha256}"{article.lang(language)}>{told}</a>'
    return (
        f'<figure><video controls src="media:{video.sha256}"></video>'
        f"<figcaption>{link}{whose}</figcaption></figure>"
    )


def placed(html: str, video: Video, film: Page, poster: str = "") -> str:
    """Put the addresses of the film, and of its still, into what `figure` wrote."""
    still_there = f' poster="{escape(poster)}"' if poster else ""
    before = f'<video controls src="media:{video.sha256}">'
    player = f'<video controls{still_there} src="resolveuid/{film.uid}/@@download/file">'
    page = f'href="resolveuid/{film.uid}/view"'
    return html.replace(before, player).replace(f'href="media:{video.sha256}"', page)


def placed_or_left_out(html: str, video: Video, film: Page | None) -> str:
    """As `placed`; without a film that is there, without what `figure` wrote."""
    if film is not None:
        return placed(html, video, film)
    return re.sub(rf'<figure><video controls src="media:{video.sha256}">.*?</figure>', "", html)


def places(folder: str, rendition: Rendition) -> dict[str, str]:
    """Return the path that each picture and the film has or would have, by `media:<sha256>`."""
    owner, video = rendition.announcement_id, rendition.video
    if video is None:
        return pictures.places(folder, owner, rendition.images)
    named = pictures.places(folder, owner, (*rendition.images, still(video)))
    return {**named, pictures.STEP + video.sha256: place(folder, owner, video)}


def sent(
    site: Site, folder: str, owner: str, video: Video, media: Media, progress: Progress
) -> Page:
    """Make the film a File in `folder`, and return it; what is there whole is not sent again."""
    path, title = place(folder, owner, video), one_line(video.alt) or video.name
    page = site.found(path) or _made(site, path, title, video)
    progress.save(pictures.STEP + video.sha256, path)
    if page.size != video.size:
        _fill(site, path, video, media, progress)
    if page.title != title:
        page = site.change(path, {"title": title})
    whole = site.found(path)
    if whole is None or whole.size != video.size:
        raise Unreachable(refusals.UNCONFIRMED)
    return whole


def _made(site: Site, path: str, title: str, video: Video) -> Page:
    folder, _, name = path.rpartition("/")
    fields: dict[str, Any] = {
        "@type": "File",
        "id": name,
        "title": title,
        "file": {
            "data": base64.b64encode(b"-").decode(),
            "encoding": "base64",
            "filename": f"{name}.mp4",
            "content-type": video.media_type,
        },
        "exclude_from_nav": True,
    }
    return site.create(folder, fields)


def _fill(site: Site, path: str, video: Video, media: Media, progress: Progress) -> None:
    with refusals.nothing_public(), Sending(video, media, progress) as film:
        upload = f"{path}/@tus-upload/{_begun(site, path, video)}"
        for at in range(0, video.size, PIECE):
            film.seek(at)
            some = min(PIECE, video.size - at)
            answer = site.exchange(
                "PATCH",
                upload,
                data=Told(film, some, progress, before=at, total=video.size),
                headers={
                    **TUS,
                    "Content-Type": "application/offset+octet-stream",
                    "Upload-Offset": str(at),
                },
            )
            if not 200 <= answer.status < 300:
                raise _refused(site, answer)


def _begun(site: Site, path: str, video: Video) -> str:
    """Announce the film; return the name of the upload."""
    name = path.rpartition("/")[2]
    told = {"filename": f"{name}.mp4", "content-type": video.media_type}
    written = (f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in told.items())
    answer = site.exchange(
        "POST",
        f"{path}/@tus-replace",
        headers={**TUS, "Upload-Length": str(video.size), "Upload-Metadata": ",".join(written)},
    )
    if answer.status != 201:
        raise site.refusal(answer)
    upload = answer.headers.get("Location", "").rpartition("/")[2]
    if not _UPLOAD.fullmatch(upload):
        raise OutcomeUnknown(refusals.STRANGE)
    return upload


def _refused(site: Site, answer: Answer) -> ChannelError:
    if answer.status == 404:
        return ContentRejected(
            say(
                "Le site a oublié le début de la vidéo : ses serveurs ne partagent pas le dossier"
                " des envois (TUS_TMP_FILE_DIR). Demandez à la personne qui gère le site de le"
                " régler, ou retirez la vidéo pour ce canal."
            )
        )
    return site.refusal(answer)
