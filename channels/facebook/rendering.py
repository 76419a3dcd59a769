"""What one announcement becomes on a Facebook Page, and what the Page would not show of it."""

from __future__ import annotations

from typing import Final

from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, warning
from publisher.rendition import Length, Rendition
from publisher.sentence import say
from publisher.text.commenting import first_comment
from publisher.text.counting import characters
from publisher.text.shortening import compose_post

LONGEST: Final = 63_206  # characters
MOST_PHOTOS: Final = 10
MOST_HASHTAGS: Final = 3  # on a Page, more of them look like advertising


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compose the post. Its page is shown as a card, or as text when photos take that place."""
    text = _text(announcement, names, LONGEST)
    comment = first_comment(announcement, names)
    link = announcement.canonical_url
    if link is None and announcement.link is not None:
        link = announcement.link.url.strip() or None
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        first_comment=comment,
        # Who gives the address in the comment does not want it in the post.
        link=None if link in comment.split() else link,
        images=announcement.images[:MOST_PHOTOS],
        video=announcement.video,
        tags=announcement.tags,
        length=Length(characters(text), LONGEST, "characters"),
    )


def check(announcement: Announcement, names: tuple[str, ...]) -> list[Problem]:
    """Say what Facebook would cut, leave out or not change."""
    found = []
    if characters(_text(announcement, names, None)) > LONGEST:
        found.append(
            warning(
                "text_shortened",
                say(
                    "Facebook prend {limit} signes au plus : la fin du texte n'y sera pas.",
                    limit=LONGEST,
                ),
                "body",
                remedy=Remedy.SHORTEN,
            )
        )
    if len(announcement.images) > MOST_PHOTOS:
        found.append(
            warning(
                "images_left_out",
                say(
                    "Facebook montre {limit} images au plus : les suivantes n'y seront pas.",
                    limit=MOST_PHOTOS,
                ),
                "images",
            )
        )
    if announcement.video is not None:
        found.append(
            warning(
                "video_without_description",
                say(
                    "Facebook ne prend pas de description pour une vidéo : dites dans le texte ce"
                    " qu'il faut en savoir."
                ),
                "video",
            )
        )
    if announcement.revision > 1:
        found.append(
            warning(
                "images_unchanged",
                say(
                    "Une correction change le texte de la publication Facebook, mais ni ses images"
                    " ni l'encadré de son lien : pour cela, retirez-la et publiez de nouveau."
                ),
                "images",
            )
        )
    return found


def message(rendition: Rendition, *, with_photos: bool) -> str:
    """The text to send: photos leave no room for a card, so the link must then be in the text."""
    if with_photos and rendition.link and rendition.link not in rendition.text:
        return f"{rendition.text}\n\n{rendition.link}"
    return rendition.text


def _text(announcement: Announcement, names: tuple[str, ...], limit: int | None) -> str:
    page = announcement.canonical_url if announcement.images or announcement.video else None
    return compose_post(
        announcement,
        limit=limit,
        count=characters,
        link=None if page in first_comment(announcement, names).split() else page,
        names=names,
        max_tags=MOST_HASHTAGS,
    )
